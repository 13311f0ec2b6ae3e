package distract

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/lint"
)

// contrasts are words of which one instead of another makes a claim false. A language fact, compiled for this project.
var contrasts = func() map[string][]string {
	sets := map[string][]string{}
	for row := range strings.SplitSeq(`north south east west|northern southern eastern western|north-eastern south-western|largest smallest|
		highest lowest|biggest smallest|oldest youngest|longest shortest|upper lower|inner outer|left right|male female|
		increase decrease|increased decreased|increasing decreasing|rise fall|rising falling|growing shrinking|early late|
		earliest latest|maximum minimum|majority minority|positive negative|warm cold|hot cold|warmer colder|stronger weaker|higher lower|
		larger smaller|faster slower|hard soft|dry wet|public private|internal external|direct indirect|
		urban rural|ancient modern|temporary permanent|voluntary compulsory|mandatory voluntary|domestic foreign|
		red blue green yellow|spring summer autumn winter|morning evening afternoon|export import|exports imports|
		beginning end|start end|arrival departure|victory defeat|success failure|profit loss|strength weakness|presence absence|
		lack abundance|shortage surplus|daughter son|brother sister`, "|") {
		words := strings.Fields(row)
		for i, w := range words {
			for j, other := range words {
				if i != j {
					sets[w] = append(sets[w], other)
				}
			}
		}
	}
	return sets
}()

// variants fills up with the key changed in one place: a word for its opposite, or what its noun is of.
func (a *ask) variants() {
	k := a.c.Keys[0]
	if a.key.named || a.c.Prefix != "" || len(a.c.Keys) > 1 || len(a.doc.Members(k.Sentence, k.Token)) > 1 {
		return
	}
	if !a.generic() {
		a.complements()
	}
	list := strings.Fields(a.key.text)
	for i, w := range list {
		for _, other := range a.contrasts(w) {
			changed := strings.Join(list[:i], " ") + " " + other + " " + strings.Join(list[i+1:], " ")
			changed = strings.TrimSpace(changed)
			if slices.Contains(list, other) {
				continue // "direct or indirect"
			}
			if len(list) > 1 && !a.listed[strings.ToLower(changed)] && !a.prompt[other] {
				a.add(agreeing(changed, i-1), article.Span{})
			}
		}
	}
}

// contrasts gives the opposites of a word of the key. Only degrees have one everywhere; another word must be one that the
// article uses, and the points of the compass only tell places apart.
func (a *ask) contrasts(word string) []string {
	if compass[word] && a.key.class != "location" && a.key.class != "object" && a.key.class != "structure" {
		return nil
	}
	var out []string
	for _, other := range contrasts[word] {
		sides := compass[word] && strings.Contains(a.key.text, " "+word+" of ")
		if degrees[word] || sides || a.doc.Spread(other) > 0 {
			out = append(out, other)
		}
	}
	return out
}

var degrees = lexis.Set(`largest smallest highest lowest biggest oldest youngest longest shortest increase decrease increased decreased
	increasing decreasing earliest latest maximum minimum majority minority stronger weaker higher lower larger smaller faster slower`)

var compass = lexis.Set("north south east west northern southern eastern western")

// agreeing gives a text with the form of the indefinite article that its next word asks for, where word at is one.
func agreeing(text string, at int) string {
	words := strings.Fields(text)
	if at < 0 {
		return text
	}
	if low := strings.ToLower(words[at]); low == "a" || low == "an" {
		words[at] = indefiniteArticle(strings.Join(words[at+1:], " "))
	}
	return strings.Join(words, " ")
}

// of are the classes of nouns that may be of many things: their complement says which one is meant.
var of = lexis.Set("act event process attribute state cognition communication relation phenomenon feeling location")

// complements changes the noun that the key's noun is joined to by a preposition for others of the article that are
// like it.
func (a *ask) complements() {
	if !of[a.key.class] {
		return
	}
	k := a.c.Keys[0]
	for _, child := range a.doc.Trees[k.Sentence].Children[k.Token] {
		if a.doc.Token(k.Sentence, child).Deprel != "nmod" || child < k.Token {
			continue
		}
		inner, ok := a.doc.Phrase(k.Sentence, child)
		if !ok || len(inner.Used) > 0 || !strings.HasSuffix(a.key.text, " "+inner.String) || len(a.doc.Members(k.Sentence, child)) > 1 {
			continue
		}
		part := *a
		part.key = a.describe(k.Sentence, child, inner.String)
		part.c.Type = part.key.kind
		stem := strings.TrimSuffix(a.key.text, inner.String)
		for _, i := range a.nearest(a.buckets[part.key.bucket()]) {
			p := a.phrases[i]
			text, ok := part.restyled(p)
			if ok && p.plural == part.key.plural && !a.rivals.holds(p) && !a.asked(p) && !a.overlaps(p) && !generalNouns[p.lemma] && p.class == part.key.class &&
				lint.Alike(text, inner.String) && analysis.Relation(a.doc.Token(p.sentence, p.head).Deprel) != "root" && a.fresh(p) {
				a.add(stem+text, a.span(p.sentence))
			}
		}
		return
	}
}

// fresh reports whether no option so far shares a word with a phrase.
func (a *ask) fresh(p phrase) bool {
	for _, o := range a.out {
		if sharesWord(o.Text, p.text) {
			return false
		}
	}
	return p.kind != clause.Person || a.doc.Acts(p.entity)
}
