package segment_test

import (
	"compress/gzip"
	"os"
	"path/filepath"
	"testing"

	"lectern/questions/analysis/segment"
	"lectern/questions/measure"
)

// TestTreebanks measures the segmentation of raw text on the development parts of two treebanks.
func TestTreebanks(t *testing.T) {
	shared := os.Getenv("LECTERN_SHARED")
	if shared == "" {
		t.Skip("LECTERN_SHARED is not set: the treebanks are not here")
	}
	for _, bank := range []struct {
		path             string
		token, sentences float64
	}{
		{"gum/gum-dev.conllu.gz", 99, 93},
		{"ewt/ewt-dev.conllu.gz", 98.5, 78},
	} {
		var tokens, sentences measure.Count
		for _, p := range paragraphs(t, filepath.Join(shared, "corpora", bank.path)) {
			tok, sent := measure.Segmentation(p.Sentences, segment.Split(p.Text))
			tokens, sentences = tokens.Add(tok), sentences.Add(sent)
		}
		t.Logf("%s: token F1 %.2f, sentence F1 %.2f", bank.path, tokens.F1(), sentences.F1())
		if tokens.F1() < bank.token || sentences.F1() < bank.sentences {
			t.Errorf("%s: want at least %.2f and %.2f", bank.path, bank.token, bank.sentences)
		}
	}
}

func paragraphs(t *testing.T, path string) []measure.Paragraph {
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
	read, err := measure.ReadParagraphs(unzipped)
	if err != nil {
		t.Fatal(err)
	}
	return read
}
