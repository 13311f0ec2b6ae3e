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

// Named is a document whose names people marked.
type Named struct {
	ID        string // the document's name where the file has one
	Sentences []analysis.Sentence
	Names     []analysis.Name
	Typed     bool // tokens have the type of the mention that they head
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
			_, id, _ := strings.Cut(line, "id = ")
			out = append(out, Named{ID: id})
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

// ReadMarkedNames reads documents in CoNLL-U whose mentions are marked as in GUM; the names are the mentions whose heads
// are proper nouns.
func ReadMarkedNames(r io.Reader) ([]Named, error) {
	docs, err := analysis.ReadAnnotated(r)
	out := make([]Named, len(docs))
	for i, d := range docs {
		out[i] = Named{ID: d.ID, Sentences: d.Sentences, Names: d.Names, Typed: true}
	}
	return out, err
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

// KindsOf compares the kinds of the names that both lists have, for the people and places of gold: Gold and Got are how
// many of these names were found, Correct how many of them have the right kind.
func KindsOf(gold, got []analysis.Name) Count {
	found := map[analysis.Name]string{}
	for _, n := range got {
		kind := n.Kind
		n.Kind = ""
		found[n] = kind
	}
	var c Count
	for _, n := range gold {
		kind := n.Kind
		n.Kind = ""
		if other, ok := found[n]; ok && kind != "ORG" {
			c.Gold++
			if other == kind {
				c.Correct++
			}
		}
	}
	c.Got = c.Gold
	return c
}

// Heads compares the tokens that head mentions, by the type of the mention; "any" ignores the type and "all" is the sum
// of the types.
func Heads(gold, got []analysis.Sentence) map[string]Count {
	out := map[string]Count{}
	count := func(key string, a, b, both bool) {
		c := out[key]
		out[key] = c.Add(Count{number(a), number(b), number(both)})
	}
	for i, s := range gold {
		for j, t := range s.Tokens {
			want, is := t.Entity, got[i].Tokens[j].Entity
			count("any", want != "", is != "", want != "" && is != "")
			if want != "" {
				count(want, true, is == want, is == want)
			}
			if is != "" && is != want {
				count(is, false, true, false)
			}
			count("all", want != "", is != "", want != "" && is == want)
		}
	}
	return out
}

func number(b bool) int {
	if b {
		return 1
	}
	return 0
}
