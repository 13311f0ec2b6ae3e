// Package article turns what people paste into a clean article.
//
// [Import] is the only way in. An [Article] is a value that nobody changes afterwards; everything later in the
// engine points back into its Text by [Span].
package article

// Span is a half-open range of byte offsets into the text of an article. Both ends fall on rune boundaries.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// In returns the part of text that the span covers.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether inner lies within s.
func (s Span) Contains(inner Span) bool { return s.Start <= inner.Start && inner.End <= s.End }

// BlockKind says what part a block plays in its article.
type BlockKind string

// The kinds of block. Questions are asked about paragraphs; summaries and captions may support them.
const (
	Title     BlockKind = "title"
	Heading   BlockKind = "heading"
	Paragraph BlockKind = "paragraph"
	Summary   BlockKind = "summary" // one bullet of the summary above a news text, or of a list
	Caption   BlockKind = "caption"
	Credit    BlockKind = "credit" // who took the picture or wrote the text
)

// Block is one piece of an article between blank lines.
type Block struct {
	Kind BlockKind `json:"kind"`
	Span Span      `json:"span"`
}

// Reason says why a piece of the input is not in the article.
type Reason string

// The reasons for a removal.
const (
	Advertisement Reason = "advertisement"
	Repeated      Reason = "repeated"
	Template      Reason = "template"   // leftovers of a page template, such as empty braces
	Navigation    Reason = "navigation" // share buttons, "read more", cookie notices
	Outside       Reason = "outside"    // what a page has around its article
	Note          Reason = "note"       // marks of notes, pronunciations, lists of sources
	Page          Reason = "page"       // numbers of pages and lines, running heads, the times of subtitles
)

// Removal is a piece of the input that cleaning left out.
type Removal struct {
	Text   string `json:"text"`
	Reason Reason `json:"reason"`
	Before int    `json:"before"` // index of the block that it stood before; len(Blocks) at the end
}

// Article is a cleaned text. Text holds the blocks in order, separated by blank lines, the title first where
// there is one. Blocks are in order, do not overlap and cover everything but the blank lines.
type Article struct {
	Title   string    `json:"title"`
	Text    string    `json:"text"`
	Blocks  []Block   `json:"blocks"`
	Removed []Removal `json:"removed"`
}
