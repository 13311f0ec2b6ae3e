// Package evidence finds the sentences of an article that answer a question, by the words of the question and of its
// answer: rare words tell more than common ones (Spärck Jones, A statistical interpretation of term specificity, 1972).
package evidence

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/lexis"
)

// Finder knows which words each sentence of an article has. It is read-only after [New].
type Finder struct {
	d     *clause.Doc
	terms []map[string]bool // of each sentence, those of what its pronouns stand for too
	count map[string]int    // of sentences that have a word
}

// New prepares an article.
func New(d *clause.Doc) *Finder {
	f := &Finder{d: d, count: map[string]int{}}
	for _, s := range d.Sentences {
		set := map[string]bool{}
		for _, t := range s.Tokens {
			addTerms(set, t.Form)
			addTerms(set, t.Lemma)
		}
		f.terms = append(f.terms, set)
	}
	for i, m := range d.Mentions {
		if m.Form == analysis.Proper || m.Antecedent < 0 {
			continue
		}
		if r, ok := analysis.Referent(d.Mentions, i); ok {
			of := d.Mentions[r]
			for _, t := range d.Sentences[of.Sentence].Tokens[of.Start:of.End] {
				addTerms(f.terms[m.Sentence], t.Form)
			}
		}
	}
	for _, set := range f.terms {
		for w := range set {
			f.count[w]++
		}
	}
	return f
}

// most is how many sentences a question gets at most.
const most = 3

// Find gives the sentences, by index, that hold an answer best and what the question says of it: one to three, the best
// first; none where the article has next to nothing of either. Answers are several wordings of one answer, or none.
func (f *Finder) Find(question string, answers []string) []int {
	const enough = 0.35 // what a sentence must have of the answer, or of the question
	asked := f.weigh(terms(question))
	said := f.bestWording(answers)
	var found []int
	for len(found) < most {
		best, gain := -1, 0.0
		for s := range f.terms {
			g := 2*said.gain(f.terms[s]) + asked.gain(f.terms[s])
			if len(found) > 0 && abs(s-found[0]) > 3 {
				g /= 2 // far from the rest
			}
			if f.d.Article.Blocks[f.d.Sentences[s].Block].Kind == article.Title {
				g /= 2
			}
			if g > gain+1e-9 {
				best, gain = s, g
			}
		}
		if best < 0 || gain < enough {
			break
		}
		found = append(found, best)
		said = said.without(f.terms[best])
		asked = asked.without(f.terms[best])
	}
	return found
}

// bestWording weighs the answer of which some sentence has the largest part.
func (f *Finder) bestWording(answers []string) load {
	best, most := load{}, -1.0
	for _, a := range answers {
		l := f.weigh(terms(a))
		for _, set := range f.terms {
			if g := l.gain(set); g > most {
				best, most = l, g
			}
		}
	}
	return best
}

// load is words with their weights, which sum up to one, in the order of the text: sums of them come out the same each
// time.
type load []weighed

type weighed struct {
	word   string
	weight float64
}

// weigh gives each word the logarithm of how rare it is in the article.
func (f *Finder) weigh(words []string) load {
	var l load
	sum := 0.0
	seen := map[string]bool{}
	for _, w := range words {
		if seen[w] {
			continue
		}
		seen[w] = true
		weight := math.Log(1 + float64(len(f.terms)+1)/float64(f.count[w]+1))
		l = append(l, weighed{w, weight})
		sum += weight
	}
	for i := range l {
		l[i].weight /= sum
	}
	return l
}

// gain is the weight of the words that a sentence has.
func (l load) gain(set map[string]bool) float64 {
	g := 0.0
	for _, x := range l {
		if set[x.word] {
			g += x.weight
		}
	}
	return g
}

// without takes away the words that a sentence has.
func (l load) without(set map[string]bool) load {
	return slices.DeleteFunc(l, func(x weighed) bool { return set[x.word] })
}

// terms gives the words of a text by which sentences are compared.
func terms(text string) []string {
	var out []string
	for w := range strings.FieldsSeq(lexis.Plain(joinDigits(text))) {
		if !stop[w] {
			out = append(out, lexis.Stem(w))
		}
	}
	return out
}

func addTerms(set map[string]bool, text string) {
	for _, w := range terms(text) {
		set[w] = true
	}
}

// joinDigits takes the commas out of numbers.
func joinDigits(text string) string {
	if !strings.ContainsFunc(text, unicode.IsDigit) {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		if text[i] == ',' && i > 0 && i+1 < len(text) && digit(text[i-1]) && digit(text[i+1]) {
			continue
		}
		b.WriteByte(text[i])
	}
	return b.String()
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

func abs(n int) int { return max(n, -n) }

// stop are words that stand in any sentence.
var stop = lexis.Set(`a an the of to in on at by for from with and or but as that this these those it its he she they him her his hers
	them their who whom whose which what when where why how many much is are was were be been being has have had do does did
	will would shall should can could may might not no s t about into than then there i you we me my your our us text according`)
