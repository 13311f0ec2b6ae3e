package rules

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var evidence = rule.Rule{
	ID:    "evidence",
	Title: "Mark the sentence",
	Doc:   `Asks the reader to mark the sentence that answers an indirect question.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		wh, plural := rule.SubjectWords(d, c)
		if wh == "" || c.Kind == clause.Relative || c.Source >= 0 || rule.Reports(d, c) || c.Copula || denies(d, c) {
			return nil
		}
		cand, ok := rule.AskSubject(d, number, "evidence", wh, plural)
		if !ok || cand.Keys[0].Sentence != c.Sentence || rule.Words(cand.Prompt) < 6 {
			return nil
		}
		question := strings.TrimSuffix(cand.Prompt, "?")
		cand.Prompt = "Mark the sentence that tells " + lower(question) + "."
		cand.Kind, cand.Weight, cand.Difficulty = quiz.Evidence, 0.75, 2
		cand.Keys = []rule.Key{{Text: d.Sentences[c.Sentence].Span.In(d.Article.Text), Sentence: c.Sentence, Token: c.Head}}
		cand.Evidence = cand.Evidence[:1]
		return []rule.Candidate{cand}
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow built the first lighthouse on Gull Island. It still stands.", Prompt: "Mark the sentence that tells who built the first lighthouse on Gull Island.", Key: "Clara Whitlow built the first lighthouse on Gull Island."},
		{Text: "Norway opened a long tunnel under the fjord in 2019. Drivers liked it.", Prompt: "Mark the sentence that tells which country opened a long tunnel under the fjord in 2019.", Key: "Norway opened a long tunnel under the fjord in 2019."},
		{Text: "Thick ice protects the lake from the wind. Fish sleep below it.", Prompt: "Mark the sentence that tells what protects the lake from the wind.", Key: "Thick ice protects the lake from the wind."},
	},
	Silent: []rule.Example{
		{Text: "It still stands. They like it."},
		{Text: "We built a lighthouse on the island. You saw it."},
		{Text: "The island is green. The sea is blue."},
	},
}
