package verify

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// modifiers checks that nothing is lost that limits a noun or the predicate, as "borderline" does in "is borderline
// deficient", that an object is the whole of it, and that the setting of a clause is not only "here" or "there". A false
// statement may change an adjective.
func (k *Checker) modifiers(c rule.Candidate) Reason {
	asked, ok := k.clauseOf(c)
	if !ok || c.Whole || !asks(c) && c.Kind != quiz.Truth || strings.Contains(c.Prompt, "“") {
		return ""
	}
	said := " " + lexis.Plain(c.Prompt) + " "
	if asks(c) {
		said += lexis.Plain(c.Prefix+c.Keys[0].Text) + " "
	}
	changed := c.Kind == quiz.Truth && c.Keys[0].Text == quiz.False
	switch {
	case k.settingElsewhere(asked, said):
		return Context
	case k.losesLimit(asked, asked.Subject, said, changed), !changed && asked.Copula && k.losesDegree(asked, said):
		return Scope
	}
	for _, s := range asked.Slots {
		switch {
		case s.Role > clause.Oblique || s.Phrase != s.Head:
		case k.losesLimit(asked, s.Head, said, changed):
			return Scope
		case asks(c) && s.Role == clause.Oblique && k.splits(asked, c.Keys[0], s.Head):
			return KeyPart
		case asks(c) && k.listBegun(asked.Sentence, s.Head):
			return Argument
		}
	}
	return ""
}

// losesDegree reports whether a word right before the adjective after "be" that says how far it holds is not in the text.
func (k *Checker) losesDegree(asked clause.Clause, said string) bool {
	tokens := k.doc.Sentences[asked.Sentence].Tokens
	if tokens[asked.Head].UPOS != "ADJ" || !heard(said, tokens[asked.Head]) {
		return false
	}
	for i := asked.Verbs[len(asked.Verbs)-1] + 1; i < asked.Head; i++ {
		switch tokens[i].UPOS {
		case "NOUN", "ADJ", "PROPN":
			if !heard(said, tokens[i]) {
				return true
			}
		}
	}
	return false
}

// losesLimit reports whether the text has a noun without the participle right behind it that says which one is meant, or
// without the adjective before it, which may have been changed.
func (k *Checker) losesLimit(asked clause.Clause, noun int, said string, changed bool) bool {
	t := k.doc.Trees[asked.Sentence]
	if !k.plain(asked, noun) || t.Tokens[noun].UPOS == "PRON" || !heard(said, t.Tokens[noun]) {
		return false
	}
	return slices.ContainsFunc(t.Children[noun], func(m int) bool {
		token := t.Tokens[m]
		limits := token.Deprel == "acl" && m == noun+1 && token.UPOS == "VERB" && token.XPOS != "VB" || token.Deprel == "amod" && m < noun && !changed
		return limits && !heard(said, token)
	})
}

// splits reports whether an adverbial right behind the key may as well belong to it, as "on the tides" does in "wrote a
// letter on the tides": it tells no place or time and the analyser is not sure.
func (k *Checker) splits(asked clause.Clause, key rule.Key, adverbial int) bool {
	const sure = 0.65
	t := k.doc.Trees[asked.Sentence]
	prep := t.Child(adverbial, "case")
	if key.Sentence != asked.Sentence {
		return false
	}
	if acl := t.Child(key.Token, "acl"); acl > key.Token && acl+1 == t.Subtree(adverbial, nil)[0] {
		return true // "saw a lady clad" "in a gown"
	}
	if prep < 0 || t.Tokens[adverbial].Score >= sure && !objective[strings.ToLower(t.Tokens[prep].Form)] || adverbial < key.Token {
		return false
	}
	switch k.doc.TypeOf(asked.Sentence, adverbial) {
	case clause.Date, clause.Year, clause.Place, clause.Country:
		return false
	}
	below := t.Subtree(key.Token, nil)
	return below[len(below)-1]+1 == t.Subtree(adverbial, nil)[0]
}

// objective are prepositions that go with nouns of doing and knowing rather than with verbs: "a tax on salt".
var objective = lexis.Set("on about between against towards toward")

// listBegun reports whether a noun that a verb acts on has its next list member behind it, begun by "its" or "their" and
// read as an apposition: "show the plan, its costs and offer a tour".
func (k *Checker) listBegun(sentence, noun int) bool {
	t := k.doc.Trees[sentence]
	token := t.Tokens[noun]
	next := t.Child(noun, "appos")
	if analysis.Relation(token.Deprel) != "obj" || token.UPOS != "NOUN" || next < 0 {
		return false
	}
	owner := t.Child(next, "nmod:poss")
	return owner >= 0 && owner < next && (t.Tokens[owner].Form == "its" || t.Tokens[owner].Form == "their") && t.Child(token.Head, "conj") > next
}

// settingElsewhere reports whether the article says of a clause that it happened "here" or "there", or "until then" and the
// like, and the text does not say where or when that is.
func (k *Checker) settingElsewhere(asked clause.Clause, said string) bool {
	tree := k.doc.Trees[asked.Sentence]
	heads := []int{asked.Head}
	if asked.Inherited {
		heads = append(heads, tree.Tokens[asked.Head].Head)
	}
	for _, h := range heads {
		for _, i := range tree.Children[h] {
			t := tree.Tokens[i]
			low, r := strings.ToLower(t.Form), analysis.Relation(t.Deprel)
			points := (r == "advmod" || r == "obl") && (low == "here" || low == "there") || low == "then" && tree.Child(i, "case") >= 0
			if points && !heard(said, t) {
				return true
			}
		}
	}
	return false
}

func heard(said string, t analysis.Token) bool {
	return strings.Contains(said, " "+lexis.Plain(t.Form)+" ") || strings.Contains(said, " "+lexis.Plain(t.Lemma)+" ")
}
