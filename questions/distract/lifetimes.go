package distract

import (
	"strconv"

	"lectern/questions/clause"
)

// distant reports whether a person is told of with years that lie more than a lifetime from those of the question.
func (a *ask) distant(p phrase) bool {
	const lifetime = 60
	home, ok := a.yearOf(a.key.sentence)
	other, told := a.yearOf(p.sentence)
	return ok && told && abs(home-other) > lifetime
}

// yearOf gives the first year that a sentence names.
func (f *Finder) yearOf(sentence int) (int, bool) {
	for k, t := range f.doc.Sentences[sentence].Tokens {
		if f.doc.TypeOf(sentence, k) == clause.Year {
			if year, err := strconv.Atoi(t.Form); err == nil {
				return year, true
			}
		}
	}
	return 0, false
}
