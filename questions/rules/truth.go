package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var truth = rule.Rule{
	ID:    "truth",
	Title: "True, false or not stated",
	Doc: `States a clause as it is, with one controlled change that makes it false, or with one detail added that the
text does not give. A name is changed for another name of the same type in the article, or the claim is turned round.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if rule.Reports(d, c) || c.Modal || d.Excepts(c) {
			return nil
		}
		if _, _, ok := rule.KeyOf(d, c, c.Subject); !ok {
			return nil
		}
		var out []rule.Candidate
		if s, ok := d.State(c, ""); ok {
			out = append(out, judged(d, number, s, quiz.True, ""))
			if swapped, from, ok := falsified(d, c); ok {
				out = append(out, judged(d, number, swapped, quiz.False, from))
			} else if denied, ok := d.Deny(c); ok {
				out = append(out, judged(d, number, denied, quiz.False, ""))
			}
			if added, ok := unstated(d, c); ok {
				out = append(out, judged(d, number, added, quiz.NotStated, ""))
			}
		}
		return out
	},
	Positive: []rule.Example{
		{Text: "Norway opened a long tunnel under the fjord in 2019. Sweden built a bridge.", Prompt: "True, false or not stated? Norway opened a long tunnel under the fjord in 2019.", Key: quiz.True},
		{Text: "Norway opened a long tunnel under the fjord. Sweden built a bridge in the south.", Prompt: "True, false or not stated? Sweden opened a long tunnel under the fjord.", Key: quiz.False},
		{Text: "Clara Whitlow painted the old harbour of Dublin. Her friends liked the picture.", Prompt: "True, false or not stated? On a Monday, Clara Whitlow painted the old harbour of Dublin.", Key: quiz.NotStated},
	},
	Silent: []rule.Example{
		{Text: "It opened a tunnel. They liked it."},
		{Text: "Did Norway open a tunnel? Nobody knows?"},
		{Text: "We like the tunnel. You do too."},
	},
}

var truthOptions = []string{quiz.True, quiz.False, quiz.NotStated}

func judged(d *clause.Doc, number int, s clause.Text, key, explanation string) rule.Candidate {
	c := d.Clauses[number]
	prompt := clause.Text{String: "True, false or not stated? " + s.String, Used: s.Used}
	cand := rule.New(d, number, "truth", rule.Key{Text: key, Sentence: c.Sentence, Token: c.Head}, prompt)
	cand.Kind, cand.Type, cand.Options, cand.Explanation = quiz.Truth, clause.Thing, truthOptions, explanation
	switch key {
	case quiz.True:
		cand.Weight = 0.6
	case quiz.False:
		cand.Weight = 0.85
		if explanation == "" {
			cand.Weight = 0.65
		}
	case quiz.NotStated:
		cand.Difficulty, cand.Weight = 3, 0.85
	}
	if rule.Words(s.String) < 6 {
		cand.Weight = 0.3
	}
	return cand
}

// falsified swaps the clause's subject, where it is a name, for another name of the same type that the article does
// not use with this verb.
func falsified(d *clause.Doc, c clause.Clause) (clause.Text, string, bool) {
	name, ok := d.Name(c.Sentence, c.Subject)
	kind := d.TypeOf(c.Sentence, c.Subject)
	if !ok || kind == clause.Place || !swappable(d, c, name) {
		return clause.Text{}, "", false
	}
	taken := map[int]bool{d.Entity(c.Sentence, c.Subject): true}
	for _, other := range d.SameVerb(c) {
		taken[d.Entity(other.Sentence, other.Subject)] = true
	}
	right := d.NameText(c.Sentence, c.Subject)
	for _, n := range d.Actors(kind) {
		head := d.NameHead(n)
		text := d.NameText(n.Sentence, head)
		if n.Sentence == c.Sentence || taken[d.Entity(n.Sentence, head)] || shareWord(text, right) || !wholeName(d, n.Sentence, head, text) {
			continue
		}
		s, ok := d.State(c, "", clause.Swap{Start: name.Start, End: name.End, Text: text})
		return s, "The text says this of " + right + ", not of " + text + ".", ok
	}
	return clause.Text{}, "", false
}

// swappable reports whether the name that is the subject can be changed for another without touching anything else.
func swappable(d *clause.Doc, c clause.Clause, name analysis.Name) bool {
	titled := name.Start > 0 && analysis.Facts().Title(d.Token(c.Sentence, name.Start-1).Form)
	return !titled && !c.Negated && !c.Relative && !c.Copula && c.Source < 0 && !modified(d, c.Sentence, c.Subject)
}

// wholeName reports whether a name is a noun phrase by itself and no mere title.
func wholeName(d *clause.Doc, sentence, head int, text string) bool {
	whole, ok := d.Phrase(sentence, head)
	return ok && whole.String == text && !modified(d, sentence, head) && !analysis.Facts().Title(text)
}

// shareWord reports whether two names have a word in common, as the long and the short name of one person have.
func shareWord(a, b string) bool {
	words := strings.Fields(b)
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool { return slices.Contains(words, w) })
}

// momentary are verbs for what happens on one day.
var momentary = map[string]bool{
	"publish": true, "release": true, "sign": true, "open": true, "launch": true, "announce": true, "send": true, "meet": true,
	"visit": true, "sell": true, "buy": true, "show": true, "receive": true, "arrest": true, "attack": true, "close": true,
	"paint": true, "give": true, "win": true, "lose": true, "present": true, "forgive": true, "steal": true, "marry": true,
}

// modified reports whether a name is only a part of its noun phrase, as "President" is in "the President of Ruritania".
func modified(d *clause.Doc, sentence, head int) bool {
	for _, k := range d.Trees[sentence].Children[head] {
		switch analysis.Relation(d.Token(sentence, k).Deprel) {
		case "nmod", "amod", "conj", "nummod":
			return d.Token(sentence, k).Deprel != "nmod:desc"
		}
	}
	return false
}

// unstated adds a day of the week to what happened at one time, in an article that names no day at all.
func unstated(d *clause.Doc, c clause.Clause) (clause.Text, bool) {
	t := d.Trees[c.Sentence]
	if t.Tokens[c.Head].XPOS != "VBD" || c.Source >= 0 || c.Object() == nil || c.Negated || d.Dated() || !momentary[t.Tokens[c.Head].Lemma] {
		return clause.Text{}, false
	}
	for _, token := range t.Tokens {
		if token.Entity == "time" {
			return clause.Text{}, false
		}
	}
	return d.State(c, "on a Monday,")
}
