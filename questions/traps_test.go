package questions_test

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"lectern/questions"
	"lectern/questions/grade"
)

// TestTraps marks answers that look right and are not, and their right twins, with the article where there is one. Each
// stands with the verdict of a teacher; `lectern eval marking --traps FILE` prints the shares by kind.
func TestTraps(t *testing.T) {
	for _, set := range []struct {
		file  string
		share float64
	}{
		{"grade/testdata/traps.jsonl", 0.94},
		{"grade/testdata/unseen.jsonl", 0.80}, // written apart, and never looked at while the marking was made
	} {
		agreed, all := 0, 0
		readings := map[string]*questions.Reading{}
		for _, l := range readTraps(t, set.file) {
			if readings[l.Article] == nil {
				r, err := engine(t).Read(l.Article)
				if err != nil {
					t.Fatal(err)
				}
				readings[l.Article] = r
			}
			q := readings[l.Article].Question(l.Question, l.References)
			v := grade.Mark(q, []string{l.Answer})
			if again := grade.Mark(q, []string{l.Answer}); again != v {
				t.Errorf("%q: %+v, then %+v", l.Answer, v, again)
			}
			all++
			if v.Outcome == l.Verdict {
				agreed++
			}
		}
		if share := float64(agreed) / float64(all); share < set.share {
			t.Errorf("%s: %d of %d verdicts are as a teacher's, want %.0f %%", set.file, agreed, all, 100*set.share)
		}
	}
}

type trap struct {
	Question   string
	References []string
	Article    string
	Answer     string
	Verdict    grade.Outcome
}

func readTraps(t *testing.T, file string) []trap {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []trap
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		var l trap
		if err := json.Unmarshal(lines.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		out = append(out, l)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}
