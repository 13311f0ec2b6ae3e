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
		}, {
			ID: "q2", Rule: "order", Kind: Order, Prompt: "Put these in order.", Options: []string{"It sank.", "It sailed.", "It leaked."},
			Key: []string{"It sailed.", "It leaked.", "It sank."}, Accept: []string{}, Evidence: []Proof{{span, text}}, Difficulty: 2,
		}, {
			ID: "q3", Rule: "match", Kind: Match, Prompt: "Who said what?", Items: []string{"“Ahoy!”", "“Help!”", "“Row!”"},
			Options: []string{"the mate", "the cook", "the boy"}, Key: []string{"the cook", "the mate", "the cook"},
			Accept: []string{}, Evidence: []Proof{{span, text}}, Difficulty: 2,
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
		"no version":              func(q *Quiz) { q.Version = 0 },
		"items beside options":    func(q *Quiz) { q.Questions[0].Items = []string{"a", "b", "c"} },
		"events in order":         func(q *Quiz) { q.Questions[1].Options = q.Questions[1].Key },
		"two events": func(q *Quiz) {
			q.Questions[1].Options, q.Questions[1].Key = []string{"It sank.", "It sailed."}, []string{"It sailed.", "It sank."}
		},
		"a foreign event":       func(q *Quiz) { q.Questions[1].Options[0] = "It swam." },
		"an event twice":        func(q *Quiz) { q.Questions[1].Key[2] = q.Questions[1].Key[0] },
		"an event too many":     func(q *Quiz) { q.Questions[1].Options = append(q.Questions[1].Options, "It swam.") },
		"an empty event":        func(q *Quiz) { q.Questions[1].Options[0], q.Questions[1].Key[2] = "", "" },
		"a match without items": func(q *Quiz) { q.Questions[2].Items = nil },
		"an item without key":   func(q *Quiz) { q.Questions[2].Key = q.Questions[2].Key[:2] },
		"an item twice":         func(q *Quiz) { q.Questions[2].Items[1] = q.Questions[2].Items[0] },
		"a foreign match":       func(q *Quiz) { q.Questions[2].Key[1] = "the cat" },
		"a match offered twice": func(q *Quiz) { q.Questions[2].Options[2] = q.Questions[2].Options[1] },
		"one match for all":     func(q *Quiz) { q.Questions[2].Key = []string{"the mate", "the mate", "the mate"} },
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

// A quiz that an earlier version of the program wrote can be read, and holds only what that version knew.
func TestDecodeReadsTheFirstVersion(t *testing.T) {
	old := sample()
	old.Version, old.Questions = 1, old.Questions[:1]
	data := encode(t, old)
	if strings.Contains(string(data), "items") {
		t.Errorf("a question without items names them: %s", data)
	}
	got, err := Decode(data)
	if err != nil || !reflect.DeepEqual(got, old) {
		t.Errorf("error %v, got %+v", err, got)
	}
	for _, later := range sample().Questions[1:] {
		q := sample()
		q.Version, q.Questions = 1, []Question{later}
		if _, err := Decode(encode(t, q)); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), string(later.Kind)) {
			t.Errorf("version 1 with %s: error %v", later.Kind, err)
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
		written, err := json.Marshal(q)
		if err != nil {
			t.Fatal(err)
		}
		again, err := Decode(written)
		if err != nil {
			t.Fatalf("written, but %v", err)
		}
		rewritten, err := json.Marshal(again)
		if err != nil || string(rewritten) != string(written) {
			t.Errorf("%v: %s became %s", err, written, rewritten)
		}
	})
}
