package rules

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

// hole stands in a sentence for the words that are to be found.
const hole = "____"

var cloze = rule.Rule{
	ID:    "cloze",
	Title: "Complete the sentence",
	Doc: `Leaves a gap in a sentence of the article for a term, a number, a year, a date, a name or a noun phrase. The
sentence must make sense alone, and nothing else in it may give the gap away.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		var best rule.Candidate
		for k := range d.Sentences[c.Sentence].Tokens {
			g, ok := gapAt(d, c.Sentence, k)
			if !ok || g.weight <= best.Weight || !inClause(d, number, k) {
				continue
			}
			if cand, ok := completion(d, number, g); ok {
				best = cand
			}
		}
		if best.Weight == 0 {
			return nil
		}
		return []rule.Candidate{best}
	},
	Positive: []rule.Example{
		{Text: "In 1874, Clara Whitlow built a lighthouse on the cliffs of Gull Island. It still stands.", Prompt: "Complete the sentence: In ____, Clara Whitlow built a lighthouse on the cliffs of Gull Island.", Key: "1874"},
		{Text: "The fishermen of Harlow caught more than 340 tons of herring in a single summer. They were pleased.", Prompt: "Complete the sentence: The fishermen of Harlow caught more than ____ tons of herring in a single summer.", Key: "340"},
		{Text: "However, ice that floats in the sea far away from its glacier is called an iceberg. Many melt.", Prompt: "Complete the sentence: Ice that floats in the sea far away from its glacier is called ____.", Key: "an iceberg"},
		{Text: "Clara Whitlow studied the stars. In the winter she travelled across the frozen lakes to visit Otto Brandt.", Prompt: "Complete the sentence: In the winter Clara Whitlow travelled across the frozen lakes to visit ____.", Key: "Otto Brandt"},
	},
	Silent: []rule.Example{
		{Text: "This was built in 1874 by the engineers of the old harbour company. It still stands."},
		{Text: "We caught 340 tons of herring in our nets in a single summer. You saw it."},
		{Text: "Two days later the water of the river flooded the farm of the old family. They left."},
		{Text: "Then the other engineer built a lighthouse on the cliffs in 1874. It still stands."},
		{Text: "It was built in 1874 because they needed it for their boats. They liked it."},
	},
}

// inClause reports whether a token belongs to the numbered clause and to none inside it. What belongs to no clause goes
// with the first one of its sentence.
func inClause(d *clause.Doc, number, k int) bool {
	c := d.Clauses[number]
	first := number
	for first > 0 && d.Clauses[first-1].Sentence == c.Sentence {
		first--
	}
	heads := map[int]bool{}
	for i := first; i < len(d.Clauses) && d.Clauses[i].Sentence == c.Sentence; i++ {
		heads[d.Clauses[i].Head] = true
	}
	for k >= 0 && !heads[k] {
		k = d.Token(c.Sentence, k).Head
	}
	return k == c.Head || k < 0 && first == number
}

// completion writes the sentence with a gap.
func completion(d *clause.Doc, number int, g gap) (rule.Candidate, bool) {
	const fewest, most = 8, 32
	c := d.Clauses[number]
	tokens := d.Sentences[c.Sentence].Tokens
	key := d.Article.Text[tokens[g.start].Span.Start:tokens[g.end-1].Span.End]
	if g.start == 0 && !g.named {
		key = lower(key)
	}
	text, ok := d.Whole(c.Sentence, clause.Swap{Start: g.start, End: g.end, Text: hole})
	if n := rule.Words(text.String); !ok || n < fewest || n > most || tells(text.String, key) {
		return rule.Candidate{}, false
	}
	prompt := clause.Text{String: "Complete the sentence: " + text.String, Used: text.Used}
	cand := rule.New(d, number, "cloze", rule.Key{Text: key, Sentence: c.Sentence, Token: g.head}, prompt)
	cand.Type, cand.Weight, cand.Closed, cand.Whole = g.kind, g.weight, g.kind == clause.Thing || !g.named && g.kind != clause.Number && g.kind != clause.Year, true
	cand.Confidence = max(cand.Confidence, 0.8)
	return cand, true
}

// tells reports whether a text holds a word of the key, whatever its ending.
func tells(text, key string) bool {
	for _, k := range contentWords(key) {
		for _, w := range contentWords(text) {
			if stem(w) == stem(k) {
				return true
			}
		}
	}
	return false
}

func contentWords(s string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return strings.ContainsRune(" ,.;:!?()“”\"’'-–—/", r) }) {
		if !formWords[w] {
			out = append(out, w)
		}
	}
	return out
}

var formWords = wordSet(`the a an of in on at to by and or for with from as its his her their s it he she they is are was were
	be been has have had that which who not into than`)

// wordSet makes a set of the words of a text.
func wordSet(s string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(s) {
		set[w] = true
	}
	return set
}

// stem cuts a word to what its inflected forms mostly share.
func stem(w string) string {
	const shared = 5
	for _, end := range [...]string{"ing", "es", "ed", "s"} {
		if cut, ok := strings.CutSuffix(w, end); ok && len(cut) > 2 {
			w = cut
			break
		}
	}
	r := []rune(w)
	return string(r[:min(len(r), max(shared, len(r)-2))])
}

// argument reports whether a token's relation is that of a noun phrase in its clause or of a noun's complement.
func argument(token analysis.Token) bool {
	switch analysis.Relation(token.Deprel) {
	case "nsubj", "obj", "obl":
		return true
	case "nmod":
		return token.Deprel != "nmod:desc" && token.Deprel != "nmod:unmarked"
	}
	return false
}
