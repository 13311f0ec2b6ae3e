package measure

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"lectern/questions/analysis"
)

// ErrIOB2 is wrapped by the errors about files that are not IOB2.
var ErrIOB2 = errors.New("malformed IOB2")

// Named is a document whose names people marked; its sentences have forms and white space, nothing else.
type Named struct {
	Sentences []analysis.Sentence
	Names     []analysis.Name
}

// ReadIOB2 reads documents in the format of Universal NER (https://www.universalner.org): a word a line with its number,
// form and label in the first three of its tab-separated columns, comments for the text and for new documents.
func ReadIOB2(r io.Reader) ([]Named, error) {
	var out []Named
	var s labelled
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		cells := strings.Split(line, "\t")
		switch {
		case strings.HasPrefix(line, "# newdoc"), len(out) == 0:
			out = append(out, Named{})
		}
		switch {
		case strings.HasPrefix(line, "# text = "):
			s.text = line[len("# text = "):]
		case strings.HasPrefix(line, "#"):
		case line == "":
			out[len(out)-1].add(s)
			s = labelled{}
		case len(cells) < 3 || !validLabel(cells[2]) || cells[1] == "":
			return nil, fmt.Errorf("%w: line %d: %q", ErrIOB2, number, line)
		default:
			s.forms, s.labels = append(s.forms, cells[1]), append(s.labels, cells[2])
		}
	}
	if len(out) > 0 {
		out[len(out)-1].add(s)
	}
	for _, d := range out {
		analysis.Place(d.Sentences)
	}
	return out, lines.Err()
}

func validLabel(l string) bool {
	return l == "O" || strings.HasPrefix(l, "B-") || strings.HasPrefix(l, "I-")
}

// labelled is a sentence as it is read.
type labelled struct {
	text          string
	forms, labels []string
}

func (d *Named) add(s labelled) {
	if len(s.forms) == 0 {
		return
	}
	number := len(d.Sentences)
	tokens := make([]analysis.Token, len(s.forms))
	at := 0
	for i, form := range s.forms {
		if k := strings.Index(s.text[at:], form); k >= 0 {
			at += k + len(form)
		}
		tokens[i] = analysis.Token{Form: form, Head: -1, Spaced: at >= len(s.text) || s.text[at] == ' '}
	}
	d.Sentences = append(d.Sentences, analysis.Sentence{Tokens: tokens})
	for i, label := range s.labels {
		kind, begins := strings.CutPrefix(label, "B-")
		if !begins {
			continue
		}
		end := i + 1
		for end < len(s.labels) && s.labels[end] == "I-"+kind {
			end++
		}
		d.Names = append(d.Names, analysis.Name{Kind: kind, Sentence: number, Start: i, End: end})
	}
}

// NameKinds are the kinds of name that the analyser tells apart.
var NameKinds = []string{"PER", "ORG", "LOC"}

// Names compares two lists of names by kind. A name is correct when its ends and its kind are.
func Names(gold, got []analysis.Name) map[string]Count {
	out := map[string]Count{}
	for _, kind := range NameKinds {
		other := func(n analysis.Name) bool { return n.Kind != kind }
		out[kind] = common(slices.DeleteFunc(slices.Clone(gold), other), slices.DeleteFunc(slices.Clone(got), other))
	}
	return out
}
