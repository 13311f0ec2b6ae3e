package dom

import "syscall/js"

// WatchSections calls the function with the index of the element, of those with the IDs, whose section is read now, and
// whenever that changes; -1 stands for what is before the first. Stop ends it.
func WatchSections(ids []string, do func(at int)) (stop func()) {
	last := -2
	look := func(js.Value) {
		at := -1
		line := js.Global().Get("innerHeight").Float() * 0.4
		for i, id := range ids {
			if e := byID(id); e.Truthy() && e.Call("getBoundingClientRect").Get("top").Float() < line {
				at = i
			}
		}
		if at != last {
			last = at
			do(at)
		}
	}
	l := listen(js.Global(), "scroll", look)
	look(js.Undefined())
	return l.remove
}
