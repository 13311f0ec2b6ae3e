package rules

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// hole stands in a sentence for the words that are to be found.
const hole = "____"

var cloze = rule.Rule{
	ID:    "cloze",
	Title: "Complete the sentence",
	Doc: `Leaves a gap in a sentence of the article for a term, a number, a year, a date, a name or a noun phrase. The
sentence must make sense alone, and nothing else in it may give the gap away.`,
	AskText: func(d *clause.Doc) []rule.Candidate {
		var out []rule.Candidate
		for i, s := range d.Sentences {
			stretch := clause.Stretch{Sentence: i, End: len(s.Tokens)}
			out = append(out, withGaps(d, stretch, func(g gap) (rule.Candidate, bool) { return completion(d, i, g) })...)
		}
		return out
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
		{Text: "The first huts of Harlow was built in 3000 BC around the hill of Greyfell. They are gone."},
		{Text: "Harlow (Old Norse: Haarlag), is the largest town on the cliffs of Gull Island. It is old."},
		{Text: "The mill is old. Every farmer needs the mill in the long summer of the north. A mill is loud. The wheel of a mill turns. The door of the mill is red. The baker of the town likes the mill."},
		{Text: "It was built in 1874 because they needed it for their boats. They liked it."},
	},
}

// withGaps leaves each of the best gaps of a stretch in turn, at most three.
func withGaps(d *clause.Doc, s clause.Stretch, write func(gap) (rule.Candidate, bool)) []rule.Candidate {
	const most = 3
	var gaps []gap
	if disagrees(d, s.Sentence) {
		return nil
	}
	for k := s.Start; k < s.End; k++ {
		if g, ok := gapAt(d, s.Sentence, k); ok && g.start >= s.Start && g.end <= s.End {
			gaps = append(gaps, g)
		}
	}
	slices.SortStableFunc(gaps, func(a, b gap) int { return cmp.Compare(b.weight, a.weight) })
	var out []rule.Candidate
	for _, g := range gaps {
		if c, ok := write(g); ok && len(out) < most {
			out = append(out, c)
		}
	}
	return out
}

// completion writes the sentence with a gap.
func completion(d *clause.Doc, sentence int, g gap) (rule.Candidate, bool) {
	text, ok := d.Whole(sentence, clause.Swap{Start: g.start, End: g.end, Text: hole})
	key := keyOf(d, sentence, g)
	const fewest = 8
	if !ok || !completable(text.String, key, fewest) || everywhere(d, sentence, key, g) {
		return rule.Candidate{}, false
	}
	prompt := clause.Text{String: "Complete the sentence: " + text.String, Used: text.Used}
	c := gapCandidate(d, "cloze", prompt, key, sentence, g)
	c.Closed = c.Closed && (long(key) || g.weight < sharp)
	return c, true
}

// everywhere reports whether a key is only "the" and a noun that stands all over the sentences around, so that it is
// always a good guess.
func everywhere(d *clause.Doc, sentence int, key string, g gap) bool {
	const often, around = 6, 40
	noun, definite := strings.CutPrefix(key, "the ")
	if !definite || g.named || strings.ContainsRune(noun, ' ') {
		return false
	}
	n := 0
	for _, s := range d.Sentences[max(0, sentence-around):min(len(d.Sentences), sentence+around)] {
		for _, t := range s.Tokens {
			if strings.EqualFold(t.Form, noun) {
				n++
			}
		}
	}
	return n >= often
}

// Weights of gaps from which on one or two missing words can be written without options: in a sentence of the article,
// and in words that are quoted.
const (
	sharp = 0.6
	firm  = 0.5
)

// long reports whether a key has more than two words, an article apart.
func long(key string) bool {
	first, rest, _ := strings.Cut(key, " ")
	if first == "a" || first == "an" || first == "the" {
		key = rest
	}
	return rule.Words(key) > 2
}

// keyOf gives the words of a gap as they stand in the article.
func keyOf(d *clause.Doc, sentence int, g gap) string {
	tokens := d.Sentences[sentence].Tokens
	key := d.Article.Text[tokens[g.start].Span.Start:tokens[g.end-1].Span.End]
	if rest := strings.TrimLeftFunc(key[1:], unicode.IsLower); g.start == 0 && !g.named && strings.ToLower(rest) == rest {
		return lower(key)
	}
	return key
}

// completable reports whether a sentence with a gap has enough words and not too many, and does not tell the key.
func completable(text, key string, fewest int) bool {
	const most = 36
	n := rule.Words(text)
	return n >= fewest && n <= most && !tells(text, key)
}

// gapCandidate makes the candidate of a prompt with a gap: about the clause that the gap is in, where there is one.
func gapCandidate(d *clause.Doc, id string, prompt clause.Text, key string, sentence int, g gap) rule.Candidate {
	const sure = 0.8
	cand := rule.Candidate{
		Rule: id, Kind: quiz.Choice, Prompt: prompt.String, Keys: []rule.Key{{Text: key, Sentence: sentence, Token: g.head}},
		Type: g.kind, Evidence: []int{sentence}, Used: prompt.Used, Clause: clauseAround(d, sentence, g.head),
		Confidence: sure, Weight: g.weight, Difficulty: 1, Whole: true,
		Closed: g.kind == clause.Thing || !g.named && g.kind != clause.Number && g.kind != clause.Year,
	}
	if cand.Clause >= 0 {
		cand.Confidence = max(sure, d.Clauses[cand.Clause].Confidence)
	}
	if len(prompt.Used) > 0 {
		cand.Difficulty = 2
	}
	return cand
}

// clauseAround gives the number of the innermost clause that a token belongs to, -1 for none.
func clauseAround(d *clause.Doc, sentence, k int) int {
	heads := map[int]int{}
	first, _ := slices.BinarySearchFunc(d.Clauses, sentence, func(c clause.Clause, s int) int { return c.Sentence - s })
	for number := first; number < len(d.Clauses) && d.Clauses[number].Sentence == sentence; number++ {
		heads[d.Clauses[number].Head] = number
	}
	for ; k >= 0; k = d.Token(sentence, k).Head {
		if number, ok := heads[k]; ok {
			return number
		}
	}
	return -1
}

// tells reports whether a text holds a word of the key, whatever its ending.
func tells(text, key string) bool {
	for _, k := range contentWords(key) {
		for _, w := range contentWords(text) {
			if a, b := stem(w), stem(k); strings.HasPrefix(a, b) && len(b) > 4 || strings.HasPrefix(b, a) && len(a) > 4 || a == b {
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

var formWords = lexis.Set(`the a an of in on at to by and or for with from as its his her their s it he she they is are was were
	be been has have had that which who not into than`)

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
