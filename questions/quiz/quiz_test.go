package quiz

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"lectern/questions/article"
)

func sample() Quiz {
	text := "The ferry sank on Friday."
	span := article.Span{Start: 0, End: len(text)}
	return Quiz{
		Version: Version, Title: "The ferry", Article: text,
		Blocks:    []article.Block{{Kind: article.Paragraph, Span: span}},
		Sentences: []article.Span{span},
		Removed:   []article.Removal{},
		Questions: []Question{{
			ID: "q1", Rule: "when", Kind: Choice, Prompt: "When did the ferry sink?", Options: []string{"on Friday", "on Monday"},
			Key: []string{"on Friday"}, Accept: []string{}, Evidence: []Proof{{span, text}}, Difficulty: 1, Explanation: "It says so.",
		}},
	}
}

func encode(t *testing.T, q Quiz) []byte {
	t.Helper()
	data, err := json.Marshal(q)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestDecode(t *testing.T) {
	want := sample()
	got, err := Decode(encode(t, want))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestDecodeRefuses(t *testing.T) {
	for name, spoil := range map[string]func(*Quiz){
		"a future version":        func(q *Quiz) { q.Version++ },
		"a key that is no option": func(q *Quiz) { q.Questions[0].Key = []string{"on Sunday"} },
		"an option twice":         func(q *Quiz) { q.Questions[0].Options = []string{"on Friday", "on Friday"} },
		"no key":                  func(q *Quiz) { q.Questions[0].Key = nil },
		"an unknown kind":         func(q *Quiz) { q.Questions[0].Kind = "essay" },
		"foreign evidence":        func(q *Quiz) { q.Questions[0].Evidence[0].Text = "The ferry swam." },
		"too few origins":         func(q *Quiz) { q.Questions[0].Origins = make([]Proof, 1) },
		"a foreign origin":        func(q *Quiz) { q.Questions[0].Origins = []Proof{{Text: "on Sunday"}, {}} },
		"evidence outside":        func(q *Quiz) { q.Questions[0].Evidence[0].End = 99 },
		"a block outside":         func(q *Quiz) { q.Blocks[0].Span.End = 99 },
		"an id twice":             func(q *Quiz) { q.Questions = append(q.Questions, q.Questions[0]) },
	} {
		q := sample()
		spoil(&q)
		if _, err := Decode(encode(t, q)); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	for _, text := range []string{"", "{", "[]", strings.Replace(string(encode(t, sample())), `"title"`, `"heading"`, 1)} {
		if _, err := Decode([]byte(text)); !errors.Is(err, ErrFormat) {
			t.Errorf("%.20q: error %v", text, err)
		}
	}
}

func FuzzDecode(f *testing.F) {
	data, err := json.Marshal(sample())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		q, err := Decode(data)
		if err != nil {
			return
		}
		if err := q.Validate(); err != nil {
			t.Errorf("decoded, but %v", err)
		}
	})
}
