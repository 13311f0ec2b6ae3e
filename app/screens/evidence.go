package screens

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/ui"
)

// visit goes to the evidence: the sheet folds, the focus goes to what is lit, and a link back stands there.
func (r *Reader) visit(ctx app.Context) {
	r.back, r.shut = r.opener(), true
	r.live = r.spokenEvidence()
	ctx.Defer(func(app.Context) { dom.Visit(ui.VisitedEvidence, ui.MainEvidence) })
}

// onToText goes to the sentences, to choose one of them.
func (r *Reader) onToText(ctx app.Context, _ app.Event) {
	r.shut = true
	ctx.Defer(func(app.Context) { dom.Visit(ui.ReachedSentence, ui.ReachedSentence) })
}

// onPickSentence takes the sentence that was chosen and shows the question again, with the sentence still in view.
func (r *Reader) onPickSentence(ctx app.Context, a app.Action) {
	i, ok := a.Value.(int)
	if !ok || !r.state.Marking() {
		return
	}
	r.step(ctx, func(s flow.State) (flow.State, []flow.Effect) { return s.Mark(i) })
	r.shut = false
	focus(ctx, ui.SentenceID(i))
}

// opener is the ID of the button that leads to the evidence that is lit.
func (r *Reader) opener() string {
	if i, ok := r.state.Looked(); ok {
		return lookID(i)
	}
	return showID
}

const showID = "show"

func lookID(i int) string { return "look-" + strconv.Itoa(i) }

// onGoBack goes back to where the evidence was asked for.
func (r *Reader) onGoBack(ctx app.Context, _ app.Action) {
	if r.back == "" {
		return
	}
	focus(ctx, r.back)
	r.back, r.shut, r.live = "", false, ""
}

// backLabel is what the link back says, while there is one.
func (r *Reader) backLabel() string {
	switch {
	case r.back == "":
		return ""
	case r.state.Phase == flow.Done:
		return r.env.Text.BackToScore
	}
	return r.env.Text.Back
}

// spokenEvidence is the evidence that is lit, as it is announced.
func (r *Reader) spokenEvidence() string {
	if len(r.state.Round) == 0 {
		return ""
	}
	i, ok := r.state.Looked()
	if !ok {
		i = r.state.Index()
	}
	evidence := r.state.Quiz.Questions[i].Evidence
	if len(evidence) == 0 {
		return ""
	}
	return r.env.Text.Shown(evidence[0].Text)
}
