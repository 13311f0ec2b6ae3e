// Package quiztest holds a small quiz with a question of every kind, for the tests of the user interface.
package quiztest

import (
	"slices"
	"strings"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

var paragraphs = [][]string{
	{
		"The lighthouse on Corrie Point was built in 1871 by two brothers.",
		"Its lamp burned whale oil until 1902, when the keepers changed to paraffin.",
		"On a clear night the light could be seen from 19 miles away.",
	},
	{
		"Agnes Muir kept the lamp alone for eleven winters.",
		"She wrote down the weather every evening in a green ledger.",
		"“The sea is never the same twice,” she told a visitor in 1934.",
	},
	{
		"The tower closed in 1958 because ships had begun to use radio.",
		"Today its rooms hold a small museum, which opens from April to October.",
	},
}

const title = "The Light on Corrie Point"

// Quiz makes the quiz. Its sentences are made up.
func Quiz() quiz.Quiz {
	q := quiz.Quiz{Version: quiz.Version, Title: title, Article: title}
	q.Blocks = []article.Block{{Kind: article.Title, Span: article.Span{End: len(title)}}}
	for _, p := range paragraphs {
		q.Article += "\n\n"
		start := len(q.Article)
		for i, s := range p {
			if i > 0 {
				q.Article += " "
			}
			q.Sentences = append(q.Sentences, article.Span{Start: len(q.Article), End: len(q.Article) + len(s)})
			q.Article += s
		}
		q.Blocks = append(q.Blocks, article.Block{
			Kind: article.Paragraph,
			Span: article.Span{Start: start, End: len(q.Article)},
		})
	}
	q.Questions = questions(q.Article)
	return q
}

func questions(text string) []quiz.Question {
	return []quiz.Question{
		{
			ID: "when", Rule: "test", Kind: quiz.Choice, Prompt: "When was the lighthouse on Corrie Point built?",
			Options: []string{"1902", "1871", "1934", "1958"}, Key: []string{"1871"},
			Evidence: proof(text, "was built in 1871"), Difficulty: 1,
			Explanation: "The first sentence gives the year.",
			Origins: slices.Concat(
				proof(text, "Its lamp burned whale oil until 1902, when the keepers changed to paraffin."),
				proof(text, "The lighthouse on Corrie Point was built in 1871 by two brothers."),
				proof(text, "“The sea is never the same twice,” she told a visitor in 1934."),
				proof(text, "The tower closed in 1958 because ships had begun to use radio."),
			),
		},
		{
			ID: "fuels", Rule: "test", Kind: quiz.Several, Prompt: "Which fuels did the lamp burn?",
			Options: []string{"Coal", "Whale oil", "Paraffin", "Gas"}, Key: []string{"Whale oil", "Paraffin"},
			Evidence: proof(text, "Its lamp burned whale oil until 1902, when the keepers changed to paraffin."), Difficulty: 1,
			Explanation: "It burned whale oil first and paraffin later.",
			Origins:     make([]quiz.Proof, 4),
		},
		{
			ID: "alone", Rule: "test", Kind: quiz.Truth, Prompt: "Agnes Muir kept the lamp together with her sister.",
			Options: []string{quiz.True, quiz.False, quiz.NotStated}, Key: []string{quiz.False},
			Evidence: proof(text, "kept the lamp alone"), Difficulty: 2,
			Explanation: "She kept it alone.",
		},
		{
			ID: "ledger", Rule: "test", Kind: quiz.Short, Prompt: "What colour was the ledger?",
			Key: []string{"green"}, Evidence: proof(text, "a green ledger"), Difficulty: 1,
			Explanation: "She wrote in a green ledger.",
		},
		{
			ID: "closed", Rule: "test", Kind: quiz.Evidence, Prompt: "Which sentence says why the tower closed?",
			Key:      []string{"The tower closed in 1958 because ships had begun to use radio."},
			Evidence: proof(text, "The tower closed in 1958 because ships had begun to use radio."), Difficulty: 2,
			Explanation: "Ships had begun to use radio.",
		},
		{
			ID: "course", Rule: "test", Kind: quiz.Order, Prompt: "Put the events in the order in which they happened.",
			Options: []string{
				"The tower closed.", "Two brothers built the lighthouse.", "Agnes Muir spoke to a visitor.",
				"The keepers changed to paraffin.",
			},
			Key: []string{
				"Two brothers built the lighthouse.", "The keepers changed to paraffin.", "Agnes Muir spoke to a visitor.",
				"The tower closed.",
			},
			Evidence:   slices.Concat(proof(text, "was built in 1871"), proof(text, "until 1902"), proof(text, "in 1934"), proof(text, "in 1958")),
			Difficulty: 2, Explanation: "The text gives the year of each.",
		},
		{
			ID: "whose", Rule: "test", Kind: quiz.Match, Prompt: "Match each statement with what it tells about.",
			Items:   []string{"It had green pages for the weather.", "It holds a museum now.", "It burned oil from whales."},
			Options: []string{"the tower", "the lamp", "the ledger"}, Key: []string{"the ledger", "the tower", "the lamp"},
			Evidence: slices.Concat(proof(text, "in a green ledger"), proof(text, "Today its rooms hold a small museum"),
				proof(text, "Its lamp burned whale oil")),
			Difficulty: 2, Explanation: "Three sentences tell of the three things.",
		},
	}
}

func proof(text, part string) []quiz.Proof {
	at := strings.Index(text, part)
	return []quiz.Proof{{Span: article.Span{Start: at, End: at + len(part)}, Text: part}}
}
