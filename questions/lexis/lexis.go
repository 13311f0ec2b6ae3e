// Package lexis holds what every stage does with words alike.
package lexis

import (
	"strings"
	"unicode"
)

// Set makes a set of the words of a text, which white space parts.
func Set(list string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(list) {
		set[w] = true
	}
	return set
}

// Plain lowers the case and drops everything but letters, digits and single spaces.
func Plain(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
}
