package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/screens"
	"lectern/app/studio"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Paper is the screen that shows a lesson as it is printed: the text with numbered lines, the questions, and the key on a
// page of its own.
type Paper struct {
	app.Compo
	env    *screens.Env
	id     string
	draft  studio.Draft
	loaded bool
	gone   bool
	hidden map[part]bool
	lines  map[int][]int // for each paragraph, by block, where its lines begin, in bytes; nil before they are measured
}

// part is one of the parts of the sheet.
type part string

const (
	textPart part = "text"
	taskPart part = "tasks"
	keyPart  part = "key"
)

// NewPaper makes the screen. The address names the lesson.
func NewPaper(env *screens.Env) *Paper { return &Paper{env: env, hidden: map[part]bool{}} }

// OnMount listens to the buttons.
func (p *Paper) OnMount(ctx app.Context) { listen(ctx) }

// OnNav opens the lesson that the address names.
func (p *Paper) OnNav(ctx app.Context) {
	p.env.Arrive(ctx, func() string { return p.env.Text.Share.Paper + " – " + p.env.Text.App })
	if !p.env.Live || p.loaded {
		return
	}
	p.id = fetchDraft(ctx, p.env, func(ctx app.Context, d studio.Draft, found bool) {
		p.draft, p.loaded, p.gone = d, found, !found
		ctx.Defer(p.measure)
	})
}

// measure finds where the lines break, so that they can be numbered, and breaks them there for good.
func (p *Paper) measure(ctx app.Context) {
	lines := make(map[int][]int)
	for i, b := range p.draft.Blocks {
		if b.Kind == article.Paragraph {
			lines[i] = dom.LineStarts(paragraphID(i))
		}
	}
	ctx.Dispatch(func(app.Context) { p.lines = lines })
}

func paragraphID(block int) string { return "paragraph-" + number(block) }

// line counts the lines of the paragraphs up to the one at an offset; 0 where that is in none.
func (p *Paper) line(at int) int {
	n := 0
	for i, b := range p.draft.Blocks {
		if b.Kind != article.Paragraph {
			continue
		}
		for k, start := range p.lines[i] {
			end := b.Span.End
			if k+1 < len(p.lines[i]) {
				end = b.Span.Start + p.lines[i][k+1]
			}
			n++
			if b.Span.Start+start <= at && at < end {
				return n
			}
		}
	}
	return 0
}

// place tells where the text shows the key.
func (p *Paper) place(q quiz.Question) string {
	if len(q.Evidence) == 0 {
		return ""
	}
	from, to := p.line(q.Evidence[0].Start), p.line(q.Evidence[0].End-1)
	if from == 0 {
		return ""
	}
	return p.env.Text.Share.Lines(from, max(from, to))
}
