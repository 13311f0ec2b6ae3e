package analysis

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// said gives a mention with its antecedent, entity and the link's probability.
func said(form Form, antecedent, entity int, probability float32) Mention {
	return Mention{Form: form, Antecedent: antecedent, Entity: entity, Confidence: probability, End: 1}
}

func TestKeep(t *testing.T) {
	limits := Limits{Pronoun: 0.6, Name: 0.7, Phrase: 0.8}
	for _, c := range []struct {
		name     string
		mentions []Mention
		want     []int // antecedents
		entities []int
	}{
		{"sure links stay", []Mention{said(Proper, -1, 0, 1), said(Pronoun, 0, 0, 0.6), said(Noun, 1, 0, 0.8)}, []int{-1, 0, 1}, []int{0, 0, 0}},
		{"unsure ones go", []Mention{said(Proper, -1, 0, 1), said(Pronoun, 0, 0, 0.5), said(Noun, 0, 0, 0.6)}, []int{-1, -1, -1}, []int{0, 1, 2}},
		{"phrases for names need less", []Mention{said(Proper, -1, 0, 1), said(Noun, 0, 0, 0.7), said(Noun, 1, 0, 0.7)}, []int{-1, 0, -1}, []int{0, 0, 1}},
		{"through an unsure pronoun to its own antecedent",
			[]Mention{said(Proper, -1, 0, 1), said(Pronoun, 0, 0, 0.5), said(Pronoun, 1, 0, 0.9)}, []int{-1, -1, 0}, []int{0, 1, 0}},
		{"through two of them",
			[]Mention{said(Noun, -1, 0, 1), said(Pronoun, 0, 0, 0.5), said(Pronoun, 1, 0, 0.4), said(Pronoun, 2, 0, 0.7)}, []int{-1, -1, -1, 0}, []int{0, 1, 2, 0}},
		{"an unsure phrase is what the next one means",
			[]Mention{said(Proper, -1, 0, 1), said(Noun, 0, 0, 0.6), said(Noun, 1, 0, 0.9)}, []int{-1, -1, 1}, []int{0, 1, 1}},
		{"names, appositions and predicates are not chosen",
			[]Mention{said(Proper, -1, 0, 1), said(Proper, 0, 0, 0.1), said(Description, 1, 0, 0.1)}, []int{-1, 0, 1}, []int{0, 0, 0}},
		{"a pronoun again in its sentence", []Mention{said(Proper, -1, 0, 1), said(Pronoun, 0, 0, 0.6), said(Pronoun, 1, 0, 0.4)}, []int{-1, 0, 1}, []int{0, 0, 0}},
		{"but not by a mere guess", []Mention{said(Proper, -1, 0, 1), said(Pronoun, 0, 0, 0.6), said(Pronoun, 1, 0, 0.3)}, []int{-1, 0, -1}, []int{0, 0, 1}},
		{"two entities", []Mention{said(Proper, -1, 0, 1), said(Proper, -1, 1, 1), said(Pronoun, 0, 0, 0.9), said(Pronoun, 1, 1, 0.9)}, []int{-1, -1, 0, 1}, []int{0, 1, 0, 1}},
		{"nothing", nil, []int{}, []int{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := slices.Clone(c.mentions)
			antecedents, entities := []int{}, []int{}
			for _, m := range Keep(c.mentions, limits) {
				antecedents, entities = append(antecedents, m.Antecedent), append(entities, m.Entity)
			}
			if !slices.Equal(antecedents, c.want) || !slices.Equal(entities, c.entities) {
				t.Errorf("antecedents %v of entities %v, want %v of %v", antecedents, entities, c.want, c.entities)
			}
			if !slices.Equal(before, c.mentions) {
				t.Error("the mentions given were changed")
			}
		})
	}
}

func TestKeepAgainAndLess(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 11))
	for range 500 {
		sentences := randomSentences(random)
		all := Links(sentences, nil)
		likely := Keep(all, Likely)
		if again := Keep(likely, Likely); !slices.Equal(again, likely) {
			t.Fatal("kept links change when kept again")
		}
		for i, m := range Keep(likely, Sure) {
			if m.Antecedent >= 0 && (likely[i].Antecedent < 0 || Sure.drop(m, likely[m.Antecedent])) {
				t.Fatalf("mention %d is sure and was not likely: %+v", i, m)
			}
		}
	}
}

func TestReferent(t *testing.T) {
	long := said(Proper, 0, 0, 1)
	long.End = 3
	pronoun := said(Pronoun, 0, 0, 1)
	for _, c := range []struct {
		name     string
		mentions []Mention
		want     int
	}{
		{"the nearest noun", []Mention{said(Noun, -1, 0, 1), said(Noun, 0, 0, 1), pronoun}, 1},
		{"a name before a noun", []Mention{said(Proper, -1, 0, 1), said(Noun, 0, 0, 1), pronoun}, 0},
		{"the longer name", []Mention{long, said(Proper, 0, 0, 1), pronoun}, 0},
		{"not of another entity", []Mention{said(Noun, -1, 0, 1), said(Proper, -1, 1, 1), pronoun}, 0},
		{"no other pronoun", []Mention{said(Pronoun, -1, 0, 1), pronoun}, -1},
		{"nothing after it", []Mention{pronoun, said(Proper, 0, 0, 1)}, -1},
	} {
		i := slices.Index(c.mentions, pronoun)
		if got, ok := Referent(c.mentions, i); got != c.want || ok != (c.want >= 0) {
			t.Errorf("%s: mention %d, want %d", c.name, got, c.want)
		}
	}
}
