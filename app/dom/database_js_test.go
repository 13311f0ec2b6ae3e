package dom

import (
	"errors"
	"maps"
	"strings"
	"syscall/js"
	"testing"
)

// These tests run in a real browser; make test runs them through cmd/wasmtest.

// open names a database that no other test has.
func open(t *testing.T) *Database {
	t.Helper()
	return OpenDatabase("test " + t.Name())
}

// write keeps records whatever lies there.
func write(t *testing.T, d *Database, texts map[string]string) {
	t.Helper()
	var names []string
	for name := range texts {
		names = append(names, name)
	}
	if err := d.Update(names, func(map[string]string) map[string]string { return texts }); err != nil {
		t.Fatal(err)
	}
}

func wantAll(t *testing.T, d *Database, skip []string, want map[string]string) {
	t.Helper()
	if got, err := d.Load(skip...); err != nil || !maps.Equal(got, want) {
		t.Errorf("without %q there are %v, %v; want %v", skip, got, err, want)
	}
}

func TestRecordsComeBack(t *testing.T) {
	all := map[string]string{"a": "1", "own:x": "ü", "quiz:x": strings.Repeat("long ", 1<<18), "quiz:y": "", "z": "3"}
	write(t, open(t), all)
	delete(all, "quiz:y") // nothing is kept as nothing
	d := open(t)
	wantAll(t, d, nil, all)
	wantAll(t, d, []string{"quiz:"}, map[string]string{"a": "1", "own:x": "ü", "z": "3"})
	wantAll(t, d, []string{"quiz:", "own:"}, map[string]string{"a": "1", "z": "3"})
	some, err := d.Get([]string{"z", "nowhere", "a"})
	if err != nil || !maps.Equal(some, map[string]string{"a": "1", "z": "3"}) {
		t.Errorf("some are %v, %v", some, err)
	}
	if err := d.Clear(); err != nil {
		t.Fatal(err)
	}
	wantAll(t, d, nil, map[string]string{})
}

// Each of many changes sees what the one before it has written, whichever tab it comes from.
func TestChangesDoNotOverwriteEachOther(t *testing.T) {
	tabs := []*Database{open(t), open(t)}
	done := make(chan error)
	for i := range 20 {
		go func() {
			done <- tabs[i%2].Update([]string{"a"}, func(now map[string]string) map[string]string {
				return map[string]string{"a": now["a"] + "x"}
			})
		}()
	}
	for range 20 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	wantAll(t, tabs[0], nil, map[string]string{"a": strings.Repeat("x", 20)})
}

func TestARefusedRecordChangesNothing(t *testing.T) {
	d := open(t)
	write(t, d, map[string]string{"a": "1"})
	store := js.Global().Get("IDBObjectStore").Get("prototype")
	original := store.Get("put")
	store.Set("put", js.Global().Get("Function").New(`throw new DOMException("no", "DataError")`))
	err := d.Update([]string{"a", "b"}, func(map[string]string) map[string]string { return map[string]string{"a": "", "b": "2"} })
	store.Set("put", original)
	if err == nil {
		t.Error("it was accepted")
	}
	wantAll(t, d, nil, map[string]string{"a": "1"})
}

func TestOtherTabsHear(t *testing.T) {
	here, there := open(t), open(t)
	heard := make(chan []string, 1)
	there.Watch(func(names []string) { heard <- names })
	here.Watch(func(names []string) { t.Errorf("the tab hears itself: %v", names) })
	write(t, here, map[string]string{"a": "1"})
	if names := <-heard; len(names) != 1 || names[0] != "a" {
		t.Errorf("heard of %v", names)
	}
	if err := here.Clear(); err != nil {
		t.Fatal(err)
	}
	if names := <-heard; len(names) != 0 {
		t.Errorf("heard of %v after all was deleted", names)
	}
}

func TestALaterVersionTakesOver(t *testing.T) {
	old := open(t)
	write(t, old, map[string]string{"a": "1"})
	later := open(t)
	later.version++
	wantAll(t, later, nil, map[string]string{"a": "1"}) // it is not kept waiting
	if _, err := old.Load(); !errors.Is(err, ErrLater) {
		t.Errorf("the old tab: %v", err)
	}
	if _, err := open(t).Load(); !errors.Is(err, ErrLater) {
		t.Errorf("an old program: %v", err)
	}
}

func TestAnEarlierVersionThatStaysIsToldOf(t *testing.T) {
	old := open(t)
	write(t, old, map[string]string{"a": "1"})
	old.db.Set("onversionchange", js.Null())
	later := open(t)
	later.version++
	if _, err := later.Load(); !errors.Is(err, ErrBlocked) {
		t.Errorf("error %v", err)
	}
	old.db.Call("close")
	wantAll(t, later, nil, map[string]string{"a": "1"})
}

func TestADatabaseThatTheBrowserClosesIsOpenedAgain(t *testing.T) {
	d := open(t)
	write(t, d, map[string]string{"a": "1"})
	d.db.Call("close")
	d.db.Call("onclose")
	wantAll(t, d, nil, map[string]string{"a": "1"})
}

func TestStorageThatIsForbidden(t *testing.T) {
	for name, get := range map[string]string{
		"missing":   `return undefined`,
		"forbidden": `throw new DOMException("no", "SecurityError")`,
		"refused":   `return {open() { throw new DOMException("no", "InvalidStateError") }}`,
	} {
		replace(t, "indexedDB", get)
		if _, err := open(t).Load(); !errors.Is(err, ErrForbidden) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// replace changes a property of the window until the test ends.
func replace(t *testing.T, name, get string) {
	t.Helper()
	object := js.Global().Get("Object")
	before := object.Call("getOwnPropertyDescriptor", js.Global(), name)
	define := func(descriptor any) { object.Call("defineProperty", js.Global(), name, descriptor) }
	define(map[string]any{"configurable": true, "get": js.Global().Get("Function").New(get)})
	t.Cleanup(func() { define(before) })
}

func TestErrorsAreToldApart(t *testing.T) {
	for name, want := range map[string]error{"QuotaExceededError": ErrFull, "VersionError": ErrLater, "SecurityError": ErrForbidden} {
		if err := storageError(js.Global().Get("DOMException").New("no", name)); !errors.Is(err, want) {
			t.Errorf("%s is %v", name, err)
		}
	}
}

func TestLocalStorageThatIsForbidden(t *testing.T) {
	replace(t, "localStorage", `throw new DOMException("no", "SecurityError")`)
	_, _, get := Local{}.Get("a")
	_, keys := Local{}.Keys("")
	for name, err := range map[string]error{"get": get, "keys": keys, "set": Local{}.Set("a", "b"), "delete": Local{}.Delete("a")} {
		if !errors.Is(err, ErrForbidden) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
