package questions_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"lectern/questions"
	"lectern/questions/quiz"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGoldenQuizzes compares the quizzes of the library's texts with those that were read and accepted.
func TestGoldenQuizzes(t *testing.T) {
	e := engine(t)
	for name, raw := range texts(t) {
		qz, err := e.Quiz(imported(t, raw), questions.Options{}, nil)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		file := filepath.Join("testdata", "quiz", strings.TrimSuffix(name, ".txt")+".txt")
		got := readable(qz)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s differs; read it, and accept it with go test ./questions -run Golden -update\n%s", file, firstDifference(got, string(want)))
		}
	}
}

// readable prints a quiz with one question a paragraph; right options are starred.
func readable(qz quiz.Quiz) string {
	var b strings.Builder
	fmt.Fprintln(&b, qz.Title)
	for i, q := range qz.Questions {
		fmt.Fprintf(&b, "\n%d. %s  [%s, %s, %d]\n", i+1, q.Prompt, q.Rule, q.Kind, q.Difficulty)
		for _, o := range q.Options {
			mark := "-"
			if slices.Contains(q.Key, o) {
				mark = "*"
			}
			if q.Kind == quiz.Order {
				mark = fmt.Sprint(slices.Index(q.Key, o) + 1)
			}
			fmt.Fprintf(&b, "   %s %s\n", mark, o)
		}
		for i, item := range q.Items {
			fmt.Fprintf(&b, "   = %s: %s\n", item, q.Key[i])
		}
		if len(q.Options) == 0 {
			fmt.Fprintf(&b, "   = %s\n", strings.Join(q.Key, "; "))
		}
	}
	return b.String()
}

func firstDifference(got, want string) string {
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			return fmt.Sprintf("line %d\ngot  %s\nwant %s", i+1, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}
