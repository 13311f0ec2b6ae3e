package dom

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"syscall/js"
	"time"
)

const (
	recordStore = "records"
	patience    = 15 * time.Second // for opening: a busy device takes its time, and some browsers never answer when their files are damaged
)

// upgrades are the steps from each version of the database to the next one; version 0 is an empty database. Steps that
// have been published never change.
var upgrades = []func(db js.Value){
	func(db js.Value) { db.Call("createObjectStore", recordStore) },
}

// Database is a room of the browser's IndexedDB in which texts lie by name. Other tabs hear what is changed.
type Database struct {
	name    string
	version int // of what upgrades lead to

	opening sync.Mutex
	db      js.Value // undefined while it is closed
	later   bool     // another tab has opened a later version
	channel js.Value // to other tabs; undefined where the browser has none
}

// OpenDatabase names the database; it is opened when first used.
func OpenDatabase(name string) *Database {
	d := &Database{name: name, version: len(upgrades)}
	if channel := js.Global().Get("BroadcastChannel"); channel.Truthy() {
		d.channel = channel.New(name)
	}
	return d
}

// open gives the database, opening it where it is closed.
func (d *Database) open() (db js.Value, err error) {
	d.opening.Lock()
	defer d.opening.Unlock()
	if d.db.Truthy() {
		return d.db, nil
	}
	if d.later {
		return db, ErrLater
	}
	defer caught(&err)
	factory := owned("indexedDB")
	if !factory.Truthy() {
		return db, ErrForbidden
	}
	request := factory.Call("open", d.name, d.version)
	type result struct {
		db  js.Value
		err error
	}
	settled := make(chan result, 4)
	gaveUp := false
	var l listeners
	l.on(request, "upgradeneeded", func(event js.Value) {
		db := request.Get("result")
		for _, step := range upgrades[min(event.Get("oldVersion").Int(), len(upgrades)):] {
			step(db)
		}
	})
	l.on(request, "success", func(js.Value) {
		if gaveUp {
			request.Get("result").Call("close")
			return
		}
		settled <- result{db: request.Get("result")}
	})
	l.on(request, "error", func(event js.Value) {
		event.Call("preventDefault")
		settled <- result{err: storageError(request.Get("error"))}
	})
	l.on(request, "blocked", func(js.Value) { settled <- result{err: ErrBlocked} })
	select {
	case r := <-settled:
		if r.err != nil {
			gaveUp = true
			return db, r.err
		}
		l.release()
		d.hold(r.db)
		return r.db, nil
	case <-time.After(patience):
		gaveUp = true
		return db, fmt.Errorf("%w: it does not open", ErrForbidden)
	}
}

// hold keeps an open database until another tab wants a later version, or the browser closes it.
func (d *Database) hold(db js.Value) {
	d.db = db
	db.Set("onversionchange", js.FuncOf(func(_ js.Value, args []js.Value) any {
		db.Call("close")
		d.db, d.later = js.Undefined(), !args[0].Get("newVersion").IsNull()
		return nil
	}))
	db.Set("onclose", js.FuncOf(func(js.Value, []js.Value) any {
		d.db = js.Undefined()
		return nil
	}))
}

// Load gives every record whose name begins with none of skip.
func (d *Database) Load(skip ...string) (map[string]string, error) {
	out := make(map[string]string)
	err := d.within("readonly", func(l *listeners, store js.Value) {
		for _, r := range between(skip) {
			names, texts := store.Call("getAllKeys", r), store.Call("getAll", r)
			l.on(texts, "success", func(js.Value) {
				names, texts := names.Get("result"), texts.Get("result")
				for i := range names.Length() {
					out[names.Index(i).String()] = texts.Index(i).String()
				}
			})
		}
	})
	return out, err
}

// between gives the ranges of names that begin with none of skip.
func between(skip []string) []js.Value {
	limit := js.Global().Get("IDBKeyRange")
	var out []js.Value
	from := ""
	for _, s := range slices.Sorted(slices.Values(skip)) {
		out = append(out, limit.Call("bound", from, s, false, true))
		from = s + "\uffff"
	}
	return append(out, limit.Call("lowerBound", from))
}

// Get gives those of the named records that are there.
func (d *Database) Get(names []string) (map[string]string, error) {
	out := make(map[string]string)
	err := d.within("readonly", func(l *listeners, store js.Value) { gather(l, store, names, out, func() {}) })
	return out, err
}

// Update gives change the named records, as far as they are there, and keeps what it returns; "" deletes. Either all of
// it happens or nothing, and no other tab comes between.
func (d *Database) Update(names []string, change func(now map[string]string) map[string]string) error {
	now := make(map[string]string)
	err := d.within("readwrite", func(l *listeners, store js.Value) {
		gather(l, store, names, now, func() { put(store, change(now)) })
	})
	if err == nil && len(names) > 0 {
		d.tell(names)
	}
	return err
}

// put writes records and ends the transaction, or gives it up where the browser refuses one of them.
func put(store js.Value, texts map[string]string) {
	transaction := store.Get("transaction")
	defer func() {
		if recover() != nil {
			transaction.Call("abort")
		}
	}()
	for name, text := range texts {
		if text == "" {
			store.Call("delete", name)
		} else {
			store.Call("put", text, name)
		}
	}
	transaction.Call("commit")
}

// Clear deletes everything.
func (d *Database) Clear() error {
	err := d.within("readwrite", func(_ *listeners, store js.Value) { store.Call("clear") })
	if err == nil {
		d.tell(nil)
	}
	return err
}

// gather reads records one after another and calls then while the transaction is still open.
func gather(l *listeners, store js.Value, names []string, out map[string]string, then func()) {
	if len(names) == 0 {
		then()
		return
	}
	request := store.Call("get", names[0])
	l.on(request, "success", func(js.Value) {
		if found := request.Get("result"); found.Type() == js.TypeString {
			out[names[0]] = found.String()
		}
		gather(l, store, names[1:], out, then)
	})
}

// within does something in a transaction of its own and waits for its end. It must not be called on the goroutine that
// draws the screen.
func (d *Database) within(mode string, do func(*listeners, js.Value)) (err error) {
	db, err := d.open()
	if err != nil {
		return err
	}
	defer caught(&err)
	transaction := db.Call("transaction", recordStore, mode, map[string]any{"durability": "strict"})
	var l listeners
	defer l.release()
	ended := make(chan error, 2)
	l.on(transaction, "complete", func(js.Value) { ended <- nil })
	l.on(transaction, "abort", func(js.Value) {
		if failure := transaction.Get("error"); failure.Truthy() {
			ended <- storageError(failure)
		} else {
			ended <- errors.New("browser storage: the transaction was given up")
		}
	})
	do(&l, transaction.Call("objectStore", recordStore))
	return <-ended
}

// listeners are the functions that wait for events of the browser.
type listeners []js.Func

func (l *listeners) on(target js.Value, event string, handle func(js.Value)) {
	f := js.FuncOf(func(_ js.Value, args []js.Value) any {
		handle(args[0])
		return nil
	})
	*l = append(*l, f)
	target.Call("addEventListener", event, f)
}

func (l *listeners) release() {
	for _, f := range *l {
		f.Release()
	}
	*l = nil
}
