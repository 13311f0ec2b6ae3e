package measure

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"lectern/questions/analysis/segment"
	"lectern/questions/article"
)

// Paragraph is the raw text of a treebank's paragraph with its sentences.
type Paragraph struct {
	Text      string
	Sentences []segment.Sentence
}

// ReadParagraphs reads CoNLL-U whose sentences carry their text; a new paragraph or document begins a Paragraph.
func ReadParagraphs(r io.Reader) ([]Paragraph, error) {
	var out []Paragraph
	var text string
	var forms []string
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	end := func() error {
		if len(forms) == 0 {
			return nil
		}
		err := out[len(out)-1].add(text, forms)
		text, forms = "", nil
		return err
	}
	for lines.Scan() {
		line := lines.Text()
		cells := strings.Split(line, "\t")
		if len(out) == 0 || strings.HasPrefix(line, "# newdoc") || strings.HasPrefix(line, "# newpar") && !strings.HasPrefix(line, "# newpar_") {
			out = append(out, Paragraph{})
		}
		switch {
		case strings.HasPrefix(line, "# text = "):
			text = line[len("# text = "):]
		case len(cells) == 10 && !strings.ContainsAny(cells[0], "-."):
			forms = append(forms, cells[1])
		case line == "":
			if err := end(); err != nil {
				return nil, err
			}
		}
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	return out, end()
}

func (p *Paragraph) add(text string, forms []string) error {
	if p.Text != "" {
		p.Text += " "
	}
	base, at := len(p.Text), 0
	p.Text += text
	var tokens []article.Span
	for _, form := range forms {
		i := strings.Index(text[at:], form)
		if i < 0 {
			return fmt.Errorf("the word %q is not in the text %q", form, text)
		}
		tokens = append(tokens, article.Span{Start: base + at + i, End: base + at + i + len(form)})
		at += i + len(form)
	}
	span := article.Span{Start: tokens[0].Start, End: tokens[len(tokens)-1].End}
	p.Sentences = append(p.Sentences, segment.Sentence{Span: span, Tokens: tokens})
	return nil
}

// Segmentation compares two segmentations of the same text as the CoNLL 2018 shared task does
// (https://universaldependencies.org/conll18/evaluation.html): a token or a sentence is correct when both its ends are.
func Segmentation(gold, got []segment.Sentence) (tokens, sentences Count) {
	goldTokens, goldSentences := spans(gold)
	gotTokens, gotSentences := spans(got)
	return common(goldTokens, gotTokens), common(goldSentences, gotSentences)
}

func spans(sentences []segment.Sentence) (tokens, whole []article.Span) {
	for _, s := range sentences {
		tokens, whole = append(tokens, s.Tokens...), append(whole, s.Span)
	}
	return tokens, whole
}

// common compares two lists without repetitions.
func common[T comparable](gold, got []T) Count {
	right := make(map[T]bool, len(gold))
	for _, x := range gold {
		right[x] = true
	}
	count := Count{Gold: len(gold), Got: len(got)}
	for _, x := range got {
		count.Correct += one(right[x])
	}
	return count
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}
