package screens

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/i18n"
	"lectern/app/ui"
)

// onKey answers by keyboard while the focus is in the panel: 1 to 9 choose an option, Enter checks and then goes on.
// What has a use of its own for a key, such as a field or a button, keeps it.
func (r *Reader) onKey(ctx app.Context, e app.Event) {
	if r.state.Phase != flow.Asking || e.Get("ctrlKey").Bool() || e.Get("altKey").Bool() || e.Get("metaKey").Bool() || writing(e) {
		return
	}
	switch key := e.Get("key").String(); {
	case key == "Enter" && !e.Get("repeat").Bool() && !pressable(e):
		e.PreventDefault()
		ctx.NewActionWithValue(takeStep, Step(flow.State.Forward))
	case len(key) == 1 && '1' <= key[0] && key[0] <= '9':
		r.pickAt(int(key[0] - '1'))
	}
}

// pickAt presses the button of an option, as a pointer does, so that an arrow key that follows goes on from there.
func (r *Reader) pickAt(i int) {
	q := r.state.Question()
	if !r.state.Checked() && !r.state.Ordering() && !r.state.Matching() && i < len(q.Options) {
		dom.Press(ui.OptionID(i))
	}
}

// writing reports that a key goes into a field or chooses from a list.
func writing(e app.Event) bool {
	target := e.Get("target")
	switch target.Get("tagName").String() {
	case "TEXTAREA", "SELECT":
		return true
	case "INPUT":
		return !slices.Contains([]string{"radio", "checkbox"}, target.Get("type").String())
	}
	return false
}

// pressable reports that Enter presses what has the focus.
func pressable(e app.Event) bool {
	return slices.Contains([]string{"BUTTON", "A", "SUMMARY"}, e.Get("target").Get("tagName").String())
}

// keys are the keys that a question is answered with.
func keys(t i18n.Text) []ui.Key {
	return []ui.Key{
		{Name: "1 – 9", Does: t.KeyChoose}, {Name: "Enter", Does: t.KeyCheck}, {Name: "Tab", Does: t.KeyTab},
		{Name: "↑ ↓", Does: t.KeyArrows}, {Name: "Esc", Does: t.KeyEscape},
	}
}
