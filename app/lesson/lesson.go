// Package lesson describes the texts of the library as the site serves them: an index of cards, and beside it one
// quiz for each card.
package lesson

import (
	"encoding/json"
	"fmt"
	"strings"

	"lectern/app/flow"
	"lectern/questions/article"
	"lectern/questions/quiz"
	"lectern/questions/readability"
)

// IndexFile is the path of the index below the site's root.
const IndexFile = "web/lessons/index.json"

// File gives the path below the site's root of the quiz of a lesson.
func File(id string) string { return "web/lessons/" + id + ".json" }

// Card is what the library shows of a lesson.
type Card struct {
	ID        string `json:"id"`
	Title     string `json:"title"`
	Opening   string `json:"opening"` // the first words of the text
	Words     int    `json:"words"`
	Questions int    `json:"questions"`
	// What follows is missing from cards of earlier versions.
	Counts readability.Counts `json:"counts,omitzero"`
	Print  string             `json:"print,omitempty"` // fingerprint of the quiz, which progress names
	Given  bool               `json:"given,omitempty"` // handed out by a teacher
}

// NewCard describes a quiz.
func NewCard(id string, q quiz.Quiz) Card {
	words := strings.Fields(body(q))
	title := q.Title
	if title == "" {
		title = cut(words, 6)
	}
	return Card{
		ID: id, Title: title, Opening: cut(strings.Fields(opening(q)), 24), Words: len(words), Questions: len(q.Questions),
		Counts: readability.Of(q.Article, q.Sentences), Print: flow.Fingerprint(q),
	}
}

// Minutes says how long reading takes, at 200 words a minute.
func (c Card) Minutes() int { return max(1, (c.Words+100)/200) }

// DecodeIndex reads the index file.
func DecodeIndex(data []byte) ([]Card, error) {
	var cards []Card
	if err := json.Unmarshal(data, &cards); err != nil {
		return nil, fmt.Errorf("library index: %w", err)
	}
	return cards, nil
}

func body(q quiz.Quiz) string {
	return strings.TrimSpace(strings.TrimPrefix(q.Article, q.Title))
}

// opening is the text from its first paragraph on, past captions and summaries.
func opening(q quiz.Quiz) string {
	for _, b := range q.Blocks {
		if b.Kind == article.Paragraph {
			return q.Article[b.Span.Start:]
		}
	}
	return body(q)
}

func cut(words []string, n int) string {
	if len(words) <= n {
		return strings.Join(words, " ")
	}
	return strings.TrimRight(strings.Join(words[:n], " "), ",.;:") + "…"
}
