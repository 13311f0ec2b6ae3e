package analysis

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"lectern/questions/article"
)

// ErrCoNLLU is wrapped by every error about malformed input.
var ErrCoNLLU = errors.New("malformed CoNLL-U")

// ReadCoNLLU reads sentences in the CoNLL-U format (https://universaldependencies.org/format.html). Spans point into
// the text that [Rebuild] makes of the sentences. Empty nodes are left out. The words of a multiword token are tokens
// that no space separates; a head that is not given is -1. A paragraph or document starts a new block. Token.Entity is read
// from the Entity attribute of MISC. An error names the line.
func ReadCoNLLU(r io.Reader) ([]Sentence, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	c := conlluReader{block: -1}
	for lines.Scan() {
		c.line++
		if err := c.read(strings.TrimRight(lines.Text(), "\r")); err != nil {
			return nil, fmt.Errorf("line %d: %w: %w", c.line, ErrCoNLLU, err)
		}
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("line %d: %w", c.line+1, err)
	}
	if err := c.endSentence(); err != nil {
		return nil, fmt.Errorf("line %d: %w: %w", c.line, ErrCoNLLU, err)
	}
	Place(c.sentences)
	return c.sentences, nil
}

type conlluReader struct {
	line      int
	block     int
	newBlock  bool
	tokens    []Token
	multiword []Multiword
	id        string
	rangeEnd  int  // number of the last word of the multiword token that is being read
	rangeGap  bool // whether a space follows it
	entities  entityStack
	sentences []Sentence
}

func (c *conlluReader) read(line string) error {
	switch {
	case line == "":
		return c.endSentence()
	case line[0] == '#':
		comment := strings.TrimSpace(line[1:])
		c.newBlock = c.newBlock || comment == "newpar" || strings.HasPrefix(comment, "newpar id") ||
			strings.HasPrefix(comment, "newdoc")
		if name, value, ok := strings.Cut(comment, "="); ok && strings.TrimSpace(name) == "sent_id" {
			c.id = strings.TrimSpace(value)
		}
		return nil
	}
	fields := strings.Split(line, "\t")
	if len(fields) != 10 {
		return fmt.Errorf("%d columns, want 10", len(fields))
	}
	switch {
	case strings.Contains(fields[0], "."):
		return nil
	case strings.Contains(fields[0], "-"):
		return c.readRange(fields)
	}
	return c.readWord(fields)
}

func (c *conlluReader) readRange(fields []string) error {
	_, last, _ := strings.Cut(fields[0], "-")
	end, err := strconv.Atoi(last)
	if err != nil || end <= len(c.tokens) {
		return fmt.Errorf("range %q", fields[0])
	}
	c.multiword = append(c.multiword, Multiword{len(c.tokens), end, fields[1]})
	c.rangeEnd, c.rangeGap = end, miscValue(fields[9], "SpaceAfter") != "No"
	return nil
}

func (c *conlluReader) readWord(fields []string) error {
	id, err := strconv.Atoi(fields[0])
	if err != nil || id != len(c.tokens)+1 {
		return fmt.Errorf("word number %q, want %d", fields[0], len(c.tokens)+1)
	}
	head := 0
	if fields[6] != "_" {
		if head, err = strconv.Atoi(fields[6]); err != nil || head < 0 {
			return fmt.Errorf("head %q", fields[6])
		}
	}
	if fields[1] == "" {
		return errors.New("empty form")
	}
	spaced := miscValue(fields[9], "SpaceAfter") != "No"
	if id <= c.rangeEnd {
		spaced = id == c.rangeEnd && c.rangeGap
	}
	c.tokens = append(c.tokens, Token{
		Form: fields[1], Lemma: fields[2], UPOS: fields[3], XPOS: fields[4], Feats: fields[5],
		Head: head - 1, Deprel: fields[7], Score: 1, Spaced: spaced,
	})
	c.entities.read(miscValue(fields[9], "Entity"), id-1)
	return nil
}

func (c *conlluReader) endSentence() error {
	if len(c.tokens) == 0 {
		return nil
	}
	if c.rangeEnd > len(c.tokens) {
		return fmt.Errorf("range up to %d in a sentence of %d words", c.rangeEnd, len(c.tokens))
	}
	if err := checkTree(c.tokens); err != nil {
		return err
	}
	c.entities.label(c.tokens)
	if c.newBlock || c.block < 0 {
		c.block++
	}
	c.sentences = append(c.sentences, Sentence{Block: c.block, Tokens: c.tokens, Multiword: c.multiword, ID: c.id, Score: 1})
	c.tokens, c.multiword, c.id, c.rangeEnd, c.newBlock = nil, nil, "", 0, false
	return nil
}

func checkTree(tokens []Token) error {
	for i := range tokens {
		steps := 0
		for h := i; h >= 0; h = tokens[h].Head {
			if steps++; h >= len(tokens) || steps > len(tokens) {
				return fmt.Errorf("word %d does not lead to the root", i+1)
			}
		}
	}
	return nil
}

func miscValue(misc, key string) string {
	for _, pair := range strings.Split(misc, "|") {
		if name, value, ok := strings.Cut(pair, "="); ok && name == key {
			return value
		}
	}
	return ""
}

// Place sets the spans of sentences that are made of forms: a space between sentences, a blank line between blocks.
func Place(sentences []Sentence) {
	at := 0
	for i := range sentences {
		s := &sentences[i]
		if i > 0 {
			at++
			if sentences[i-1].Block != s.Block {
				at++
			}
		}
		s.Span.Start = at
		for j := range s.Tokens {
			t := &s.Tokens[j]
			t.Span = article.Span{Start: at, End: at + len(t.Form)}
			s.Span.End, at = t.Span.End, t.Span.End
			if t.Spaced && j+1 < len(s.Tokens) {
				at++
			}
		}
	}
}

// Rebuild returns the article, one paragraph a block, that the spans of sentences read by [ReadCoNLLU] point into.
func Rebuild(sentences []Sentence) article.Article {
	var b strings.Builder
	var a article.Article
	for i, s := range sentences {
		switch {
		case i == 0 || sentences[i-1].Block != s.Block:
			if i > 0 {
				b.WriteString("\n\n")
			}
			a.Blocks = append(a.Blocks, article.Block{Kind: article.Paragraph, Span: s.Span})
		default:
			b.WriteByte(' ')
		}
		a.Blocks[len(a.Blocks)-1].Span.End = s.Span.End
		for j, t := range s.Tokens {
			b.WriteString(t.Form)
			if t.Spaced && j+1 < len(s.Tokens) {
				b.WriteByte(' ')
			}
		}
	}
	a.Text = b.String()
	return a
}
