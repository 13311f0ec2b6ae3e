package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var whichKind = rule.Rule{
	ID:    "which-kind",
	Title: "Which city, river or university",
	Doc: `Asks for a named place or institution by what it is, where the text says that: "Titicaca, a lake in the Andes". A
capital is a city. A name that says itself what it is, as "Lake Titicaca" does, is left alone.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if c.Negated || !asserted(d, c) || rule.Reports(d, c) {
			return nil
		}
		if kind, ok := kindOf(d, c.Sentence, c.Subject); ok && !c.Copula {
			if cand, ok := rule.AskSubject(d, number, "which-kind", "Which "+kind, false); ok && strings.Count(cand.Prompt, kind) == 1 {
				return []rule.Candidate{kinded(d, cand, kind)}
			}
		}
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) { return askKind(d, number, s) })
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow was born in Dublin. Her father was a baker.", Prompt: "In which city was Clara Whitlow born?", Key: "Dublin"},
		{Text: "The soldiers reached Harlow, a small town on the coast, after two days. They were tired.", Prompt: "Which town did the soldiers reach?", Key: "Harlow"},
		{Text: "Titicaca, a deep lake in the Andes, attracts many visitors in the summer. Boats cross it.", Prompt: "Which lake attracts many visitors in the summer?", Key: "Titicaca"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow was born in a small town. Her father was a baker."},
		{Text: "The soldiers crossed Lake Titicaca after two days. They were tired."},
		{Text: "Otto Brandt, a painter, was born in a village. He was poor."},
		{Text: "The soldiers did not reach Harlow, a small town on the coast. They were tired."},
	},
}

// kinds are nouns for what bears a name.
var kinds = lexis.Set(`city town village river lake island mountain volcano university college school company newspaper magazine museum
	hospital church cathedral castle palace port state province county district bank club team party film book novel
	play song album band ship prize award festival bridge hotel theatre theater magazine desert sea strait valley`)

// kindOf gives the noun that tells what a name in the article is.
func kindOf(d *clause.Doc, sentence, token int) (string, bool) {
	s, h, ok := d.Nominal(sentence, token)
	if !ok {
		return "", false
	}
	name := strings.ToLower(d.NameText(s, h))
	switch d.TypeOf(s, h) {
	case clause.Person, clause.Country, clause.Date, clause.Year, clause.Number:
		return "", false
	}
	n, named := d.Name(s, h)
	if !named || n.Kind == "PER" || len(d.Members(s, h)) > 1 || strings.Contains(strings.ToLower(d.Article.Title), name) {
		return "", false
	}
	kind := described(d, s, h)
	if _, capital := analysis.Facts().CapitalOf(name); capital && d.TypeOf(s, h) == clause.Place {
		kind = "city"
	}
	return kind, kind != "" && !strings.Contains(name, kind)
}

// described gives the noun that the article says a name is, "" where it gives none or several.
func described(d *clause.Doc, sentence, head int) string {
	kind := ""
	for _, noun := range d.Labels(d.Entity(sentence, head)) {
		if kinds[noun] && kind != "" && kind != noun {
			return ""
		}
		if kinds[noun] {
			kind = noun
		}
	}
	return kind
}

func askKind(d *clause.Doc, number int, s clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	kind, ok := kindOf(d, c.Sentence, s.Head)
	if !ok || s.Role == clause.Object && (c.Passive || light(d, c)) || limited(d, c, span{d.Trees[c.Sentence].Subtree(s.Head, nil)[0], s.Head}) {
		return rule.Candidate{}, false
	}
	prep, wh := rule.Preposition(d, c, s), "Which "+kind
	if s.Role == clause.Oblique {
		if !slices.Contains([]string{"in", "at", "to", "from", "near", "through", "into", "for", "on"}, prep) {
			return rule.Candidate{}, false
		}
		wh = clause.Capital(prep) + " which " + kind
	}
	key, used, ok := rule.KeyOf(d, c, s.Head)
	if !ok {
		return rule.Candidate{}, false
	}
	cand, ok := askFor(d, number, "which-kind", wh, key.Text, s, span{s.Head, s.Head + 1})
	if !ok || strings.Count(cand.Prompt, kind) > 1 {
		return rule.Candidate{}, false
	}
	cand.Keys[0], cand.Used = key, append(cand.Used, used...)
	return kinded(d, cand, kind), true
}

// kinded makes a question one to be answered in a few words where its options would be of other kinds.
func kinded(d *clause.Doc, cand rule.Candidate, kind string) rule.Candidate {
	key := cand.Keys[0]
	cand.Type = d.TypeOf(key.Sentence, key.Token)
	if _, capital := analysis.Facts().CapitalOf(key.Text); !capital || kind != "city" {
		cand.Kind = quiz.Short
	}
	return cand
}
