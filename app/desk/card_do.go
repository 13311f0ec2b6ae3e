package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/studio"
	"lectern/app/ui"
)

// What is done with a question, with where the focus goes and what is announced.

func (l *Lesson) edit(ctx app.Context, id string) {
	open := l.at != id || !l.editing
	l.at, l.editing, l.refused = id, open, map[string]string{}
	l.state = l.state.Settle()
	l.revision++
	if open {
		focus(ctx, promptField)
	} else {
		focus(ctx, "edit-"+id)
	}
}

// look makes a question the one that is looked at, in the text or as a pupil sees it.
func (l *Lesson) look(ctx app.Context, id string, s side) {
	if l.at != id {
		l.at, l.editing = id, false
	}
	l.side = s
	ctx.Defer(func(app.Context) {
		if s == textSide {
			dom.Show(ui.MainEvidence)
		}
	})
}

func (l *Lesson) keep(ctx app.Context, id string) {
	i := l.state.Find(id)
	if i < 0 {
		return
	}
	kept := !l.state.Items[i].Kept
	l.take(ctx, always(func(s studio.State) studio.State { return s.Keep(id, kept) }))
}

func (l *Lesson) move(ctx app.Context, id string, to int) {
	from := l.state.Find(id)
	if !l.take(ctx, always(func(s studio.State) studio.State { return s.Move(id, to) })) {
		return
	}
	button := "down-" + id
	if to < from && to > 0 || to == len(l.state.Items)-1 {
		button = "up-" + id
	}
	l.say(words(l.env).Studio.Moved(to+1, len(l.state.Items)))
	focus(ctx, button)
}

func (l *Lesson) drop(ctx app.Context, id string) {
	i := l.state.Find(id)
	l.take(ctx, always(func(s studio.State) studio.State { return s.Drop(id) }))
	l.say(words(l.env).Studio.Dropped)
	if n := len(l.state.Items); n > 0 {
		focus(ctx, itemID(l.state.Items[min(max(i, 0), n-1)].ID))
	}
}

func (l *Lesson) swap(ctx app.Context, id string) {
	other := id
	done := l.take(ctx, func(s studio.State) (studio.State, error) {
		next, with, err := s.Swap(id)
		other = with
		return next, err
	})
	if !done {
		return
	}
	l.at = other
	l.say(words(l.env).Studio.Swapped(l.state.Items[l.state.Find(other)].Prompt))
	focus(ctx, itemID(other))
}

func (l *Lesson) add(ctx app.Context, id string) {
	l.take(ctx, always(func(s studio.State) studio.State { return s.Add(id) }))
	l.at, l.editing = id, false
	l.say(words(l.env).Studio.Added)
}
