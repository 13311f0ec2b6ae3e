package segment_test

import (
	"bufio"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lectern/questions/analysis/segment"
	"lectern/questions/article"
)

// goldBlock is a paragraph of a treebank with its sentences.
type goldBlock struct {
	text      string
	sentences []segment.Sentence
}

func (b *goldBlock) add(text string, forms []string) {
	if b.text != "" {
		b.text += " "
	}
	base := len(b.text)
	b.text += text
	var tokens []article.Span
	pos := 0
	for _, form := range forms {
		i := strings.Index(text[pos:], form)
		if i < 0 {
			return
		}
		tokens = append(tokens, article.Span{Start: base + pos + i, End: base + pos + i + len(form)})
		pos += i + len(form)
	}
	span := article.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End}
	b.sentences = append(b.sentences, segment.Sentence{Span: span, Tokens: tokens})
}

// readBlocks reads CoNLL-U; a new paragraph or document begins a block.
func readBlocks(r io.Reader) ([]goldBlock, error) {
	var blocks []goldBlock
	var text string
	var forms []string
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		cols := strings.Split(line, "\t")
		switch {
		case len(blocks) == 0 || strings.HasPrefix(line, "# newdoc") || strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_"):
			blocks = append(blocks, goldBlock{})
		case strings.HasPrefix(line, "# text = "):
			text = line[len("# text = "):]
		case len(cols) == 10 && !strings.ContainsAny(cols[0], "-."):
			forms = append(forms, cols[1])
		case line == "" && len(forms) > 0:
			blocks[len(blocks)-1].add(text, forms)
			forms = nil
		}
	}
	return blocks, lines.Err()
}

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
		{"gum/gum-dev.conllu.gz", 0.99, 0.93},
		{"ewt/ewt-dev.conllu.gz", 0.985, 0.78},
	} {
		blocks := openBlocks(t, filepath.Join(shared, "corpora", bank.path))
		var tokens, sentences segment.Count
		for _, b := range blocks {
			tok, sent := segment.Score(b.sentences, segment.Split(b.text))
			tokens, sentences = tokens.Add(tok), sentences.Add(sent)
		}
		t.Logf("%s: token F1 %.2f, sentence F1 %.2f", bank.path, 100*tokens.F1(), 100*sentences.F1())
		if tokens.F1() < bank.token || sentences.F1() < bank.sentences {
			t.Errorf("%s: want at least %.2f and %.2f", bank.path, 100*bank.token, 100*bank.sentences)
		}
	}
}

func openBlocks(t *testing.T, path string) []goldBlock {
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
	blocks, err := readBlocks(unzipped)
	if err != nil {
		t.Fatal(err)
	}
	return blocks
}
