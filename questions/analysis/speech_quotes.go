package analysis

// mark says what a token does to a quotation.
type mark byte

const (
	noQuote mark = iota
	openQuote
	closeQuote
	eitherQuote
)

// quoteMark classifies quotation marks by shape, and straight ones by the part of speech where it tells them apart.
func quoteMark(t Token) mark {
	switch t.Form {
	case "“", "„", "«", "``":
		return openQuote
	case "”", "»", "''":
		return closeQuote
	case `"`:
		switch t.XPOS {
		case "``":
			return openQuote
		case "''":
			return closeQuote
		}
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
			q.open = !q.open
		}
		inside[i] = was || q.open
	}
	return inside
}
