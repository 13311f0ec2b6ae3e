package screens

import (
	"slices"
	"strings"

	"lectern/app/flow"
	"lectern/app/ui"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Verdict says how the answer was, why, and what the right one is; it is empty before the answer is checked.
func (s *Shown) Verdict() ui.Verdict {
	if !s.State.Checked() {
		return ui.Verdict{}
	}
	t, q := s.Text, s.State.Question()
	v := s.State.Verdict(s.State.Index())
	out := ui.Verdict{
		Outcome: string(v.Outcome), Title: t.Outcome.Of(v.Outcome), Reason: t.Reason.Of(v.Reason), Explain: q.Explanation, Worth: s.worth(),
	}
	// With options the right one is marked among them.
	if s.told() && len(q.Options) == 0 {
		out.Lines = []ui.Line{{Label: t.TheAnswer, Text: v.Expected}}
	}
	if s.State.Retryable() {
		out.Explain = ""
	}
	return out
}

// told reports whether the right answer is told to the current answer.
func (s *Shown) told() bool {
	v := s.State.Verdict(s.State.Index())
	return v.Outcome != grade.Right && !s.State.Retryable() || v.Reason == grade.Misspelt
}

// spoken is the verdict as it is announced.
func (s *Shown) spoken() string {
	t := s.Text
	v := s.State.Verdict(s.State.Index())
	parts := []string{t.Outcome.Of(v.Outcome) + ".", t.Reason.Of(v.Reason)}
	parts = append(parts, s.worth())
	if !s.State.Retryable() {
		parts = append(parts, s.State.Question().Explanation)
	}
	if q := s.State.Question(); s.told() && (arranged(q) || q.Kind == quiz.Short) {
		parts = append(parts, t.TheAnswer+" "+v.Expected)
	}
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), " ")
}

// worth is what the answer earned, where that is neither nothing nor all, and what a second try would cost.
func (s *Shown) worth() string {
	if s.State.Practising() {
		return ""
	}
	var says []string
	if points := s.State.Earned(s.State.Index()); points > 0 && points < 1 {
		says = append(says, s.Text.Earned(ui.Points(points)))
	}
	if s.State.Retryable() {
		says = append(says, s.Text.SecondTry(grade.RetryCost))
	}
	return strings.Join(says, " ")
}

// Says is what a step has announced of the question, "" for nothing.
func (s *Shown) Says(e flow.Effect) string {
	switch e {
	case flow.SayVerdict:
		return s.spoken()
	case flow.SayUnanswered, flow.SayUnsure:
		return s.missing()
	}
	return ""
}
