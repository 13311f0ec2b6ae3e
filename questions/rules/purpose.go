package rules

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var purpose = rule.Rule{
	ID:    "purpose",
	Title: "What for",
	Doc: `Asks why somebody does something where the text tells the purpose: with "in order to", and with a bare
infinitive after a verb for something done on purpose.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		for i := range c.Slots {
			s := &c.Slots[i]
			if s.Role != clause.Adjunct || s.Before && d.Trees[c.Sentence].Tokens[s.Head].XPOS != "VB" || !purposeful(d, c, *s) {
				continue
			}
			if cand, ok := askWhy(d, number, "purpose", s); ok {
				return []rule.Candidate{cand}
			}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "The monks built a high wall in order to protect the garden from the wind. It still stands.", Prompt: "Why did the monks build a high wall?", Key: "in order to protect the garden from the wind"},
		{Text: "Clara Whitlow travelled to Dublin to visit her old teacher. She stayed for a week.", Prompt: "Why did Clara Whitlow travel to Dublin?", Key: "to visit her old teacher"},
		{Text: "To keep the bread fresh, the bakers wrap it in cloth. The cloth is washed every day.", Prompt: "Why do the bakers wrap the bread in cloth?", Key: "to keep the bread fresh"},
	},
	Silent: []rule.Example{
		{Text: "The old sailor lived to be ninety. His wife was older."},
		{Text: "The stone was too heavy to lift. They left it."},
		{Text: "Otto Brandt wanted to sell the mill. Nobody bought it."},
		{Text: "The rider opened the box only to find a letter. He laughed."},
	},
}

// purposeful reports whether an infinitive tells the purpose of the clause's action.
func purposeful(d *clause.Doc, c clause.Clause, s clause.Slot) bool {
	t := d.Trees[c.Sentence]
	mark := d.Mark(c, s)
	if mark == "in order to" || mark == "so as to" {
		return true
	}
	verb := t.Tokens[c.Head]
	if mark != "to" || c.Copula || c.Modal || c.Negated || t.Child(c.Head, "xcomp") >= 0 || t.Tokens[s.Head].Score < 0.65 {
		return false
	}
	if aimless[verb.Lemma] || outcomes[t.Tokens[s.Head].Lemma] || analysis.Facts().Reporting(verb.Lemma) {
		return false
	}
	for _, k := range t.Subtree(c.Head, nil) {
		switch strings.ToLower(t.Tokens[k].Form) {
		case "too", "enough", "only", "so", "sufficiently", "sufficient":
			return false
		}
	}
	return c.Passive || c.Object() != nil || motion[verb.Lemma] || d.TypeOf(c.Sentence, c.Subject) == clause.Person
}

// aimless are verbs whose infinitive tells how something turned out or what it consists of.
var aimless = map[string]bool{
	"live": true, "grow": true, "wake": true, "have": true, "be": true, "get": true, "happen": true, "tend": true, "seem": true,
	"appear": true, "continue": true, "begin": true, "start": true, "take": true, "need": true, "like": true, "love": true,
	"allow": true, "enable": true, "cause": true, "help": true, "ask": true, "lead": true, "require": true, "evolve": true, "fail": true,
	"cost": true, "spend": true, "say": true, "know": true, "awake": true, "expect": true, "encourage": true, "train": true, "want": true,
	"manage": true, "invite": true, "call": true, "urge": true, "order": true, "tell": true, "force": true, "compel": true, "prove": true, "turn": true, "go": true, "survive": true, "rise": true, "fall": true, "consider": true, "see": true,
}

// outcomes are verbs that as infinitives mostly tell what happened next.
var outcomes = map[string]bool{"be": true, "find": true, "become": true, "discover": true, "include": true, "realize": true, "learn": true, "have": true}

// motion are verbs of going somewhere, mostly on purpose.
var motion = map[string]bool{
	"come": true, "travel": true, "return": true, "move": true, "sail": true, "run": true, "walk": true, "ride": true, "march": true,
	"fly": true, "climb": true, "hurry": true, "meet": true, "gather": true, "stop": true,
}
