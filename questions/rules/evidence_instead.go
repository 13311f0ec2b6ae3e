package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

// Mark turns a question about a part of a clause into one that asks the reader to mark the sentence that tells it; false
// where that would not be findable, or where another sentence tells of the same.
func Mark(d *clause.Doc, c rule.Candidate) (rule.Candidate, bool) {
	if c.Clause < 0 || len(c.Keys) != 1 || c.Closed {
		return rule.Candidate{}, false
	}
	asked := d.Clauses[c.Clause]
	if c.Keys[0].Sentence != asked.Sentence || !markable(d, asked) {
		return rule.Candidate{}, false
	}
	prompt, ok := indirect(d, asked, c)
	const lead = 5
	if !ok || !findable(prompt.String) || 4*(rule.Words(prompt.String)-lead) >= 3*rule.Words(sentenceText(d, asked.Sentence)) {
		return rule.Candidate{}, false
	}
	return mark(d, c.Clause, prompt, 0.7), true
}

// markable reports whether a clause is one that the article itself tells, in no other sentence.
func markable(d *clause.Doc, c clause.Clause) bool {
	return c.Source < 0 && !rule.Reports(d, c) && asserted(d, c) && standing(d, c) && c.Kind != clause.Relative && !d.Excepts(c) && alone(d, c)
}

// indirect writes a candidate's question as an indirect one.
func indirect(d *clause.Doc, asked clause.Clause, c rule.Candidate) (clause.Text, bool) {
	wh, _, _ := strings.Cut(lower(c.Prompt), " ")
	if wh != "what" && wh != "who" {
		return clause.Text{}, false
	}
	lead := "mark the sentence that tells " + wh
	if c.Keys[0].Token == asked.Subject {
		return clause.Text{String: "Mark the sentence that tells " + lower(strings.TrimSuffix(c.Prompt, "?")) + ".", Used: c.Used}, !asked.Copula && !denies(d, asked)
	}
	for i, s := range asked.Slots {
		if s.Phrase != c.Keys[0].Token || s.Before {
			continue
		}
		switch prep := d.Mark(asked, s); {
		case s.Role == clause.Object && c.Prefix == "":
			return d.Indirect(asked, lead, &asked.Slots[i])
		case s.Role == clause.Oblique && prep != "" && strings.HasSuffix(c.Prompt, " "+prep+"?"):
			text, ok := d.Indirect(asked, lead, &asked.Slots[i])
			text.String = strings.TrimSuffix(text.String, ".") + " " + prep + "."
			return text, ok && !obliques(asked, s)
		}
	}
	return clause.Text{}, false
}

// obliques reports whether a clause has adverbial nouns besides one.
func obliques(c clause.Clause, but clause.Slot) bool {
	for _, s := range c.Slots {
		if s != but && s.Role == clause.Oblique {
			return true
		}
	}
	return false
}
