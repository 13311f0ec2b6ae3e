package analysis

// mark says what a token does to a quotation.
type mark byte

const (
	noQuote mark = iota
	openQuote
	closeQuote
	eitherQuote
)

// quoteMark classifies quotation marks by their shape.
func quoteMark(t Token) mark {
	switch t.Form {
	case "“", "„", "«", "``":
		return openQuote
	case "”", "»", "''":
		return closeQuote
	case `"`:
		return eitherQuote
	}
	return noQuote
}

// quotation follows quotation marks through a document.
type quotation struct {
	open  bool
	block int
}

// sentence tells which tokens stand inside quotation marks, the marks included. What is left open at the end of a
// sentence goes on in the next one of the same block.
func (q *quotation) sentence(s Sentence) []bool {
	if s.Block != q.block {
		q.open, q.block = false, s.Block
	}
	inside := make([]bool, len(s.Tokens))
	for i, t := range s.Tokens {
		was := q.open
		switch quoteMark(t) {
		case openQuote:
			q.open = true
		case closeQuote:
			q.open = false
		case eitherQuote:
			q.open = opens(s.Tokens, i, q.open)
		}
		inside[i] = was || q.open
	}
	return inside
}

// opens tells whether the straight mark at i opens a quotation: by the space on one side of it, otherwise by turns.
func opens(tokens []Token, i int, open bool) bool {
	before := i == 0 || tokens[i-1].Spaced
	after := i+1 == len(tokens) || tokens[i].Spaced
	if before != after && i+1 < len(tokens) {
		return before
	}
	return !open
}
