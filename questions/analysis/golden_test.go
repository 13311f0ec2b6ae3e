package analysis

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lectern/questions/article"
	"lectern/questions/model"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGoldenTrees compares the analyses of short texts with those that were read and accepted.
func TestGoldenTrees(t *testing.T) {
	an, err := NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	texts, err := filepath.Glob("testdata/trees/*.txt")
	if err != nil || len(texts) == 0 {
		t.Fatal("no texts", err)
	}
	for _, file := range texts {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		a, err := article.Import(string(raw))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		found, _ := an.Analyse(a, nil)
		golden, got := strings.TrimSuffix(file, ".txt")+".golden", readableTrees(found)
		if *update {
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if want, err := os.ReadFile(golden); err != nil || got != string(want) {
			t.Errorf("%s differs (%v); read it, and accept it with go test ./questions/analysis -run Golden -update\n%s", golden, err, got)
		}
	}
}

// readableTrees prints each sentence as an indented tree, with its flaw, names, mentions of entities that are spoken of
// more than once, and speeches.
func readableTrees(a Analysis) string {
	var b strings.Builder
	often := map[int]int{}
	for _, m := range a.Mentions {
		often[m.Entity]++
	}
	for i, s := range a.Sentences {
		fmt.Fprintf(&b, "%d. %s  [%s", i+1, s.Span.In(a.Article.Text), a.Article.Blocks[s.Block].Kind)
		if s.Flaw != "" {
			fmt.Fprintf(&b, ", %s", s.Flaw)
		}
		fmt.Fprintln(&b, "]")
		t := newTree(s.Tokens)
		printBranch(&b, t, t.root(), 1)
		words := func(start, end int) string {
			return a.Article.Text[s.Tokens[start].Span.Start:s.Tokens[end-1].Span.End]
		}
		for _, n := range a.Names {
			if n.Sentence == i {
				fmt.Fprintf(&b, "  name: %s %s\n", words(n.Start, n.End), n.Kind)
			}
		}
		for _, m := range a.Mentions {
			if m.Sentence == i && often[m.Entity] > 1 {
				fmt.Fprintf(&b, "  entity %d: %s\n", m.Entity, words(m.Start, m.End))
			}
		}
		for _, q := range a.Speeches {
			if q.Sentence == i {
				fmt.Fprintf(&b, "  %s says: %s\n", words(q.SpeakerStart, q.SpeakerEnd), q.Content.In(a.Article.Text))
			}
		}
		fmt.Fprintln(&b)
	}
	return b.String()
}

func printBranch(b *strings.Builder, t tree, i, depth int) {
	token := t.tokens[i]
	fmt.Fprintf(b, "%s\n", strings.TrimRight(fmt.Sprintf("%s%s: %s/%s %s %s", strings.Repeat("  ", depth), token.Deprel, token.Form, token.Lemma, token.UPOS, token.Entity), " "))
	for _, c := range t.children[i] {
		printBranch(b, t, c, depth+1)
	}
}
