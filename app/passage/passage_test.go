package passage_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/questions/article"
)

func TestRunsRebuildTheBlocks(t *testing.T) {
	q := quiztest.Quiz()
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		start := random.IntN(len(q.Article))
		lit := article.Span{Start: start, End: start + random.IntN(len(q.Article)-start) + 1}
		for i, b := range passage.Lay(q, []article.Span{lit}) {
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

func TestOnlyTheEvidenceIsLit(t *testing.T) {
	q := quiztest.Quiz()
	proof := q.Questions[0].Evidence[0]
	var lit strings.Builder
	for _, b := range passage.Lay(q, []article.Span{proof.Span}) {
		for _, r := range b.Runs {
			if r.Lit {
				lit.WriteString(r.Text)
			}
		}
	}
	if lit.String() != proof.Text {
		t.Errorf("lit %q, want %q", lit.String(), proof.Text)
	}
}

func TestTheFirstSpanIsMain(t *testing.T) {
	q := quiztest.Quiz()
	main, other := q.Questions[4].Evidence[0], q.Questions[0].Evidence[0]
	got := make(map[bool]string)
	for _, b := range passage.Lay(q, []article.Span{main.Span, other.Span}) {
		for _, r := range b.Runs {
			if r.Lit {
				got[r.Main] += r.Text
			}
		}
	}
	if got[true] != main.Text || got[false] != other.Text {
		t.Errorf("main %q and other %q, want %q and %q", got[true], got[false], main.Text, other.Text)
	}
}

func TestEverySentenceBeginsOnce(t *testing.T) {
	q := quiztest.Quiz()
	first := make(map[int]int)
	for _, b := range passage.Lay(q, []article.Span{{Start: 40, End: 300}}) {
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
