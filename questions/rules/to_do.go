package rules

import (
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var toDo = rule.Rule{
	ID:    "to-do",
	Title: "What somebody decided to do",
	Doc: `Asks what somebody decided, refused or failed to do, or asked, forced or allowed another to do. The key is the
whole infinitive; a negated verb stays negated.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		for i := range c.Slots {
			if cand, ok := askInfinitive(d, number, &c.Slots[i]); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow decided to repair the mill herself. It was old.", Prompt: "What did Clara Whitlow decide to do?", Key: "to repair the mill herself"},
		{Text: "Captain Rhodes refused to leave the sinking ship. The sailors begged him.", Prompt: "What did Captain Rhodes refuse to do?", Key: "to leave the sinking ship"},
		{Text: "The teacher asked Maria Lopez to read the poem in a loud voice. She was shy.", Prompt: "What did the teacher ask Maria Lopez to do?", Key: "to read the poem in a loud voice"},
		{Text: "The farmers were forced to sell their horses in the spring. Many wept.", Prompt: "What were the farmers forced to do?", Key: "to sell their horses in the spring"},
		{Text: "The committee did not manage to repair the clock before the feast. It still stands.", Prompt: "What did the committee not manage to do?", Key: "to repair the clock before the feast"},
	},
	Silent: []rule.Example{
		{Text: "Captain Rhodes began to sing in the evening. The sailors laughed."},
		{Text: "Otto Brandt wanted to be happy. He was not."},
		{Text: "They refused to leave it. We did not."},
		{Text: "The ferry tends to arrive late in the winter. Nobody waits."},
		{Text: "The soup seems to be cold. The cook is angry."},
	},
}

// willed are verbs whose infinitive is what their subject means to do, or gets to do.
var willed = map[string]bool{
	"decide": true, "refuse": true, "want": true, "try": true, "plan": true, "promise": true, "agree": true, "fail": true,
	"offer": true, "attempt": true, "hope": true, "manage": true, "threaten": true, "choose": true, "learn": true,
	"intend": true, "seek": true, "vow": true, "wish": true, "decline": true, "prepare": true, "hesitate": true,
	"struggle": true, "aim": true, "swear": true, "pledge": true, "forget": true, "resolve": true, "volunteer": true,
	"dare": true, "long": true, "determine": true, "arrange": true, "consent": true,
}

// moving are verbs that bring another to do something.
var moving = map[string]bool{
	"ask": true, "tell": true, "force": true, "order": true, "persuade": true, "allow": true, "urge": true, "encourage": true,
	"invite": true, "command": true, "teach": true, "compel": true, "forbid": true, "warn": true, "advise": true,
	"permit": true, "convince": true, "beg": true, "enable": true, "require": true, "instruct": true, "oblige": true,
	"inspire": true, "lead": true, "help": true, "challenge": true, "motivate": true, "bid": true, "entreat": true, "implore": true,
}

// askInfinitive asks for the infinitive that completes the verb.
func askInfinitive(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	const longest = 16
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	if s.Before || rival(d, c, s) || c.Copula || c.Modal || !sound(d, c, s) || d.Mark(c, *s) != "to" && d.Mark(c, *s) != "not to" || !controls(d, c, s) {
		return rule.Candidate{}, false
	}
	if inner := t.Tokens[s.Head]; inner.UPOS != "VERB" || inner.XPOS != "VB" || inner.Score < 0.45 || strands(d, c, s.Head) || t.Child(s.Head, "cop") >= 0 || mental[inner.Lemma] {
		return rule.Candidate{}, false
	}
	answer, ok := d.Answer(c, s.Head)
	if !ok || strings.HasSuffix(answer.String, " so") || goesOn(d, c, answer.String) || rule.Words(answer.String) > longest || rule.Words(answer.String) < 3 {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskTail(c, "What", s, "to do")
	if !ok || rule.Words(prompt.String) < 5 {
		return rule.Candidate{}, false
	}
	prompt.Used = append(prompt.Used, answer.Used...)
	cand := rule.New(d, number, "to-do", rule.Key{Text: answer.String, Sentence: c.Sentence, Token: s.Head}, prompt)
	cand.Kind, cand.Type, cand.Weight, cand.Difficulty = quiz.Short, clause.Thing, 1.1, 1
	cand.Accept = []string{strings.TrimPrefix(answer.String, "to ")}
	return cand, true
}

// mental are verbs that "do" does not ask for.
var mental = map[string]bool{"know": true, "have": true, "see": true, "live": true, "become": true, "belong": true, "be": true, "get": true}

// rival reports whether the clause holds another infinitive or content clause, so that it is not sure what the one in
// slot s hangs on, or whether somebody only speaks of just anybody.
func rival(d *clause.Doc, c clause.Clause, s *clause.Slot) bool {
	t := d.Trees[c.Sentence]
	for _, o := range c.Slots {
		if mark := d.Mark(c, o); o != *s && (o.Role == clause.Complement || o.Role == clause.Adjunct && (mark == "to" || mark == "that")) {
			return true
		}
	}
	if k := t.Child(c.Head, "conj"); k >= 0 && t.Tokens[k].XPOS == "VB" && t.Child(k, "nsubj", "aux") < 0 {
		return true
	}
	if c.Passive && slices.ContainsFunc(c.Verbs, func(k int) bool { return t.Tokens[k].Lemma == "get" }) {
		return true
	}
	return c.Kind != clause.Main && anybody(d, c)
}

// anybody reports whether the subject of a clause is a plural noun without an article, as in "where people live".
func anybody(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	return t.Tokens[c.Subject].XPOS == "NNS" && t.Child(c.Subject, "det", "nmod", "nummod", "amod") < 0
}

// controls reports whether the verb takes an infinitive in the way of willed verbs, or of moving ones with the one who
// is moved.
func controls(d *clause.Doc, c clause.Clause, s *clause.Slot) bool {
	lemma := strings.ToLower(d.Token(c.Sentence, c.Head).Lemma)
	object := c.Object()
	if moving[lemma] {
		adverbial := s.Role == clause.Adjunct && (lemma == "help" || lemma == "lead" || lemma == "teach")
		return !adverbial && (c.Passive || object != nil && object.Head < s.Head)
	}
	return willed[lemma] && s.Role == clause.Complement && !c.Passive && object == nil
}
