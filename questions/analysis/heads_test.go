package analysis

import "testing"

func TestMentionsOfOneNounHelpEachOther(t *testing.T) {
	labels := headModel().labels
	person, object := 1, 6
	if labels[person] != "person" || labels[object] != "object" {
		t.Fatalf("labels %v", labels)
	}
	scores := func(best int, by float32) []float32 {
		row := make([]float32, len(labels))
		row[0] = -1
		row[best] = by
		return row
	}
	noun := func(lemma string) Sentence { return Sentence{Tokens: []Token{{Lemma: lemma, UPOS: "NOUN"}}} }
	sentences := []Sentence{noun("cook"), noun("cook"), noun("cook"), noun("pot"), {Tokens: []Token{{Lemma: "go", UPOS: "VERB"}}}}
	typeHeads(sentences, [][][]float32{{scores(person, 4)}, {scores(person, 4)}, {scores(object, 0.5)}, {scores(object, 0.5)}, {scores(0, 3)}})
	for i, want := range []string{"person", "person", "person", "object", ""} {
		if got := sentences[i].Tokens[0].Entity; got != want {
			t.Errorf("%s %d: %q, want %q", sentences[i].Tokens[0].Lemma, i, got, want)
		}
	}
}
