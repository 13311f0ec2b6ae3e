package grade

import (
	"slices"
	"strings"

	"lectern/questions/quiz"
)

// setting is what is known around a typed answer.
type setting struct {
	prompt, evidence []word
	options          []word
	around           []word // the sentences near the evidence that speak of other things
	who              bool   // the prompt asks for a person or a body
	clause           bool   // it asks for a reason, a manner or an event
}

func markShort(q quiz.Question, text string) Verdict {
	s := newSetting(q)
	best := wrong(NoMatch)
	for _, monthFirst := range [...]bool{false, true} {
		answer := s.settlePounds(lex(text, monthFirst))
		for _, w := range s.wordings(q, monthFirst) {
			if sameLetters(text, w.text) || sameWords(answer, w.words) {
				return right(Correct)
			}
			best = better(best, s.judgeAll(answer, w))
		}
	}
	return best
}

// better prefers the higher score; among wrong answers it keeps the more telling reason.
func better(a, b Verdict) Verdict {
	if b.Score > a.Score || a.Score == 0 && b.Score == 0 && a.Reason == NoMatch ||
		a.Score == b.Score && a.Reason == Misspelt && b.Reason == Correct {
		return b
	}
	return a
}

func newSetting(q quiz.Question) setting {
	var s setting
	s.prompt = lex(q.Prompt, false)
	for _, p := range q.Evidence {
		s.evidence = append(s.evidence, lex(p.Text, false)...)
	}
	for _, o := range q.Options {
		s.options = append(s.options, lex(o, false)...)
	}
	s.around = around(q)
	for _, w := range s.prompt {
		s.who = s.who || w.text == "who" || w.text == "whom" || w.text == "whose"
	}
	s.clause = asksForClause(s.prompt)
	return s
}

// asksForClause recognises "Why", "How" without an amount, "What happened" and "What did she do".
func asksForClause(prompt []word) bool {
	if len(prompt) < 2 {
		return false
	}
	switch prompt[0].text {
	case "why":
		return true
	case "how":
		return lightWords[prompt[1].text]
	}
	return prompt[0].text == "what" && (prompt[len(prompt)-1].text == "do" || stem(prompt[1].text) == "happen")
}

// sameLetters tells whether two texts differ in spacing and punctuation only. Where there are digits those matter.
func sameLetters(a, b string) bool {
	k := squash(a)
	return k != "" && k == squash(b) && !strings.ContainsAny(a+b, "0123456789")
}

func sameWords(a, b []word) bool {
	return len(a) > 0 && slices.EqualFunc(a, b, func(x, y word) bool {
		return x.text == y.text && (x.part == nil || y.part == nil || sameAmount(x.part, y.part))
	})
}

// judgeAll tries a wording and, unless something speaks against the answer, its short forms.
func (s setting) judgeAll(answer []word, w wording) Verdict {
	best := s.judge(answer, w)
	if best.Score == 0 && best.Reason != NoMatch {
		return best
	}
	for _, short := range w.short {
		best = better(best, s.judge(answer, short))
	}
	return best
}

func (s setting) judge(answer []word, w wording) Verdict {
	target := contents(w.words)
	given := contents(answer)
	switch {
	case len(given) == 0:
		return wrong(NothingSaid)
	case len(answer) > copyLimit+3*len(w.words):
		return wrong(Copied)
	}
	given = millions(given, target)
	s.adoptUnit(given)
	s.adoptUnit(target)
	al := align(given, target, func(typed string) bool { return s.meantOtherwise(typed, target) })
	al.aside = s.asides(answer, &al)
	if reason := s.refuse(answer, w, &al); reason != "" {
		return wrong(reason)
	}
	s.concede(&al)
	return s.partly(&al, w, s.exactly(&al, s.measure(&al, w)))
}

// meantOtherwise tells whether typed is a word of the question or its evidence that the target does not contain.
func (s setting) meantOtherwise(typed string, target []word) bool {
	w := word{text: typed}
	for _, t := range target {
		if t.text == typed {
			return false
		}
	}
	for _, list := range [...][]word{s.prompt, s.evidence, s.options} {
		for _, x := range list {
			if x.text == w.text {
				return true
			}
		}
	}
	return false
}
