package wholetext

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// event is something that happened once, told in a statement that stands alone.
type event struct {
	number     int // of the clause
	statement  clause.Text
	confidence float32
}

// How many events are put in order, and how long each may be.
const (
	fewestEvents, mostEvents            = 3, 4
	shortestStatement, longestStatement = 4, 18
)

// happened reports whether a clause tells as a fact of something that happened once in the past: its verb is a simple
// past, and no lasting state.
func happened(d *clause.Doc, c clause.Clause) bool {
	if c.Source >= 0 || c.Negated || c.Modal || c.Copula || d.Excepts(c) {
		return false
	}
	verb := c.Verbs[0]
	t := d.Trees[c.Sentence]
	switch {
	case len(c.Verbs) == 1:
	case len(c.Verbs) == 2 && c.Passive && t.Tokens[c.Verbs[1]].XPOS == "VBN":
	default:
		return false
	}
	return t.Tokens[verb].XPOS == "VBD" && !lasting[strings.ToLower(t.Tokens[c.Head].Lemma)]
}

// lasting are verbs for states and habits, and for births and deaths, whose place in an order is known without reading.
var lasting = lexis.Set(`be have know live love like hate want wish need own belong contain consist include remain stay seem
	appear look feel think believe understand mean cost weigh fit hear see lie stand sit sleep hold keep work serve play
	use show lead depend exist continue help allow enjoy prefer hope fear expect intend tend require resemble lack bear
	die bury make do try`)

// stated writes the clause as a statement of an event, without its slots that drop names.
func stated(d *clause.Doc, number int, drop func(clause.Slot) bool) (event, bool) {
	c := d.Clauses[number]
	if _, _, ok := rule.KeyOf(d, c, c.Subject); !ok || shared(d, c) || repeated(d, c) {
		return event{}, false
	}
	c.Slots = slices.DeleteFunc(slices.Clone(c.Slots), drop)
	text, ok := d.State(c, "")
	if !ok || placed(text.String) || !complete(d, c, text.String) {
		return event{}, false
	}
	n := rule.Words(text.String)
	return event{number, text, c.Confidence}, n >= shortestStatement && n <= longestStatement
}

// repeated reports whether a clause says that something happened again, or another clause with its verb tells the same.
func repeated(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	for _, k := range t.Children[c.Head] {
		switch strings.ToLower(t.Tokens[k].Lemma) {
		case "again", "also", "already", "once", "twice", "still":
			return true
		}
	}
	return !telling(d, c) && len(content(d, c)) > 0
}

// complete reports whether a text about a clause holds everything that follows its verb, but for subordinate clauses.
func complete(d *clause.Doc, c clause.Clause, text string) bool {
	low := strings.ToLower(text)
	return !slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		token := d.Token(c.Sentence, s.Head)
		return !s.Before && s.Role != clause.Adjunct && s.Phrase == s.Head && token.UPOS != "PRON" && !strings.Contains(low, strings.ToLower(token.Form))
	})
}

// shared reports whether the subject is a quantity such as "some of them", of which a later statement may speak again.
func shared(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	det := t.Child(c.Subject, "det")
	return det >= 0 && undefinite[strings.ToLower(t.Tokens[det].Lemma)] || t.Child(c.Subject, "nummod") >= 0
}

var undefinite = lexis.Set("some any each every many most few several both all no another")

// placed reports whether a statement holds a word that tells its place among others, or needs them.
func placed(statement string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(statement), func(r rune) bool { return !letter(r) }) {
		if placing[w] {
			return true
		}
	}
	return strings.ContainsAny(statement, "“”\"0123456789:;()")
}

var placing = lexis.Set(`then later earlier again also too first second third last next finally eventually already still once
	before after afterwards until since when while during meanwhile soon age aged now ago previously former new other
	others same another there here back instead however therefore thus suddenly immediately anymore initially originally
	subsequently begin began started ended entitled titled`)

// order makes a question of events that are given in their order.
func order(d *clause.Doc, id, prompt string, events []event) rule.Candidate {
	cand := rule.Candidate{
		Rule: id, Kind: quiz.Order, Prompt: prompt, Type: clause.Thing, Clause: -1,
		Confidence: 1, Weight: 1.6, Difficulty: 2,
	}
	for _, e := range events {
		c := d.Clauses[e.number]
		cand.Keys = append(cand.Keys, rule.Key{Text: e.statement.String, Sentence: c.Sentence, Token: c.Head})
		cand.Used = append(cand.Used, e.statement.Used...)
		cand.Confidence = min(cand.Confidence, e.confidence)
		cand.Clauses = append(cand.Clauses, e.number)
		if !slices.Contains(cand.Evidence, c.Sentence) {
			cand.Evidence = append(cand.Evidence, c.Sentence)
		}
	}
	return cand
}

// pastPerfect reports whether token i is the verb of "had done".
func pastPerfect(t clause.Tree, i int) bool {
	for _, k := range t.Children[i] {
		if analysis.Relation(t.Tokens[k].Deprel) == "aux" && strings.EqualFold(t.Tokens[k].Lemma, "have") && t.Tokens[k].XPOS == "VBD" {
			return true
		}
	}
	return false
}

func letter(r rune) bool { return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r > 127 || r == '\'' }

// spoken gives for every sentence whether it stands in quotation marks or has some.
func spoken(d *clause.Doc) []bool {
	out := make([]bool, len(d.Sentences))
	open := false
	for i, s := range d.Sentences {
		if i > 0 && s.Block != d.Sentences[i-1].Block {
			open = false
		}
		out[i] = open
		for _, t := range s.Tokens {
			switch t.Form {
			case "“", "``":
				open, out[i] = true, true
			case "”", "''":
				open, out[i] = false, true
			case "\"":
				open, out[i] = !open, true
			}
		}
	}
	return out
}
