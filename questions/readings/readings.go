// Package readings keeps what people said of questions after reading the article: who ticked which flaw of which
// question, and what follows from it. README.md describes a round of reading from packet to figures.
package readings

import (
	"slices"
	"strings"

	"lectern/questions/quiz"
)

// Control is the rule of questions that people wrote. Readers meet them unmarked among the others; they are counted
// apart and say how strict the readers are.
const Control = "control"

// Flaws are what a question can have wrong with it, numbered from 1.
var Flaws = []string{
	"not valid English", "grammatical but senseless", "too vague even after reading", "obvious without reading",
	"answer not in the text", "wrong question word", "formatting", "key wrong or incomplete",
	"more than one defensible answer", "the claim lost its attribution, negation or modality", "other",
}

// The numbers of the flaws that are counted by themselves.
const (
	wrongWord = 6
	wrongKey  = 8
)

// OptionFlaws are what the wrong options of a question can have wrong with them, numbered from 1.
var OptionFlaws = []string{
	"true by the text", "also defensible", "not of the key's type", "does not fit the question", "not plausible",
	"not distinct from another", "length gives the key away",
}

// Item is a question as its readers know it. Article, Prompt and Key say which one it is: an Item with other options
// or made by another rule is the same question.
type Item struct {
	Article, ID, Rule, Kind, Prompt string
	Key                             string // several joined by " | ", those of a match written "item = key"
	Options                         []string
}

// Reading is what one reader said of an item.
type Reading struct {
	Item
	Reader      string
	Flaws       []int // numbers of Flaws, none for an acceptable question
	OptionFlaws []int // numbers of OptionFlaws
	Note        string
}

const separator = " | "

// Items gives the questions of a quiz of the named article.
func Items(article string, qz quiz.Quiz) []Item {
	items := make([]Item, len(qz.Questions))
	for i, q := range qz.Questions {
		items[i] = Item{
			Article: article, ID: q.ID, Rule: q.Rule, Kind: string(q.Kind), Prompt: oneLine(q.Prompt),
			Key: oneLine(strings.Join(keysOf(q), separator)),
		}
		for _, o := range q.Options {
			items[i].Options = append(items[i].Options, oneLine(o))
		}
	}
	return items
}

// keysOf gives the keys of a question, in a match each with what it belongs to.
func keysOf(q quiz.Question) []string {
	if q.Kind != quiz.Match {
		return q.Key
	}
	keys := make([]string, len(q.Key))
	for i, k := range q.Key {
		keys[i] = q.Items[i] + " = " + k
	}
	return keys
}

// identity is what an item is recognised by.
type identity struct{ article, prompt, key string }

func (i Item) identity() identity { return identity{i.Article, i.Prompt, i.Key} }

// offered reports whether the item has wrong options that were chosen for it.
func (i Item) offered() bool {
	return len(i.Options) > 0 && (i.Kind == string(quiz.Choice) || i.Kind == string(quiz.Several))
}

// sameOptions reports whether two items offer the same options in any order.
func sameOptions(a, b Item) bool {
	return slices.Equal(slices.Sorted(slices.Values(a.Options)), slices.Sorted(slices.Values(b.Options)))
}

// oneLine makes every run of white space one space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
