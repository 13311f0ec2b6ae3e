// Package readability estimates how hard a text is to read from the lengths of its sentences and words. It knows nothing
// of what the text is about or who reads it.
package readability

import (
	"math"
	"strings"
	"unicode"

	"lectern/questions/article"
)

// Counts are what the estimates are made of.
type Counts struct {
	Sentences int `json:"sentences"`
	Words     int `json:"words"`
	Syllables int `json:"syllables"`
	Long      int `json:"long"` // words of three syllables or more
}

// Of counts in sentences of a text.
func Of(text string, sentences []article.Span) Counts {
	var c Counts
	for _, s := range sentences {
		before := c.Words
		for word := range strings.FieldsFuncSeq(s.In(text), apart) {
			c.add(word)
		}
		if c.Words > before {
			c.Sentences++
		}
	}
	return c
}

// apart reports whether a character stands between words.
func apart(r rune) bool { return unicode.IsSpace(r) || r == '—' || r == '–' || r == '/' }

func (c *Counts) add(word string) {
	n := Syllables(word)
	if n == 0 {
		return
	}
	c.Words++
	c.Syllables += n
	if n >= 3 {
		c.Long++
	}
}

// FleschKincaid is the grade of a school in the United States that reads such texts, by the lengths of sentences and
// words; 0 for no text. Texts of very short words can have a grade below 0.
//
// J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, "Derivation of new readability formulas for Navy
// enlisted personnel", Research Branch Report 8-75, 1975.
func (c Counts) FleschKincaid() float64 {
	if c.Sentences == 0 {
		return 0
	}
	return 0.39*ratio(c.Words, c.Sentences) + 11.8*ratio(c.Syllables, c.Words) - 15.59
}

// SMOG is the grade of readers who understand such a text wholly, by its words of three syllables or more; 0 for no text.
// The formula was made for samples of 30 sentences; for shorter texts it is rougher.
//
// G. H. McLaughlin, "SMOG grading: a new readability formula", Journal of Reading 12 (8), 1969; the precise form is that
// of its regression, not the rounded rule.
func (c Counts) SMOG() float64 {
	if c.Sentences == 0 {
		return 0
	}
	return 1.0430*math.Sqrt(30*ratio(c.Long, c.Sentences)) + 3.1291
}

// Grade is FleschKincaid as a whole number, at least 1; 0 for no text.
func (c Counts) Grade() int {
	if c.Sentences == 0 {
		return 0
	}
	return max(1, int(math.Round(c.FleschKincaid())))
}

func ratio(a, b int) float64 { return float64(a) / float64(b) }
