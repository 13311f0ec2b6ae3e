package studio

import (
	"reflect"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// whole reports whether a span begins and ends with words of the text.
func whole(text string, s article.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:s.Start])
	after, _ := utf8.DecodeRuneInString(text[s.End:])
	return !letter(before) && !letter(after)
}

func letter(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

func same(a, b quiz.Question) bool { return reflect.DeepEqual(a, b) }
