package passage_test

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

func TestRunsRebuildTheBlocks(t *testing.T) {
	q := quiztest.Quiz()
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		start := random.IntN(len(q.Article))
		lit := passage.Lit{
			Span: article.Span{Start: start, End: start + random.IntN(len(q.Article)-start) + 1}, Light: passage.Main,
		}
		for i, b := range passage.Lay(q, []passage.Lit{lit}) {
			var text strings.Builder
			for _, r := range b.Runs {
				text.WriteString(r.Text)
			}
			if want := q.Blocks[i].Span.In(q.Article); text.String() != want {
				t.Fatalf("block %d with %v lit: %q, want %q", i, lit, text.String(), want)
			}
		}
	}
}

// lights gives the text that each light falls on.
func lights(q quiz.Quiz, lit []passage.Lit) map[passage.Light]string {
	out := make(map[passage.Light]string)
	for _, b := range passage.Lay(q, lit) {
		for _, r := range b.Runs {
			if r.Light != 0 {
				out[r.Light] += r.Text + "|"
			}
		}
	}
	return out
}

func TestLightsAreJoined(t *testing.T) {
	q := quiztest.Quiz()
	q.Questions[0].Evidence = append(q.Questions[0].Evidence, q.Questions[3].Evidence...)
	first := q.Questions[0]
	lit := passage.Proofs(q.Article, first)
	lit = append(lit, passage.Source(q.Article, q.Sentences[0], "by three brothers")...)
	lit = append(lit, passage.Source(q.Article, first.Origins[2].Span, first.Options[2])...)
	want := map[passage.Light]string{
		passage.Main | passage.Origin:               "was built in |",
		passage.Main | passage.Origin | passage.Key: "1871|",
		passage.Other:                   "a green ledger|",
		passage.Origin:                  "The lighthouse on Corrie Point | by two brothers.|“The sea is never the same twice,” she told a visitor in |.|",
		passage.Origin | passage.Chosen: "1934|",
	}
	if got := lights(q, lit); !maps.Equal(got, want) {
		t.Errorf("lit %v\nwant %v", got, want)
	}
}

func TestTheKeyIsLitWithinTheEvidence(t *testing.T) {
	q := quiztest.Quiz()
	const main, other, key = passage.Main, passage.Other, passage.Main | passage.Key
	for id, want := range map[string]map[passage.Light]string{
		"when":   {main: "was built in |", key: "1871|"},
		"fuels":  {main: "Its lamp burned | until 1902, when the keepers changed to |.|", key: "whale oil|paraffin|"},
		"alone":  {main: "kept the lamp alone|"},
		"ledger": {main: "a | ledger|", key: "green|"},
		"closed": {main: "The tower closed in 1958 because ships had begun to use radio.|"},
		"course": {main: "was built in 1871|until 1902|in 1934|in 1958|"},
		"whose":  {main: "Its lamp burned whale oil|in a green ledger|Today its rooms hold a small museum|"},
	} {
		at := slices.IndexFunc(q.Questions, func(x quiz.Question) bool { return x.ID == id })
		if got := lights(q, passage.Proofs(q.Article, q.Questions[at])); !maps.Equal(got, want) {
			t.Errorf("%s: lit %v, want %v", id, got, want)
		}
	}
	first := q.Questions[0]
	first.Evidence = append(slices.Clone(q.Questions[3].Evidence), first.Evidence...)
	want := map[passage.Light]string{main: "a green ledger|", other: "was built in |", other | passage.Key: "1871|"}
	if got := lights(q, passage.Proofs(q.Article, first)); !maps.Equal(got, want) {
		t.Errorf("the key in other evidence: lit %v, want %v", got, want)
	}
}

func TestEverySentenceBeginsOnce(t *testing.T) {
	q := quiztest.Quiz()
	first := make(map[int]int)
	for _, b := range passage.Lay(q, []passage.Lit{{Span: article.Span{Start: 40, End: 300}, Light: passage.Main}}) {
		for _, r := range b.Runs {
			if r.First {
				first[r.Sentence]++
			}
		}
	}
	for i := range q.Sentences {
		if first[i] != 1 {
			t.Errorf("sentence %d begins %d times", i, first[i])
		}
	}
}
