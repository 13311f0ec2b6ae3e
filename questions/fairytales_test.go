package questions_test

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"

	"lectern/questions/grade"
	"lectern/questions/measure"
)

// TestFairytales marks what a second person answered to questions about tales, and her answers to other questions about
// the same page, with the shipped scorer.
func TestFairytales(t *testing.T) {
	all, err := measure.ReadFairytales(fairytales(t, "val-questions.jsonl.gz"), fairytales(t, "val-stories.json.gz"))
	if err != nil {
		t.Fatal(err)
	}
	none, err := engine(t).Read("")
	if err != nil {
		t.Fatal(err)
	}
	accepted, marked := map[measure.Source]float64{}, map[measure.Source]float64{}
	for _, m := range all {
		if m.Source != measure.Second && m.Source != measure.Another {
			continue
		}
		marked[m.Source]++
		if grade.Mark(none.Question(m.Question, m.References), []string{m.Answer}).Outcome != grade.Wrong {
			accepted[m.Source]++
		}
	}
	if got := 100 * accepted[measure.Second] / marked[measure.Second]; got < 70 {
		t.Errorf("%.1f %% of the second person's answers accepted, want 70 or more", got)
	}
	if got := 100 * accepted[measure.Another] / marked[measure.Another]; got > 3.6 {
		t.Errorf("%.1f %% of other answers accepted, want 3.6 or fewer", got)
	}
}

func fairytales(t *testing.T, name string) io.Reader {
	t.Helper()
	dir := os.Getenv("LECTERN_SHARED")
	if dir == "" {
		t.Skip("LECTERN_SHARED is not set: it names the folder that holds corpora/")
	}
	f, err := os.Open(filepath.Join(dir, "corpora", "fairytaleqa", name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	return z
}
