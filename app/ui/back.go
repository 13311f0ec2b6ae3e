package ui

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
)

// VisitedEvidence is what the focus goes to when the reader asks for the evidence.
const VisitedEvidence = "mark.main"

// GoBack is the action that the link beside the evidence sends; BackID is its ID.
const (
	GoBack = "go-back"
	BackID = "back"
)

// shown is where the link back stands: after the first sentence with evidence; -1 for nowhere.
func (p *Passage) shown() (block, run int) {
	if p.Back == "" {
		return -1, -1
	}
	main := func(r passage.Run) bool { return r.Light&passage.Main != 0 }
	for b, block := range p.Blocks {
		at := slices.IndexFunc(block.Runs, main)
		if at < 0 {
			continue
		}
		for at+1 < len(block.Runs) && block.Runs[at+1].Sentence == block.Runs[at].Sentence {
			at++
		}
		return b, at
	}
	return -1, -1
}

func (p *Passage) back() app.UI {
	return app.Button().Type("button").ID(BackID).Class("back").
		OnClick(func(ctx app.Context, _ app.Event) { ctx.NewAction(GoBack) }).
		Body(IconReturn.Draw(), app.Span().Text(p.Back))
}
