package wholetext

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var matchFacts = rule.Rule{
	ID:    "match-facts",
	Title: "Match people or countries with what is said of them",
	Doc: `Asks to match three or four people or countries with a statement about each, in which "This person" or the like
stands for the name. Every statement is true of one of them only as far as the text goes.`,
	AskText: func(d *clause.Doc) []rule.Candidate {
		var out []rule.Candidate
		for _, kind := range []clause.Type{clause.Person, clause.Country} {
			if pairs := bestPairs(facts(d, kind)); len(pairs) >= fewestItems {
				prompt := "Match each statement with the " + string(kind) + " that it tells about."
				out = append(out, match(d, "match-facts", prompt, kind, pairs))
			}
		}
		return out
	},
	Positive: []rule.Example{
		{
			Text: "Clara Whitlow built the first lighthouse on the coast. Otto Brandt painted a ship for the royal museum. Lena Aalto " +
				"discovered a rare moss in a deep cave. The sea was calm.",
			Prompt: "Match each statement with the person that it tells about.",
			Key: "This person built the first lighthouse on the coast. = Clara Whitlow; This person painted a ship for the royal museum. = Otto Brandt; " +
				"This person discovered a rare moss in a deep cave. = Lena Aalto",
		},
		{
			Text: "Norway exports dried fish to many ports. Chile sells red copper to factories abroad. Peru grows coffee on steep slopes. " +
				"Ships carry all of it.",
			Prompt: "Match each statement with the country that it tells about.",
			Key: "This country exports dried fish to many ports. = Norway; This country sells red copper to factories abroad. = Chile; " +
				"This country grows coffee on steep slopes. = Peru",
		},
		{
			Text: "Maria Lopez wrote a long poem about the desert. Ivo Petrov printed a map for the navy. Tove Lind climbed " +
				"the highest mountain of the island. Rain fell for a week.",
			Prompt: "Match each statement with the person that it tells about.",
			Key: "This person wrote a long poem about the desert. = Maria Lopez; This person printed a map for the navy. = Ivo Petrov; " +
				"This person climbed the highest mountain of the island. = Tove Lind",
		},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow built the first lighthouse on the coast. Otto Brandt painted a ship for the royal museum. The sea was calm."},
		{Text: "Clara Whitlow built a lighthouse on the coast. Otto Brandt built a lighthouse in the north. Lena Aalto built a lighthouse on an island."},
		{Text: "Clara Whitlow met Otto Brandt in the harbour. Otto Brandt thanked Lena Aalto for the map. Lena Aalto waved to Clara Whitlow from the ship."},
		{Text: "Clara Whitlow was tired. Otto Brandt was hungry. Lena Aalto was late."},
	},
}

// facts gives what the text says of each name of a type as the subject of a clause.
func facts(d *clause.Doc, kind clause.Type) []pair {
	var out []pair
	for number, c := range d.Clauses {
		if p, ok := factOf(d, number, c, kind); ok {
			out = append(out, p)
		}
	}
	return out
}

// factOf writes what a clause says of a name.
func factOf(d *clause.Doc, number int, c clause.Clause, kind clause.Type) (pair, bool) {
	const fewest, most = 6, 18
	at, token, ok := d.Nominal(c.Sentence, c.Subject)
	if !ok || c.Source >= 0 || c.Negated || c.Modal || c.Kind == clause.Adverbial || d.TypeOf(at, token) != kind || len(d.Members(at, token)) > 1 || rule.Reports(d, c) {
		return pair{}, false
	}
	key, ok := nameKey(d, at, token)
	if !ok || !telling(d, c) || c.Confidence < sureOfPair {
		return pair{}, false
	}
	text, ok := d.AskSubject(c, "This "+string(kind), false)
	item := strings.TrimSuffix(text.String, "?") + "."
	n := rule.Words(item)
	if !ok || n < fewest || n > most || vague(item) || strings.Contains(item, ", as well") || !complete(d, c, item) {
		return pair{}, false
	}
	p := pair{item: item, key: key, used: text, clauses: []int{number}, confidence: c.Confidence, sentences: []int{c.Sentence}}
	if at != c.Sentence {
		p.sentences = append(p.sentences, at)
	}
	return p.sized(n), true
}

// telling reports whether a clause says something that no other clause with its verb says: it has an object, a place
// or a predicate of its own.
func telling(d *clause.Doc, c clause.Clause) bool {
	what := content(d, c)
	if len(what) == 0 {
		return false
	}
	for _, o := range d.SameVerb(c) {
		if o.Sentence == c.Sentence && o.Head == c.Head {
			continue
		}
		if slices.ContainsFunc(content(d, o), func(lemma string) bool { return slices.Contains(what, lemma) }) {
			return false
		}
	}
	return true
}

// content gives the lemmas of a clause's objects and of its adverbial nouns, and of its predicate with their nouns.
func content(d *clause.Doc, c clause.Clause) []string {
	t := d.Trees[c.Sentence]
	var out []string
	if c.Copula && t.Tokens[c.Head].UPOS == "NOUN" {
		for _, k := range t.Children[c.Head] {
			switch analysis.Relation(t.Tokens[k].Deprel) {
			case "nmod", "acl", "compound":
				out = append(out, strings.ToLower(t.Tokens[k].Lemma))
			}
		}
	}
	for _, s := range c.Slots {
		if token := t.Tokens[s.Head]; !s.Before && (token.UPOS == "NOUN" || token.UPOS == "PROPN") && (s.Role == clause.Object || s.Role == clause.Oblique) && !timely(d.TypeOf(c.Sentence, s.Head)) {
			out = append(out, strings.ToLower(token.Lemma))
		}
	}
	return out
}

func timely(t clause.Type) bool { return t == clause.Date || t == clause.Year }

// vague reports whether an item says by a pronoun what only its place in the text explains, or points back or on.
func vague(item string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(item), func(r rune) bool { return !letter(r) }) {
		switch w {
		case "he", "she", "him", "his", "her", "hers", "also", "too", "then", "later", "again", "other", "others", "same", "instead", "however", "both":
			return true
		}
	}
	return false
}
