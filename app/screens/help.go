package screens

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/ui"
	"lectern/questions/grade"
)

// help is the button that shows where to look, while the question is open and there is something to show.
func (r *Reader) help() app.UI {
	t, q := r.env.Text, r.state.Question()
	hints := r.state.Hints()
	out := ui.Help{Give: Take(flow.State.Hint)}
	if r.state.Checked() || len(hints) == 0 {
		return out.Render()
	}
	shown := r.state.Given[r.state.Index()].Hints
	switch {
	case shown >= len(hints):
		out.Label, out.Cost = t.HintAgain, t.HintFree
	case shown > 0:
		out.Label, out.Cost = t.NarrowDown, t.Costs(grade.HintCost(q.Kind))
	default:
		out.Label, out.Cost = t.ShowWhere, t.Costs(grade.HintCost(q.Kind))
	}
	if r.state.Practising() {
		out.Cost = ""
	}
	if h, ok := r.state.Hinted(); ok {
		out.Told = []string{r.hintTold(h), r.hintLeaves()}
	}
	return out.Render()
}

// hintLeaves is what a right answer earns now.
func (r *Reader) hintLeaves() string {
	if r.state.Practising() {
		return ""
	}
	g := r.state.Given[r.state.Index()]
	return r.env.Text.HintLeaves(grade.Leaves(r.state.Question().Kind, g.Hints, g.Retried))
}

func (r *Reader) hintTold(h grade.Hint) string {
	if h.Narrow {
		return r.env.Text.HintNarrow(len(h.Places))
	}
	return r.env.Text.HintWide(len(h.Places))
}

// spokenHint is the hint as it is announced: sentences in full, of longer parts the beginnings.
func (r *Reader) spokenHint() string {
	h, ok := r.state.Hinted()
	if !ok {
		return ""
	}
	t := r.env.Text
	places := make([]string, len(h.Places))
	for i, p := range h.Places {
		places[i] = p.In(r.state.Quiz.Article)
		if !h.Narrow {
			places[i] = beginning(places[i])
		}
	}
	return t.HintSpoken(h.Narrow, places) + " " + r.hintLeaves()
}

// beginning is the first few words of a text.
func beginning(text string) string {
	const enough = 8
	words := strings.Fields(text)
	if len(words) <= enough {
		return text
	}
	return strings.Join(words[:enough], " ") + "…"
}

// scale asks how sure the reader is of what she is about to answer, where she wants to be asked.
func (r *Reader) scale() app.UI {
	if !r.state.Rating() || !r.state.Drafted() {
		return ui.Scale{Choose: func(int) app.EventHandler { return nil }}.Render()
	}
	t, all := r.env.Text, grade.Certainties()
	out := ui.Scale{
		Key: r.state.Question().ID, Legend: t.HowSure,
		Chosen: slices.Index(all, r.state.Given[r.state.Index()].Sure),
		Choose: func(i int) app.EventHandler {
			return Take(func(s flow.State) (flow.State, []flow.Effect) { return s.Feel(all[i]) })
		},
	}
	for _, c := range all {
		out.Choices = append(out.Choices, t.Certainty.Of(c))
	}
	return out.Render()
}

// ratingSwitch turns on and off that the reader is asked how sure she is.
func (r *Reader) ratingSwitch() app.UI {
	t, on := r.env.Text, r.state.Rated
	turn := Take(func(s flow.State) (flow.State, []flow.Effect) { return s.Rate(!s.Rated) })
	return ui.Switch("ask-sure", t.AskSure, t.AskSureNote, on, turn)
}

func (r *Reader) keepRating() {
	settings, err := r.env.Store.Settings()
	settings.Rated = r.state.Rated
	if err == nil {
		err = r.env.Store.SaveSettings(settings)
	}
	if err != nil {
		r.fail(err)
	}
}
