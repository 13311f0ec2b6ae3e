package verify

import (
	"regexp"
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// pointing are words that only the sentences around tell what they point to.
var pointing = regexp.MustCompile(`\b[Tt]he (?:particular|respective|aforementioned|corresponding|latter|former) |\b(?:some|any)(?:thing|one|body) else\b|\b(?:earlier|later|above|below) in (?:the|this) (?:chapter|section|book|article|text|part)\b|\bthe rest(?:[?.,]| (?:in|on|at|with|into|for|to|by|from|as)\b)`)

var (
	// split is a question in the singular with words that need a subject in the plural.
	split = regexp.MustCompile(`^(?:Who|What|Mark the sentence that tells (?:who|what)) (?:has|is|was|had) all [a-z]+(?:ed|en|een) |^What [^?]*\b(?:themselves|each other|one another)\b`)
	// nowhere is a question for the goal of somebody who goes to many places in a story.
	nowhere = regexp.MustCompile(`^Where (?:did|does|do) [^?]* (?:go|come|walk|run|ride|return|turn|hurry)\?$`)
	// someday is the time of a clause that tells of no time that was: "the years when it would be cold".
	someday = regexp.MustCompile(`^[^,?]* when [^,?]* would `)
	// thither is "there" for a place; behind "was" and the like it only introduces what there is.
	thither = regexp.MustCompile(`(\w+) there(?:[?.,]| (?:in|on|for|by|with|at|until|after|before|when|since)\b)`)
	// somewhere is a place that "there" may repeat.
	somewhere = regexp.MustCompile(`\b(?:in|at|to|on|from|of|near|into|onto) (?:the|an?|[A-Z])`)
)

// placeless reports whether a prompt says "there" without having named a place.
func placeless(prompt string) bool {
	at := thither.FindStringSubmatchIndex(prompt)
	if at == nil {
		return false
	}
	switch prompt[at[2]:at[3]] {
	case "is", "are", "was", "were":
		return false
	}
	before := prompt[:at[2]]
	if strings.HasPrefix(before, "According to ") {
		_, before, _ = strings.Cut(before, ",")
	}
	return !somewhere.MatchString(before)
}

const completeLead = "Complete the sentence: "

// bareDeed reports whether a statement is about something that was said or done, and does not say what it was: "The
// announcement was printed".
func bareDeed(statement string) bool {
	words := strings.Fields(lexis.Plain(strings.TrimPrefix(statement, truthLead)))
	return len(words) > 2 && words[0] == "the" && deeds[words[1]] && !narrows[words[2]]
}

var deeds = lexis.Set(`announcement statement decision move agreement proposal claim report remark comment incident accident attack
	expansion discovery finding evidence decree order letter message request reply speech book movement conversation`)

// disowned reports whether a text has a noun that belongs to somebody without its owner, which the analyser then read as
// something else: "daughter" for "Sir We's daughter".
func (k *Checker) disowned(sentence, noun int, text string) bool {
	tokens := k.doc.Sentences[sentence].Tokens
	if noun == 0 || tokens[noun].UPOS != "NOUN" {
		return false
	}
	switch tokens[noun-1].Form {
	case "'s", "’s":
	default:
		return false
	}
	said := " " + lexis.Plain(text) + " "
	word := " " + lexis.Plain(tokens[noun].Form) + " "
	before, _, found := strings.Cut(said, word)
	return found && !strings.HasSuffix(before, "s")
}

// unshared reports whether a key has lost a preposition that waits for the noun of the next one, as "to" of "access to and
// use of the harbour".
func (k *Checker) unshared(key rule.Key, text string) bool {
	t := k.doc.Trees[key.Sentence]
	return slices.ContainsFunc(t.Subtree(key.Token, nil), func(i int) bool {
		return i+1 < len(t.Tokens) && i > key.Token && t.Tokens[i].UPOS == "ADP" && t.Tokens[i+1].UPOS == "CCONJ" &&
			!strings.Contains(text, strings.ToLower(t.Tokens[i].Form+" "+t.Tokens[i+1].Form))
	})
}

// shapeless reports whether a clause calls its subject no more than a person or a thing with some adjective: "a busy man".
func (k *Checker) shapeless(asked clause.Clause) bool {
	t := k.doc.Trees[asked.Sentence]
	if !asked.Copula || !shapes[strings.ToLower(t.Tokens[asked.Head].Lemma)] || t.Child(asked.Head, "nmod", "nmod:poss", "acl", "acl:relcl", "compound") >= 0 {
		return false
	}
	det := t.Child(asked.Head, "det")
	return det >= 0 && (t.Tokens[det].Lemma == "a" || t.Tokens[det].Lemma == "an")
}

var shapes = lexis.Set("man woman person boy girl child guy fellow lady gentleman place thing one name word")

// ownArgument reports whether a clause without another object has "him" or "them" for its own subject, which English says
// with "himself": the pronoun means somebody else.
func (k *Checker) ownArgument(asked clause.Clause) bool {
	if asked.Copula || asked.Passive {
		return false
	}
	if o := asked.Object(); o != nil && k.doc.Token(asked.Sentence, o.Head).XPOS != "PRP" {
		return false // "he flung the stone from him"
	}
	return slices.ContainsFunc(asked.Slots, func(s clause.Slot) bool {
		t := k.doc.Token(asked.Sentence, s.Head)
		return s.Role <= clause.Oblique && t.XPOS == "PRP" && !reflexive(t.Form) &&
			k.same(asked.Sentence, s.Head, asked.Sentence, asked.Subject)
	})
}

func reflexive(form string) bool {
	return strings.HasSuffix(form, "self") || strings.HasSuffix(form, "selves")
}

// ofItself reports whether a phrase of a clause is "of it" or "of them" with its own subject meant, which English says with
// "itself": "a colony eats a pound of it".
func (k *Checker) ofItself(asked clause.Clause) bool {
	t := k.doc.Trees[asked.Sentence]
	return slices.ContainsFunc(asked.Slots, func(s clause.Slot) bool {
		of := t.Child(s.Head, "nmod")
		if s.Role > clause.Oblique || of < 0 || t.Tokens[of].XPOS != "PRP" || reflexive(t.Tokens[of].Form) {
			return false
		}
		preposition := t.Child(of, "case")
		return preposition >= 0 && t.Tokens[preposition].Lemma == "of" && k.same(asked.Sentence, of, asked.Sentence, asked.Subject)
	})
}

// context checks that a claim does not point to the sentences around it, says something, and names the owner of its subject.
func (k *Checker) context(c rule.Candidate) Reason {
	if split.MatchString(c.Prompt) || meant.MatchString(c.Prompt) || notOnly.MatchString(c.Prompt) {
		return Malformed
	}
	if pointing.MatchString(unquoted(c.Prompt)) && !c.Whole {
		return Context
	}
	if c.Kind != quiz.Truth && !asks(c) {
		return ""
	}
	if nowhere.MatchString(c.Prompt) || asks(c) && unsaid.MatchString(unquoted(c.Prompt)) || bareDeed(claimOf(strings.TrimPrefix(c.Prompt, completeLead))) {
		return Vague
	}
	if wh, noun := asked(c.Prompt); wh == "which" && strings.Contains(c.Keys[0].Text, "-"+noun) {
		return Malformed // "which gatherers" for "hunter-gatherers"
	}
	if text := unquoted(c.Prompt); asks(c) && someday.MatchString(text) || placeless(text) {
		return Context
	}
	a, ok := k.clauseOf(c)
	if ok && !c.Whole && k.shuffled(a, c) {
		return Malformed
	}
	if ok && !c.Whole && (asks(c) && k.shapeless(a) || k.aimless(a) || k.unnamed(a, " "+lexis.Plain(c.Prompt)+" ")) {
		return Vague
	}
	if ok && !c.Whole && (k.ownArgument(a) || k.ofItself(a)) {
		return Context
	}
	if ok && c.Kind == quiz.Truth && a.Kind != clause.Relative && k.disowned(a.Sentence, a.Subject, c.Prompt) {
		return KeyPart
	}
	return ""
}
