package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var howMany = rule.Rule{
	ID:    "how-many",
	Title: "How many",
	Doc: `Asks for the number that counts the subject, the object or an adverbial of a clause, with words such as "more
than". The counted noun is asked about whole; measures of time, length and money have their own rules.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if c.Negated || !asserted(d, c) || rule.Reports(d, c) {
			return nil
		}
		if cand, ok := countSubject(d, number); ok {
			return []rule.Candidate{cand}
		}
		for _, s := range c.Slots {
			if cand, ok := countSlot(d, number, s); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The farmer sold 340 pigs in the spring. He was pleased.", Prompt: "How many pigs did the farmer sell in the spring?", Key: "340"},
		{Text: "More than 2,000 people visited the museum on Sunday. It was free.", Prompt: "How many people visited the museum on Sunday?", Key: "more than 2,000"},
		{Text: "Clara Whitlow wrote eleven books about birds. They sold well.", Prompt: "How many books about birds did Clara Whitlow write?", Key: "eleven"},
		{Text: "More than forty elderly residents left the valley by bus. The road was wet.", Prompt: "How many elderly residents left the valley by bus?", Key: "more than forty"},
		{Text: "Otto Brandt sang in 52 concerts in 1911. He was never ill.", Prompt: "In how many concerts did Otto Brandt sing in 1911?", Key: "52"},
		{Text: "Seven of the twelve sailors reached the island of Moor. The others drowned.", Prompt: "How many of the twelve sailors reached the island of Moor?", Key: "seven"},
	},
	Silent: []rule.Example{
		{Text: "The farmer sold his sheep at the market. He was pleased."},
		{Text: "One day the farmer left. He was tired."},
		{Text: "In 1874 the bridge was opened. It was long."},
		{Text: "The two brothers opened a shop in Linden. It was small."},
		{Text: "His first three books about birds sold well. He was famous."},
		{Text: "Two old themes are highlighted. They are new."},
		{Text: "The siege of Moor lasted seven weeks. The walls held."},
		{Text: "The storm left forty people dead in Linden. It was sudden."},
		{Text: "The old bell of Harlow rings about every ninety minutes. It is loud."},
		{Text: "The old harbour holds three ferries, a tug, and the pilot boat. It is full."},
	},
}

func countSubject(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	wh, key, ok := counted(d, c, c.Subject, "")
	if !ok {
		wh, key, ok = amongSubject(d, c)
	}
	if !ok || c.Relative || c.Copula && d.Token(c.Sentence, c.Head).UPOS != "ADJ" {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSubject(c, wh, true)
	if !ok || rule.Words(prompt.String) < 5 || bare(prompt.String) || repeats(prompt.String, key.Text) {
		return rule.Candidate{}, false
	}
	return count(d, number, key, prompt), true
}

func countSlot(d *clause.Doc, number int, s clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	prep := rule.Preposition(d, c, s)
	if d.Trees[c.Sentence].Child(c.Head, "xcomp") >= 0 || !plainSlot(s) || c.Copula || s.Before || limited(d, c, span{s.Head, s.Head}) {
		return rule.Candidate{}, false
	}
	if s.Role == clause.Oblique && prep == "" {
		return rule.Candidate{}, false
	}
	wh, key, ok := counted(d, c, s.Head, prep)
	if !ok {
		return rule.Candidate{}, false
	}
	if prep != "" {
		wh = clause.Capital(prep) + " how many" + strings.TrimPrefix(wh, "How many")
	}
	prompt, ok := d.AskSlot(c, wh, &s)
	if !ok || rule.Words(prompt.String) < 5 || repeats(prompt.String, key.Text) {
		return rule.Candidate{}, false
	}
	cand := count(d, number, key, prompt)
	cand.Confidence = min(cand.Confidence, d.Token(c.Sentence, s.Head).Score)
	return cand, true
}

// bare reports whether a short prompt holds no name, so that nothing tells what is meant.
func bare(prompt string) bool {
	return rule.Words(prompt) < 7 && prompt[1:] == strings.ToLower(prompt[1:])
}

func count(d *clause.Doc, number int, key rule.Key, prompt clause.Text) rule.Candidate {
	cand := rule.New(d, number, "how-many", key, prompt)
	cand.Type, cand.Weight = clause.Number, 1.05
	return cand
}

// counted splits a noun phrase with a plural noun into the question phrase "How many ..." and its number; prep is
// the preposition that it may have.
func counted(d *clause.Doc, c clause.Clause, head int, prep string) (string, rule.Key, bool) {
	t := d.Trees[c.Sentence]
	q, ok := quantityOf(d, c, head)
	if !ok || t.Child(head, "conj") >= 0 || q.prep != prep || q.number.end > head || t.Tokens[head].XPOS != "NNS" || isUnit(lemma(d, c, head)) || follows(d, c, head) ||
		slices.ContainsFunc(t.Tokens[max(0, q.number.start-1):head], func(t analysis.Token) bool { return strings.EqualFold(t.Form, "every") }) {
		return "", rule.Key{}, false
	}
	key := words(d, c.Sentence, q.number)
	noun, ok := d.Uncounted(c.Sentence, head, q.number.end-1)
	if !ok || vagueQuantity(key) || besides(noun.String) || strings.Contains(key, ".") && !strings.HasSuffix(key, "illion") {
		return "", rule.Key{}, false
	}
	return "How many " + noun.String, rule.Key{Text: key, Sentence: c.Sentence, Token: q.number.end - 1}, true
}

// follows reports whether an adjective or number stands behind the noun, as in "forty people dead".
func follows(d *clause.Doc, c clause.Clause, head int) bool {
	t := d.Trees[c.Sentence]
	for _, k := range t.Children[head] {
		if k > head && (t.Tokens[k].UPOS == "ADJ" || t.Tokens[k].UPOS == "NUM") && t.Tokens[k].Deprel != "conj" {
			return true
		}
	}
	return head+1 < len(t.Tokens) && (t.Tokens[head+1].UPOS == "ADJ" || t.Tokens[head+1].Form == "per")
}

// besides reports whether a noun is counted beside others that the question does not name.
func besides(noun string) bool {
	first, _, _ := strings.Cut(strings.ToLower(noun), " ")
	switch first {
	case "other", "more", "additional", "further", "such":
		return true
	}
	return false
}

// amongSubject reads "seven of the twelve sailors".
func amongSubject(d *clause.Doc, c clause.Clause) (string, rule.Key, bool) {
	t := d.Trees[c.Sentence]
	group := t.Child(c.Subject, "nmod")
	if t.Tokens[c.Subject].UPOS != "NUM" || isYear(t.Tokens[c.Subject].Form) || group < c.Subject || t.Tokens[group].XPOS != "NNS" {
		return "", rule.Key{}, false
	}
	number := numberAround(t, c.Subject)
	key := words(d, c.Sentence, number)
	of, ok := d.Answer(c, group)
	if !ok || vagueQuantity(key) || !strings.HasPrefix(of.String, "of the ") || len(t.Children[c.Subject]) > 1 {
		return "", rule.Key{}, false
	}
	return "How many " + of.String, rule.Key{Text: key, Sentence: c.Sentence, Token: c.Subject}, true
}
