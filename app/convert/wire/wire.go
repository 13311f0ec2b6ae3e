// Package wire is the language between the page and the worker that makes plain text: JSON messages, one reply to each.
package wire

import "lectern/questions/article"

// Request asks for the plain text of a page or a text in Markdown.
type Request struct {
	ID       int    `json:"id"`
	Markdown bool   `json:"markdown,omitempty"` // else HTML
	Source   string `json:"source"`
}

// Reply answers the request of the same ID, with what a page has beside its Text. Failed says why there is no Text.
type Reply struct {
	ID     int            `json:"id"`
	Text   string         `json:"text,omitempty"`
	Left   []article.Left `json:"left,omitempty"`
	Failed string         `json:"failed,omitempty"`
}
