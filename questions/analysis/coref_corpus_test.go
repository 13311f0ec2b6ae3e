package analysis

import (
	"compress/gzip"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func shared(t *testing.T, path string) string {
	t.Helper()
	dir := os.Getenv("LECTERN_SHARED")
	if dir == "" {
		t.Skip("LECTERN_SHARED is not set: it names the folder that holds corpora/")
	}
	return filepath.Join(dir, "corpora", path)
}

func readGold(t *testing.T, path string) []Annotated {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	unzipped, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	docs, err := ReadAnnotated(unzipped)
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

// written are the genres of edited text, as opposed to speech, letters and court records.
var written = []string{"academic", "bio", "essay", "interview", "news", "textbook", "voyage", "whow"}

func isWritten(d Annotated) bool {
	return slices.ContainsFunc(written, func(genre string) bool { return strings.Contains(d.ID, "_"+genre+"_") })
}

func TestCorefOnGUM(t *testing.T) {
	docs := append(readGold(t, shared(t, "gum/gum-dev.conllu.gz")), readGold(t, shared(t, "gum/gum-train-more.conllu.gz"))...)
	for _, genres := range []string{"written", "other"} {
		score := map[string]References{}
		for _, d := range docs {
			if isWritten(d) == (genres == "written") {
				sum(score, d.ScoreReferences(Analysis{Sentences: d.Sentences, Mentions: Resolve(d.Sentences, d.Names)}))
			}
		}
		if all := pronouns(t, genres, score); all.Right*100 < all.Answered*75 {
			t.Errorf("%s: fewer than 75 %% of the pronouns answered are right", genres)
		}
	}
}

// TestCorefOnPredictedTrees measures the same with everything but tokens and sentences predicted.
func TestCorefOnPredictedTrees(t *testing.T) {
	weights, err := os.ReadFile("../model/lectern.model")
	if err != nil {
		t.Fatal(err)
	}
	analyser, err := NewAnalyser(weights)
	if err != nil {
		t.Fatal(err)
	}
	score := map[string]References{}
	for _, d := range readGold(t, shared(t, "gum/gum-dev.conllu.gz")) {
		if !isWritten(d) {
			continue
		}
		bare := make([]Sentence, len(d.Sentences))
		for i, s := range d.Sentences {
			s.Tokens = slices.Clone(s.Tokens)
			bare[i] = s
		}
		a, _ := analyser.Parse(Rebuild(bare), bare, nil)
		sum(score, d.ScoreReferences(a))
	}
	if all := pronouns(t, "predicted", score); all.Right*100 < all.Answered*78 {
		t.Error("fewer than 78 % of the pronouns answered are right")
	}
}

func sum(score, more map[string]References) {
	for group, r := range more {
		score[group] = score[group].Add(r)
	}
}

func pronouns(t *testing.T, title string, score map[string]References) References {
	var all References
	for _, group := range slices.Sorted(maps.Keys(score)) {
		t.Logf("%s %-10s %+v", title, group, score[group])
		if slices.Contains([]string{"he", "she", "it", "they"}, group) {
			all = all.Add(score[group])
		}
	}
	t.Logf("%s %-10s %+v", title, "pronouns", all)
	return all
}
