package rank

import (
	"fmt"
	"slices"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// paper is a document of n sentences without words, two to a paragraph.
func paper(n int) *clause.Doc {
	a := &analysis.Analysis{}
	for i := range n {
		a.Sentences = append(a.Sentences, analysis.Sentence{Block: i / 2})
	}
	return &clause.Doc{Analysis: a}
}

// asked is a question by a rule about sentence i and a clause of its own.
func asked(rule string, kind quiz.Kind, i int, prompt, key string, score float64) Rated {
	r := Rated{Score: score}
	r.Rule, r.Kind, r.Prompt, r.Clause, r.Evidence = rule, kind, prompt, i, []int{i}
	r.Keys = append(r.Keys, keyOf(key))
	return r
}

func keyOf(text string) rule.Key { return rule.Key{Text: text} }

func sound(int) bool { return true }

func TestChooseSpreadsOverRulesAndKinds(t *testing.T) {
	var all []Rated
	rules := []string{"who-subject", "what-object", "when", "where", "why"}
	for i := range 40 {
		all = append(all, asked(rules[i%5], quiz.Choice, 2*i, fmt.Sprintf("Who found treasure%d near village%d?", i, i), fmt.Sprint("Ada", i), 0.7))
		statement := fmt.Sprintf("True, false or not stated? Farmer%d ploughed meadow%d.", i, i)
		all = append(all, asked("truth", quiz.Truth, 2*i+1, statement, []string{quiz.True, quiz.False, quiz.NotStated}[i%3], 0.9))
	}
	for _, count := range []int{4, 12, 24} {
		chosen := Choose(paper(80), all, count, sound)
		if len(chosen) != count {
			t.Errorf("%d questions, want %d", len(chosen), count)
		}
		byRule, byKey := map[string]int{}, map[string]int{}
		for _, i := range chosen {
			byRule[all[i].Rule]++
			if all[i].Kind == quiz.Truth {
				byKey[all[i].Keys[0].Text]++
			}
		}
		for id, n := range byRule {
			if limit := max(1, count/4); n > limit {
				t.Errorf("%d of %d questions by %s, want %d at most", n, count, id, limit)
			}
		}
		for key, n := range byKey {
			if count == 12 && n > 1 {
				t.Errorf("%q is the key of %d statements", key, n)
			}
		}
		if count == 12 && len(byRule) < 5 {
			t.Errorf("only the rules %v", byRule)
		}
	}
}

func TestChooseAsksOneFactOnce(t *testing.T) {
	for name, pair := range map[string][2]Rated{
		"same clause": {
			asked("who-subject", quiz.Choice, 3, "Who sold the mill in Harlow?", "Otto Brandt", 0.9),
			asked("what-object", quiz.Choice, 3, "What did Otto Brandt sell in Harlow?", "the mill", 0.8),
		},
		"same words elsewhere": {
			asked("who-subject", quiz.Choice, 3, "Who sold the old mill in Harlow?", "Otto Brandt", 0.9),
			asked("what-object", quiz.Choice, 7, "What did Otto Brandt sell in Harlow?", "the old mill", 0.8),
		},
		"statement tells the key": {
			asked("who-subject", quiz.Choice, 3, "Who sold the old mill in Harlow?", "Otto Brandt", 0.9),
			asked("truth", quiz.Truth, 7, "True, false or not stated? Otto Brandt sold the old mill.", quiz.True, 0.8),
		},
		"prompt tells the key": {
			asked("when", quiz.Choice, 3, "When did Otto Brandt leave the harbour?", "on Monday", 0.9),
			func() Rated {
				r := asked("who-subject", quiz.Choice, 4, "Who painted seven yellow boats?", "Otto Brandt", 0.8)
				r.Evidence = []int{3}
				return r
			}(),
		},
	} {
		if chosen := Choose(paper(10), pair[:], 12, sound); !slices.Equal(chosen, []int{0}) {
			t.Errorf("%s: chose %v", name, chosen)
		}
	}
}

func TestChoosePassesOverTheUnsound(t *testing.T) {
	all := []Rated{
		asked("who-subject", quiz.Choice, 0, "Who sold the mill in Harlow?", "Otto Brandt", 0.9),
		asked("what-object", quiz.Choice, 0, "What did Otto Brandt sell in Harlow?", "the mill", 0.8),
	}
	calls := 0
	chosen := Choose(paper(2), all, 12, func(i int) bool { calls++; return i != 0 })
	if !slices.Equal(chosen, []int{1}) || calls != 2 {
		t.Errorf("chose %v after %d calls", chosen, calls)
	}
}

func TestWeights(t *testing.T) {
	if len(weights) < 20 || weights["confidence"] <= 0 || weights["vague"] >= 0 {
		t.Errorf("%d weights, confidence %v, vague %v", len(weights), weights["confidence"], weights["vague"])
	}
	if got := readWeights("a 1.5\nnothing\nb -2\n"); len(got) != 2 || got["a"] != 1.5 || got["b"] != -2 {
		t.Errorf("read %v", got)
	}
}

func TestFit(t *testing.T) {
	var samples []sample
	for i := range 200 {
		good := i%4 != 0
		f := features{{"bias", 1}}
		f.flag("long", !good)
		samples = append(samples, sample{features: f, good: good, weight: 1, group: "g"})
	}
	prior := map[string]float64{"bias": 0, "long": 0}
	trained := fit(samples, prior)
	if trained["long"] >= 0 || prior["long"] != 0 {
		t.Errorf("weight of what is always bad: %v; the prior became %v", trained["long"], prior["long"])
	}
	if share, pairs := accuracy(samples, trained); share != 1 || pairs != 50*150 {
		t.Errorf("%.2f of %.0f pairs ranked right", share, pairs)
	}
}
