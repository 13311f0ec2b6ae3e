package inflect

import "strings"

// Gerund gives the -ing form of a verb; false where it is not certain, as with verbs of several syllables.
func Gerund(base string) (string, bool) {
	if base == "be" || base == "" {
		return "being", base != ""
	}
	forms := []string{cut(base, 2, "ying"), cut(base, 1, "ing"), base + "ing", base + base[len(base)-1:] + "ing"}
	for i, form := range forms {
		if form != "" && gerund(base, form) && (i > 0 || strings.HasSuffix(base, "ie")) {
			return form, !stressed(base)
		}
	}
	return "", false
}

// stressed reports whether a verb of several syllables may double its last consonant, as "begin" does and "open" does
// not.
func stressed(base string) bool {
	for _, end := range [...]string{"en", "on", "er", "or", "it", "et", "el", "ow"} {
		if strings.HasSuffix(base, end) {
			return false
		}
	}
	return ends(base, "aeiou") && !doubles(base) && !strings.ContainsAny(base[len(base)-3:len(base)-2], "aeiou")
}
