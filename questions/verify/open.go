package verify

import (
	"regexp"
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var (
	// unsaid is a prompt that leaves open what it is about: "belongs to somebody special".
	unsaid = regexp.MustCompile(`(?:to|for|with|by|from) some(?:body|one|thing)(?: [a-z]+)?\?$`)
	// notOnly is a denial that may be meant in two ways: "was not away for only three days".
	notOnly = regexp.MustCompile(`^True, false or not stated\? .* not .* (?:for|in|by|with|after|at|to) only `)
	// meant is a question for what a clause means, whose answer is another one.
	meant = regexp.MustCompile(`^(?:What|Mark the sentence that tells what) means? (?:that )?(?:the|a|an|you|there|it) `)
)

// unnamed reports whether a text speaks of a word without the word that stands behind it in the article: "the old word
// means a haven".
func (k *Checker) unnamed(asked clause.Clause, said string) bool {
	tokens := k.doc.Sentences[asked.Sentence].Tokens
	if asked.Inherited || asked.Subject+1 >= len(tokens) || !terms[strings.ToLower(tokens[asked.Subject].Lemma)] {
		return false
	}
	next := tokens[asked.Subject+1]
	switch next.UPOS {
	case "NOUN", "PROPN", "X", "ADJ", "INTJ":
		return heard(said, tokens[asked.Subject]) && !heard(said, next)
	}
	return false
}

var terms = lexis.Set("word term phrase expression")

// aimless reports whether a clause says that its subject is ideal or enough and not for what.
func (k *Checker) aimless(asked clause.Clause) bool {
	t := k.doc.Trees[asked.Sentence]
	if !asked.Copula || !fitting[strings.ToLower(t.Tokens[asked.Head].Lemma)] || asked.Relative {
		return false
	}
	return t.Child(asked.Head, "obl", "advcl", "xcomp", "ccomp", "csubj", "nmod", "acl") < 0
}

var fitting = lexis.Set("ideal suitable appropriate adequate sufficient enough necessary useful helpful")

// singled reports whether a text writes out a pronoun that goes with "a single" noun: "the single animal’s presence".
func (k *Checker) singled(c rule.Candidate) bool {
	text := k.doc.Article.Text
	return (strings.Contains(c.Prompt, "he single ") || strings.Contains(c.Keys[0].Text, "the single ")) && !strings.Contains(text, "he single ")
}

// shuffled reports whether a prompt has another order than the article because what belongs to one word of the clause
// stands behind another word of it, which the analyser rather took wrongly: "left school to work at twelve" for "left school
// at twelve to work".
func (k *Checker) shuffled(asked clause.Clause, c rule.Candidate) bool {
	t := k.doc.Trees[asked.Sentence]
	said := " " + lexis.Plain(c.Prompt) + " "
	for _, s := range asked.Slots {
		if s.Phrase != s.Head || s.Before || s.Head == c.Keys[0].Token {
			continue
		}
		below := t.Subtree(s.Head, nil)
		for _, o := range asked.Slots {
			if o.Before || o.Head <= s.Head || o.Head >= below[len(below)-1] || o.Role == clause.Adverb || o.Head == c.Keys[0].Token || slices.Contains(below, o.Head) || !heard(said, t.Tokens[o.Head]) {
				continue
			}
			if slices.ContainsFunc(below, func(i int) bool { return i > o.Head && carries(t.Tokens[i]) && heard(said, t.Tokens[i]) }) {
				return true
			}
		}
	}
	return false
}

// carries reports whether a word has a meaning of its own.
func carries(t analysis.Token) bool {
	switch t.UPOS {
	case "NOUN", "PROPN", "VERB", "ADJ", "NUM":
		return true
	}
	return false
}
