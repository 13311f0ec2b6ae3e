package passage_test

import (
	"slices"
	"testing"

	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/questions/article"
)

func TestEverySentenceIsRead(t *testing.T) {
	q := quiztest.Quiz()
	want := append([]article.Span{q.Blocks[0].Span}, q.Sentences...)
	if got := passage.Parts(q); !slices.Equal(got, want) {
		t.Errorf("parts %v, want the title and the sentences %v", got, want)
	}
	q.Blocks[0].Kind = article.Caption
	if got := passage.Parts(q); !slices.Equal(got, q.Sentences) {
		t.Errorf("with a caption: %v", got)
	}
}
