package grade

import (
	"slices"

	"lectern/questions/quiz"
)

// Typed is a question of kind Short prepared for marking many answers. It is read-only and safe for concurrent use.
type Typed struct {
	scorer   Scorer
	question quiz.Question
	setting  setting
	wordings [2][]wording // with numeric dates read day first, and month first
	open     bool         // it can be answered in many words
}

// Typed prepares a question. Each answer to it is then marked in about half the time that Mark takes.
func (sc Scorer) Typed(q quiz.Question) *Typed {
	t := &Typed{scorer: sc, question: q, setting: newSetting(q)}
	t.wordings[0] = t.setting.wordings(q, false)
	t.wordings[1] = t.wordings[0]
	if slices.ContainsFunc(slices.Concat(q.Key, q.Accept), hasDigit) {
		t.wordings[1] = t.setting.wordings(q, true)
	}
	t.open = t.setting.open(t.wordings[0])
	t.setting.learnVerbs(t.wordings[0])
	t.setting.learnVerbs(t.wordings[1])
	return t
}

// Prepare prepares a question of kind Short for the shipped scorer.
func Prepare(q quiz.Question) *Typed { return shipped().Typed(q) }

// Mark judges what was typed, as the function Mark does.
func (t *Typed) Mark(text string) Verdict {
	v := wrong(Unanswered)
	if !blank([]string{text}) {
		v = t.markPlaces(text)
	}
	v.Expected = expected(t.question)
	return v
}

// markPlaces judges an answer as it stands and, where that is not right, with every country called by one name.
func (t *Typed) markPlaces(text string) Verdict {
	v := t.markShort(text)
	if v.Outcome == Right || !speaksOfPlace(fold(text)) {
		return v
	}
	return better(v, t.scorer.Typed(nationed(t.question)).markShort(people(nations(text), t.question.Key)))
}
