package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// slots writes what follows the verb, without the slot asked for. A noun that a relative clause describes comes first;
// what stood before the verb comes last, but before a clause that tells the content.
func (w *writer) slots(c Clause, asked *Slot) {
	written := func(s Slot) bool { return asked == nil || s != *asked }
	for _, s := range c.Slots {
		if s.Phrase != s.Head && s.Role == Object && written(s) {
			w.phrase(c.Sentence, s.Phrase, c.Head)
		}
	}
	late := func() {
		for _, s := range c.Slots {
			switch {
			case !written(s):
			case s.Phrase != s.Head && s.Role != Object:
				w.relative(c, s)
			case s.Phrase == s.Head && s.Before && w.d.keeps(c, s):
				if w.d.Trees[c.Sentence].likened(s.Head) {
					w.words = append(w.words, word{",", true})
				}
				w.constituent(c.Sentence, s.Head)
			}
		}
	}
	done := false
	for _, s := range c.Slots {
		if s.Phrase != s.Head || s.Before || !written(s) || !w.d.keeps(c, s) {
			continue
		}
		if s.Role == Complement && analysis.Relation(w.d.Token(c.Sentence, s.Head).Deprel) == "ccomp" && !done {
			late()
			done = true
		}
		w.constituent(c.Sentence, s.Head)
	}
	if !done {
		late()
	}
}

// likened reports whether an adverbial compares the subject with others: "unlike most insects".
func (t Tree) likened(head int) bool {
	c := t.Child(head, "case")
	return c >= 0 && (t.lemma(c) == "like" || t.lemma(c) == "unlike")
}

// relative writes a prepositional slot whose noun stands before the relative clause.
func (w *writer) relative(c Clause, s Slot) {
	t := w.d.Trees[c.Sentence]
	for _, k := range t.Children[s.Head] {
		if analysis.Relation(t.Tokens[k].Deprel) == "case" {
			w.add(strings.ToLower(t.Tokens[k].Form))
		}
	}
	w.phrase(c.Sentence, s.Phrase, c.Head)
}

// keeps reports whether a slot belongs into a short text about the clause.
func (d *Doc) keeps(c Clause, s Slot) bool {
	t := d.Trees[c.Sentence]
	const longest = 12
	size := len(t.Subtree(s.Head, t.loose))
	if c.Copula && s.Head < c.Head && !s.Before {
		return false
	}
	verb := c.Verbs[len(c.Verbs)-1]
	if t.limits(s) {
		return true
	}
	switch s.Role {
	case Object:
		return !s.Before
	case Complement:
		return !s.Before && (t.Child(s.Head, "mark") >= 0 || !t.comma(t.first(s.Head), verb))
	case Oblique:
		if d.time(c.Sentence, s.Head) && (t.Child(s.Head, "advcl", "acl") >= 0 || t.measured(s.Head)) || t.linking(s.Head) {
			return false
		}
		if s.Before {
			return t.fronted(s.Head, d.time(c.Sentence, s.Head)) && !accordingTo(t, s.Head)
		}
		return !t.comma(t.first(s.Head), t.predicateEnd(c)) && !accordingTo(t, s.Head)
	case Adverb:
		return !s.Before && size <= 4 && t.Child(s.Head, "fixed") < 0 && (s.Head == verb+1 || !bareAdverb[t.lemma(s.Head)])
	}
	return !s.Before && size <= longest && !t.comma(t.first(s.Head), verb)
}

// linking reports whether an adverbial only relates a sentence to those around it, as "the next morning" does.
func (t Tree) linking(head int) bool {
	if len(t.Children[head]) <= 2 && t.Child(head, "det", "amod", "nmod", "nmod:poss") < 0 && connecting[t.lemma(head)] {
		return true
	}
	for _, k := range append([]int{head}, t.Children[head]...) {
		switch t.lemma(k) {
		case "next", "later", "late", "same", "previous", "following", "earlier", "meantime", "addition", "turn", "fact",
			"example", "instance", "mean", "end", "contrast", "then":
			return t.Tokens[head].Entity == "time" || t.Tokens[head].Entity == "" || t.Tokens[head].Entity == "abstract"
		}
	}
	return false
}

// connecting are nouns that with a bare preposition only relate a sentence to the one before: "by contrast", "in turn".
var connecting = lexis.Set("contrast addition turn fact example instance particular short comparison consequence")

// measured reports whether a time is the distance from another one, as in "a day after" and "two years ago".
func (t Tree) measured(head int) bool {
	if head+1 >= len(t.Tokens) {
		return false
	}
	switch strings.ToLower(t.Tokens[head+1].Form) {
	case "after", "before", "ago", "earlier", "later", "since", "when":
		return true
	}
	return false
}

// bareAdverb are adverbs that the analyser often hangs on a verb although they belong to a noun or to another word.
var bareAdverb = lexis.Set("long far only much more most less even very quite almost nearly about around once yet else")

// predicateEnd gives the token behind which the slots of a clause stand: its verb, or the predicate after "be".
func (t Tree) predicateEnd(c Clause) int {
	verb := c.Verbs[len(c.Verbs)-1]
	if c.Copula {
		return max(verb, c.Head)
	}
	return verb
}

// accordingTo reports whether an adverbial names the source of its clause: "according to", "in the words of", "from all
// reports".
func accordingTo(t Tree, head int) bool {
	k := t.Child(head, "case")
	if k < 0 {
		return false
	}
	words := strings.EqualFold(t.Tokens[head].Form, "words") && strings.EqualFold(t.Tokens[k].Form, "in") && t.Child(head, "nmod") > head
	return words || t.lemma(k) == "accord" || strings.EqualFold(t.Tokens[k].Form, "according") || analysis.FromAll(t.Tokens, head)
}
