package analysis

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// goldDocument is a document of GUM with its mentions.
type goldDocument struct {
	id        string
	sentences []Sentence
	names     []Name
	brackets  []map[int][]bracket // of each sentence, by head token
}

func shared(t *testing.T, path string) string {
	t.Helper()
	dir := os.Getenv("LECTERN_SHARED")
	if dir == "" {
		t.Skip("LECTERN_SHARED is not set: it names the folder that holds corpora/")
	}
	return filepath.Join(dir, "corpora", path)
}

func readGold(t *testing.T, path string) []goldDocument {
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
	data, err := io.ReadAll(unzipped)
	if err != nil {
		t.Fatal(err)
	}
	var docs []goldDocument
	for _, text := range strings.Split(string(data), "# newdoc ")[1:] {
		text = "# newdoc " + text
		sentences, err := ReadCoNLLU(strings.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		id, _, _ := strings.Cut(text, "\n")
		docs = append(docs, newGoldDocument(id, text, sentences))
	}
	return docs
}

func newGoldDocument(id, text string, sentences []Sentence) goldDocument {
	d := goldDocument{id: id, sentences: sentences}
	for block := range strings.SplitSeq(text, "\n\n") {
		var stack entityStack
		for line := range strings.Lines(block) {
			fields := strings.Split(strings.TrimSpace(line), "\t")
			if word, err := strconv.Atoi(fields[0]); err == nil && len(fields) == 10 {
				stack.read(miscValue(fields[9], "Entity"), word-1)
			}
		}
		if len(d.brackets) == len(sentences) {
			break
		}
		tokens := sentences[len(d.brackets)].Tokens
		byHead := map[int][]bracket{}
		for _, b := range stack.closed {
			head := rangeHead(tokens, b.start, b.end)
			byHead[head] = append(byHead[head], b)
			if n, ok := goldName(len(d.brackets), tokens, head, b.kind); ok {
				d.names = append(d.names, n)
			}
		}
		d.brackets = append(d.brackets, byHead)
	}
	return d
}

// goldName derives a named entity from a mention whose head is a proper noun.
func goldName(sentence int, tokens []Token, head int, kind string) (Name, bool) {
	short := map[string]string{"person": "PER", "organization": "ORG", "place": "LOC"}[kind]
	if tokens[head].UPOS != "PROPN" || short == "" {
		return Name{}, false
	}
	n := extend(tokens, namedRange{"", head, head + 1})
	return Name{Kind: short, Sentence: sentence, Start: n.start, End: n.end}, true
}

// entity returns the gold entity of a mention, "" where the annotators marked none with this head.
func (d goldDocument) entity(m Mention) string {
	best, bestOverlap := "", 0.0
	for _, b := range d.brackets[m.Sentence][m.Head] {
		common := max(0, min(b.end, m.End)-max(b.start, m.Start))
		union := max(b.end, m.End) - min(b.start, m.Start)
		if o := float64(common) / float64(union); o > bestOverlap {
			best, bestOverlap = b.entity, o
		}
	}
	return best
}
