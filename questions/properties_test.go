package questions_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// checkFates holds what must be true of the candidates of every text, sensible or not.
func checkFates(t *testing.T, fates []questions.Fate, count int) {
	t.Helper()
	chosen := 0
	for _, f := range fates {
		c := f.Candidate
		switch {
		case f.Chosen && f.Reason != "":
			t.Errorf("%q was chosen although %s", c.Prompt, f.Reason)
		case f.Score < 0 || f.Score > 1:
			t.Errorf("%q has the score %v", c.Prompt, f.Score)
		case len(c.Keys) == 0 || len(c.Evidence) == 0:
			t.Errorf("%q has no key or no evidence", c.Prompt)
		}
		if f.Chosen {
			chosen++
			checkWording(t, c)
		}
	}
	if chosen > count {
		t.Errorf("%d questions chosen, want %d at most", chosen, count)
	}
}

func checkWording(t *testing.T, c rule.Candidate) {
	t.Helper()
	if c.Kind != quiz.Truth && c.Kind != quiz.Evidence {
		prompt := " " + letters(c.Prompt) + " "
		for _, k := range c.Keys {
			if strings.Contains(prompt, " "+letters(k.Text)+" ") {
				t.Errorf("%q holds its key %q", c.Prompt, k.Text)
			}
		}
	}
	if strings.ContainsAny(c.Prompt, "\n[]<>") || strings.Contains(c.Prompt, "  ") {
		t.Errorf("leftovers in %q", c.Prompt)
	}
}

func letters(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}

func TestFates(t *testing.T) {
	e := engine(t)
	for name, raw := range texts(t) {
		a := imported(t, raw)
		fates := e.Explain(a, questions.Options{Count: 12, Seed: 3})
		t.Run(name, func(t *testing.T) { checkFates(t, fates, 12) })
		qz, err := e.Quiz(a, questions.Options{Count: 12, Seed: 3}, nil)
		if err != nil {
			t.Fatal(err)
		}
		var asked []string
		for _, f := range fates {
			if f.Chosen {
				asked = append(asked, f.Candidate.Prompt)
			}
		}
		made := prompts(qz)
		slices.Sort(asked)
		slices.Sort(made)
		if !slices.Equal(asked, made) {
			t.Errorf("%s: explained %q, made %q", name, asked, made)
		}
	}
}

// FuzzQuiz feeds whatever short text to the whole engine.
func FuzzQuiz(f *testing.F) {
	f.Add("Ada Lund sold the old mill in 1702. It was red. \u201cI bought it,\u201d said Otto Brandt, who owns 40 boats.", uint64(0))
	f.Add("The. The of. And (the) \"of\" and the to in. It is the and that was for.", uint64(1))
	f.Add("He may have sold it to a [baker](x). Otto and Otto met Otto. According to him, Chile denied it because it rained.", uint64(2))
	f.Add("A ü 1,2,3 %% $5. He she it they. Who? According to him, which is, was. In 1702 in 1702 in 1702.", uint64(3))
	const longest = 400 // an input that takes ten seconds is taken for a hanging one
	e := engine(f)
	f.Fuzz(func(t *testing.T, raw string, seed uint64) {
		a, err := article.Import(raw[:min(len(raw), longest)])
		if err != nil {
			return
		}
		o := questions.Options{Seed: seed}
		qz, err := e.Quiz(a, o, nil)
		if err != nil && !errors.Is(err, questions.ErrNoQuestions) {
			t.Fatal(err)
		}
		if err := qz.Validate(); err != nil {
			t.Fatal(err)
		}
		checkFates(t, e.Explain(a, o), 12)
	})
}

// BenchmarkQuiz makes quizzes of reports of two, eight and thirty-two lengths and tells how much of the time goes into
// the questions, besides the analysis.
func BenchmarkQuiz(b *testing.B) {
	e := engine(b)
	for _, times := range []int{2, 8, 32} {
		a := imported(b, strings.Repeat(agency+"\n\n", times))
		b.Run(fmt.Sprintf("length=%d", times), func(b *testing.B) {
			var analysing time.Duration
			for b.Loop() {
				start := time.Now()
				e.Analyse(a)
				analysing += time.Since(start)
				if _, err := e.Quiz(a, questions.Options{}, nil); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(100*float64(b.Elapsed()-2*analysing)/float64(analysing), "%analysis")
		})
	}
}
