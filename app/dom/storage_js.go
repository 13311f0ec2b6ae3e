package dom

import (
	"fmt"
	"syscall/js"
)

// Local is the browser's local storage.
type Local struct{}

// Get gives a value and whether it is there.
func (Local) Get(key string) (value string, found bool, err error) {
	defer caught(&err)
	item := js.Global().Get("localStorage").Call("getItem", key)
	if item.IsNull() {
		return "", false, nil
	}
	return item.String(), true, nil
}

// Set keeps a value.
func (Local) Set(key, value string) (err error) {
	defer caught(&err)
	js.Global().Get("localStorage").Call("setItem", key, value)
	return nil
}

// Delete forgets a value.
func (Local) Delete(key string) (err error) {
	defer caught(&err)
	js.Global().Get("localStorage").Call("removeItem", key)
	return nil
}

// caught turns what the browser throws, for example when storage is full or forbidden, into an error.
func caught(err *error) {
	switch thrown := recover().(type) {
	case nil:
	case error:
		*err = fmt.Errorf("browser storage: %w", thrown)
	default:
		panic(thrown)
	}
}
