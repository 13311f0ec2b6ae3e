package measure

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

// ErrGAP is wrapped by the errors about tables that are not GAP.
var ErrGAP = errors.New("not a GAP table")

// Snippet is a text of the GAP corpus (Webster et al. 2018, https://github.com/google-research-datasets/gap-coreference)
// with a pronoun and two names, of which at most one is what the pronoun refers to.
type Snippet struct {
	Article  article.Article
	pronoun  article.Span
	names    [2]article.Span
	referred [2]bool
}

// ReadGAP reads a table of snippets.
func ReadGAP(r io.Reader) ([]Snippet, error) {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	var out []Snippet
	for number := 1; lines.Scan(); number++ {
		cells := strings.Split(lines.Text(), "\t")
		if len(cells) != 11 || number == 1 && cells[0] != "ID" {
			return nil, fmt.Errorf("%w: line %d", ErrGAP, number)
		}
		if number == 1 {
			continue
		}
		s, err := newSnippet(cells)
		if err != nil {
			return nil, fmt.Errorf("%w: line %d: %w", ErrGAP, number, err)
		}
		out = append(out, s)
	}
	return out, lines.Err()
}

// newSnippet reads ID, Text, Pronoun, Pronoun-offset, A, A-offset, A-coref, B, B-offset, B-coref and URL.
func newSnippet(cells []string) (Snippet, error) {
	text := cells[1]
	s := Snippet{Article: article.Article{
		Text: text, Blocks: []article.Block{{Kind: article.Paragraph, Span: article.Span{End: len(text)}}},
	}}
	s.referred = [2]bool{strings.EqualFold(cells[6], "true"), strings.EqualFold(cells[9], "true")}
	for i, span := range []*article.Span{&s.pronoun, &s.names[0], &s.names[1]} {
		form, offset := cells[[]int{2, 4, 7}[i]], cells[[]int{3, 5, 8}[i]]
		at, err := strconv.Atoi(offset)
		letters := []rune(text)
		if err != nil || at < 0 || at > len(letters) {
			return s, fmt.Errorf("offset %q", offset)
		}
		start := len(string(letters[:at]))
		if !strings.HasPrefix(text[start:], form) {
			return s, fmt.Errorf("%q does not stand at %s", form, offset)
		}
		*span = article.Span{Start: start, End: start + len(form)}
	}
	return s, nil
}

// Pronouns counts answers about the pronouns of snippets.
type Pronouns struct {
	Asked, Answered int
	Names           Count // of all names, those that the pronoun refers to and those that it is said to refer to (GAP's own F1)
}

// Score compares what an analysis of the snippet's article says of its pronoun.
func (s Snippet) Score(a analysis.Analysis) Pronouns {
	p := Pronouns{Asked: 1}
	answer := -1
	if i := slices.IndexFunc(a.Mentions, func(m analysis.Mention) bool { return head(a, m).Span == s.pronoun }); i >= 0 && a.Mentions[i].Antecedent >= 0 {
		if j, ok := analysis.Referent(a.Mentions, i); ok {
			p.Answered, answer = 1, a.Mentions[j].Entity
		}
	}
	for i, name := range s.names {
		said := slices.ContainsFunc(a.Mentions, func(m analysis.Mention) bool {
			return answer >= 0 && m.Entity == answer && name.Contains(head(a, m).Span)
		})
		p.Names.Gold += one(s.referred[i])
		p.Names.Got += one(said)
		p.Names.Correct += one(said && s.referred[i])
	}
	return p
}

// Add is the sum of two counts.
func (p Pronouns) Add(q Pronouns) Pronouns {
	return Pronouns{p.Asked + q.Asked, p.Answered + q.Answered, p.Names.Add(q.Names)}
}

func head(a analysis.Analysis, m analysis.Mention) analysis.Token {
	return a.Sentences[m.Sentence].Tokens[m.Head]
}
