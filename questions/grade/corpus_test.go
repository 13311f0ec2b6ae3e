package grade

import (
	"compress/gzip"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fairytale is a question of FairytaleQA with the answers of two people.
type fairytale struct {
	Story   string   `json:"story"`
	Section string   `json:"section"`
	Prompt  string   `json:"question"`
	Keys    []string `json:"answers"`
	Second  []string `json:"second_annotator"`
}

// TestFairytales marks what a second person answered, and the answers to the next question of the same section, which
// are wrong unless they happen to share words with the key.
func TestFairytales(t *testing.T) {
	questions := readFairytales(t)
	var stories map[string][]string
	if err := json.NewDecoder(corpus(t, "val-stories.json.gz")).Decode(&stories); err != nil {
		t.Fatal(err)
	}
	var second, other tally
	for i, q := range questions {
		item := short(q.Prompt, q.Keys[0], nearest(stories[q.Story], q.Keys[0]))
		item.Accept = q.Keys[1:]
		second.add(Mark(item, q.Second[:1]))
		next := questions[(i+1)%len(questions)]
		if next.Story == q.Story && next.Section == q.Section && overlap(next.Second[0], q.Keys[0]) < 0.5 {
			other.add(Mark(item, next.Second[:1]))
		}
	}
	t.Logf("second person: %.1f %% right, %.1f %% nearly of %d", second.share(Right), second.share(Nearly), second.n)
	t.Logf("answer to another question: %.1f %% right, %.1f %% nearly of %d", other.share(Right), other.share(Nearly), other.n)
	if got := second.share(Right) + second.share(Nearly); got < 70 {
		t.Errorf("%.1f %% of the second person's answers accepted, want 70 or more", got)
	}
	if got := other.share(Right) + other.share(Nearly); got > 3.6 {
		t.Errorf("%.1f %% of other answers accepted, want 3.6 or fewer", got)
	}
}

type tally struct {
	n      int
	counts map[Outcome]int
}

func (t *tally) add(v Verdict) {
	if t.counts == nil {
		t.counts = make(map[Outcome]int)
	}
	t.n++
	t.counts[v.Outcome]++
}

func (t *tally) share(o Outcome) float64 { return 100 * float64(t.counts[o]) / float64(t.n) }

// overlap is the F1 score of the words of two texts.
func overlap(a, b string) float64 {
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	in := make(map[string]bool)
	for _, w := range y {
		in[w] = true
	}
	n := 0
	for _, w := range x {
		if in[w] {
			n++
		}
	}
	return 2 * float64(n) / float64(len(x)+len(y))
}

// nearest finds the sentence that is most like the key, to stand for the evidence.
func nearest(sections []string, key string) string {
	best, found := -1.0, ""
	for _, section := range sections {
		for _, s := range strings.SplitAfter(section, ". ") {
			if o := overlap(key, s); o > best {
				best, found = o, s
			}
		}
	}
	return found
}

func readFairytales(t *testing.T) []fairytale {
	t.Helper()
	dec := json.NewDecoder(corpus(t, "val-questions.jsonl.gz"))
	var out []fairytale
	for {
		var q fairytale
		err := dec.Decode(&q)
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		if len(q.Keys) > 0 && len(q.Second) > 0 {
			out = append(out, q)
		}
	}
}

func corpus(t *testing.T, name string) io.Reader {
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
