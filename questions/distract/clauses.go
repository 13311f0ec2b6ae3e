package distract

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

// indexClauses notes the clauses that could be told in another one's place: whole, certain and plain.
func (f *Finder) indexClauses() {
	for i, c := range f.doc.Clauses {
		if c.Confidence >= 0.7 && !c.Negated && !c.Modal && c.Source < 0 && c.Kind != clause.Content && !c.Relative {
			f.clauses = append(f.clauses, i)
		}
	}
}

// clauses gives reasons, purposes and deeds of the same form from other clauses of the article.
func (a *ask) clauses() {
	write := a.form()
	if write == nil {
		return
	}
	var taken []string
	for _, i := range a.nearestClauses() {
		c := a.doc.Clauses[i]
		text, ok := write(c)
		if !ok || !presentable(strings.ReplaceAll(text, "because ", "")) || !Alike(text, a.key.text) || a.tells(text) {
			continue
		}
		if slices.ContainsFunc(taken, func(o string) bool {
			return sharesWord(strings.TrimPrefix(o, "because "), strings.TrimPrefix(text, "because "))
		}) {
			continue
		}
		taken = append(taken, text)
		a.add(text, a.span(c.Sentence))
	}
}

// tells reports whether a clause shares the words of the key or repeats the prompt.
func (a *ask) tells(text string) bool {
	for _, k := range a.c.Keys {
		if sharesWord(strings.TrimPrefix(text, "because "), strings.TrimPrefix(k.Text, "because ")) {
			return true
		}
	}
	return slices.ContainsFunc(words(text), func(w string) bool { return len(w) > 4 && a.prompt[w] && w != "because" })
}

// nearestClauses gives the indexed clauses around the one asked about, without its own sentence and its neighbours:
// they may tell the same thing in other words.
func (a *ask) nearestClauses() []int {
	at, _ := slices.BinarySearch(a.Finder.clauses, a.c.Clause)
	window := a.Finder.clauses[max(0, at-nearby/2):min(len(a.Finder.clauses), at+nearby/2)]
	home := a.doc.Clauses[a.c.Clause].Sentence
	out := slices.DeleteFunc(slices.Clone(window), func(i int) bool { return abs(a.doc.Clauses[i].Sentence-home) < 2 })
	slices.SortStableFunc(out, func(i, j int) int { return abs(i-a.c.Clause) - abs(j-a.c.Clause) })
	return out
}

// form gives how a clause is written in the form of the key; nil where that form is not known.
func (a *ask) form() func(clause.Clause) (string, bool) {
	token := a.doc.Token(a.c.Keys[0].Sentence, a.c.Keys[0].Token)
	first, _, _ := strings.Cut(a.key.text, " ")
	asked := a.doc.Clauses[a.c.Clause]
	switch {
	case first == "because":
		return func(c clause.Clause) (string, bool) {
			s, ok := a.doc.State(c, "")
			return "because " + a.inner(c, strings.TrimSuffix(s.String, ".")), ok && len(s.Used) == 0
		}
	case strings.EqualFold(first, token.Form):
		return func(c clause.Clause) (string, bool) {
			t := a.doc.Token(c.Sentence, c.Head)
			same := t.XPOS == token.XPOS && !c.Copula && !c.Passive && a.doc.TypeOf(c.Sentence, c.Subject) == a.doc.TypeOf(asked.Sentence, asked.Subject)
			if !same || t.Lemma == token.Lemma {
				return "", false
			}
			s, ok := a.doc.Deed(c, &clause.Slot{Head: -1})
			return s.String, ok && len(s.Used) == 0 && rule.Words(s.String) > 1
		}
	}
	return nil
}

// inner lowers the first letter of a statement unless it begins with a name.
func (a *ask) inner(c clause.Clause, statement string) string {
	if a.doc.Token(c.Sentence, c.Subject).UPOS == "PROPN" {
		return statement
	}
	r, n := utf8.DecodeRuneInString(statement)
	return string(unicode.ToLower(r)) + statement[n:]
}
