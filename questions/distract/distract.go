// Package distract finds wrong options for choice questions: of the key's own type, from the article first, then
// from facts.
package distract

import (
	"math/rand/v2"
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

// Finder offers wrong options from one article.
type Finder struct {
	doc  *clause.Doc
	pool map[clause.Type][]phrase
}

// phrase is a noun phrase of the article that may serve as an option.
type phrase struct {
	text     string
	sentence int
	entity   int
	class    string // the analyser's entity type, for things
	named    bool
	prep     string // the preposition that it stands with
	plural   bool
}

// New collects the noun phrases of an article by type.
func New(d *clause.Doc) *Finder {
	f := &Finder{d, map[clause.Type][]phrase{}}
	seen := map[string]bool{}
	for _, m := range d.Mentions {
		t := d.Token(m.Sentence, m.Head)
		if d.Article.Blocks[d.Sentences[m.Sentence].Block].Kind != article.Paragraph || !argument(t) || len(d.Members(m.Sentence, m.Head)) > 1 {
			continue
		}
		kind := d.TypeOf(m.Sentence, m.Head)
		text, ok := f.text(m, kind)
		if !ok || seen[strings.ToLower(text)] {
			continue
		}
		seen[strings.ToLower(text)] = true
		_, named := d.Name(m.Sentence, m.Head)
		f.pool[kind] = append(f.pool[kind], phrase{text, m.Sentence, m.Entity, t.Entity, named, preposition(d, m), d.Plural(m.Sentence, m.Head)})
	}
	return f
}

func preposition(d *clause.Doc, m analysis.Mention) string {
	tree := d.Trees[m.Sentence]
	if k := tree.Child(m.Head, "case"); k >= 0 && k < m.Head {
		return strings.ToLower(tree.Tokens[k].Form)
	}
	return ""
}

// fragment reports whether a phrase begins like a clause, a preposition or a part of something.
func fragment(low string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(low, "the "), " ")
	switch first {
	case "people", "how", "who", "what", "which", "when", "where", "some", "for", "of", "in", "as", "by", "with", "to", "no", "not":
		return true
	}
	return false
}

// argument reports whether a token heads a noun phrase that could answer a question.
func argument(t analysis.Token) bool {
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "NUM" {
		return false
	}
	switch analysis.Relation(t.Deprel) {
	case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "root":
		return t.Deprel != "nmod:desc"
	}
	return false
}

func (f *Finder) text(m analysis.Mention, kind clause.Type) (string, bool) {
	if kind == clause.Country {
		return f.doc.NameText(m.Sentence, m.Head), true
	}
	p, ok := f.doc.Phrase(m.Sentence, m.Head)
	low := strings.ToLower(p.String)
	return p.String, ok && len(p.Used) == 0 && rule.Words(p.String) <= 10 && !fragment(low)
}

// Options gives up to want wrong options for a candidate with a noun phrase as its key; fewer, or none, where the
// article and the facts offer no good ones.
func (f *Finder) Options(c rule.Candidate, want int, rng *rand.Rand) []string {
	var out []string
	switch c.Type {
	case clause.Number:
		return nearNumbers(c.Keys[0].Text, want)
	case clause.Year:
		return f.years(c, want, rng)
	case clause.Date:
		out = f.dates(c, want, rng)
	default:
		out = f.phrases(c, want, rng)
	}
	if c.Type == clause.Country && len(out) < want {
		out = f.countries(out, want, rng)
	}
	if len(out) < min(want, 2) {
		return nil
	}
	return out
}

// phrases picks noun phrases of the article with the key's type, number and about its length that are no other
// wording of the key, do not stand in the prompt and do not fill the same place in a similar clause.
func (f *Finder) phrases(c rule.Candidate, want int, rng *rand.Rand) []string {
	key := c.Keys[0]
	prompt := strings.ToLower(c.Prompt)
	banned := f.rivals(c)
	plural := f.doc.Plural(key.Sentence, key.Token)
	class := f.doc.Token(key.Sentence, key.Token).Entity
	_, named := f.doc.Name(key.Sentence, key.Token)
	var fit []phrase
	for _, p := range f.candidates(c) {
		low := strings.ToLower(p.text)
		switch {
		case banned[p.entity], strings.Contains(prompt, low), overlaps(low, c.Keys):
		case c.Type == clause.Thing && (p.plural != plural || p.class != class || p.sentence == c.Evidence[0]):
		case c.Type == clause.Thing && !similarLength(p.text, key.Text):
		case c.Prefix != "" && p.prep+" " != c.Prefix && !(p.named && c.Prefix == "in "):
		case c.Type != clause.Thing && (p.named != named || !named && p.plural != plural):
		case c.Type == clause.Person && named && !f.doc.Acts(p.entity):
		default:
			fit = append(fit, p)
		}
	}
	rng.Shuffle(len(fit), func(i, j int) { fit[i], fit[j] = fit[j], fit[i] })
	var out []string
	for _, p := range fit {
		if len(out) < want && !slices.ContainsFunc(out, func(o string) bool { return sharesHead(o, p.text) }) {
			out = append(out, p.text)
		}
	}
	return out
}

// candidates gives the noun phrases of the key's type; a question with "who" may also offer named institutions for
// people and people for institutions.
func (f *Finder) candidates(c rule.Candidate) []phrase {
	who := strings.HasPrefix(c.Prompt, "Who ") || strings.Contains(c.Prompt, ", who ")
	if c.Type == clause.Place && who {
		return append(slices.Clone(f.pool[clause.Organization]), f.pool[clause.Person]...)
	}
	pool := slices.Clone(f.pool[c.Type])
	other := map[clause.Type]clause.Type{clause.Person: clause.Organization, clause.Organization: clause.Person}[c.Type]
	if c.Type == clause.Person && c.Rule != "who-said" || !who {
		return pool
	}
	for _, p := range f.pool[other] {
		if p.named {
			pool = append(pool, p)
		}
	}
	return pool
}

// capital reports whether an option begins with a name.
func capital(s string) bool { return strings.ToLower(s[:1]) != s[:1] }

// rivals gives the entities that must not be offered: the key's own and those that the article uses as the subject
// or object of the same verb.
func (f *Finder) rivals(c rule.Candidate) map[int]bool {
	banned := map[int]bool{}
	for _, k := range c.Keys {
		banned[f.doc.Entity(k.Sentence, k.Token)] = true
	}
	asked := f.doc.Clauses[c.Clause]
	if rule.Reports(f.doc, asked) {
		return banned
	}
	for _, o := range f.doc.SameVerb(asked) {
		banned[f.doc.Entity(o.Sentence, o.Subject)] = true
		for _, s := range o.Slots {
			banned[f.doc.Entity(o.Sentence, s.Phrase)] = true
		}
	}
	return banned
}

// overlaps reports whether an option and a key share a word that carries meaning.
func overlaps(low string, keys []rule.Key) bool {
	words := strings.Fields(low)
	for _, k := range keys {
		for _, w := range strings.Fields(strings.ToLower(k.Text)) {
			w = strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s"), "s")
			if len(w) > 2 && w != "the" && w != "and" && w != "for" && slices.ContainsFunc(words, func(o string) bool { return strings.HasPrefix(o, w) || len(o) > 3 && strings.HasPrefix(w, o) }) {
				return true
			}
		}
		if low == strings.ToLower(k.Text) {
			return true
		}
	}
	return false
}

// sharesHead reports whether two options are about the same thing: they end alike or share a name.
func sharesHead(a, b string) bool {
	for _, w := range strings.Fields(a) {
		if capital(w) && len(w) > 2 && slices.Contains(strings.Fields(b), w) {
			return true
		}
	}
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	return len(x) > 0 && len(y) > 0 && x[len(x)-1] == y[len(y)-1]
}

func similarLength(a, b string) bool {
	x, y := len(a), len(b)
	return 2*x >= y && x <= 2*y
}

// countries fills up with countries that the article does not name.
func (f *Finder) countries(out []string, want int, rng *rand.Rand) []string {
	names := analysis.Facts().WellKnownCountries()
	for _, i := range rng.Perm(len(names)) {
		if len(out) >= want {
			break
		}
		if !strings.Contains(f.doc.Article.Text, names[i]) && !slices.Contains(out, names[i]) {
			out = append(out, names[i])
		}
	}
	return out
}
