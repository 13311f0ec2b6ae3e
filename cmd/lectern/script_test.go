package main

import (
	"errors"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/rogpeppe/go-internal/testscript"

	"lectern/questions/analysis"
	"lectern/questions/quiz"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"lectern": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Cmds: map[string]func(ts *testscript.TestScript, neg bool, args []string){
			"status": status, "quizfile": quizFile, "narrow": narrow, "sameforms": sameForms,
			"fill": fill,
		},
	})
}

// status N COMMAND... runs a command that must exit with N.
func status(ts *testscript.TestScript, neg bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	code := 0
	var exit *exec.ExitError
	if errors.As(err, &exit) {
		code = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if strconv.Itoa(code) != args[0] {
		ts.Fatalf("exit status %d, want %s", code, args[0])
	}
}

// quizfile FILE MAX decodes a quiz strictly and demands one to MAX questions, each with its evidence in the article.
func quizFile(ts *testscript.TestScript, neg bool, args []string) {
	qz, err := quiz.Decode([]byte(ts.ReadFile(args[0])))
	ts.Check(err)
	limit, err := strconv.Atoi(args[1])
	ts.Check(err)
	if n := len(qz.Questions); n < 1 || n > limit {
		ts.Fatalf("%d questions, want 1 to %d", n, limit)
	}
	for _, q := range qz.Questions {
		if len(q.Evidence) == 0 {
			ts.Fatalf("%s has no evidence", q.ID)
		}
	}
}

// narrow FILE demands lines of at most lineWidth characters.
func narrow(ts *testscript.TestScript, neg bool, args []string) {
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		if n := utf8.RuneCountInString(strings.TrimSuffix(line, "\n")); n > lineWidth {
			ts.Fatalf("%d characters: %s", n, line)
		}
	}
}

// sameforms A B demands the same words in the same sentences of two CoNLL-U files, and at least one.
func sameForms(ts *testscript.TestScript, neg bool, args []string) {
	a, b := forms(ts, args[0]), forms(ts, args[1])
	if a != b || a == "" {
		ts.Fatalf("words differ:\n%s\n%s", a, b)
	}
}

func forms(ts *testscript.TestScript, name string) string {
	sentences, err := analysis.ReadCoNLLU(strings.NewReader(ts.ReadFile(name)))
	ts.Check(err)
	var b strings.Builder
	for _, s := range sentences {
		for _, t := range s.Tokens {
			b.WriteString(t.Form + " ")
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// fill FILE ticks nothing in a blank sheet of readings.
func fill(ts *testscript.TestScript, neg bool, args []string) {
	filled := strings.ReplaceAll(ts.ReadFile(args[0]), "\t\t\t\n", "\t-\t-\t\n")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(filled), 0o644))
}
