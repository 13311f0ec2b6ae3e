// Package analysis finds the structure of an article: sentences, tokens, tags, lemmas, dependency trees, entities,
// coreference and who said what. Tags and relations are those of Universal Dependencies 2
// (https://universaldependencies.org) with the English treebanks' XPOS.
package analysis

import "lectern/questions/article"

// Token is a syntactic word.
type Token struct {
	Span   article.Span
	Form   string
	Lemma  string
	UPOS   string
	XPOS   string
	Feats  string // "_" when there are none
	Head   int    // index of the head within the sentence, -1 for the root
	Deprel string // with its subtype, for example "nsubj:pass"
	// Score is the probability that Head and Deprel, without its subtype, are both right, 0 to 1.
	Score float32
	// Entity is the type of the mention that this token heads, "" where it heads none: person, place,
	// organization, time, event, object, substance, animal, plant or abstract.
	Entity string
	// Spaced tells whether white space follows.
	Spaced bool
}

// Sentence is a run of tokens with one dependency tree.
type Sentence struct {
	Span   article.Span
	Block  int // index into Article.Blocks
	Tokens []Token
	// Multiword are the written words that are more than one token, in order.
	Multiword []Multiword
	ID        string // the sentence's own name in CoNLL-U input, "" elsewhere
	// Score is the probability that the core of the tree is right: its root, and all subjects, objects, complements,
	// copulas and auxiliaries.
	Score float32
	// Flaw says why the sentence is not a whole one, "" where it is.
	Flaw Flaw
}

// Multiword is a written word made of the tokens [Start, End), such as "isn't".
type Multiword struct {
	Start, End int
	Form       string
}

// Name is a named entity: a token range [Start, End) of one sentence.
type Name struct {
	Kind     string // PER, ORG or LOC
	Sentence int
	Start    int
	End      int
}

// Mention is a noun phrase or a pronoun: a token range [Start, End) of one sentence and its head token.
type Mention struct {
	Sentence int
	Start    int
	End      int
	Head     int
	// Form says how the mention refers.
	Form Form
	// Antecedent is the index of an earlier mention of the same entity, -1 where there is none. For a pronoun or
	// a phrase such as "the country" it is set only where it is [Likely].
	Antecedent int
	// Entity numbers the entity: mentions of one entity share it.
	Entity int
	// Confidence is the resolver's own probability for Antecedent, 0 to 1; 1 where there is none.
	Confidence float32
}

// Form is the way in which a mention refers. A greater one says better what is meant.
type Form byte

const (
	// Pronoun: "it", "their", "herself".
	Pronoun Form = iota
	// Description: an apposition or a nominal predicate, as in "Otto is a baker".
	Description
	// Noun: "the bakery".
	Noun
	// Proper: "Otto", "the Baltic Sea".
	Proper
)

// Speech is a quotation or a reported statement with its source.
type Speech struct {
	Sentence int
	Verb     int // token index of the reporting verb; -1 for "according to"
	// Speaker is a token range [SpeakerStart, SpeakerEnd) in Sentence.
	SpeakerStart, SpeakerEnd int
	// Content is what was said, without the reporting clause; quotation marks included where the text has them.
	Content article.Span
	Quoted  bool // the content stands in quotation marks
}

// Analysis is everything known of an article.
type Analysis struct {
	Article   article.Article
	Sentences []Sentence
	Names     []Name
	Mentions  []Mention // in textual order: by sentence, then start, longer first
	Speeches  []Speech
}
