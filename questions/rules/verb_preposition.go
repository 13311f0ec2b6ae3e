package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var ledTo = rule.Rule{
	ID:    "led-to",
	Title: "What it led to or depends on",
	Doc: `Asks for the noun behind a preposition that belongs to its verb, as in "led to", "depends on" and "consists of".
The preposition stays at the verb.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		for i := range c.Slots {
			if cand, ok := askPrepositional(d, number, &c.Slots[i]); ok {
				return eitherWay(cand)
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The long drought led to a shortage of bread. Many people left the valley.", Prompt: "What did the long drought lead to?", Key: "a shortage of bread"},
		{Text: "The price of wool depends on the demand for warm coats. Farmers know it.", Prompt: "What does the price of wool depend on?", Key: "the demand for warm coats"},
		{Text: "The miller replaced the wooden wheel with an iron engine. It was noisy.", Prompt: "What did the miller replace the wooden wheel with?", Key: "an iron engine"},
		{Text: "The old law was based on a letter of the bishop. It was short.", Prompt: "What was the old law based on?", Key: "a letter of the bishop"},
	},
	Silent: []rule.Example{
		{Text: "The path led to the harbour in the evening. Boats waited."},
		{Text: "Clara Whitlow lived in a house. It was red."},
		{Text: "It depends on them. They know it."},
		{Text: "The crew relied on it for many years. It was old."},
	},
}

// prepositional are verbs with the prepositions that belong to them.
var prepositional = verbsWith(`
	lead to; result in; depend on; rely on; consist of; belong to; focus on; contribute to; suffer from; stem from;
	arise from; derive from; deal with; turn into; develop into; evolve into; change into; respond to; react to;
	look for; search for; wait for; fight for; struggle with; compete for; complain about; worry about; insist on;
	benefit from; recover from; base on; compose of; associate with; link to; link with; attribute to; convert into; transform into; divide into;
	accuse of; warn of; warn about; remind of; provide with; equip with; replace with; compare with; compare to; concentrate on;
	specialize in; specialise in; participate in; engage in; invest in; believe in; succeed in; vary with; adapt to; adjust to;
	object to; devote to; dedicate to; apply for; pay for; care about; dream of; protect from; protect against;
	prevent from; rid of; cure of; rob of; deprive of; blame for; praise for; thank for; punish for; arrest for;
	criticize for; know for; make of; make from; cover with; fill with; split into; break into; grow into; amount to; serve as; act as;
	function as; regard as; describe as; refer to; point to; allude to; cope with; struggle for; hope for; long for;
	ask for; call for; account for; apologize for; blame on; spend on; agree on; draw on; center on; build on; feed on; live on;
	die of; die from; originate from; emerge from; escape from; differ from; distinguish from; separate from; hide from`)

func verbsWith(list string) map[string]bool {
	set := map[string]bool{}
	for _, pair := range strings.Split(list, ";") {
		set[strings.TrimSpace(pair)] = true
	}
	return set
}

// direct are verbs and prepositions that also tell a way or a place.
var direct = map[string]bool{"lead to": true, "point to": true, "turn into": true, "break into": true, "change into": true, "build on": true, "escape from": true, "hide from": true, "emerge from": true}

// leads are nouns for what leads to a place.
var leads = lexis.Set("path road street lane track stair stairs staircase door gate bridge tunnel corridor passage way trail ladder step")

func askPrepositional(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	prep := d.Mark(c, *s)
	pair := t.Tokens[c.Head].Lemma + " " + prep
	if s.Role != clause.Oblique || s.Before || s.Phrase != s.Head || c.Copula || !prepositional[pair] || !sound(d, c, s) || t.Tokens[s.Head].UPOS == "PRON" {
		return rule.Candidate{}, false
	}
	if t.Child(c.Head, "compound:prt", "xcomp") >= 0 || followed(d, c, s) || t.Tokens[s.Head].Score < 0.55 {
		return rule.Candidate{}, false
	}
	wh := objectWords(d, c, s.Head)
	if wh == "Who" && (prep == "as" || prep == "into") {
		wh = "What"
	}
	if direct[pair] && (wh != "What" || c.Object() != nil || t.Tokens[s.Head].Entity == "place" || leads[t.Tokens[c.Subject].Lemma]) {
		return rule.Candidate{}, false
	}
	key, used, ok := rule.KeyOf(d, c, s.Head)
	if wh == "" || !ok || ownObject(d, c, s.Head) || strings.HasPrefix(key.Text, "one ") {
		return rule.Candidate{}, false
	}
	if whole, ok := d.Gloss(c, s.Head); !ok || whole.String != key.Text && len(used) == 0 || cutShort(d, c, key.Text) {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskTail(c, wh, s, prep)
	if !ok || rule.Words(prompt.String) < 5 {
		return rule.Candidate{}, false
	}
	prompt.Used = append(prompt.Used, used...)
	cand := rule.New(d, number, "led-to", key, prompt)
	cand.Weight = 1
	return cand, true
}

// eitherWay offers a question with a long key in the reader's own words, too, in case there are no wrong options.
func eitherWay(c rule.Candidate) []rule.Candidate {
	const longest = 5
	if rule.Words(c.Keys[0].Text) <= longest {
		return []rule.Candidate{c}
	}
	own := c
	own.Kind, own.Weight = quiz.Short, c.Weight*0.9
	return []rule.Candidate{c, own}
}

// followed reports whether another adverbial than a time follows the asked slot, which might as well belong to its noun.
func followed(d *clause.Doc, c clause.Clause, s *clause.Slot) bool {
	for _, o := range c.Slots {
		if o.Head <= s.Head || o.Role != clause.Oblique && o.Role != clause.Adverb {
			continue
		}
		if kind := d.TypeOf(c.Sentence, o.Head); kind != clause.Date && kind != clause.Year {
			return true
		}
	}
	return false
}

// objectWords gives the question phrase for a noun that completes a verb, "" where none fits.
func objectWords(d *clause.Doc, c clause.Clause, head int) string {
	switch d.TypeOf(c.Sentence, head) {
	case clause.Person:
		return "Who"
	case clause.Country:
		if len(d.Members(c.Sentence, head)) == 1 {
			return "Which country"
		}
	case clause.Thing, clause.Animal:
		return "What"
	case clause.Organization:
		if _, named := d.Name(c.Sentence, head); named && !d.Plural(c.Sentence, head) {
			return "Which organization"
		}
		return "What"
	}
	return ""
}
