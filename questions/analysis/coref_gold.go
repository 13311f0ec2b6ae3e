package analysis

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Annotated is a document whose mentions people marked. Names are derived from mentions that a proper noun heads.
type Annotated struct {
	ID        string
	Sentences []Sentence
	Names     []Name
	brackets  []map[int][]bracket // of each sentence, by head token
}

// ReadAnnotated reads documents in CoNLL-U with the Entity attribute of GUM
// (https://wiki.gucorpling.org/gum/conll_format). Its errors are those of [ReadCoNLLU].
func ReadAnnotated(r io.Reader) ([]Annotated, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	var docs []Annotated
	for _, text := range strings.Split("\n"+string(data), "\n# newdoc ")[1:] {
		id, _, _ := strings.Cut(text, "\n")
		text = "# newdoc " + text + "\n"
		sentences, err := ReadCoNLLU(strings.NewReader(text))
		if err != nil {
			return nil, fmt.Errorf("document %s: %w", id, err)
		}
		docs = append(docs, newAnnotated(id, text, sentences))
	}
	return docs, nil
}

func newAnnotated(id, text string, sentences []Sentence) Annotated {
	d := Annotated{ID: id, Sentences: sentences}
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
		}
		d.Names = append(d.Names, markedNames(len(d.brackets), tokens, stack.closed)...)
		d.brackets = append(d.brackets, byHead)
	}
	return d
}

// entity returns the annotators' entity of a mention: of those with its head the one that shares most of its words,
// otherwise the one with the same words; "" where they marked none.
func (d Annotated) entity(m Mention) string {
	best, bestOverlap := "", 0.0
	if _, headed := d.brackets[m.Sentence][m.Head]; !headed {
		return d.spanning(m)
	}
	for _, b := range d.brackets[m.Sentence][m.Head] {
		common := max(0, min(b.end, m.End)-max(b.start, m.Start))
		union := max(b.end, m.End) - min(b.start, m.Start)
		if o := float64(common) / float64(union); o > bestOverlap {
			best, bestOverlap = b.entity, o
		}
	}
	return best
}

// spanning returns the annotators' entity of exactly the words of a mention.
func (d Annotated) spanning(m Mention) string {
	for _, of := range d.brackets[m.Sentence] {
		for _, b := range of {
			if b.start == m.Start && b.end == m.End {
				return b.entity
			}
		}
	}
	return ""
}
