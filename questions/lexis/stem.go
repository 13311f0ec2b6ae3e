package lexis

import "strings"

// Stem takes the endings of plural and tense off a word in lower case, roughly. It is for comparing words only.
func Stem(w string) string {
	for _, end := range [...]string{"ing", "ed", "es", "s", "e"} {
		if s, ok := strings.CutSuffix(w, end); ok && len(s) > 3 {
			return s
		}
	}
	return w
}
