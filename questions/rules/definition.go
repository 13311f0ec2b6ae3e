package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var definition = rule.Rule{
	ID:    "definition",
	Title: "What a term means",
	Doc: `Asks what a term is, where the text defines it: with "is" or "are" and a described noun, or with "refers to",
"means" and "is defined as". The term is a noun for a whole class; the key is the definition.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		gloss, ok := glossOf(d, c)
		if !ok {
			return nil
		}
		name, used, ok := rule.KeyOf(d, c, c.Subject)
		if !ok {
			return nil
		}
		bare := strings.TrimPrefix(strings.TrimPrefix(name.Text, "a "), "an ")
		prompt := clause.Text{String: "How does the text define “" + bare + "”?", Used: append(gloss.Used, used...)}
		cand := rule.New(d, number, "definition", rule.Key{Text: gloss.String, Sentence: c.Sentence, Token: c.Head}, prompt)
		cand.Kind, cand.Type, cand.Weight, cand.Difficulty = quiz.Short, clause.Thing, 1.3, 1
		return []rule.Candidate{cand}
	},
	Positive: []rule.Example{
		{Text: "A lagoon is a shallow lake that a sandbank separates from the sea. Many birds live there.", Prompt: "How does the text define “lagoon”?", Key: "a shallow lake that a sandbank separates from the sea"},
		{Text: "Astronomy is the study of stars and planets. It is an old science.", Prompt: "How does the text define “astronomy”?", Key: "the study of stars and planets"},
		{Text: "Tributaries are small rivers that flow into larger ones. Most of them have names.", Prompt: "How does the text define “tributaries”?", Key: "small rivers that flow into larger ones"},
		{Text: "Erosion refers to the slow removal of soil by wind and water. Farmers fear it.", Prompt: "How does the text define “erosion”?", Key: "the slow removal of soil by wind and water"},
	},
	Silent: []rule.Example{
		{Text: "The lagoon is a quiet place in the winter. Birds like it."},
		{Text: "A lagoon is beautiful in the morning. Birds sing."},
		{Text: "A lagoon is not a river. It is still."},
		{Text: "The answer is a long story. Nobody tells it."},
		{Text: "Lagoons are a major source of food for birds. They are still."},
		{Text: "Water is one of the reasons for the war. There are others."},
	},
}

var term = rule.Rule{
	ID:    "term",
	Title: "Which term is defined",
	Doc: `Asks for the term that the text defines: "What is the study of plants called?" The options are other terms. A
definition that holds a word of its term is left to the rule for definitions.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		gloss, ok := glossOf(d, c)
		key, used, named := rule.KeyOf(d, c, c.Subject)
		be := beFor(d, c)
		if !ok || !named || be == "" || clangs(key.Text, gloss.String) || !fullGloss(gloss.String) {
			return nil
		}
		prompt := clause.Text{String: "What " + be + " " + gloss.String + " called?", Used: append(gloss.Used, used...)}
		cand := rule.New(d, number, "term", key, prompt)
		cand.Weight, cand.Type, cand.Difficulty = 1.3, clause.Thing, 1
		return []rule.Candidate{cand}
	},
	Positive: []rule.Example{
		{Text: "Astronomy is the study of stars and planets. It is an old science.", Prompt: "What is the study of stars and planets called?", Key: "astronomy"},
		{Text: "A lagoon is a shallow lake that a sandbank separates from the sea. Many birds live there.", Prompt: "What is a shallow lake that a sandbank separates from the sea called?", Key: "a lagoon"},
		{Text: "Tributaries are small rivers that flow into larger ones. Most of them have names.", Prompt: "What are small rivers that flow into larger ones called?", Key: "tributaries"},
	},
	Silent: []rule.Example{
		{Text: "A lagoon is beautiful in the morning. Birds sing."},
		{Text: "A coal mine is a mine from which workers bring coal. It is dark."},
		{Text: "The lagoon is a quiet place in the winter. Birds like it."},
		{Text: "Erosion is a serious issue to be solved. Farmers know it."},
	},
}

// beFor gives the form of "be" for a question that begins with the definition, "" where the definition is of another
// number than the term or is about a word.
func beFor(d *clause.Doc, c clause.Clause) string {
	head := c.Head
	if s := glossSlot(d, c); s != nil {
		head = s.Head
	}
	plural := d.Plural(c.Sentence, head)
	switch token := d.Token(c.Sentence, head); {
	case token.Lemma == "term" || token.Lemma == "word" || token.Lemma == "name":
		return ""
	case c.Copula && plural != d.Plural(c.Sentence, c.Subject):
		return ""
	case plural:
		return "are"
	}
	return "is"
}

// fullGloss reports whether a definition is so full that it fits one term only: it has a clause of its own, or says of what
// something is the study or the like.
func fullGloss(gloss string) bool {
	words := strings.Fields(strings.ToLower(gloss))
	for i, w := range words {
		if i > 0 && (w == "that" || w == "who" || w == "which" || w == "whose" || w == "where" || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ed")) {
			return true
		}
	}
	return len(words) > 2 && words[2] == "of" && fields[words[1]]
}

// glossOf gives the words that define the subject of a clause, where it is a term for a whole class.
func glossOf(d *clause.Doc, c clause.Clause) (clause.Text, bool) {
	const fewest, most = 4, 20
	if c.Negated || c.Modal || c.Source >= 0 || c.Kind != clause.Main || c.Inherited || c.Relative || !generalTerm(d, c) {
		return clause.Text{}, false
	}
	var gloss clause.Text
	var ok bool
	switch s := glossSlot(d, c); {
	case s != nil:
		gloss, ok = d.Gloss(c, s.Head)
	case c.Copula && describes(d, c):
		gloss, ok = d.GlossPredicate(c)
	}
	n := rule.Words(gloss.String)
	return gloss, ok && n >= fewest && n <= most && !praised(gloss.String) && complete(d, c, gloss.String)
}

// praised reports whether a noun phrase begins by saying how much something matters, which defines nothing.
func praised(gloss string) bool {
	for _, w := range strings.Fields(gloss)[:min(3, len(strings.Fields(gloss)))] {
		switch strings.ToLower(w) {
		case "major", "important", "key", "main", "great", "good", "vital", "crucial", "essential", "valuable", "useful", "significant", "popular", "excellent", "best":
			return true
		}
	}
	return false
}

// complete reports whether a definition stands in its sentence as it is written, and ends where the sentence or a part
// of it does, so that no member of a list or second relative clause is missing.
func complete(d *clause.Doc, c clause.Clause, gloss string) bool {
	i, ok := behind(d, c, gloss)
	tokens := d.Sentences[c.Sentence].Tokens
	if !ok || i >= len(tokens) {
		return ok
	}
	switch tokens[i].Form {
	case ".", ";", ":", "(", "!", "—", "–":
		return true
	case ",":
		return i+2 < len(tokens) && (closers[strings.ToLower(tokens[i+1].Form)] || tokens[i+1].UPOS == "CCONJ" && starts(tokens[i+2]))
	case "and", "but":
		return i+1 < len(tokens) && starts(tokens[i+1]) && !strings.Contains(gloss, " that ") && !strings.Contains(gloss, " who ") && !strings.Contains(gloss, " which ")
	}
	return false
}

// closers are the words that behind a comma begin something that a definition can do without.
var closers = map[string]bool{
	"which": true, "who": true, "where": true, "such": true, "including": true, "like": true, "not": true, "but": true,
	"yet": true, "while": true, "whereas": true, "although": true, "because": true, "so": true, "using": true,
}

// starts reports whether a token can be the first of another clause: a finite verb or a pronoun or an article.
func starts(t analysis.Token) bool {
	switch t.XPOS {
	case "VBZ", "VBP", "VBD", "MD", "PRP":
		return true
	}
	return false
}

// glossSlot gives the slot that defines the subject of "refers to", "means" and "is defined as".
func glossSlot(d *clause.Doc, c clause.Clause) *clause.Slot {
	for i := range c.Slots {
		s := &c.Slots[i]
		token := d.Token(c.Sentence, s.Head)
		if s.Before || token.UPOS != "NOUN" {
			continue
		}
		switch d.Token(c.Sentence, c.Head).Lemma + " " + d.Mark(c, *s) {
		case "refer to", "mean ":
			if !c.Passive && s.Role != clause.Complement && d.TypeOf(c.Sentence, c.Subject) == clause.Thing && len(c.Slots) == 1 {
				return s
			}
		case "define as":
			if c.Passive {
				return s
			}
		}
	}
	return nil
}

// generalTerm reports whether the subject is a common noun without "the" that names a whole class, in the present tense.
func generalTerm(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	token := t.Tokens[c.Subject]
	if token.UPOS != "NOUN" || len(c.Verbs) > 2 || len(c.Verbs) == 2 && !c.Passive || len(d.Members(c.Sentence, c.Subject)) > 1 {
		return false
	}
	if x := t.Tokens[c.Verbs[0]].XPOS; x != "VBZ" && x != "VBP" || hollow[token.Lemma] {
		return false
	}
	for _, k := range t.Children[c.Subject] {
		switch analysis.Relation(t.Tokens[k].Deprel) {
		case "det":
			if l := t.Tokens[k].Lemma; l != "a" && l != "an" {
				return false
			}
		case "amod", "compound", "punct":
			if comparing(t.Tokens[k]) {
				return false
			}
		case "advmod", "appos":
		default:
			return false
		}
	}
	for _, s := range c.Slots {
		if s.Before {
			return false
		}
	}
	return true
}

// hollow are nouns that name no class that a text would define.
var hollow = map[string]bool{
	"people": true, "example": true, "problem": true, "question": true, "reason": true, "answer": true, "result": true, "difference": true,
	"way": true, "fact": true, "advantage": true, "disadvantage": true, "benefit": true, "goal": true, "idea": true, "thing": true,
	"case": true, "part": true, "challenge": true, "concern": true, "feature": true, "element": true, "responsibility": true, "aspect": true, "component": true,
	"factor": true, "source": true, "cause": true, "matter": true, "sign": true, "mistake": true, "function": true, "means": true, "exception": true, "alternative": true, "step": true, "solution": true,
}

func comparing(token analysis.Token) bool {
	if token.XPOS == "JJR" || token.XPOS == "JJS" {
		return true
	}
	switch token.Lemma {
	case "other", "another", "such", "first", "second", "third", "next", "last", "further", "additional", "same", "similar", "good", "key", "main", "common":
		return true
	}
	return false
}

// describes reports whether the noun after "is" tells more than its name: it has a clause or an "of" of its own.
func describes(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	token := t.Tokens[c.Head]
	if token.UPOS != "NOUN" || weighing[token.Lemma] || hollow[token.Lemma] && token.Lemma != "people" && token.Lemma != "way" || t.Tokens[c.Head].Score < 0.55 {
		return false
	}
	det := t.Child(c.Head, "det")
	if det < 0 && token.XPOS != "NNS" && t.Tokens[c.Subject].XPOS != "NN" || t.Child(c.Head, "nmod:poss", "case", "nummod") >= 0 {
		return false
	}
	if det >= 0 && !slices.Contains([]string{"a", "an", "the"}, strings.ToLower(t.Tokens[det].Form)) {
		return false
	}
	acl, nmod := t.Child(c.Head, "acl"), t.Child(c.Head, "nmod")
	if acl < c.Head && (nmod < c.Head || det >= 0 && t.Tokens[det].Lemma == "the" && !fields[token.Lemma] && t.Child(c.Head, "amod") < 0) {
		return false
	}
	for _, a := range t.Children[c.Head] {
		if comparing(t.Tokens[a]) || t.Tokens[a].UPOS == "ADV" {
			return false
		}
	}
	return true
}

// weighing are nouns that judge something and name no class that it belongs to.
var weighing = map[string]bool{
	"issue": true, "priority": true, "topic": true, "risk": true, "danger": true, "threat": true, "need": true, "must": true, "success": true,
	"favourite": true, "favorite": true, "burden": true, "pleasure": true, "joy": true, "surprise": true, "reality": true, "phenomenon": true,
}

// fields are nouns that begin a definition with "the ... of".
var fields = map[string]bool{
	"study": true, "science": true, "process": true, "art": true, "practice": true, "act": true, "ability": true, "use": true,
	"amount": true, "degree": true, "extent": true, "total": true, "sum": true, "number": true, "rate": true, "set": true, "system": true,
	"removal": true, "loss": true, "growth": true, "exchange": true, "belief": true, "theory": true, "field": true, "branch": true,
}

// clangs reports whether a definition holds a word of its term.
func clangs(term, gloss string) bool {
	for _, w := range strings.Fields(strings.ToLower(term)) {
		if len(w) > 3 && strings.Contains(strings.ToLower(gloss), strings.TrimSuffix(w, "s")) {
			return true
		}
	}
	return false
}
