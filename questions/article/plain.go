package article

import "strings"

// Plain takes any text as it is: every paragraph is one, nothing is left out but what nobody can see, and there is no title.
// It is for texts that [Import] refuses, such as a single sentence.
func Plain(raw string) Article {
	var pieces []piece
	for _, p := range paragraphs(splitLines(normalize(strings.ToValidUTF8(raw, " ")))) {
		pieces = append(pieces, piece{text: p.text, kind: Paragraph})
	}
	return assemble(pieces)
}
