package verify

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// second looks for another clause of the article that answers the question too: the same verb and polarity and, but for
// the key, the same arguments.
func (k *Checker) second(c rule.Candidate) Reason {
	asked, ok := k.clauseOf(c)
	if _, placed := k.keyToken(c); !ok || !placed || c.Whole || c.Kind == quiz.Several || asked.Copula || c.Keys[0].Sentence != asked.Sentence && c.Rule == "who-is" {
		return ""
	}
	if k.echoed(asked, c.Keys[0]) {
		return SecondAnswer
	}
	subject, rest := k.arguments(asked, c.Keys[0])
	if rest+subject == 0 {
		return ""
	}
	for _, other := range k.doc.SameVerb(asked) {
		if other.Sentence == asked.Sentence && other.Head == asked.Head || other.Negated != asked.Negated || other.Passive != asked.Passive || other.Source != asked.Source {
			continue
		}
		if k.matches(asked, other, c.Keys[0]) {
			return SecondAnswer
		}
	}
	return ""
}

// arguments counts the noun phrases of a clause apart from the key.
func (k *Checker) arguments(c clause.Clause, key rule.Key) (subject, rest int) {
	if !k.same(c.Sentence, c.Subject, key.Sentence, key.Token) {
		subject = 1
	}
	for _, s := range c.Slots {
		if s.Role != clause.Adverb && !k.same(c.Sentence, s.Phrase, key.Sentence, key.Token) {
			rest++
		}
	}
	return subject, rest
}

// matches reports whether every argument of asked but the key stands in the same role in other, and what stands there in
// the key's role is something else.
func (k *Checker) matches(asked, other clause.Clause, key rule.Key) bool {
	found, differs := true, false
	if k.same(asked.Sentence, asked.Subject, key.Sentence, key.Token) {
		differs = !k.alike(asked.Sentence, asked.Subject, other.Sentence, other.Subject)
	} else {
		found = k.alike(asked.Sentence, asked.Subject, other.Sentence, other.Subject)
	}
	for _, s := range asked.Slots {
		if !found {
			return false
		}
		if k.same(asked.Sentence, s.Phrase, key.Sentence, key.Token) {
			differs = differs || k.fills(other, s.Role, func(p int) bool { return !k.alike(asked.Sentence, s.Phrase, other.Sentence, p) })
			continue
		}
		found = k.fills(other, s.Role, func(p int) bool { return k.alike(asked.Sentence, s.Phrase, other.Sentence, p) })
	}
	return found && differs
}

func (k *Checker) fills(c clause.Clause, role clause.Role, fits func(phrase int) bool) bool {
	for _, s := range c.Slots {
		if s.Role == role && fits(s.Phrase) {
			return true
		}
	}
	return false
}

// same reports whether a token is the key's, or means the same.
func (k *Checker) same(sentence, token, keySentence, keyToken int) bool {
	if sentence == keySentence && token == keyToken {
		return true
	}
	e := k.doc.Entity(sentence, token)
	return e >= 0 && e == k.doc.Entity(keySentence, keyToken)
}

// alike reports whether two tokens mean one thing or are one word with nothing different behind it.
func (k *Checker) alike(s, i, t, j int) bool {
	if e := k.doc.Entity(s, i); e >= 0 && e == k.doc.Entity(t, j) {
		return true
	}
	return strings.EqualFold(k.doc.Token(s, i).Lemma, k.doc.Token(t, j).Lemma) && k.modifier(s, i) == k.modifier(t, j)
}

// modifier gives the noun that stands behind a noun with a preposition, "" where there is none.
func (k *Checker) modifier(sentence, token int) string {
	if m := k.doc.Trees[sentence].Child(token, "nmod"); m > token {
		return strings.ToLower(k.doc.Token(sentence, m).Lemma)
	}
	return ""
}
