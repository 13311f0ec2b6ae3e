// Package wire is the language between the page and the worker that makes plain text: JSON messages, one reply to each.
package wire

// Request asks for the plain text of a page or a text in Markdown.
type Request struct {
	ID       int    `json:"id"`
	Markdown bool   `json:"markdown,omitempty"` // else HTML
	Source   string `json:"source"`
}

// Reply answers the request of the same ID, of a page with all its text, too. Failed says why there is no Text.
type Reply struct {
	ID     int    `json:"id"`
	Text   string `json:"text,omitempty"`
	Page   string `json:"page,omitempty"`
	Failed string `json:"failed,omitempty"`
}
