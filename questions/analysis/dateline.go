package analysis

import (
	"strings"
	"unicode"
)

// dateline gives how many bytes at the head of a paragraph say where a report comes from: "LINDEN, Norway (AP) — ". The
// place is in capitals, or an agency stands behind it in brackets.
func dateline(text string) int {
	const longest = 60
	at, mark := -1, ""
	for _, m := range [...]string{" - ", " – ", " — ", " -- "} {
		if i := strings.Index(text, m); i > 0 && (at < 0 || i < at) {
			at, mark = i, m
		}
	}
	if at < 0 || at > longest {
		return 0
	}
	place, behind, agency := strings.Cut(text[:at], " (")
	if agency && !strings.HasSuffix(behind, ")") || strings.ContainsAny(place, ".!?:;\"“”0123456789") && !agency {
		return 0
	}
	first, _, _ := strings.Cut(place, ",")
	rest := text[at+len(mark):]
	if !startsUpper(rest) || !agency && !inCapitals(first) || agency && !(startsUpper(first) && startsUpper(behind)) {
		return 0
	}
	return at + len(mark)
}

// inCapitals reports whether a text has three letters or more and no small one.
func inCapitals(text string) bool {
	letters := 0
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters > 2
}

func startsUpper(text string) bool {
	for _, r := range strings.TrimLeft(text, "\"“‘'") {
		return unicode.IsUpper(r)
	}
	return false
}
