package screens

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/flow"
	"lectern/app/passage"
	"lectern/app/ui"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// missed lists what was not answered right, with what was expected and the sentence that says so.
func (r *Reader) missed(missed []int) app.UI {
	t := r.env.Text
	if len(missed) == 0 {
		return app.P().Class("none-missed").Text(t.NoneMissed)
	}
	return app.Section().Class("missed").Body(
		app.H3().Text(t.Missed),
		app.Ol().Body(app.Range(missed).Slice(func(n int) app.UI { return r.missedOne(missed[n]).Render() })),
	)
}

func (r *Reader) missedOne(i int) ui.Missed {
	t, q := r.env.Text, r.state.Quiz.Questions[i]
	out := ui.Missed{Number: strconv.Itoa(i + 1), Prompt: q.Prompt, Yours: t.Unanswered}
	if !r.state.Answered(i) {
		return out
	}
	out.Yours, out.Given = t.YourAnswer, inLines(q, r.state.Given[i].Answers)
	if q.Kind != quiz.Evidence { // there the answer is the evidence
		out.Right, out.Key = t.TheAnswer, inLines(q, q.Key)
	}
	if len(q.Evidence) == 0 {
		return out
	}
	looked, ok := r.state.Looked()
	out.ID, out.Label, out.Shown = lookID(i), t.ShowInText, ok && looked == i
	out.Excerpt = passage.Cut(r.state.Quiz.Article, r.sentence(q.Evidence[0].Span), q.Evidence[0].Text)
	out.Look = Take(func(s flow.State) (flow.State, []flow.Effect) { return s.LookAt(i) })
	return out
}

// sentence is the sentence of the text in which a stretch begins, or the stretch itself outside sentences.
func (r *Reader) sentence(of article.Span) article.Span {
	for _, s := range r.state.Quiz.Sentences {
		if s.Start <= of.Start && of.Start < s.End {
			return s
		}
	}
	return of
}

// inLines writes answers to a question, or its key, as a list.
func inLines(q quiz.Question, answers []string) []string {
	if q.Kind != quiz.Order && q.Kind != quiz.Match {
		return answers
	}
	out := make([]string, len(answers))
	for i, a := range answers {
		switch {
		case q.Kind == quiz.Order:
			out[i] = strconv.Itoa(i+1) + ". " + a
		case i < len(q.Items):
			out[i] = q.Items[i] + " – " + a
		}
	}
	return out
}
