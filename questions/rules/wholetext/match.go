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

// pair is an item to be matched with its key.
type pair struct {
	item       string
	used       clause.Text
	key        rule.Key
	clauses    []int // that say it
	sentences  []int // that show it
	confidence float32
	fit        float64 // how good an item it is
}

// How many items are matched, and how sure of each the analyser must be.
const (
	fewestItems, mostItems = 3, 4
	sureOfPair             = 0.55
)

// match makes a question of pairs, which are in the order of the text.
func match(d *clause.Doc, id, prompt string, kind clause.Type, pairs []pair) rule.Candidate {
	cand := rule.Candidate{
		Rule: id, Kind: quiz.Match, Prompt: prompt, Type: kind, Clause: -1, Confidence: 1, Weight: 1.6, Difficulty: 2,
	}
	for _, p := range pairs {
		cand.Items = append(cand.Items, p.item)
		cand.Keys = append(cand.Keys, p.key)
		cand.Used = append(cand.Used, p.used.Used...)
		cand.Confidence = min(cand.Confidence, p.confidence)
		for _, s := range p.sentences {
			if !slices.Contains(cand.Evidence, s) {
				cand.Evidence = append(cand.Evidence, s)
			}
		}
		cand.Clauses = append(cand.Clauses, p.clauses...)
	}
	return cand
}

// bestPairs gives the best pair of each key, at most mostItems, in the order of the text. Keys that share a word might be
// one and the same, and an item must not name anybody's key; where that would happen the lesser pair is left out.
func bestPairs(all []pair) []pair {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b pair) int {
		switch {
		case a.fit > b.fit:
			return -1
		case a.fit < b.fit:
			return 1
		}
		return 0
	})
	var chosen []pair
	for _, p := range sorted {
		apart := !slices.ContainsFunc(chosen, func(o pair) bool {
			return overlap(o.key.Text, p.key.Text) || overlap(o.item, p.key.Text) || overlap(p.item, o.key.Text)
		})
		if apart && len(chosen) < mostItems && !overlap(p.item, p.key.Text) {
			chosen = append(chosen, p)
		}
	}
	slices.SortStableFunc(chosen, func(a, b pair) int { return a.sentences[0] - b.sentences[0] })
	return chosen
}

// nameKey gives the name that a token belongs to as a key; false where it is none, or only a title or a common noun.
func nameKey(d *clause.Doc, sentence, token int) (rule.Key, bool) {
	n, named := d.Name(sentence, token)
	if !named {
		return rule.Key{}, false
	}
	key := rule.Key{Text: d.NameText(sentence, token), Sentence: sentence, Token: token}
	if d.TypeOf(sentence, token) == clause.Organization {
		text, ok := d.Phrase(sentence, token)
		key.Text = text.String
		return key, ok && rule.Words(key.Text) <= 6
	}
	last := d.Token(sentence, n.End-1).Form
	if n.End < len(d.Sentences[sentence].Tokens) && d.Token(sentence, n.End).Form == "-" {
		return key, false
	}
	return key, !analysis.Facts().Title(last) && analysis.Facts().HeadKind(strings.ToLower(last)) == ""
}

// overlap reports whether two texts share a word that is not one of the small ones.
func overlap(a, b string) bool {
	split := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !letter(r) || r == '\'' || r == '’' })
	}
	own := split(a)
	return slices.ContainsFunc(split(b), func(w string) bool { return !small[w] && slices.Contains(own, w) })
}

var small = lexis.Set("a an the of and or in on at to for with by from as mr mrs ms dr sir lady president s")
