// Package distract finds wrong options for choice questions: of the key's own type and form, from the article first,
// then from facts, then by changing one thing in the key.
//
// [New] indexes an article once; [Finder.Options] then looks at a bounded number of phrases for each question.
package distract

import (
	"math/rand/v2"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

// Option is a wrong option and the sentence of the article that it is from; the span is empty where it is from none.
type Option struct {
	Text   string
	Origin article.Span
}

// fewest is the number of wrong options below which none are given.
const fewest = 2

// Finder offers wrong options from one article.
type Finder struct {
	doc       *clause.Doc
	phrases   []phrase
	buckets   map[bucket][]int           // indexes into phrases, in textual order
	listed    map[string]bool            // the lower-case texts of the phrases
	fillers   map[string]map[string]bool // what stands with a verb
	together  map[string]map[string]bool // names of places -> those in the same sentences
	massNouns map[string]bool            // lemmas that stand in the singular without a determiner
	countries []string                   // that the article names
	figures   []figure
	told      map[string][]told // by form, in textual order
	kinds     map[int]string    // entity -> the noun that tells what sort of place it is
	mentioned map[int]int       // entity -> how often
	met       map[string]bool   // two lemmas that stand for different people in one clause
	latest    int               // year that the article names
}

// New indexes the noun phrases, numbers and clauses of an article.
func New(d *clause.Doc) *Finder {
	f := &Finder{
		doc: d, buckets: map[bucket][]int{}, listed: map[string]bool{}, fillers: map[string]map[string]bool{},
		together: map[string]map[string]bool{}, massNouns: map[string]bool{}, told: map[string][]told{},
		kinds: map[int]string{}, mentioned: map[int]int{}, met: map[string]bool{},
	}
	f.indexVerbs()
	f.indexKinds()
	f.indexPeople()
	f.indexPhrases()
	f.indexPlaces()
	f.indexFigures()
	f.indexClauses()
	return f
}

// Options gives up to want wrong options for a candidate, the prefix of its options left out; none where the article
// and the facts offer fewer than two good ones.
func (f *Finder) Options(c rule.Candidate, want int, rng *rand.Rand) []Option {
	a := f.ask(c, want, rng)
	switch {
	case c.Type == clause.Number:
		a.numbers()
	case c.Type == clause.Year:
		a.years()
	case c.Type == clause.Date:
		a.dates()
	case Clausal(f.doc, c.Keys[0]):
		a.clauses()
	default:
		a.nouns()
		a.facts()
		a.variants()
	}
	if len(a.out) < fewest {
		return nil
	}
	return a.out
}

// ask is one search for options.
type ask struct {
	*Finder
	c      rule.Candidate
	key    phrase
	want   int
	rng    *rand.Rand
	prompt map[string]bool // the words of the prompt, in lower case
	gender string          // of the one asked for, by the pronouns of the prompt: "m", "f" or ""
	rivals rivals
	taken  []phrase // that the options are from
	out    []Option
}

func (f *Finder) ask(c rule.Candidate, want int, rng *rand.Rand) *ask {
	k := c.Keys[0]
	a := &ask{Finder: f, c: c, key: f.describe(k.Sentence, k.Token, k.Text), want: want, rng: rng, prompt: map[string]bool{}}
	for _, w := range words(c.Prompt) {
		a.prompt[w] = true
	}
	switch {
	case a.prompt["his"] && !a.prompt["her"]:
		a.gender = "m"
	case a.prompt["her"] && !a.prompt["his"]:
		a.gender = "f"
	}
	a.rivals = f.rivals(c)
	return a
}

// full reports whether enough options have been found.
func (a *ask) full() bool { return len(a.out) >= a.want }

// add takes an option unless it says the same as another one or as a key.
func (a *ask) add(text string, origin article.Span) {
	if a.full() || text == "" {
		return
	}
	for _, k := range a.c.Keys {
		if strings.EqualFold(k.Text, text) {
			return
		}
	}
	for _, o := range a.out {
		if strings.EqualFold(o.Text, text) {
			return
		}
	}
	a.out = append(a.out, Option{text, origin})
}

// span gives the part of the article in which a phrase stands.
func (f *Finder) span(sentence int) article.Span { return f.doc.Sentences[sentence].Span }

// Clausal reports whether a key is headed by a verb, as "because the road was closed" is.
func Clausal(d *clause.Doc, k rule.Key) bool {
	switch d.Token(k.Sentence, k.Token).UPOS {
	case "VERB", "AUX":
		return true
	}
	return strings.HasPrefix(k.Text, "because ")
}

// words gives the lower-case words of a text without punctuation.
func words(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r > 127 && r != '’' && r != '“' && r != '”' && r != '–' && r != '—')
	})
}

func facts() *analysis.Gazetteer { return analysis.Facts() }
