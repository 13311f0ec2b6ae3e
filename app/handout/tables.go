package handout

// The tables of version 1: a link has the place of a name in them, so nothing may ever move. Other names are written out.
var (
	blockKinds = []string{"paragraph", "title", "heading", "summary", "caption", "credit"}
	kinds      = []string{"choice", "short", "truth", "evidence", "several", "order", "match"}
	rules      = []string{
		"cloze", "truth", "evidence", "who-subject", "cloze-words", "what-subject", "denial", "who-said", "what-object",
		"when", "to-do", "which-year", "where", "how-many", "who-object", "order-narrative", "definition", "claimed",
		"where-to", "which-country", "why", "who-is", "where-from", "match-facts", "what-is", "purpose", "led-to",
		"which-organization", "when-event", "which-period", "which-kind", "how", "whose", "partners", "how-much", "figure",
		"how-measure", "how-long", "how-often", "at-what-age", "what-did", "happened", "term", "known-as", "described",
		"unique", "lists", "main-subject", "order-dates", "match-speaker",
	}

	explanations = []string{
		"This sentence says it.",
		"The text tells of this, but it does not give that detail.",
		"The marked sentences tell when each of these happened.",
		"The marked sentences tell which belong together.",
	}
)
