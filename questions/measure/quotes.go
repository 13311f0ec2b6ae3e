package measure

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

// ErrQuotes is wrapped by the errors about tables that are not quotations and their speakers.
var ErrQuotes = errors.New("not a table of quotations")

// ErrOtherText says that a quotation was marked in another text than the one that it is looked for in.
var ErrOtherText = errors.New("marked in another text")

// Quote is a statement of an article whose speaker people marked.
type Quote struct {
	Article  string // its name
	text     string // the first digits of the SHA-256 of the article's cleaned text
	Span     article.Span
	Kind     string         // quote, report or turn: in quotation marks, in the article's words, a block that somebody speaks
	Speakers []article.Span // mentions of who says it; none where the text does not tell
}

const quotesHeader = "article\ttext\tstart\tend\tkind\tspeakers"

// ReadQuotes reads a table of article, text, start, end, kind and speakers: offsets are bytes of the cleaned text,
// speakers are START-END with commas between them, or "-".
func ReadQuotes(r io.Reader) ([]Quote, error) {
	lines := bufio.NewScanner(r)
	if !lines.Scan() || lines.Text() != quotesHeader {
		return nil, fmt.Errorf("%w: line 1 is not %q", ErrQuotes, quotesHeader)
	}
	var out []Quote
	for number := 2; lines.Scan(); number++ {
		q, err := newQuote(strings.Split(lines.Text(), "\t"))
		if err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", ErrQuotes, number, err)
		}
		out = append(out, q)
	}
	return out, lines.Err()
}

func newQuote(cells []string) (Quote, error) {
	if len(cells) != 6 {
		return Quote{}, fmt.Errorf("%d cells", len(cells))
	}
	q := Quote{Article: cells[0], text: cells[1], Kind: cells[4]}
	switch q.Kind {
	case "quote", "report", "turn":
	default:
		return q, fmt.Errorf("kind %q", q.Kind)
	}
	var err error
	if q.Span, err = parseSpan(cells[2] + "-" + cells[3]); err != nil || cells[5] == "-" {
		return q, err
	}
	for cell := range strings.SplitSeq(cells[5], ",") {
		s, err := parseSpan(cell)
		if err != nil {
			return q, err
		}
		q.Speakers = append(q.Speakers, s)
	}
	return q, nil
}

func parseSpan(cell string) (article.Span, error) {
	var s article.Span
	if n, err := fmt.Sscanf(cell, "%d-%d", &s.Start, &s.End); n != 2 || err != nil || s.Start < 0 || s.End <= s.Start {
		return s, fmt.Errorf("no span: %q", cell)
	}
	return s, nil
}

// Attribution is what an analysis says of a quotation.
type Attribution struct {
	Found   bool         // a speech holds half of the statement or more
	Speaker article.Span // whom it names
	Right   bool         // that is a marked speaker; or no speech is found where none is marked
}

// Attribute looks for the speech that is most like the statement. Its error is ErrOtherText.
func (q Quote) Attribute(a analysis.Analysis) (Attribution, error) {
	sum := sha256.Sum256([]byte(a.Article.Text))
	if hash := hex.EncodeToString(sum[:]); len(q.text) < 8 || !strings.HasPrefix(hash, q.text) || q.Span.End > len(a.Article.Text) {
		return Attribution{}, fmt.Errorf("%s: %w", q.Article, ErrOtherText)
	}
	out := Attribution{Right: len(q.Speakers) == 0}
	closest := 0.0
	for _, s := range a.Speeches {
		common := min(s.Content.End, q.Span.End) - max(s.Content.Start, q.Span.Start)
		alike := float64(common) / float64(s.Content.End-s.Content.Start+q.Span.End-q.Span.Start-common)
		if 2*common < q.Span.End-q.Span.Start || alike <= closest {
			continue
		}
		tokens := a.Sentences[s.Sentence].Tokens
		closest = alike
		out = Attribution{Found: true, Speaker: article.Span{Start: tokens[s.SpeakerStart].Span.Start, End: tokens[s.SpeakerEnd-1].Span.End}}
		out.Right = q.saidBy(out.Speaker)
	}
	return out, nil
}

// saidBy reports whether words share more than half of the shorter one with a marked speaker.
func (q Quote) saidBy(s article.Span) bool {
	for _, m := range q.Speakers {
		common := min(s.End, m.End) - max(s.Start, m.Start)
		if 2*common > min(s.End-s.Start, m.End-m.Start) {
			return true
		}
	}
	return false
}
