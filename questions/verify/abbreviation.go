package verify

import (
	"regexp"
	"strings"

	"lectern/questions/lexis"
)

// introduced is an abbreviation in brackets with up to six words before it.
var introduced = regexp.MustCompile(`((?:[\p{L}-]+ ){1,6})\(([A-Z][A-Z0-9]{1,5})s?\)`)

// abbreviations gives the words for which a text introduces abbreviations, as "second language (L2)" does: one word for
// each letter or digit.
func abbreviations(text string) map[string]string {
	long := map[string]string{}
	for _, m := range introduced.FindAllStringSubmatch(text, -1) {
		words := strings.Fields(lexis.Plain(m[1]))
		long[lexis.Plain(m[2])] = strings.Join(words[max(0, len(words)-len(m[2])):], " ")
	}
	return long
}

// spelt gives the long forms of the abbreviations in a prompt.
func (k *Checker) spelt(prompt string) []string {
	var long []string
	for _, w := range strings.Fields(lexis.Plain(prompt)) {
		if l := k.long[w]; l != "" {
			long = append(long, l)
		}
	}
	return long
}
