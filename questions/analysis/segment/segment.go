// Package segment finds the sentences and the syntactic words of English text.
//
// Words are those of the Universal Dependencies treebanks of English: clitics stand alone ("do|n't", "Anna|'s",
// "can|not"), hyphened compounds are taken apart ("well|-|known") unless they begin with a prefix ("non-profit"),
// and a full stop belongs to its abbreviation. Every word is a span of the text; between words lies only white space.
package segment

import "lectern/questions/article"

// Sentence is a run of tokens. Its span reaches from the first token to the last.
type Sentence struct {
	Span   article.Span
	Tokens []article.Span
}

// Split finds the sentences of one block of text. The end of the text always ends a sentence. The time it takes is
// linear in the length of the text.
func Split(text string) []Sentence {
	tokens := tokenize(text)
	var sentences []Sentence
	start := 0
	for _, end := range boundaries(text, tokens) {
		sentences = append(sentences, sentence(tokens[start:end:end]))
		start = end
	}
	return sentences
}

func sentence(tokens []article.Span) Sentence {
	last := tokens[len(tokens)-1]
	return Sentence{Span: article.Span{Start: tokens[0].Start, End: last.End}, Tokens: tokens}
}
