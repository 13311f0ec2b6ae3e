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
	asksWhatIsNot    bool   // it asks what something does not do
	asked            []clause
	proofs           [][]word // the sentences of the evidence
	gap              role     // of what is asked for in them
	verbs            set      // the stems of the verbs of the prompt and its evidence
}

func markShort(q quiz.Question, text string) Verdict {
	s := newSetting(q)
	best := wrong(NoMatch)
	for _, monthFirst := range [...]bool{false, true} {
		wordings := s.wordings(q, monthFirst)
		answer := s.read(s.settlePounds(lex(text, monthFirst)), wordings)
		phrases, sentences := wrong(NoMatch), wrong(NoMatch)
		for _, w := range wordings {
			switch {
			case sameLetters(text, w.text) || sameWords(answer.words, w.words):
				return right(Correct)
			case finite(w.words, w.clauses):
				sentences = better(sentences, s.judgeAll(answer, w))
			default:
				phrases = better(phrases, s.judgeAll(answer, w))
			}
		}
		if answer.finite && contradicted(sentences) {
			phrases = sentences
		}
		best = better(best, better(phrases, sentences))
	}
	return best
}

// statement is what was typed, with the clauses that it has.
type statement struct {
	words   []word
	clauses []clause
	finite  bool // it is a sentence
}

// read finds the clauses of an answer; what is a verb in the question or a right wording is one there too.
func (s setting) read(answer []word, ws []wording) statement {
	for _, w := range ws {
		for _, c := range w.clauses {
			s.verbs[c.verb.stem] = true
		}
	}
	cs := clauses(answer, s.verbs)
	return statement{answer, cs, finite(answer, cs)}
}

// contradicted tells whether the best that a whole sentence says against an answer is that it states the contrary: then
// a mere phrase that is right as well does not help an answer that is a sentence itself.
func contradicted(v Verdict) bool {
	return v.Score == 0 && (v.Reason == Negated || v.Reason == Swapped || v.Reason == Opposite)
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
	var proofs [][]word
	for _, p := range q.Evidence {
		ws := lex(p.Text, false)
		proofs = append(proofs, ws)
		s.evidence = append(s.evidence, ws...)
	}
	s.proofs = proofs
	s.ask()
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
func (s setting) judgeAll(answer statement, w wording) Verdict {
	best := s.judge(answer, w)
	if best.Score == 0 && best.Reason != NoMatch {
		return best
	}
	for _, short := range w.short {
		best = better(best, s.judge(answer, short))
	}
	return best
}

func (s setting) judge(answer statement, w wording) Verdict {
	target := contents(w.words)
	given := contents(answer.words)
	switch {
	case len(given) == 0:
		return wrong(NothingSaid)
	case len(answer.words) > copyLimit+3*len(w.words):
		return wrong(Copied)
	}
	given = millions(given, target)
	s.adoptUnit(given)
	s.adoptUnit(target)
	al := align(given, target, func(typed string) bool { return s.meantOtherwise(typed, target) })
	al.aside = s.asides(answer.words, &al)
	if reason := s.refuse(answer, w, &al); reason != "" {
		return wrong(reason)
	}
	if found, wrong := s.compared(answer.words, w.words); found && !wrong {
		al.pair(len(target), opposedWords)
	}
	s.concede(&al)
	v := s.partly(&al, w, s.exactly(&al, s.measure(&al, w)))
	if (v.Outcome == Right || v.Reason == NoMatch && s.foreign(&al) == 0) && oneEnd(&al) {
		return part(0.5, TooLittle)
	}
	return v
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
