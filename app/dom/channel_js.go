package dom

import "syscall/js"

// tell names records to the other tabs; none where all are deleted.
func (d *Database) tell(names []string) {
	if !d.channel.Truthy() {
		return
	}
	list := make([]any, len(names))
	for i, name := range names {
		list[i] = name
	}
	d.channel.Call("postMessage", list)
}

// Watch tells from now on which records another tab has changed; none are named where it has deleted everything.
func (d *Database) Watch(heard func(names []string)) {
	if !d.channel.Truthy() {
		return
	}
	d.channel.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		list := args[0].Get("data")
		names := make([]string, list.Length())
		for i := range names {
			names[i] = list.Index(i).String()
		}
		heard(names)
		return nil
	}))
}
