package dom

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// LiftRow lets a row of a list follow the pointer that went down on it, and hands over the place among the rows where it
// is let go, or -1 where the reader takes it back with Escape. It stays where it is while the pointer hardly moves.
func LiftRow(e app.Event, row app.Value, dropped func(place int)) {
	if refused(e) {
		return
	}
	rows := row.Get("parentElement").Get("children")
	from := indexOf(rows, row)
	to := from
	lift(e, row, func(_, y float64) {
		to = slot(middles(rows, from), y)
		for i := range rows.Length() {
			mark(rows.Index(i), "drop", i == to && to != from, side(from, to))
		}
	}, func(let bool) {
		for i := range rows.Length() {
			mark(rows.Index(i), "drop", false, "")
		}
		if !let {
			to = -1
		}
		dropped(to)
	})
}

// LiftOnto lets an element follow the pointer that went down on it, and hands over which of the targets, found by their
// selector, it is let go over; -1 where it is over none.
func LiftOnto(e app.Event, item app.Value, targets string, dropped func(target int)) {
	if refused(e) {
		return
	}
	all := app.Window().Get("document").Call("querySelectorAll", targets)
	over := -1
	light := func(at int) {
		over = at
		for i := range all.Length() {
			mark(all.Index(i), "drop", i == at, "onto")
		}
	}
	lift(e, item, func(x, y float64) { light(under(all, x, y)) }, func(let bool) {
		at := over
		light(-1)
		if !let {
			at = -1
		}
		dropped(at)
	})
}

// refused reports a pointer that does something else: another button, or a finger that scrolls.
func refused(e app.Event) bool {
	target := e.Get("target")
	finger := e.Get("pointerType").String() == "touch" && !target.Call("closest", `[data-handle="true"]`).Truthy()
	return e.Get("button").Int() != 0 || finger || target.Call("closest", "button, select").Truthy()
}

// slot is the place of something at a height among rows with these middles.
func slot(middles []float64, y float64) int {
	place := 0
	for _, m := range middles {
		if m < y {
			place++
		}
	}
	return place
}

// side tells on which side of the row at its new place the lifted one goes in.
func side(from, to int) string {
	if to > from {
		return "after"
	}
	return "before"
}

// middles are the heights of the middles of all rows but one.
func middles(rows app.Value, but int) []float64 {
	var out []float64
	for i := range rows.Length() {
		if i != but {
			box := rows.Index(i).Call("getBoundingClientRect")
			out = append(out, (box.Get("top").Float()+box.Get("bottom").Float())/2)
		}
	}
	return out
}

func under(all app.Value, x, y float64) int {
	for i := range all.Length() {
		if within(all.Index(i).Call("getBoundingClientRect"), x, y, 0) {
			return i
		}
	}
	return -1
}

// within reports whether a point lies in a box, or at most slack pixels beside it.
func within(box app.Value, x, y, slack float64) bool {
	return box.Get("left").Float()-slack <= x && x <= box.Get("right").Float()+slack &&
		box.Get("top").Float()-slack <= y && y <= box.Get("bottom").Float()+slack
}

func indexOf(all, one app.Value) int {
	for i := range all.Length() {
		if all.Index(i).Equal(one) {
			return i
		}
	}
	return -1
}

func mark(element app.Value, name string, on bool, value string) {
	if on {
		element.Call("setAttribute", "data-"+name, value)
	} else {
		element.Call("removeAttribute", "data-"+name)
	}
}

func pixels(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) + "px" }
