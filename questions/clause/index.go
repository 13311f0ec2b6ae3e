package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// Timed reports whether a sentence with the given year names a month, a season, a day or a part of one.
func (d *Doc) Timed(year string) bool { return d.timed[year] }

// Counted reports whether the article counts what a noun means, given by its lemma in lower case.
func (d *Doc) Counted(noun string) bool { return d.counted[noun] }

// PartOfTime reports whether a noun, given by its lemma, is a part of a year or a day, or tells where in one.
func PartOfTime(lemma string) bool { return partsOfTime[strings.ToLower(lemma)] }

var partsOfTime = lexis.Set("spring summer autumn fall winter season month week day christmas easter morning evening night noon midnight hour early late beginning end")

// indexNumbers notes what is counted and which years have a time beside them.
func (d *Doc) indexNumbers() {
	d.timed, d.counted = map[string]bool{}, map[string]bool{}
	facts := analysis.Facts()
	for _, s := range d.Sentences {
		var years []string
		timed := false
		for _, t := range s.Tokens {
			if yearLike(t.Form) {
				years = append(years, t.Form)
			}
			if t.UPOS == "NUM" && t.Head >= 0 {
				d.counted[strings.ToLower(s.Tokens[t.Head].Lemma)] = true
			}
			timed = timed || facts.Month(t.Form) && t.UPOS == "PROPN" || facts.Weekday(t.Form) || PartOfTime(t.Lemma)
		}
		for _, year := range years {
			d.timed[year] = d.timed[year] || timed
		}
	}
}
