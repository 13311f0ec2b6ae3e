package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var where = rule.Rule{
	ID:    "where",
	Title: "Where",
	Doc:   `Asks for the place of a clause. A clause that names two places is left alone.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if rule.Reports(d, c) {
			return nil
		}
		return firstOf(d, number, func(s clause.Slot) (rule.Candidate, bool) {
			if s.Role != clause.Oblique || c.Copula && s.Before || !static[rule.Preposition(d, c, s)] || places(d, c) > 1 || governs[lemma(d, c, c.Head)] {
				return rule.Candidate{}, false
			}
			return askPlace(d, number, "where", "Where", s)
		})
	},
	Positive: []rule.Example{
		{Text: "Nessa Quill hid the golden key behind the old stove. Nobody found it.", Prompt: "Where did Nessa Quill hide the golden key?", Key: "behind the old stove"},
		{Text: "Clara Whitlow was born in Dublin. Her father was a baker.", Prompt: "Where was Clara Whitlow born?", Key: "in Dublin"},
		{Text: "The fishermen met their families in the harbour. It was late.", Prompt: "Where did the fishermen meet their families?", Key: "in the harbour"},
		{Text: "The painter Otto Brandt studied in Vienna for two years. He returned.", Prompt: "Where did the painter Otto Brandt study for two years?", Key: "in Vienna"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow sang. The people listened."},
		{Text: "She was born there. It was cold."},
		{Text: "The council met in May. It voted."},
		{Text: "Otto Brandt lived in constant fear. He had goats."},
		{Text: "Otto Brandt looked at the garden of the palace. He was tired."},
		{Text: "The island of Moor suffered under the Ottoman Empire. It was poor."},
		{Text: "Clara Whitlow worked only in Dublin. She was busy."},
		{Text: "The Harlow Hymn is old. Clara Whitlow praises the sailors in this hymn. She sings well."},
	},
}

var static = lexis.Set("in at on near inside outside behind beside above below along beneath under underneath")

// governs are verbs whose preposition tells no place: "look at the garden", "draw near the house".
var governs = lexis.Set(`draw look stare gaze peer glance point laugh shoot aim throw knock shout depend rely focus encroach
	believe specialize invest result consist engage marvel wonder bark fire`)

// askPlace asks for a slot that names a place; its preposition stands before the key.
func askPlace(d *clause.Doc, number int, id, wh string, s clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	sub := t.Subtree(s.Head, nil)
	if !placeNoun(d, c, s.Head) || placedElsewhere(d, c, s.Head) || limited(d, c, span{sub[0], s.Head}) || len(d.Members(c.Sentence, s.Head)) > 1 {
		return rule.Candidate{}, false
	}
	key, used, ok := rule.KeyOf(d, c, s.Head)
	if !ok || vaguePlace(key.Text) {
		return rule.Candidate{}, false
	}
	cand, ok := askFor(d, number, id, wh, key.Text, s, span{s.Head, s.Head + 1})
	if !ok {
		return rule.Candidate{}, false
	}
	prep := rule.Preposition(d, c, s)
	cand.Keys[0], cand.Type = key, d.TypeOf(key.Sentence, key.Token)
	cand.Used = append(cand.Used, used...)
	cand.Prefix, cand.Accept, cand.Weight = prep+" ", []string{key.Text}, 0.9
	return cand, true
}

// placeNoun reports whether a noun phrase names a place: a town, or something that others can be in, on or under.
func placeNoun(d *clause.Doc, c clause.Clause, head int) bool {
	if s, h, ok := d.Nominal(c.Sentence, head); ok && (s != c.Sentence || h != head) && d.Token(c.Sentence, head).UPOS == "NOUN" && !placing(lemma(d, c, head)) {
		return false // "in the song" is no place, whatever the song is called
	}
	prep := ""
	if k := d.Trees[c.Sentence].Child(head, "case"); k >= 0 {
		prep = form(d, c, k)
	}
	switch d.TypeOf(c.Sentence, head) {
	case clause.Place, clause.Country:
		_, named := d.Name(c.Sentence, head)
		return !named || prep != "under"
	case clause.Thing:
	default:
		return false
	}
	t := d.Trees[c.Sentence]
	token := t.Tokens[head]
	if token.UPOS != "NOUN" || t.Child(head, "det", "nmod:poss") < 0 || token.Entity == "event" || token.Entity == "person" || token.Entity == "time" {
		return false
	}
	switch class := analysis.Facts().NounClass(token.Lemma); {
	case spots[token.Lemma], class == "structure" && !parts[token.Lemma]:
		return true
	case physical[prep]:
		return class == "artifact" || class == "object" || class == "plant" || class == "location"
	}
	return false
}

// placing reports whether a noun itself means a place or something that one can be in.
func placing(noun string) bool {
	class := analysis.Facts().NounClass(noun)
	return spots[noun] || class == "structure" || class == "location" || analysis.Facts().HeadKind(noun) == "place" || analysis.Facts().HeadKind(noun) == "organization"
}

// parts are nouns that WordNet counts among buildings and that mean more often something else.
var parts = lexis.Set("structure frame plug prop bar cross office outlet plant rack grid partition")

// physical are prepositions that stand with things one can touch.
var physical = lexis.Set("inside outside behind beside beneath near under above")

// spots are nouns for things and parts of a house or a landscape that others are in or on.
var spots = lexis.Set(`kitchen table jar box drawer pocket bag basket boat cupboard chest nest hole cave pit well roof wall floor ceiling
	window bed garden yard wood forest tree field street sky shed cellar attic oven cage coast shore bank beach river
	lake pond swamp desert valley meadow orchard vineyard stable barn attic shelf desk sofa chair throne bridge deck
	cabin hut tent ditch cliff hill mountain rock stone island cemetery graveyard square market courtyard porch`)

// placedElsewhere reports whether another part of the clause has a named place in or at which something is.
func placedElsewhere(d *clause.Doc, c clause.Clause, asked int) bool {
	t := d.Trees[c.Sentence]
	return slices.ContainsFunc(t.Subtree(c.Head, func(k int) bool {
		return k == asked || analysis.Relation(t.Tokens[k].Deprel) == "conj" && t.Tokens[k].Head == c.Head
	}), func(k int) bool {
		n, named := d.Name(c.Sentence, k)
		prep := caseOf(d, c.Sentence, k)
		return named && n.Kind == "LOC" && (prep == "in" || prep == "at") && k > c.Subject
	})
}

// vaguePlace reports whether a phrase names no place by itself.
func vaguePlace(key string) bool {
	if first, _, _ := strings.Cut(strings.ToLower(key), " "); indefinites[first] {
		return true
	}
	noun := strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(key), "the "), "a ")
	return vaguePlaces[noun]
}

var indefinites = lexis.Set("many some several most other different certain various few all any both each every")

var vaguePlaces = lexis.Set(`site area place spot scene location region zone country world land field territory earth ground
	areas places sites regions countries one home state way
	neighbourhood neighborhood city town village street road`)

// places counts the slots that name a place with a preposition.
func places(d *clause.Doc, c clause.Clause) int {
	n := 0
	for _, s := range c.Slots {
		if s.Role == clause.Oblique && s.Phrase == s.Head && rule.Preposition(d, c, s) != "" && placeNoun(d, c, s.Head) {
			n++
		}
	}
	return n
}
