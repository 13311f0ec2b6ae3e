package inflect

import "strings"

// Positive gives the plain form of a regular comparative or superlative and whether it is certain. The guess comes first
// where it fits; known tells real words from others. "Better" and "best" belong to two words and are left to the guess.
func Positive(form, guess string, known func(string) bool) (string, bool) {
	form, guess = strings.ToLower(form), strings.ToLower(guess)
	stem, ok := strings.CutSuffix(form, "est")
	if !ok {
		stem, ok = strings.CutSuffix(form, "er")
	}
	if !ok || len(stem) < 2 || form == "better" || form == "best" {
		return "", false
	}
	if before, found := strings.CutSuffix(stem, "i"); found {
		return before + "y", true
	}
	fits := func(base string) bool {
		return base == stem || base == stem+"e" || len(base) > 1 && stem == base+base[len(base)-1:]
	}
	return firstThat(known, fits, guess, stem, stem+"e", cut(stem, 1, ""))
}
