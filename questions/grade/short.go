package grade

import (
	"slices"
	"strings"

	"lectern/questions/quiz"
)

// setting is what is known around a typed answer.
type setting struct {
	prompt, evidence []word
	others           []word // other things that the article speaks of
	around           []word // the sentences near the evidence that speak of other things
	who              bool   // the prompt asks for a person or a body
	clause           bool   // it asks for a reason, a manner or an event
	asksWhatIsNot    bool   // it asks what something does not do
	asksForSeveral   bool   // it asks for two things or more
	asked            []clause
	proofs           [][]word // the sentences of the evidence
	gap              role     // of what is asked for in them
	verbs            set      // the stems of the verbs of the prompt and its evidence
	wanted           wanted
	synonyms         map[string][]string // for words of the key the base forms of others that may stand for them
}

// markShort judges a typed answer as it stands.
func (t *Typed) markShort(text string) Verdict {
	best, letters := wrong(NoMatch), lettersOf(text)
	var first statement
	var judged []comparison
	for reading, wordings := range t.wordings {
		answer := t.setting.read(t.setting.settlePounds(lex(text, reading == 1)))
		phrases, sentences := wrong(NoMatch), wrong(NoMatch)
		for _, w := range wordings {
			if letters != "" && letters == w.letters || sameWords(answer.words, w.words) {
				return right(Correct)
			}
			v, c := t.setting.judgeAll(answer, w)
			if finite(w.words, w.clauses) {
				sentences = better(sentences, v)
			} else {
				phrases = better(phrases, v)
			}
			if reading == 0 {
				first, judged = answer, append(judged, c)
			}
		}
		if answer.finite && contradicted(sentences) {
			phrases = sentences
		}
		best = better(best, better(phrases, sentences))
		if !hasDigit(text) {
			break
		}
	}
	if t.open {
		return t.scorer.weigh(t.setting, best, first.words, judged)
	}
	return best
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

// statement is what was typed, with the clauses that it has.
type statement struct {
	words   []word
	clauses []clause
	finite  bool // it is a sentence
}

// learnVerbs takes what is a verb in a right wording for one in answers too.
func (s setting) learnVerbs(ws []wording) {
	for _, w := range ws {
		for _, c := range w.clauses {
			s.verbs[c.verb.stem] = true
		}
	}
}

// read finds the clauses of an answer.
func (s setting) read(answer []word) statement {
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
	for _, p := range q.Evidence {
		ws := lex(p.Text, false)
		s.proofs = append(s.proofs, ws)
		s.evidence = append(s.evidence, ws...)
	}
	s.ask()
	for _, o := range q.Others {
		s.others = append(s.others, lex(o, false)...)
	}
	for _, p := range q.Around {
		s.around = append(s.around, lex(p.Text, false)...)
	}
	for _, w := range s.prompt {
		s.who = s.who || w.text == "who" || w.text == "whom" || w.text == "whose"
	}
	s.asksForSeveral = asksTwice(s.prompt) || count(s.prompt, number) > 0
	s.wanted, s.synonyms = askedFor(s.prompt), q.Near
	s.clause = s.wanted == aReason || s.wanted == aManner || s.wanted == anAction || s.wanted == anEvent
	return s
}

// lettersOf is what texts share that differ in spacing and punctuation only; "" where there are digits, beside which those
// matter.
func lettersOf(s string) string {
	if hasDigit(s) {
		return ""
	}
	return squash(s)
}

func sameWords(a, b []word) bool {
	return len(a) > 0 && slices.EqualFunc(a, b, func(x, y word) bool {
		return x.text == y.text && (x.part == nil || y.part == nil || sameAmount(x.part, y.part))
	})
}

// judgeAll tries a wording and, unless something speaks against the answer, its short forms.
func (s setting) judgeAll(answer statement, w wording) (Verdict, comparison) {
	c := s.compare(answer, w)
	best := s.judge(answer, &c)
	if best.Score == 0 && best.Reason != NoMatch {
		return best, c
	}
	for _, short := range w.short {
		d := s.compare(answer, short)
		best = better(best, s.judge(answer, &d))
	}
	return best, c
}

// comparison is what an answer and one wording have to do with each other. Refused is what speaks against the answer
// whatever it shares with the wording, "" for nothing. Settled says that it is one of several things asked for, or inexact.
type comparison struct {
	wording wording
	al      alignment
	refused Reason
	settled bool
}

func (s setting) compare(answer statement, w wording) comparison {
	target, given := contents(w.words), contents(answer.words)
	given = millions(given, target)
	s.adoptUnit(given)
	s.adoptUnit(target)
	c := comparison{wording: w, al: align(given, target, func(typed string) bool { return s.meantOtherwise(typed, target) })}
	if len(given) == 0 || len(answer.words) > copyLimit+3*len(w.words) {
		return c
	}
	c.al.aside = s.asides(answer.words, &c.al)
	if c.refused = s.refuse(answer, w, &c.al); c.refused != "" {
		return c
	}
	if found, wrong := s.compared(answer.words, w.words); found && !wrong {
		c.al.pair(len(target), opposedWords)
	}
	s.concede(&c.al)
	return c
}

func (s setting) judge(answer statement, c *comparison) Verdict {
	switch {
	case len(c.al.answer) == 0:
		return wrong(NothingSaid)
	case len(answer.words) > copyLimit+3*len(c.wording.words):
		return wrong(Copied)
	case c.refused != "":
		return wrong(c.refused)
	}
	measured := s.measure(&c.al, c.wording)
	v := s.partly(&c.al, c.wording, s.exactly(&c.al, measured))
	end := oneEnd(&c.al)
	if end && (v.Outcome == Right || v.Reason == NoMatch && s.foreign(&c.al) == 0) {
		v = part(0.5, TooLittle)
	}
	c.settled = v.Outcome == Nearly && (s.asksForSeveral || end || v.Reason == Inexact || v.Reason == UnitMissing)
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
	for _, list := range [...][]word{s.prompt, s.evidence, s.others} {
		for _, x := range list {
			if x.text == w.text {
				return true
			}
		}
	}
	return false
}
