package desk

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/lookup"
	"lectern/app/passage"
	"lectern/app/studio"
	"lectern/app/ui"
)

// picking is the choice of sentences that show the answer to a question; "" stands for one that is being written.
type picking struct {
	question string
	chosen   []int
}

// text is the article with the evidence of the question that is looked at, or to choose sentences in.
func (l *Lesson) text() []app.UI {
	t, p := words(l.env).Studio, l.picking
	shown := &ui.Passage{Picked: -1, Picking: p != nil}
	if p == nil {
		p = &picking{}
	} else {
		shown.More = p.chosen
	}
	shown.Blocks = passage.Lay(l.state.Quiz(), l.lit())
	return []app.UI{
		app.Div().Class("picking-bar").Hidden(l.picking == nil).Body(
			app.P().Aria("live", "polite").Text(t.Picking(len(p.chosen))),
			app.Div().Class("picking-buttons").Body(
				ui.Secondary("pick-cancel", l.env.Text.Cancel, act(func(ctx app.Context) { l.endPicking(ctx, false) })),
				ui.Primary("pick-done", t.PickDone, "", act(func(ctx app.Context) { l.endPicking(ctx, true) })).Disabled(len(p.chosen) == 0),
			),
		),
		shown,
	}
}

// lit is the evidence of the question that is looked at, and the words of the glossary.
func (l *Lesson) lit() []passage.Lit {
	if l.picking != nil {
		return nil
	}
	var out []passage.Lit
	if i := l.state.Find(l.at); i >= 0 {
		out = passage.Proofs(l.state.Article, l.state.Items[i].Question)
	}
	return out
}

// pick begins to choose the sentences that show the answer to a question.
func (l *Lesson) pick(ctx app.Context, question string, chosen []int) {
	l.picking, l.side = &picking{question, chosen}, textSide
	first := 0
	if len(chosen) > 0 {
		first = chosen[0]
	}
	ctx.Defer(func(app.Context) {
		dom.Show("#" + ui.SentenceID(first))
		dom.Focus(ui.SentenceID(first))
	})
}

func (l *Lesson) onPickSentence(_ app.Context, a app.Action) {
	i, ok := a.Value.(int)
	if !ok || l.picking == nil {
		return
	}
	p := *l.picking
	if at := slices.Index(p.chosen, i); at >= 0 {
		p.chosen = slices.Delete(slices.Clone(p.chosen), at, at+1)
	} else {
		p.chosen = append(slices.Clone(p.chosen), i)
	}
	l.picking = &p
}

// endPicking goes back to the question, with the chosen sentences or without.
func (l *Lesson) endPicking(ctx app.Context, take bool) {
	p := l.picking
	if p == nil || take && len(p.chosen) == 0 {
		return
	}
	l.picking, l.side = nil, questionsSide
	if p.question == "" {
		if take {
			l.hand.Evidence = slices.Sorted(slices.Values(p.chosen))
		}
		focus(ctx, handEvidenceID)
		return
	}
	if take {
		l.take(ctx, func(s studio.State) (studio.State, error) {
			return s.Change(p.question, "", studio.Evidence(s.Proofs(p.chosen)))
		})
	}
	focus(ctx, "edit-evidence")
}

// onChooseWord puts a word that was pointed at into the field of the glossary.
func (l *Lesson) onChooseWord(ctx app.Context, a app.Action) {
	p, ok := a.Value.(ui.Pointed)
	if !ok || l.picking != nil || p.Block >= len(l.state.Blocks) {
		return
	}
	if w, found := lookup.At(l.state.Quiz(), l.state.Blocks[p.Block].Span.Start+p.Offset); found {
		l.term[0] = w.Text
		l.revision++
		l.say(words(l.env).Studio.WordTaken(w.Text))
	}
}
