package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var whatObject = rule.Rule{
	ID:    "what-object",
	Title: "What was done",
	Doc:   `Asks for the thing that is the direct object of a clause with a known subject.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		return askObject(d, number, "what-object", func(t clause.Type) string {
			switch t {
			case clause.Thing:
				return "What"
			case clause.Country:
				return "Which country"
			case clause.Organization:
				return "Which organization"
			case clause.Animal:
				return "Which animal"
			}
			return ""
		})
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow painted a large portrait of the queen. It hangs there.", Prompt: "What did Clara Whitlow paint?", Key: "a large portrait of the queen"},
		{Text: "In May, the ministry sold four electric buses. They are yellow.", Prompt: "What did the ministry sell in May?", Key: "four electric buses"},
		{Text: "Warm water damages the coral reef of the islands. Divers have seen it.", Prompt: "What does warm water damage?", Key: "the coral reef of the islands"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow lives in London. She is happy."},
		{Text: "They painted it. It was red."},
		{Text: "The bus stopped suddenly. A door opened."},
	},
}

var whoObject = rule.Rule{
	ID:    "who-object",
	Title: "Who it was done to",
	Doc:   `Asks for the person that is the direct object of a clause.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		if c := d.Clauses[number]; faceless(d, c) {
			return nil
		}
		return askObject(d, number, "who-object", func(t clause.Type) string {
			if t == clause.Person {
				return "Who"
			}
			return ""
		})
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow married Henry Sands in London in 1861. They had two children.", Prompt: "Who did Clara Whitlow marry in London in 1861?", Key: "Henry Sands"},
		{Text: "The council chose Maria Lopez as its new leader. She thanked them.", Prompt: "Who did the council choose as its new leader?", Key: "Maria Lopez"},
		{Text: "The storm surprised the young sailor near the coast. He swam home.", Prompt: "Who did the storm surprise near the coast?", Key: "the young sailor"},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow painted a portrait. It hangs in London."},
		{Text: "The council met them in the hall. They talked."},
		{Text: "Rain fell on the hills. The hills were green."},
		{Text: "Clara Whitlow finished a double major in law. She was young."},
		{Text: "Otto Brandt had promised the old widow at the feast. He forgot it."},
		{Text: "A large ferry carries passengers between the islands in the summer. It is blue."},
		{Text: "In 1874 Otto Brandt composed Elvira in her memory. It is seldom played."},
	},
}

// faceless reports whether a clause tells that something carries people of whom it says no more than "passengers".
func faceless(d *clause.Doc, c clause.Clause) bool {
	o := c.Object()
	if o == nil || o.Phrase != o.Head || !carries[d.Token(c.Sentence, c.Head).Lemma] {
		return false
	}
	return d.Token(c.Sentence, o.Head).XPOS == "NNS" && len(d.Trees[c.Sentence].Children[o.Head]) == 0
}

var carries = lexis.Set("carry transport ferry convey attract serve")

func askObject(d *clause.Doc, number int, id string, word func(clause.Type) string) []rule.Candidate {
	c := d.Clauses[number]
	slot := c.Object()
	if slot == nil || c.Passive || rule.Reports(d, c) || relation(d, c, slot.Head) == "iobj" || slot.Before && slot.Phrase == slot.Head {
		return nil
	}
	kind := d.TypeOf(c.Sentence, slot.Phrase)
	wh := word(kind)
	if _, named := d.Name(c.Sentence, slot.Phrase); kind == clause.Place && !named && id == "what-object" {
		wh = "What"
	}
	if kind == clause.Organization && d.Plural(c.Sentence, slot.Phrase) {
		return nil
	}
	if wh == "" || rule.Hollow(d, c.Sentence, c.Subject) || len(d.Members(c.Sentence, slot.Phrase)) > 1 {
		return nil
	}
	key, used, ok := rule.KeyOf(d, c, slot.Phrase)
	if !ok || light(d, c) || ownObject(d, c, slot.Phrase) || measure(d, c, slot.Phrase, key.Text) || told(d, c, kind) || kind == clause.Thing && urged(d, c) {
		return nil
	}
	prompt, ok := d.AskSlot(c, wh, slot)
	if !ok || rule.Words(prompt.String) < 4 {
		return nil
	}
	prompt.Used = append(prompt.Used, used...)
	cand := rule.New(d, number, id, key, prompt)
	cand.Weight = 0.9
	return []rule.Candidate{cand}
}

// ownObject reports whether the object speaks of the subject, as in "his work": as a key it would repeat the subject.
func ownObject(d *clause.Doc, c clause.Clause, object int) bool {
	t := d.Trees[c.Sentence]
	subject := d.Entity(c.Sentence, c.Subject)
	for _, k := range t.Subtree(object, nil) {
		if t.Tokens[k].XPOS == "PRP$" && (subject >= 0 && d.Entity(c.Sentence, k) == subject || strings.EqualFold(t.Tokens[k].Form, "our") || strings.EqualFold(t.Tokens[k].Form, "my")) {
			return true
		}
	}
	return false
}

// measure reports whether an object tells how far, how long or when: "they walked a good mile".
func measure(d *clause.Doc, c clause.Clause, object int, key string) bool {
	noun := lemma(d, c, object)
	noun = noun[strings.LastIndexByte(noun, '-')+1:]
	first, _, _ := strings.Cut(key, " ")
	return distances[noun] || strings.HasSuffix(key, "fold") || ordinal(first) || (first == "approximately" || first == "about" || first == "around") && strings.ContainsAny(key, "0123456789")
}

// ordinal reports whether a word is a rank in figures, as "9th".
func ordinal(w string) bool {
	return len(w) > 2 && w[0] >= '0' && w[0] <= '9' && (strings.HasSuffix(w, "th") || strings.HasSuffix(w, "st") || strings.HasSuffix(w, "nd") || strings.HasSuffix(w, "rd"))
}

var distances = lexis.Set("mile yard foot inch metre meter kilometre kilometer league step pace minute hour day week month year while mya")

// told reports whether somebody is the object of a verb that says nothing without what he is told or promised.
func told(d *clause.Doc, c clause.Clause, kind clause.Type) bool {
	if kind != clause.Person || slices.ContainsFunc(c.Slots, func(s clause.Slot) bool { return s.Role == clause.Complement }) {
		return false
	}
	switch lemma(d, c, c.Head) {
	case "reply", "say", "cry", "promise", "tell", "ask", "remind", "assure", "show", "persuade", "inform", "convince":
		return true
	}
	return made[lemma(d, c, c.Head)]
}

// made are verbs whose objects are works: who is the object of one is the title or the hero of a book or a picture.
var made = lexis.Set("write compose paint publish print translate edit illustrate draft sculpt carve sing recite record release")

// urged reports whether the object does what an infinitive behind it tells, as in "the law allows shops to open".
func urged(d *clause.Doc, c clause.Clause) bool {
	return slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		t := d.Trees[c.Sentence]
		m := t.Child(s.Head, "mark")
		return s.Role == clause.Complement && t.Tokens[s.Head].UPOS == "VERB" && m >= 0 && lemma(d, c, m) == "to"
	})
}

func relation(d *clause.Doc, c clause.Clause, token int) string {
	return analysis.Relation(d.Token(c.Sentence, token).Deprel)
}

// light reports whether the verb means little without its object, as in "take place" and "have a look".
func light(d *clause.Doc, c clause.Clause) bool {
	switch d.Trees[c.Sentence].Tokens[c.Head].Lemma {
	case "have", "take", "make", "do", "give", "get", "be", "let", "put", "go", "keep", "seem", "become", "remain", "lie", "come", "happen", "play",
		"catch", "pay", "draw", "bear", "hold", "run", "set", "spend", "lose", "gain", "raise", "cause", "cost", "last", "feel":
		return true
	}
	return false
}
