package quiz_test

import (
	"encoding/json"
	"strings"
	"testing"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

func TestGlossary(t *testing.T) {
	span := func(start, end int) article.Span { return article.Span{Start: start, End: end} }
	for _, c := range []struct {
		version       int
		term, meaning article.Span
		words         string
		complaint     string // part of the error; empty for none
	}{
		{quiz.Version, span(2, 7), span(11, 19), "", ""},
		{3, span(2, 7), span(11, 19), "", "version 3 has no glossary"},
		{quiz.Version, span(2, 2), span(11, 19), "", "empty"},
		{quiz.Version, span(2, 7), span(11, 99), "", "outside"},
		{quiz.Version, span(2, 7), span(5, 19), "", "part of it"},
		{quiz.Version, span(2, 7), span(0, 0), "soft ground", ""},
		{4, span(2, 7), span(0, 0), "soft ground", "version 4 has no words of a teacher"},
		{quiz.Version, span(2, 7), span(11, 19), "soft ground", "not all it has"},
		{quiz.Version, span(2, 7), span(0, 0), " ", "blank"},
		{quiz.Version, span(2, 2), span(0, 0), "soft ground", "empty"},
		{quiz.Version, span(2, 7), span(0, 0), "", "empty"},
	} {
		data, err := json.Marshal(quiz.Quiz{
			Version: c.version, Article: "A slack is an edge.", Glossary: []quiz.Definition{{Term: c.term, Meaning: c.meaning, Words: c.words}},
		})
		if err != nil {
			t.Fatal(err)
		}
		got, err := quiz.Decode(data)
		switch {
		case c.complaint == "" && (err != nil || len(got.Glossary) != 1 || got.Glossary[0] != quiz.Definition{Term: c.term, Meaning: c.meaning, Words: c.words}):
			t.Errorf("%+v: %+v, %v", c, got.Glossary, err)
		case c.complaint != "" && (err == nil || !strings.Contains(err.Error(), c.complaint)):
			t.Errorf("%+v: error %v", c, err)
		}
	}
}

func TestAQuizOfAnEarlierVersionHasNoGlossary(t *testing.T) {
	if q, err := quiz.Decode([]byte(`{"version":3,"title":"","article":"","blocks":[],"sentences":[],"removed":[],"questions":[]}`)); err != nil || q.Glossary != nil {
		t.Errorf("%+v, %v", q.Glossary, err)
	}
}
