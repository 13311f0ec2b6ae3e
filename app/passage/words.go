package passage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
)

// Words finds the first place within a span of the text where a phrase stands as whole words, capitals or not. Where
// the phrase does not, it is looked for without the small words at its head.
func Words(text string, within article.Span, phrase string) (article.Span, bool) {
	for phrase != "" {
		if at, ok := literal(within.In(text), phrase); ok {
			return article.Span{Start: within.Start + at, End: within.Start + at + len(phrase)}, true
		}
		head, rest, _ := strings.Cut(phrase, " ")
		if !small(head) {
			break
		}
		phrase = rest
	}
	return article.Span{}, false
}

func small(word string) bool {
	switch strings.ToLower(word) {
	case "a", "an", "the", "as", "at", "by", "for", "from", "in", "into", "of", "on", "to", "with":
		return true
	}
	return false
}

func literal(text, phrase string) (int, bool) {
	for at := range text {
		end := at + len(phrase)
		if end > len(text) {
			break
		}
		if strings.EqualFold(text[at:end], phrase) && !joined(text, at) && !joined(text, end) {
			return at, true
		}
	}
	return 0, false
}

// joined reports whether the offset lies within a word.
func joined(text string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at:])
	return wordly(before) && wordly(after)
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Excerpt is what a span of the text says around some words. Words is empty where they do not stand there.
type Excerpt struct{ Before, Words, After string }

// Cut makes an excerpt of a span. What comes long before the words is left out.
func Cut(text string, place article.Span, phrase string) Excerpt {
	words, ok := Words(text, place, phrase)
	if !ok {
		return Excerpt{Before: place.In(text)}
	}
	return Excerpt{
		Before: tail(text[place.Start:words.Start]),
		Words:  words.In(text),
		After:  text[words.End:place.End],
	}
}

// tail keeps the last few words of a text that is longer than a line on a small screen.
func tail(text string) string {
	const line, kept = 32, 20
	if len(text) <= line {
		return text
	}
	at := len(text) - kept
	if space := strings.IndexByte(text[at:], ' '); space >= 0 {
		at += space
	}
	for !utf8.RuneStart(text[at]) {
		at++
	}
	return "…" + text[at:]
}
