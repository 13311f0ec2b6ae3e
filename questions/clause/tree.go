// Package clause simplifies sentences: it finds the clauses of an article, fills in who did what to whom, when and
// where, and writes them as statements and questions in plain English.
//
// [Read] prepares an analysis as a [Doc]; its methods State, AskSubject, AskSlot and Phrase turn clauses and parts of
// them into text, with pronouns replaced by what they refer to.
package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
)

// Tree is a sentence with its tokens' children at hand.
type Tree struct {
	Number   int // of the sentence
	Tokens   []analysis.Token
	Children [][]int
}

// Child gives the first child of i with one of the relations, each matched with or without its subtype; -1 if none.
func (t Tree) Child(i int, relations ...string) int {
	for _, c := range t.Children[i] {
		if slices.Contains(relations, t.Tokens[c].Deprel) || slices.Contains(relations, analysis.Relation(t.Tokens[c].Deprel)) {
			return c
		}
	}
	return -1
}

// Subtree gives i and everything below it in textual order; a child is left out with all below it where skip says so.
func (t Tree) Subtree(i int, skip func(child int) bool) []int {
	out := []int{i}
	for _, c := range t.Children[i] {
		if skip == nil || !skip(c) {
			out = append(out, t.Subtree(c, skip)...)
		}
	}
	slices.Sort(out)
	return out
}

// comma reports whether a comma, dash or bracket stands at token a, at token b or between them.
func (t Tree) comma(a, b int) bool {
	for i := min(a, b); i <= max(a, b); i++ {
		switch t.Tokens[i].Form {
		case "–":
			if i == 0 || i+1 == len(t.Tokens) || t.Tokens[i-1].UPOS != "NUM" || t.Tokens[i+1].UPOS != "NUM" {
				return true
			}
		case ",", "—", "(", ")", ":", ";":
			return true
		}
	}
	return false
}

// first gives the leftmost token of i's subtree.
func (t Tree) first(i int) int { return t.Subtree(i, nil)[0] }

// finite reports whether token i is a verb that carries tense by itself.
func (t Tree) finite(i int) bool {
	switch t.Tokens[i].XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

func (t Tree) lemma(i int) string { return strings.ToLower(t.Tokens[i].Lemma) }
