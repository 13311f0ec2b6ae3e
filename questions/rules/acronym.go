package rules

import (
	"strings"
	"unicode"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var acronym = rule.Rule{
	ID:    "acronym",
	Title: "What letters stand for",
	Doc: `Asks what an acronym stands for, where the text gives it in brackets behind the words whose first letters it is
made of.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if number > 0 && d.Clauses[number-1].Sentence == c.Sentence {
			return nil
		}
		tokens := d.Sentences[c.Sentence].Tokens
		for k := 2; k+1 < len(tokens); k++ {
			if tokens[k-1].Form != "(" || tokens[k+1].Form != ")" || !letters(tokens[k].Form) {
				continue
			}
			start := spelledOut(d, c.Sentence, k-1, tokens[k].Form)
			if start < 0 || start > 0 && tokens[start-1].UPOS == "NUM" {
				continue
			}
			long := words(d, c.Sentence, span{start, k - 1})
			prompt := clause.Text{String: "What does “" + tokens[k].Form + "” stand for in the text?"}
			cand := rule.New(d, number, "acronym", rule.Key{Text: long, Sentence: c.Sentence, Token: d.Trees[c.Sentence].Head(start, k-1)}, prompt)
			cand.Kind, cand.Type, cand.Weight, cand.Confidence = quiz.Short, clause.Thing, 1, 1
			return []rule.Candidate{cand}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The Northern Harbour Authority (NHA) closed the port in May. Ships waited.", Prompt: "What does “NHA” stand for in the text?", Key: "Northern Harbour Authority"},
		{Text: "Doctors measure the resting heart rate (RHR) of the pilots. It is low.", Prompt: "What does “RHR” stand for in the text?", Key: "resting heart rate"},
		{Text: "The United Fishers of Harlow (UFH) met in Dublin. They voted.", Prompt: "What does “UFH” stand for in the text?", Key: "United Fishers of Harlow"},
	},
	Silent: []rule.Example{
		{Text: "The harbour (see the map) was closed in May. Ships waited."},
		{Text: "The painter Otto Brandt (UK) won the prize. He smiled."},
		{Text: "The NHA closed the port in May. Ships waited."},
	},
}

// letters reports whether a word is an acronym of three to six capitals.
func letters(form string) bool {
	if len(form) < 3 || len(form) > 6 {
		return false
	}
	return strings.IndexFunc(form, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

// spelledOut gives the first of the tokens before end whose first letters make an acronym, -1 where they do not. Small
// words in between count or not.
func spelledOut(d *clause.Doc, sentence, end int, acronym string) int {
	tokens := d.Sentences[sentence].Tokens
	rest := []rune(acronym)
	for k := end - 1; k >= 0; k-- {
		first := unicode.ToUpper([]rune(tokens[k].Form)[0])
		switch small := formWords[strings.ToLower(tokens[k].Form)]; {
		case first == rest[len(rest)-1] && (!small || tokens[k].UPOS == "PROPN" || len(rest) > 1):
			rest = rest[:len(rest)-1]
		case small && k < end-1:
		default:
			return -1
		}
		if len(rest) == 0 {
			return k
		}
	}
	return -1
}
