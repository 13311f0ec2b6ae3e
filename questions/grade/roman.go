package grade

import "strings"

// romanNumeral is the value of a Roman numeral behind a name or a word such as "war", 0 where token i is none. "I", "V"
// and "X" count behind such a word, or a name where they end what is said.
func romanNumeral(ts []token, i int) int {
	t := ts[i]
	if i == 0 || t.comma || t.text == "xi" && !t.upper || strings.Trim(t.text, "ivx") != "" {
		return 0
	}
	closes := i+1 == len(ts) || ts[i+1].comma
	if len(t.text) == 1 && !(t.capital && (numbered[ts[i-1].text] || ts[i-1].capital && closes)) {
		return 0
	}
	if len(t.text) > 1 && t.capital && !t.upper {
		return 0
	}
	return romanValue(t.text)
}

// numbered are nouns that bear numbers.
var numbered = words("war part chapter volume book act phase type class")

// romanValue reads i, v and x as the Romans wrote them; 0 for other orders.
func romanValue(s string) int {
	rest := strings.TrimLeft(s, "x")
	tens := len(s) - len(rest)
	for n, digit := range [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"} {
		if rest == digit && tens <= 3 {
			return tens*10 + n
		}
	}
	return 0
}
