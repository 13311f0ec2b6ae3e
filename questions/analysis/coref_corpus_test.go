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
	var all []Reference
	for _, d := range docs {
		if isWritten(d) {
			all = append(all, d.References(Analysis{Sentences: d.Sentences, Mentions: Resolve(d.Sentences, d.Names)})...)
		}
	}
	if n := pronounTally(t, all); n.Right*100 < n.Answered*80 || n.Answered*100 < n.Asked*65 {
		t.Error("fewer than 65 % of the pronouns are answered, or fewer than 80 % of those right")
	}
}

// shippedAnalyser is the one with the shipped weights.
func shippedAnalyser(t *testing.T) *Analyser {
	t.Helper()
	weights, err := os.ReadFile("../model/lectern.model")
	if err != nil {
		t.Fatal(err)
	}
	analyser, err := NewAnalyser(weights)
	if err != nil {
		t.Fatal(err)
	}
	return analyser
}

// reparsed analyses given words anew.
func (an *Analyser) reparsed(sentences []Sentence) Analysis {
	bare := slices.Clone(sentences)
	for i := range bare {
		bare[i].Tokens = slices.Clone(sentences[i].Tokens)
	}
	a, _ := an.Parse(Rebuild(bare), bare, nil)
	return a
}

// TestCorefOnPredictedTrees measures the same with everything but tokens and sentences predicted.
func TestCorefOnPredictedTrees(t *testing.T) {
	docs := readGold(t, shared(t, "gum/gum-dev.conllu.gz"))
	analyser := shippedAnalyser(t)
	var likely, sure []Reference
	for _, d := range docs {
		if isWritten(d) {
			a := analyser.reparsed(d.Sentences)
			likely = append(likely, d.References(a)...)
			a.Mentions = Keep(a.Mentions, Sure)
			sure = append(sure, d.References(a)...)
		}
	}
	if n := pronounTally(t, likely); n.Right*100 < n.Answered*75 || n.Answered*100 < n.Asked*70 {
		t.Error("fewer than 70 % of the pronouns are answered, or fewer than 75 % of those right")
	}
	if n := pronounTally(t, sure); n.Right*100 < n.Answered*84 || n.Answered*100 < n.Asked*45 {
		t.Error("fewer than 45 % of the pronouns are surely answered, or fewer than 84 % of those right")
	}
}

func pronounTally(t *testing.T, of []Reference) Tally {
	groups := map[string]Tally{}
	for _, r := range of {
		groups[r.Group] = groups[r.Group].Add(r)
		if slices.Contains([]string{"he", "she", "it", "they"}, r.Group) {
			groups["pronouns"] = groups["pronouns"].Add(r)
		}
	}
	for _, group := range slices.Sorted(maps.Keys(groups)) {
		t.Logf("%-10s %+v", group, groups[group])
	}
	return groups["pronouns"]
}
