package studio

import (
	"slices"

	"lectern/questions/quiz"
)

// State is a draft with what was done to it. Use New or Open to make one.
type State struct {
	Draft
	past, future []Draft
	going        string // names the edit that goes on: further ones of the same name are undone together with it
}

// mostPast is how many steps can be undone.
const mostPast = 200

// New is the state of a lesson that the engine has just made, with what else could be asked.
func New(made quiz.Quiz, spare []quiz.Question) State {
	d := Draft{
		Title: made.Title, Article: made.Article, Blocks: made.Blocks, Texts: made.Sentences,
		Glossary: made.Glossary, Spare: slices.Clone(spare), Items: make([]Item, len(made.Questions)),
	}
	for i, q := range made.Questions {
		d.Items[i] = Item{Question: q}
	}
	return State{Draft: d}
}

// Open goes on with a draft that was kept.
func Open(d Draft) (State, error) {
	if err := d.Validate(); err != nil {
		return State{}, err
	}
	return State{Draft: d}, nil
}

// CanUndo reports whether there is a step to undo, CanRedo whether there is one to take again.
func (s State) CanUndo() bool { return len(s.past) > 0 }

// CanRedo reports whether there is an undone step to take again.
func (s State) CanRedo() bool { return len(s.future) > 0 }

// Undo takes back the last step.
func (s State) Undo() State {
	n := len(s.past)
	if n == 0 {
		return s
	}
	return State{Draft: s.past[n-1], past: s.past[:n-1], future: append(slices.Clone(s.future), s.Draft)}
}

// Redo takes again the step that was undone last.
func (s State) Redo() State {
	n := len(s.future)
	if n == 0 {
		return s
	}
	return State{Draft: s.future[n-1], past: append(slices.Clone(s.past), s.Draft), future: s.future[:n-1]}
}

// Settle ends an edit that goes on, so that the next one is undone by itself.
func (s State) Settle() State {
	s.going = ""
	return s
}

// to is the state after a step to a draft.
func (s State) to(d Draft) State { return s.along("", d) }

// along is the state after a part of an edit with a name.
func (s State) along(name string, d Draft) State {
	if name != "" && name == s.going {
		return State{Draft: d, past: s.past, going: name}
	}
	past := s.past[max(0, len(s.past)-mostPast+1):]
	return State{Draft: d, past: append(slices.Clone(past), s.Draft), going: name}
}
