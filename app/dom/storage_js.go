package dom

import (
	"fmt"
	"strings"
	"syscall/js"
)

// Local is the browser's local storage.
type Local struct{}

// Keys lists the keys that begin so.
func (Local) Keys(prefix string) (keys []string, err error) {
	defer caught(&err)
	storage := owned("localStorage")
	for i := range storage.Get("length").Int() {
		if key := storage.Call("key", i).String(); strings.HasPrefix(key, prefix) {
			keys = append(keys, key)
		}
	}
	return keys, nil
}

// Get gives a value and whether it is there.
func (Local) Get(key string) (value string, found bool, err error) {
	defer caught(&err)
	item := owned("localStorage").Call("getItem", key)
	if item.IsNull() {
		return "", false, nil
	}
	return item.String(), true, nil
}

// Set keeps a value.
func (Local) Set(key, value string) (err error) {
	defer caught(&err)
	owned("localStorage").Call("setItem", key, value)
	return nil
}

// Delete forgets a value.
func (Local) Delete(key string) (err error) {
	defer caught(&err)
	owned("localStorage").Call("removeItem", key)
	return nil
}

// owned gives a property of the window that the browser may refuse; a refusal panics, which Get would not survive.
func owned(name string) js.Value { return js.Global().Get("Reflect").Call("get", js.Global(), name) }

// caught turns what the browser throws, for example when storage is full or forbidden, into an error.
func caught(err *error) {
	switch thrown := recover().(type) {
	case nil:
	case js.Error:
		*err = storageError(thrown.Value)
	case error:
		*err = fmt.Errorf("browser storage: %w", thrown)
	default:
		panic(thrown)
	}
}

// storageError tells the reasons apart that the reader can do something about.
func storageError(thrown js.Value) error {
	failure := js.Error{Value: thrown}
	if thrown.Type() != js.TypeObject {
		return fmt.Errorf("browser storage: %w", failure)
	}
	switch thrown.Get("name").String() {
	case "QuotaExceededError":
		return fmt.Errorf("%w: %w", ErrFull, failure)
	case "VersionError":
		return fmt.Errorf("%w: %w", ErrLater, failure)
	case "SecurityError", "InvalidStateError", "NotAllowedError":
		return fmt.Errorf("%w: %w", ErrForbidden, failure)
	}
	return fmt.Errorf("browser storage: %w", failure)
}
