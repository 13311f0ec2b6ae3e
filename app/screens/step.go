package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/ui"
)

// step takes the state one step on and carries out what follows from it.
func (r *Reader) step(ctx app.Context, take Step) {
	var effects []flow.Effect
	said, before := r.live, r.state
	r.state, effects = take(r.state)
	r.live, r.nudged, r.back = "", false, ""
	r.looking = looking{}
	r.hush(ctx, effects)
	for _, e := range effects {
		r.carryOut(ctx, e)
	}
	r.learn(before)
	if r.due != nil && r.state.Phase == flow.Done && before.Phase == flow.Asking {
		r.endDue(ctx)
	}
	r.live = ui.Said(said, r.live)
}

// tell has words announced.
func (r *Reader) tell(_ app.Context, words string) { r.live = ui.Said(r.live, words) }

func (r *Reader) carryOut(ctx app.Context, e flow.Effect) {
	switch e {
	case flow.Save:
		r.save()
	case flow.FocusPrompt:
		r.shut = false
		focus(ctx, ui.PromptID)
	case flow.FocusOutcome:
		focus(ctx, ui.VerdictID)
	case flow.FocusScore:
		r.shut = false
		focus(ctx, scoreID)
		r.env.keepForGood(ctx)
	case flow.SayVerdict:
		r.live = r.shown().Says(e)
	case flow.SayUnanswered, flow.SayUnsure:
		r.live, r.nudged = r.shown().Says(e), true
	case flow.ShowEvidence:
		r.showBeside(ctx, ui.MainEvidence)
	case flow.SayOrigin:
		r.live = r.spokenOrigin()
	case flow.ShowOrigin:
		ctx.Defer(func(app.Context) { dom.Show(ui.OriginPlace) })
	case flow.SayHint:
		r.live = r.spokenHint()
	case flow.ShowHint:
		focus(ctx, ui.HintID)
		r.showBeside(ctx, ui.HintPlace)
	case flow.KeepRating:
		r.keepRating()
	case flow.VisitEvidence:
		r.visit(ctx)
	}
}

// showBeside brings a place of the text into view where that does not take the question out of sight.
func (r *Reader) showBeside(ctx app.Context, selector string) {
	ctx.Defer(func(app.Context) {
		if r.state.Phase == flow.Done || dom.Together() {
			dom.Show(selector)
		}
	})
}
