// Package alias finds what an article itself calls the answer of a question, so that an answer in the article's other
// words is right: the name behind initials, the surname, "the mayor of Tarnwick", "the ministry".
//
// A wording that is missing makes a right answer wrong to one reader; a wording too many makes a wrong answer right to
// all. So a wording is only given where the article says that it means the same, and nothing else in the article could
// be called so.
package alias

import (
	"cmp"
	"slices"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// most is how many wordings a key gets at most.
const most = 6

// Finder knows what an article calls the things that it speaks of. It is read-only after [New].
type Finder struct {
	d       *clause.Doc
	namings []naming         // of each mention
	links   [][]link         // of each mention: those that mean the same
	part    []int            // of each mention: which of the parts of that graph it is in
	byStem  map[string][]int // mentions
	pairs   []pair
	first   []int           // of each sentence: its first mention
	small   map[string]bool // words that the article writes without a capital
}

// New prepares an article.
func New(d *clause.Doc) *Finder {
	f := &Finder{d: d, byStem: map[string][]int{}, links: make([][]link, len(d.Mentions)), small: map[string]bool{}}
	for _, s := range d.Sentences {
		for _, t := range s.Tokens {
			f.small[t.Form] = true
		}
	}
	for i, m := range d.Mentions {
		n := f.naming(m)
		f.namings = append(f.namings, n)
		for _, w := range n.words {
			f.byStem[lexis.Stem(w)] = append(f.byStem[lexis.Stem(w)], i)
		}
	}
	f.first = make([]int, len(d.Sentences)+1)
	for _, m := range d.Mentions {
		f.first[m.Sentence+1]++
	}
	for s := range d.Sentences {
		f.first[s+1] += f.first[s]
	}
	f.pairs = f.introduced()
	f.join()
	return f
}

// Of gives the other wordings that are right for a key that a prompt asks for: at most six, different from the key and
// from each other, those that the article introduces first, then names, descriptions and phrases such as "the ministry",
// each in the order of the text. Of a key that is no noun phrase it gives none.
func (f *Finder) Of(key rule.Key, prompt string) []string {
	at, ok := f.mentionOf(key)
	if !ok || asksForName(prompt) {
		return nil
	}
	known := f.reach(at)
	asked := stems(words(prompt))
	if f.toldOf(known, asked) {
		return nil
	}
	found := f.fromPairs(key, known)
	for i, trust := range known {
		if f.says(at, i, trust) {
			found = append(found, f.namings[i])
		}
	}
	if n, ok := f.national(at); ok {
		found = append(found, n)
	}
	return f.chosen(found, key, at, asked)
}

// chosen drops the wordings that say no more than the prompt or could mean something else, and orders the rest.
func (f *Finder) chosen(found []naming, key rule.Key, at int, asked map[string]bool) []string {
	slices.SortStableFunc(found, func(a, b naming) int {
		return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.sentence, b.sentence), cmp.Compare(a.start, b.start), cmp.Compare(a.text, b.text))
	})
	given := [][]string{words(key.Text)}
	var out []string
	for _, n := range found {
		if len(out) == most || slices.ContainsFunc(given, func(g []string) bool { return sameWords(g, n.words) }) {
			continue
		}
		given = append(given, n.words)
		if !within(n.words, asked) && !f.ambiguous(n, at) {
			out = append(out, n.text)
		}
	}
	return out
}

// toldOf reports whether the prompt names what the key means, so that the key is a description of it: "What is Brune?"
func (f *Finder) toldOf(known map[int]float32, asked map[string]bool) bool {
	for i := range known {
		if n := f.namings[i]; n.name && within(n.words, asked) {
			return true
		}
	}
	return false
}

// mentionOf gives the mention that a key was written from: the one with the key's head that shares most words with it.
func (f *Finder) mentionOf(key rule.Key) (int, bool) {
	if key.Sentence < 0 || key.Sentence >= len(f.d.Sentences) {
		return 0, false
	}
	best := -1
	for i := f.first[key.Sentence]; i < f.first[key.Sentence+1]; i++ {
		if f.d.Mentions[i].Head == key.Token && f.covers(i, key.Text) {
			if best < 0 || len(f.namings[i].words) < len(f.namings[best].words) {
				best = i
			}
		}
	}
	return best, best >= 0
}

// covers reports whether a key is the mention, with or without its modifiers, or a name with titles and the like before it.
func (f *Finder) covers(i int, key string) bool {
	n := f.namings[i]
	own, said := stems(n.words), words(key)
	if len(said) == 0 || len(n.words) == 0 || n.group || joined(key) && !joined(n.text) {
		return false
	}
	if within(said, own) {
		return slices.Contains(said, n.head)
	}
	before := len(said) - len(n.words)
	if !n.name || before < 1 || !slices.Equal(said[before:], n.words) {
		return false
	}
	m := f.d.Mentions[i]
	all := stems(words(f.text(m.Sentence, m.Start, m.End)))
	return !slices.ContainsFunc(said[:before], func(w string) bool {
		return !all[lexis.Stem(w)] && !analysis.Facts().Title(w) && analysis.Facts().HeadKind(w) != "person"
	})
}
