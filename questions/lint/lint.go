// Package lint checks a finished question against the rules of item writing that a program can check, most of them
// from Haladyna, Downing and Rodriguez, "A Review of Multiple-Choice Item-Writing Guidelines" (2002).
package lint

import "lectern/questions/quiz"

// Finding is one rule that a question breaks.
type Finding struct {
	Rule   string // its name, for example "length"
	Detail string // what breaks it
	Hard   bool   // the question must not be asked with these options
}

// check is one rule: it returns what breaks it, "" where nothing does.
type check struct {
	rule  string
	hard  bool
	about func(quiz.Question) bool
	find  func(quiz.Question) string
}

// checks are the rules, those of the options before those of the prompt.
var checks = []check{
	{"options", true, offers, optionCount},
	{"key", true, offers, keyOnce},
	{"overlap", true, offers, overlap},
	{"length", true, offers, unequalLength},
	{"order", true, offers, disorder},
	{"form", true, offers, keyStandsOut},
	{"article", true, offers, articleTells},
	{"absolute", false, offers, absolute},
	{"catch-all", true, offers, catchAll},
	{"clang", false, offers, clang},
	{"leak", true, asks, leak},
	{"negative", false, offers, hiddenNegative},
	{"mark", true, asks, endMark},
	{"evidence", true, asks, noEvidence},
}

// Check returns the rules that a question breaks, in a fixed order; none for a good question.
func Check(q quiz.Question) []Finding { return run(checks, q) }

func run(checks []check, q quiz.Question) []Finding {
	var out []Finding
	for _, c := range checks {
		if !c.about(q) {
			continue
		}
		if detail := c.find(q); detail != "" {
			out = append(out, Finding{c.rule, detail, c.hard})
		}
	}
	return out
}

// Hard reports whether one of the findings forbids the question.
func Hard(findings []Finding) bool {
	for _, f := range findings {
		if f.Hard {
			return true
		}
	}
	return false
}

// offers reports whether a question offers options that were looked for, rather than fixed ones.
func offers(q quiz.Question) bool { return q.Kind == quiz.Choice || q.Kind == quiz.Several }

func asks(quiz.Question) bool { return true }
