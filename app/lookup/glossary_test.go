package lookup_test

import (
	"strings"
	"testing"

	"lectern/app/lookup"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

const marsh = "A slack is the muddy edge of a marsh. A labor union speaks for workers. Slacks turn red. The union grew, and labor unions met."

func glossed() quiz.Quiz {
	span := func(part string) article.Span {
		at := strings.Index(marsh, part)
		return article.Span{Start: at, End: at + len(part)}
	}
	return quiz.Quiz{
		Version: quiz.Version, Article: marsh, Sentences: []article.Span{{End: 37}, {Start: 38, End: 71}, {Start: 72, End: 88}, {Start: 89, End: len(marsh)}},
		Glossary: []quiz.Definition{
			{Term: span("slack"), Meaning: span("the muddy edge of a marsh")}, {Term: span("labor union"), Meaning: span("speaks for workers")},
		},
	}
}

func TestDefinition(t *testing.T) {
	q := glossed()
	for at, want := range map[string]string{
		"slack is": "slack", "Slacks": "slack", "labor union speaks": "labor union", "union speaks": "labor union",
		"unions met": "labor union", "union grew": "", "muddy": "", "marsh": "",
	} {
		w, _ := lookup.At(q, strings.Index(marsh, at))
		d, ok := lookup.Definition(q, w)
		if got := d.Term.In(marsh); got != want || ok != (want != "") {
			t.Errorf("at %q: %q, want %q", at, got, want)
		}
	}
	if w, _ := lookup.Of(q, "slacks"); len(w.Uses) != 2 {
		t.Errorf("slacks are used %d times", len(w.Uses))
	}
}

// A definition stays unsaid while a question is open that it would answer.
func TestAsked(t *testing.T) {
	q := glossed()
	for _, c := range []struct {
		why  string
		x    quiz.Question
		want bool
	}{
		{"it asks what the term means", quiz.Question{Prompt: "How does the text define “slacks”?", Key: []string{"mud"}}, true},
		{"the term is the answer", quiz.Question{Prompt: "What is the edge called?", Key: []string{"the slack"}}, true},
		{"the term is offered", quiz.Question{Prompt: "What is the edge called?", Options: []string{"dune", "slack"}, Key: []string{"dune"}}, true},
		{"it is read off the definition", quiz.Question{Prompt: "What is muddy?", Key: []string{"the edge"}, Evidence: []quiz.Proof{{Span: q.Sentences[0]}}}, true},
		{"it is about something else", quiz.Question{Prompt: "Who speaks for workers?", Key: []string{"a union"}, Evidence: []quiz.Proof{{Span: q.Sentences[1]}}}, false},
	} {
		if got := lookup.Asked(q, c.x, q.Glossary[0]); got != c.want {
			t.Errorf("%s: %v", c.why, got)
		}
	}
}
