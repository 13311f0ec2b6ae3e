package distract

import (
	"slices"
	"strconv"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

// Entities and lemmas share the sets of what must not be offered: entities stand under their number.
func entityMark(entity int) string { return strconv.Itoa(entity) }

// indexVerbs notes for every verb what stands with it, and for every subject or object of a verb of some class what
// stands at its other side.
func (f *Finder) indexVerbs() {
	d := f.doc
	for _, m := range d.Mentions {
		tokens := d.Sentences[m.Sentence].Tokens
		head := m.Head
		for tokens[head].Deprel == "conj" && tokens[head].Head >= 0 {
			head = tokens[head].Head
		}
		if g := tokens[head].Head; g >= 0 && (tokens[g].UPOS == "VERB" || tokens[g].UPOS == "ADJ") {
			f.fill(tokens[g].Lemma, m.Sentence, m.Head)
		}
	}
	for _, c := range d.Clauses {
		lemma := d.Token(c.Sentence, c.Head).Lemma
		f.fill(lemma, c.Sentence, c.Subject)
		for _, s := range c.Slots {
			f.fill(lemma, c.Sentence, s.Phrase)
			f.fill(f.side(c, c.Subject), c.Sentence, s.Phrase)
			f.fill(f.side(c, s.Phrase), c.Sentence, c.Subject)
		}
	}
}

// side names the set of what does something like a clause's verb says with the entity of one of its tokens.
func (f *Finder) side(c clause.Clause, token int) string {
	return facts().VerbClass(f.doc.Token(c.Sentence, c.Head).Lemma) + " " + entityMark(f.doc.Entity(c.Sentence, token))
}

func (f *Finder) fill(set string, sentence, token int) {
	if f.fillers[set] == nil {
		f.fillers[set] = map[string]bool{}
	}
	if e := f.doc.Entity(sentence, token); e >= 0 {
		f.fillers[set][entityMark(e)] = true
	}
	if t := f.doc.Token(sentence, token); t.UPOS == "NOUN" {
		f.fillers[set][strings.ToLower(t.Lemma)] = true
	}
}

// rivals are what might be right as well.
type rivals struct {
	own  map[string]bool   // entities of this question
	sets []map[string]bool // entities and lemmas that the article uses in the same way elsewhere
}

// holds reports whether a phrase might be right as well.
func (r rivals) holds(p phrase) bool {
	if p.entity >= 0 && r.own[entityMark(p.entity)] {
		return true
	}
	return slices.ContainsFunc(r.sets, func(set map[string]bool) bool {
		return p.entity >= 0 && set[entityMark(p.entity)] || !p.named && set[p.lemma]
	})
}

// rivals gives the key's own entities, what is coordinated with it or in apposition to it, what the prompt speaks of,
// and what the article uses with the same verb or with one like it about the same thing.
func (f *Finder) rivals(c rule.Candidate) rivals {
	r := rivals{own: map[string]bool{}}
	ban := func(sentence, token int) {
		if e := f.doc.Entity(sentence, token); e >= 0 {
			r.own[entityMark(e)] = true
		}
	}
	for _, k := range c.Keys {
		for _, token := range f.siblings(k.Sentence, k.Token) {
			ban(k.Sentence, token)
		}
	}
	if c.Clause < 0 {
		sentence := c.Evidence[0]
		for token := range f.doc.Sentences[sentence].Tokens {
			ban(sentence, token)
		}
		return r
	}
	asked := f.doc.Clauses[c.Clause]
	for _, token := range f.doc.Trees[asked.Sentence].Subtree(asked.Head, nil) {
		ban(asked.Sentence, token)
	}
	ban(asked.Sentence, asked.Subject)
	if rule.Reports(f.doc, asked) {
		return r
	}
	sets := []string{f.doc.Token(asked.Sentence, asked.Head).Lemma, f.side(asked, asked.Subject)}
	if o := asked.Object(); o != nil {
		sets = append(sets, f.side(asked, o.Phrase))
	}
	for _, set := range sets {
		if !strings.HasSuffix(set, " -1") && f.fillers[set] != nil {
			r.sets = append(r.sets, f.fillers[set])
		}
	}
	return r
}

// siblings gives a token with those coordinated with it and those in apposition to one of them.
func (f *Finder) siblings(sentence, token int) []int {
	tree := f.doc.Trees[sentence]
	top := token
	for tree.Tokens[top].Deprel == "conj" || analysis.Relation(tree.Tokens[top].Deprel) == "appos" {
		if tree.Tokens[top].Head < 0 {
			break
		}
		top = tree.Tokens[top].Head
	}
	out := f.doc.Members(sentence, top)
	for _, m := range slices.Clone(out) {
		for _, k := range tree.Children[m] {
			if analysis.Relation(tree.Tokens[k].Deprel) == "appos" {
				out = append(out, k)
			}
		}
	}
	return append(out, token)
}
