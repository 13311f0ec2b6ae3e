package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var whoSaid = rule.Rule{
	ID:    "who-said",
	Title: "Who said it",
	Doc: `Asks who made a statement: the subject of a reporting verb with its content, or the source named by
"according to". Direct quotations are quoted, reported ones kept in their own words.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if rule.Reports(d, c) && !denies(d, c) {
			return reported(d, number)
		}
		if c.Source >= 0 && d.Speeches[c.Source].Verb < 0 {
			return according(d, number)
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "President Lena Aalto said on Monday that the harbour would open again in May. The sailors cheered.", Prompt: "Who said on Monday that the harbour would open again in May?", Key: "President Lena Aalto"},
		{Text: "The Harbour Ministry announced that two ferries had returned to the port. The crews were tired.", Prompt: "Who announced that two ferries had returned to the port?", Key: "the Harbour Ministry"},
		{Text: "“The old bridge is safe for heavy lorries,” said the chief engineer in a statement. Drivers were pleased.", Prompt: "Who said, “The old bridge is safe for heavy lorries”?", Key: "the chief engineer"},
	},
	Silent: []rule.Example{
		{Text: "It said that the harbour would open. They said nothing."},
		{Text: "The harbour opened again in May. The sailors cheered."},
		{Text: "“Come here,” she said. He came."},
		{Text: "Allegedly, the widow begged the captain to wait, but the captain replied, “I am never late for the tide.” She wept."},
	},
}

// reported asks for the subject of a reporting verb.
func reported(d *clause.Doc, number int) []rule.Candidate {
	c := d.Clauses[number]
	wh, plural := rule.SubjectWords(d, c)
	switch wh {
	case "":
		return nil
	case "Which country":
	case "What":
		if !shows[strings.ToLower(d.Token(c.Sentence, c.Head).Lemma)] {
			return nil
		}
	default:
		wh, plural = "Who", false
	}
	if quote, ok := quotation(d, c); ok {
		return quoted(d, number, wh, quote)
	}
	if !d.Content(c) {
		return nil
	}
	cand, ok := rule.AskSubject(d, number, "who-said", wh, plural)
	cand.Weight = 1.1
	return one(cand, ok && rule.Words(cand.Prompt) >= 6 && (wh != "What" || rule.Words(cand.Keys[0].Text) > 1))
}

// shows are the reporting verbs that things can be the subject of.
var shows = map[string]bool{"show": true, "suggest": true, "indicate": true, "find": true, "mean": true, "prove": true, "reveal": true}

// quotation gives the words of a direct quotation that the clause introduces, without its quotation marks.
func quotation(d *clause.Doc, c clause.Clause) (string, bool) {
	const fewest, most = 5, 30
	for _, s := range d.Speeches {
		if s.Sentence != c.Sentence || alleged(d, c) || s.Verb != c.Head || !s.Quoted {
			continue
		}
		text := strings.Trim(s.Content.In(d.Article.Text), "\"“”,. \n")
		if n := rule.Words(text); n >= fewest && n <= most && clause.Capital(text) == text && !strings.ContainsAny(text, "“”\"") {
			return text, true
		}
	}
	return "", false
}

func quoted(d *clause.Doc, number int, wh, quote string) []rule.Candidate {
	c := d.Clauses[number]
	key, used, ok := rule.KeyOf(d, c, c.Subject)
	if !ok {
		return nil
	}
	prompt := clause.Text{String: wh + " said, “" + quote + "”?", Used: used}
	return []rule.Candidate{rule.New(d, number, "who-said", key, prompt)}
}

// according asks for the source that a clause names by "according to".
func according(d *clause.Doc, number int) []rule.Candidate {
	c := d.Clauses[number]
	s := d.Speeches[c.Source]
	head := d.Trees[s.Sentence].Head(s.SpeakerStart, s.SpeakerEnd)
	if s.Sentence != c.Sentence || head < 0 {
		return nil
	}
	key, used, ok := rule.KeyOf(d, c, head)
	if !ok {
		return nil
	}
	c.Source = -1
	statement, ok := d.State(c, "")
	if !ok {
		return nil
	}
	text := strings.TrimSuffix(statement.String, ".")
	if first, _, _ := strings.Cut(text, " "); articles[first] {
		text = strings.ToLower(text[:1]) + text[1:]
	}
	prompt := clause.Text{String: "Who is the source of the statement that " + text + "?", Used: append(statement.Used, used...)}
	return []rule.Candidate{rule.New(d, number, "who-said", key, prompt)}
}

// articles are words that a statement may begin with and that have a capital only there.
var articles = lexis.Set("The A An All Some Many Most Every Each No More Its His Her Their")

// alleged reports whether a word such as "allegedly" stands before the clause in its sentence.
func alleged(d *clause.Doc, c clause.Clause) bool {
	return slices.ContainsFunc(d.Sentences[c.Sentence].Tokens[:c.Head], func(t analysis.Token) bool {
		switch strings.ToLower(t.Form) {
		case "allegedly", "reportedly", "supposedly", "apparently":
			return true
		}
		return false
	})
}
