package clause

import (
	"slices"
	"strings"
)

// negative reports whether "not" would stand before an adverb that it would act upon, or before an adjective that denies
// something itself, as "unsafe" does.
func (d *Doc) negative(c Clause) bool {
	t := d.Trees[c.Sentence]
	adverb := slices.ContainsFunc(t.Children[c.Head], func(k int) bool {
		return t.Tokens[k].UPOS == "ADV" && k > c.Verbs[0] && k < c.Head
	})
	head := t.lemma(c.Head)
	return adverb || c.Copula && t.Tokens[c.Head].UPOS == "ADJ" && (strings.HasPrefix(head, "un") || strings.HasPrefix(head, "im") || strings.HasSuffix(head, "less"))
}

// group reports whether the subject is a "they" that stands for one noun such as "the team", with a verb that shows the
// plural.
func (d *Doc) group(c Clause) bool {
	t := d.Trees[c.Sentence]
	if !strings.EqualFold(t.Tokens[c.Subject].Form, "they") {
		return false
	}
	s, h, ok := d.Nominal(c.Sentence, c.Subject)
	verb := t.Tokens[c.Verbs[0]]
	return ok && !d.Plural(s, h) && len(d.Members(s, h)) < 2 && (verb.XPOS == "VBP" || strings.EqualFold(verb.Form, "were"))
}
