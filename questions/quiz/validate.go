package quiz

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"lectern/questions/article"
)

// Validate reports the first contradiction within the quiz.
func (q Quiz) Validate() error {
	if q.Version < 1 || q.Version > Version {
		return fmt.Errorf("version %d, this program reads 1 to %d", q.Version, Version)
	}
	seen := make(map[string]bool)
	for _, x := range q.Questions {
		if q.Version == 1 && (x.Kind == Order || x.Kind == Match) {
			return fmt.Errorf("question %s: version 1 has no kind %q", x.ID, x.Kind)
		}
		if x.ID == "" || seen[x.ID] {
			return fmt.Errorf("question id %q is empty or used twice", x.ID)
		}
		seen[x.ID] = true
		if err := x.validate(q.Article); err != nil {
			return fmt.Errorf("question %s: %w", x.ID, err)
		}
	}
	for _, b := range q.Blocks {
		if !inside(b.Span, q.Article) {
			return fmt.Errorf("block %d-%d lies outside the article", b.Span.Start, b.Span.End)
		}
	}
	for _, s := range q.Sentences {
		if !inside(s, q.Article) {
			return fmt.Errorf("sentence %d-%d lies outside the article", s.Start, s.End)
		}
	}
	return q.validateGlossary()
}

func (q Quiz) validateGlossary() error {
	if q.Version < 4 && len(q.Glossary) > 0 {
		return fmt.Errorf("version %d has no glossary", q.Version)
	}
	for _, d := range q.Glossary {
		if err := d.validate(q.Article); err != nil {
			return fmt.Errorf("definition of the term at %d: %w", d.Term.Start, err)
		}
		if d.Words != "" && q.Version < 5 {
			return fmt.Errorf("version %d has no words of a teacher in its glossary", q.Version)
		}
	}
	return nil
}

func (d Definition) validate(text string) error {
	own := d.Words != ""
	switch {
	case empty(d.Term, text), !own && empty(d.Meaning, text):
		return errors.New("it is empty or lies outside the article")
	case own && d.Meaning != article.Span{}, own && strings.TrimSpace(d.Words) == "":
		return errors.New("its words are blank, or not all it has")
	case d.Term.Start < d.Meaning.End && d.Meaning.Start < d.Term.End:
		return errors.New("the term is part of it")
	}
	return nil
}

// empty reports whether a span holds nothing of the text, or more than it.
func empty(s article.Span, text string) bool { return !inside(s, text) || s.Start == s.End }

func (x Question) validate(text string) error {
	switch {
	case x.Prompt == "":
		return errors.New("no prompt")
	case len(x.Key) == 0:
		return errors.New("no key")
	case x.Kind != Match && len(x.Items) > 0:
		return errors.New("items in a question that is no match")
	}
	if len(x.Origins) > 0 && len(x.Origins) != len(x.Options) {
		return fmt.Errorf("%d origins of %d options", len(x.Origins), len(x.Options))
	}
	for _, p := range slices.Concat(x.Evidence, x.Origins, x.Around) {
		if !inside(p.Span, text) || p.Span.In(text) != p.Text {
			return fmt.Errorf("quoted text %d-%d is not in the article", p.Start, p.End)
		}
	}
	switch x.Kind {
	case Choice, Several, Truth:
		return x.keysAmongOptions()
	case Order:
		return x.validateOrder()
	case Match:
		return x.validateMatch()
	case Short, Evidence:
		return nil
	}
	return fmt.Errorf("unknown kind %q", x.Kind)
}

func (x Question) keysAmongOptions() error {
	for _, k := range x.Key {
		if n := count(x.Options, k); n != 1 {
			return fmt.Errorf("key %q stands %d times among the options", k, n)
		}
	}
	return nil
}

// validateOrder wants three to five different events, shown in another order than the right one.
func (x Question) validateOrder() error {
	const fewest, most = 3, 5
	switch n := len(x.Options); {
	case n < fewest || n > most || n != len(x.Key):
		return fmt.Errorf("%d events to order and %d in the key, want %d to %d", n, len(x.Key), fewest, most)
	case !distinct(x.Key):
		return errors.New("the key holds an event twice, or an empty one")
	case slices.Equal(x.Options, x.Key):
		return errors.New("the events are shown in their right order")
	}
	return x.keysAmongOptions()
}

// validateMatch wants three to six different items and different options, of which at least two are right somewhere.
func (x Question) validateMatch() error {
	const fewest, most = 3, 6
	switch n := len(x.Items); {
	case n < fewest || n > most || n != len(x.Key):
		return fmt.Errorf("%d items to match and %d in the key, want %d to %d", n, len(x.Key), fewest, most)
	case !distinct(x.Items) || !distinct(x.Options):
		return errors.New("an item or an option stands twice, or is empty")
	case count(x.Key, x.Key[0]) == len(x.Key):
		return errors.New("all items match the same option")
	}
	return x.keysAmongOptions()
}

func inside(s article.Span, text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text)
}

func count(list []string, s string) int {
	n := 0
	for _, x := range list {
		if x == s {
			n++
		}
	}
	return n
}

// distinct reports whether no text of the list is empty or stands there twice.
func distinct(list []string) bool {
	return !slices.ContainsFunc(list, func(s string) bool { return s == "" || count(list, s) > 1 })
}
