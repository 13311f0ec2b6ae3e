package quiz

// Certainty is how sure a reader said to be of an answer; empty where she was not asked.
type Certainty string

// The certainties.
const (
	Sure     Certainty = "sure"
	Fairly   Certainty = "fairly"
	Guessing Certainty = "guessing"
)

// Try is an answer with the number of hints that were shown before it was given.
type Try struct {
	Answers []string `json:"answers"`
	Hints   int      `json:"hints,omitempty"`
}

// Response is what a reader answered to one question: the chosen options, the typed text or the marked sentences; for
// Order the options in the order given, for Match the option chosen for each item, "" for none.
type Response struct {
	Question  string    `json:"question"`
	Answers   []string  `json:"answers"`
	Hints     int       `json:"hints,omitempty"`     // shown before the answer was given
	First     *Try      `json:"first,omitempty"`     // the answer before this one, where this one is a second try
	Certainty Certainty `json:"certainty,omitempty"` // of the first answer
}
