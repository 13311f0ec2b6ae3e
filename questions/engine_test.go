package questions_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/questions/quiz"
)

func engine(t testing.TB) *questions.Engine {
	t.Helper()
	e, err := questions.New(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func imported(t testing.TB, raw string) article.Article {
	t.Helper()
	a, err := article.Import(raw)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// agency is a report in the manner of news agencies: a denial behind a pronoun in a sentence that is broken, a
// verification that somebody else reports, and frontiers shared with two countries behind two relative pronouns.
const agency = `Chile announced the end of its naval games near Arica, and says it is bringing its sailors home

Advertisement
Chile announced the end of its naval games near Arica, and says it is bringing its sailors home

Chile said on Thursday that it has finished its naval games near Arica, and that an unknown number of its sailors would go back to their ports.

"The crews of the Northern Coast Fleet, which have ended their work in the training waters of the Arica Gulf, are travelling to their home ports by train," said the Chilean Navy Ministry in a statement.

It released a picture of grey ships leaving the Arica harbour at dawn.

The Palace had gathering more than 40,000 Chilean sailors on Bolivia's frontier since April, though it has denied preparing a blockade.

Arica, which Chile attacked and occupied in 1880, is a port to the west of Bolivia. The country's worries also extend to its southern and western frontiers, which it shares with Chile and Santiago's friend Argentina respectively.

President Clara Ruiz on Friday said that the Blue House had "not yet confirmed" Chile's statements that it was turning back, and that its attack "stays quite likely."

On Thursday, the general secretary of UNASUR said that Chile was actually moving more ships towards Bolivia's frontiers, contradicting the Chilean statements of retreat.`

func TestAgencyReport(t *testing.T) {
	qz, err := engine(t).Quiz(imported(t, agency), questions.Options{Count: 12}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []struct {
		prompt string // a part of it
		key    []string
	}{
		{"denied preparing a blockade", []string{"the Palace"}},
		{"had not yet confirmed Chile's statements", []string{"the Blue House"}},
		{"share its southern and western frontiers", []string{"Chile", "Argentina"}},
	} {
		i := slices.IndexFunc(qz.Questions, func(q quiz.Question) bool { return strings.Contains(q.Prompt, want.prompt) && q.Kind != quiz.Truth })
		if i < 0 {
			t.Errorf("no question about %q among %q", want.prompt, prompts(qz))
			continue
		}
		key := slices.Clone(qz.Questions[i].Key)
		slices.Sort(key)
		slices.Sort(want.key)
		if !slices.Equal(key, want.key) {
			t.Errorf("%s: key %q, want %q", qz.Questions[i].Prompt, key, want.key)
		}
	}
	for _, q := range qz.Questions {
		if strings.Contains(q.Prompt, "gathering") {
			t.Errorf("asked about a broken clause: %s", q.Prompt)
		}
	}
}

func prompts(qz quiz.Quiz) []string {
	var out []string
	for _, q := range qz.Questions {
		out = append(out, q.Prompt)
	}
	return out
}

// texts are the library's texts and the report above.
func texts(t *testing.T) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../web/library/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no library: %v", err)
	}
	out := map[string]string{"agency": agency}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[filepath.Base(f)] = string(data)
	}
	return out
}

func TestQuizProperties(t *testing.T) {
	e := engine(t)
	for name, raw := range texts(t) {
		a := imported(t, raw)
		qz, err := e.Quiz(a, questions.Options{Count: 12, Seed: 3}, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if err := qz.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, q := range qz.Questions {
			checkQuestion(t, name, q)
		}
		again, err := e.Quiz(a, questions.Options{Count: 12, Seed: 3}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(encoded(t, qz), encoded(t, again)) {
			t.Errorf("%s: the same seed gave another quiz", name)
		}
	}
}

var pronouns = []string{"he", "she", "it", "they", "him", "her", "them", "i", "we", "you", "this", "that", "these", "those", "who", "which"}

func checkQuestion(t *testing.T, name string, q quiz.Question) {
	t.Helper()
	if len(q.Evidence) == 0 || q.Explanation == "" {
		t.Errorf("%s: %q has no evidence or explanation", name, q.Prompt)
	}
	if q.Options == nil || q.Accept == nil {
		t.Errorf("%s: %q would be encoded with null for an empty list", name, q.Prompt)
	}
	if strings.HasPrefix(q.Prompt, "What said ") {
		t.Errorf("%s: %q", name, q.Prompt)
	}
	for _, k := range q.Key {
		if slices.Contains(pronouns, strings.ToLower(k)) {
			t.Errorf("%s: the key of %q is the pronoun %q", name, q.Prompt, k)
		}
		if q.Kind == quiz.Choice && strings.Contains(strings.ToLower(q.Prompt), " "+strings.ToLower(k)+" ") {
			t.Errorf("%s: %q holds its key %q", name, q.Prompt, k)
		}
	}
	if q.Kind == quiz.Choice && (len(q.Options) < 3 || len(q.Options) > 4) {
		t.Errorf("%s: %q has %d options", name, q.Prompt, len(q.Options))
	}
	seen := map[string]bool{}
	for _, o := range q.Options {
		if seen[strings.ToLower(o)] {
			t.Errorf("%s: %q offers %q twice", name, q.Prompt, o)
		}
		seen[strings.ToLower(o)] = true
	}
}

func encoded(t *testing.T, qz quiz.Quiz) []byte {
	t.Helper()
	data, err := json.Marshal(qz)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestCancel(t *testing.T) {
	calls := 0
	_, err := engine(t).Quiz(imported(t, agency), questions.Options{}, func(done, total int) bool {
		calls++
		return done < 2
	})
	if !errors.Is(err, questions.ErrCancelled) || calls != 2 {
		t.Errorf("error %v after %d calls", err, calls)
	}
}
