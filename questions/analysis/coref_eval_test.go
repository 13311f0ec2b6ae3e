package analysis

import (
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

// tally counts what the resolver answers.
type tally struct{ asked, answerable, answered, right int }

func (s tally) String() string {
	return fmt.Sprintf("%4d, %4d with an antecedent, %4d answered, %4.1f %% of the answers right, %4.1f %% of the answerable answered right",
		s.asked, s.answerable, s.answered, percent(s.right, s.answered), percent(s.right, s.answerable))
}

func percent(a, b int) float64 { return 100 * float64(a) / float64(max(b, 1)) }

// score compares the referents that an analysis gives with the annotation.
func (d goldDocument) score(a Analysis, tallies map[string]*tally) {
	seen := map[string]bool{}
	for i, m := range a.Mentions {
		token := a.Sentences[m.Sentence].Tokens[m.Head]
		gold := d.entity(m)
		group := mentionGroup(a, m, token)
		if group != "" {
			if tallies[group] == nil {
				tallies[group] = &tally{}
			}
			s := tallies[group]
			s.asked++
			if seen[gold] && gold != "" {
				s.answerable++
			}
			j := m.Antecedent
			if token.UPOS == "PRON" && j >= 0 {
				if best, ok := Referent(a.Mentions, i); ok {
					j = best
				} else {
					j = -1
				}
			}
			if j >= 0 {
				s.answered++
				if gold != "" && d.entity(a.Mentions[j]) == gold {
					s.right++
				}
			}
		}
		if token.UPOS != "PRON" {
			seen[gold] = true
		}
	}
}

func mentionGroup(a Analysis, m Mention, head Token) string {
	switch {
	case head.UPOS == "PRON":
		return pronounClass(strings.ToLower(head.Form))
	case head.Deprel == "appos":
		return "apposition"
	case head.UPOS == "PROPN":
		return "name"
	case m.Antecedent < 0 || m.Start == m.End:
		return ""
	case newTree(a.Sentences[m.Sentence].Tokens).hasChild(m.Head, "cop"):
		return "predicate"
	}
	return "noun"
}

// written are the genres of edited text, as opposed to speech, letters and court records.
var written = []string{"academic", "bio", "essay", "interview", "news", "textbook", "voyage", "whow"}

func (d goldDocument) written() bool {
	return slices.ContainsFunc(written, func(genre string) bool { return strings.Contains(d.id, "_"+genre+"_") })
}

func TestCorefOnGUM(t *testing.T) {
	docs := append(readGold(t, shared(t, "gum/gum-dev.conllu.gz")), readGold(t, shared(t, "gum/gum-train-more.conllu.gz"))...)
	for _, genres := range []string{"written", "other"} {
		tallies := map[string]*tally{}
		for _, d := range docs {
			if d.written() == (genres == "written") {
				d.score(Analysis{Article: Rebuild(d.sentences), Sentences: d.sentences, Mentions: Resolve(d.sentences, d.names)}, tallies)
			}
		}
		if all := logTallies(t, genres, tallies); all.right*100 < all.answered*75 {
			t.Errorf("%s: fewer than 75 %% of the pronouns answered are right", genres)
		}
	}
}

// TestCorefOnPredictedTrees measures the same with everything but tokens and sentences predicted.
func TestCorefOnPredictedTrees(t *testing.T) {
	weights, err := os.ReadFile("../model/lectern.model")
	if err != nil {
		t.Fatal(err)
	}
	analyser, err := NewAnalyser(weights)
	if err != nil {
		t.Fatal(err)
	}
	tallies := map[string]*tally{}
	for _, d := range readGold(t, shared(t, "gum/gum-dev.conllu.gz")) {
		if !d.written() {
			continue
		}
		bare := make([]Sentence, len(d.sentences))
		for i, s := range d.sentences {
			s.Tokens = slices.Clone(s.Tokens)
			bare[i] = s
		}
		a, _ := analyser.Parse(Rebuild(bare), bare, nil)
		d.score(a, tallies)
	}
	if all := logTallies(t, "predicted", tallies); all.right*100 < all.answered*78 {
		t.Error("fewer than 78 % of the pronouns answered are right")
	}
}

func logTallies(t *testing.T, title string, tallies map[string]*tally) tally {
	all := tally{}
	for _, g := range slices.Sorted(maps.Keys(tallies)) {
		s := tallies[g]
		t.Logf("%s %-10s %v", title, g, s)
		if g == "he" || g == "she" || g == "it" || g == "they" {
			all = tally{all.asked + s.asked, all.answerable + s.answerable, all.answered + s.answered, all.right + s.right}
		}
	}
	t.Logf("%s %-10s %v", title, "pronouns", all)
	return all
}
