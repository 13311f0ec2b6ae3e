package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
)

// sound reports whether a question about a slot can keep all that the clause says: no noun of a relative clause is
// missing, no adverb such as "most often" gets lost before the verb, and no other clause at the verb is cut.
func sound(d *clause.Doc, c clause.Clause, asked *clause.Slot) bool {
	t := d.Trees[c.Sentence]
	if gapped(c) {
		return false
	}
	for _, k := range t.Children[c.Head] {
		if t.Tokens[k].Deprel == "advmod" && k > c.Subject && k < c.Head && !slices.Contains(c.Verbs, k) && len(t.Children[k]) > 0 {
			return false
		}
	}
	if owner := t.Child(c.Subject, "nmod:poss"); owner >= 0 && t.Tokens[owner].XPOS == "WP$" {
		return false
	}
	return !slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		return s != *asked && s.Role == clause.Adjunct && !s.Before && commaInside(d, c, s.Head)
	})
}

// commaInside reports whether the words under a token hold a comma, dash or bracket, so that some might be left out.
func commaInside(d *clause.Doc, c clause.Clause, head int) bool {
	t := d.Trees[c.Sentence]
	words := t.Subtree(head, nil)
	for _, k := range words[1:] {
		if strings.Contains(",()—–", t.Tokens[k].Form) {
			return true
		}
	}
	return false
}

// gapped reports whether a relative clause lacks the noun that it describes, as in "the tricks foxes have learned".
func gapped(c clause.Clause) bool {
	return c.Kind == clause.Relative && !c.Relative && !slices.ContainsFunc(c.Slots, func(s clause.Slot) bool { return s.Phrase != s.Head })
}

// strands reports whether the words under a token end with a preposition or a particle that lost its noun.
func strands(d *clause.Doc, c clause.Clause, head int) bool {
	words := d.Trees[c.Sentence].Subtree(head, nil)
	last := d.Token(c.Sentence, words[len(words)-1])
	return last.UPOS == "ADP" || last.XPOS == "TO"
}

// behind gives the index of the token that follows a text in its sentence; false where the text does not stand there
// as it is written.
func behind(d *clause.Doc, c clause.Clause, text string) (int, bool) {
	span := d.Sentences[c.Sentence].Span
	at := strings.Index(span.In(d.Article.Text), text)
	if at < 0 {
		return 0, false
	}
	end := span.Start + at + len(text)
	tokens := d.Sentences[c.Sentence].Tokens
	if i := slices.IndexFunc(tokens, func(t analysis.Token) bool { return t.Span.Start >= end }); i >= 0 {
		return i, true
	}
	return len(tokens), true
}

// cutShort reports whether a key lacks the rest of a word or of a list that goes on behind it.
func cutShort(d *clause.Doc, c clause.Clause, key string) bool {
	i, ok := behind(d, c, key)
	tokens := d.Sentences[c.Sentence].Tokens
	if !ok || i >= len(tokens) {
		return false
	}
	if tokens[i].Form == "-" || tokens[i].Form == "/" {
		return true
	}
	if tokens[i].Form == "," && i+1 < len(tokens) {
		i++
	}
	if tokens[i].UPOS != "CCONJ" || i+1 >= len(tokens) {
		return false
	}
	switch next := tokens[i+1]; next.UPOS {
	case "NOUN", "PROPN", "ADJ", "NUM":
		return true
	case "DET":
		return next.Head < len(tokens) && next.Head >= 0 && analysis.Relation(tokens[next.Head].Deprel) == "conj"
	case "VERB":
		return next.XPOS == "VBG"
	}
	return false
}

// goesOn reports whether a list of deeds goes on behind an answer, as in "by keeping the rules, paying the fees".
func goesOn(d *clause.Doc, c clause.Clause, answer string) bool {
	i, ok := behind(d, c, answer)
	tokens := d.Sentences[c.Sentence].Tokens
	if !ok || i+1 >= len(tokens) {
		return false
	}
	return tokens[i].Form == "," && tokens[i+1].XPOS == "VBG" && strings.Contains(answer, "ing ") || cutShort(d, c, answer)
}
