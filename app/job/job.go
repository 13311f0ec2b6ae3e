// Package job is the language between the page and the engine's worker: JSON messages, one Request and any number of
// replies to it.
package job

import "lectern/questions/quiz"

// Request asks for a quiz about a text.
type Request struct {
	ID   int    `json:"id"`
	Text string `json:"text"`
	// Page is all text of the page that the text is from; what the text lacks is listed among what was removed.
	Page  string `json:"page,omitempty"`
	Count int    `json:"count"`
	Seed  uint64 `json:"seed"`
	Spare int    `json:"spare,omitempty"` // how many further questions are wanted at most
	Keep  []int  `json:"keep"`            // removals to put back, as indices into the Removed of the text's first cleaning
	Drop  []int  `json:"drop"`            // blocks to leave out, as indices into its Blocks
}

// Kind says what a reply is.
type Kind string

// The kinds of reply. Progress comes any number of times, then one of the others.
const (
	Progress Kind = "progress"
	Made     Kind = "made"
	Failed   Kind = "failed"
)

// Reply answers the request of the same ID. A failure to start the engine has ID 0.
type Reply struct {
	ID    int        `json:"id"`
	Kind  Kind       `json:"kind"`
	Done  int        `json:"done,omitempty"`
	Total int        `json:"total,omitempty"`
	Quiz  *quiz.Quiz `json:"quiz,omitempty"`
	// Spare are further questions, the best first.
	Spare  []quiz.Question `json:"spare,omitempty"`
	Code   Code            `json:"code,omitempty"`
	Detail string          `json:"detail,omitempty"`
}

// Code names a failure; the page has a sentence for each.
type Code string

// The failures.
const (
	NoText      Code = "no-text"      // the input is empty
	TooShort    Code = "too-short"    // there are too few sentences to ask about
	TooLong     Code = "too-long"     // the input is longer than the engine takes
	Binary      Code = "binary"       // the input is no text
	NotEnglish  Code = "not-english"  // the text is in another language
	NoQuestions Code = "no-questions" // nothing in the text can be asked about
	Broken      Code = "engine"       // the engine failed
	Unloaded    Code = "unloaded"     // the engine or its weights could not be loaded
)
