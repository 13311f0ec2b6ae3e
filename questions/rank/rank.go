// Package rank scores candidates and chooses the questions of a quiz: good ones first, one a fact, spread over the
// whole text and over the rules and kinds.
//
// The score is the probability that readers find nothing wrong with a question, by a logistic model of its grammar, after
// Heilman and Smith, "Good Question! Statistical Ranking for Question Generation" (NAACL 2010).
package rank

import (
	_ "embed"
	"math"
	"strconv"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// Worth is the score that a question needs to be asked at all.
const Worth = 0.7

// least is the confidence below which the analyser's reading of a clause is not trusted.
const least = 0.45

//go:embed weights.txt
var weightFile string

// weights are those of the features by name; a feature without one counts nothing.
var weights = readWeights(weightFile)

func readWeights(file string) map[string]float64 {
	out := map[string]float64{}
	for line := range strings.Lines(file) {
		name, value, ok := strings.Cut(strings.TrimSpace(line), " ")
		if w, err := strconv.ParseFloat(value, 64); ok && err == nil {
			out[name] = w
		}
	}
	return out
}

// Scorer scores the candidates of one article.
type Scorer struct {
	doc   *clause.Doc
	title map[string]bool // the title's words that carry meaning
	count map[int]int     // mentions of each entity
	main  int             // the entity that the text is about, -1 where no one stands out
}

// New prepares a scorer.
func New(d *clause.Doc) *Scorer {
	s := &Scorer{doc: d, title: map[string]bool{}, count: map[int]int{}}
	for _, w := range strings.Fields(lexis.Plain(d.Article.Title)) {
		s.title[w] = len(w) > 3
	}
	for _, m := range d.Mentions {
		s.count[m.Entity]++
	}
	s.main = s.mainEntity()
	return s
}

// mainEntity gives the entity that is mentioned half as often again as any other and at least in every fifth sentence.
func (s *Scorer) mainEntity() int {
	best, second := -1, 0
	for e, n := range s.count {
		switch {
		case e < 0:
		case best < 0 || n > s.count[best]:
			best, second = e, max(second, s.count[best])
		default:
			second = max(second, n)
		}
	}
	if best < 0 || 2*s.count[best] < 3*second || 5*s.count[best] < len(s.doc.Sentences) {
		return -1
	}
	return best
}

// Score gives the probability that a candidate is a good question; 0 where its clause is not trusted.
func (s *Scorer) Score(c rule.Candidate) float64 {
	if c.Confidence < least {
		return 0
	}
	return probability(s.features(c), weights)
}

func probability(f features, weights map[string]float64) float64 {
	sum := 0.0
	for _, x := range f {
		sum += weights[x.name] * x.value
	}
	return 1 / (1 + math.Exp(-sum))
}
