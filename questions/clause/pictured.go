package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// pictured reports whether a clause belongs to what the hearer is only asked to imagine or to recognize, as in "we all
// know the boy who comes home late", "imagine a ship that carries sand" and "take a farmer who sows wheat".
func (t Tree) pictured(c Clause) bool {
	for i := c.Head; i >= 0; i = t.Tokens[i].Head {
		if i == c.Head || t.Tokens[i].UPOS != "VERB" {
			continue
		}
		s := t.Child(i, "nsubj")
		switch l := t.lemma(i); {
		case pictures[l] && s < 0 && t.Tokens[i].XPOS == "VB",
			l == "know" && s >= 0 && addressed[strings.ToLower(t.Tokens[s].Form)] && c.Kind == Relative:
			return true
		}
	}
	return false
}

var (
	pictures  = lexis.Set("imagine suppose picture consider take say assume think")
	addressed = lexis.Set("we you everyone everybody us")
)

// announced reports whether the sentence before the clause's ends with "the following", so that what it says who thinks or
// suggests holds for this one.
func (d *Doc) announced(c Clause) bool {
	if c.Sentence == 0 || d.Sentences[c.Sentence-1].Block != d.Sentences[c.Sentence].Block {
		return false
	}
	tokens := d.Sentences[c.Sentence-1].Tokens
	last := len(tokens) - 1
	for last > 0 && tokens[last].UPOS == "PUNCT" {
		last--
	}
	if last < 0 || !strings.EqualFold(tokens[last].Form, "following") {
		return false
	}
	for _, token := range tokens {
		if token.UPOS == "VERB" && analysis.Facts().Reporting(strings.ToLower(token.Lemma)) {
			return true
		}
	}
	return false
}
