package readability

import (
	"strings"
	"unicode"
)

// Syllables estimates how many syllables a word has: its groups of vowels, without those that are only written, and with
// those that are spoken apart. What is written in digits counts one, so that dates and sums make no text hard; what has
// neither letter nor digit has none.
func Syllables(word string) int {
	total := 0
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' }) {
		if letters := spelled(part); letters != "" {
			total += inPart(letters)
		}
	}
	if total == 0 && strings.ContainsFunc(word, unicode.IsDigit) {
		return 1
	}
	return total
}

// spelled gives a word in lower case without apostrophes and accents, and without an ending that adds no syllable.
func spelled(part string) string {
	lower := strings.ToLower(strings.ReplaceAll(part, "’", "'"))
	for _, silent := range [...]string{"'s", "'d", "'ll", "'m"} {
		lower = strings.TrimSuffix(lower, silent)
	}
	lower = strings.ReplaceAll(lower, "n't", "nt")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\'':
			return -1
		case r > 'z':
			return plain(r)
		}
		return r
	}, lower)
}

// plain gives the vowel that an accented one is spoken like, and other letters as they are.
func plain(r rune) rune {
	for base, accented := range map[rune]string{'a': "àáâãäåæ", 'e': "èéêë", 'i': "ìíîï", 'o': "òóôõöøœ", 'u': "ùúûü", 'y': "ýÿ"} {
		if strings.ContainsRune(accented, r) {
			return base
		}
	}
	return r
}

func inPart(w string) int {
	if n, ok := odd[w]; ok {
		return n
	}
	if n, ok := odd[strings.TrimSuffix(w, "s")]; ok {
		return n
	}
	n, inside := 0, false
	for i := range len(w) {
		v := vowel(w, i)
		if v && (!inside || hiatus(w, i)) {
			n++
		}
		inside = v
	}
	return max(1, n-mute(w)+spoken(w))
}

// vowel reports whether a letter is one; a y at the start and a u after q are not.
func vowel(w string, i int) bool {
	switch w[i] {
	case 'a', 'e', 'i', 'o':
		return true
	case 'u':
		return i == 0 || w[i-1] != 'q'
	case 'y':
		return i > 0 && !(i+1 < len(w) && strings.IndexByte("aeo", w[i+1]) >= 0 && strings.IndexByte("aeiou", w[i-1]) >= 0)
	}
	return false
}

// hiatus reports whether a vowel after another begins a syllable of its own.
func hiatus(w string, i int) bool {
	pair, before, after := w[i-1:i+1], byte(0), w[i+1:]
	if i > 1 {
		before = w[i-2]
	}
	switch pair {
	case "ia", "io", "iu", "ie":
		soft := before == 't' || before == 's' || before == 'c' || before == 'g' || before == 'x'
		switch {
		case pair == "ie":
			return after == "t" || after == "st" || after == "r" && before != 't' && before != 'd' && before != 'p' && i < 4 || strings.HasPrefix(after, "nc") && !soft || strings.HasPrefix(after, "nt") && !soft || after == "ty"
		case pair == "ia" && before == 'r' && strings.HasPrefix(after, "ge"):
			return false
		case pair == "io" && before == 'n' && strings.HasPrefix(after, "n"):
			return false // onion, union, opinion
		case pair == "io" && before == 'l' && strings.HasPrefix(after, "n") && i > 3:
			return false // million
		}
		return !soft || pair == "ia" && (strings.HasPrefix(after, "t") && before == 'c' || before == 's' && after == "")
	case "eo", "ea":
		return pair == "eo" && !strings.HasPrefix(after, "u") && before != 'p' || pair == "ea" && (strings.HasSuffix(w[:i], "cre") && strings.HasPrefix(after, "t") || strings.HasPrefix(w, "react") && i == 2 || after == "")
	case "ua":
		return before != 'g' && before != 'q'
	case "uo", "ui":
		return pair == "uo" || strings.HasPrefix(after, "ty") || after == "n"
	case "ue":
		return strings.HasPrefix(after, "l") || strings.HasPrefix(after, "nc") || after == "t"
	case "iz", "yi", "ii":
		return true
	case "ei", "oi", "ai":
		return after == "ng" || pair == "ai" && after == "c"
	case "oe":
		return strings.HasPrefix(after, "t") || strings.HasPrefix(after, "m")
	}
	return false
}

// mute is how many written vowels at the end of a word are not spoken.
func mute(w string) int {
	n := len(w)
	at := func(back int) byte {
		if back > n {
			return 0
		}
		return w[n-back]
	}
	consonant := func(back int) bool { return back <= n && !vowel(w, n-back) }
	silent := 0
	if inner := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(w, "ly"), "ment"), "ful"); inner != w && len(inner) > 3 && strings.HasSuffix(inner, "e") && !vowel(inner, len(inner)-2) && !strings.HasSuffix(inner, "le") {
		silent++ // safely, movement, hopeful
	}
	switch {
	case n > 4 && strings.HasSuffix(w, "gue"):
		return silent + 1
	case at(1) == 'e' && consonant(2):
		if at(2) == 'l' && consonant(3) {
			return silent // table
		}
		return silent + 1
	case strings.HasSuffix(w, "es") && consonant(3) && n > 3:
		if at(3) == 'l' && consonant(4) || strings.IndexByte("sxzcg", at(3)) >= 0 || at(3) == 'h' && strings.IndexByte("cs", at(4)) >= 0 {
			return silent // tables, horses, churches
		}
		return silent + 1
	case strings.HasSuffix(w, "ed") && consonant(3) && n > 3:
		if at(3) == 't' || at(3) == 'd' || at(3) == 'l' && consonant(4) && at(4) != 'l' && at(4) != 'r' {
			return silent // wanted, needed; handled
		}
		return silent + 1
	}
	return silent
}

// spoken is how many syllables at the end of a word have no vowel in writing, as in rhythm.
func spoken(w string) int {
	if strings.HasSuffix(w, "sm") || strings.HasSuffix(w, "thm") || strings.HasSuffix(w, "snt") || strings.HasSuffix(w, "dnt") && len(w) > 4 {
		return 1
	}
	return 0
}

// odd are common words that the rules miscount.
var odd = map[string]int{
	"every": 2, "everyone": 3, "everything": 3, "everybody": 4, "everywhere": 3, "evening": 2, "people": 2, "science": 2,
	"scientist": 3, "area": 3, "idea": 3, "being": 2, "seeing": 2, "ocean": 2, "business": 2, "different": 3, "several": 3,
	"family": 3, "sometimes": 2, "something": 2, "someone": 2, "somewhere": 2, "somebody": 3, "lifetime": 2, "moreover": 3,
	"therefore": 2, "fire": 1, "hour": 1, "our": 1, "flower": 2, "tower": 2, "power": 2, "create": 2, "created": 3,
	"creature": 2, "theater": 3, "theatre": 3, "real": 1, "really": 2, "reality": 4, "museum": 3, "poem": 2, "poet": 2,
	"quiet": 2, "diet": 2, "giant": 2, "via": 2, "one": 1,
	"once": 1, "whole": 1, "maybe": 2, "recipe": 3, "cafe": 2, "apostrophe": 4, "catastrophe": 4, "piano": 3, "radio": 3,
	"studio": 3, "video": 3, "hundred": 2, "naked": 2, "wicked": 2, "sacred": 2, "beloved": 3, "whereas": 2, "series": 2,
	"species": 2, "movies": 2, "cookies": 2, "usually": 4, "actually": 4, "usual": 3, "casual": 3, "visual": 3, "vacuum": 2,
	"colonel": 2, "chocolate": 3, "vegetable": 4, "interest": 3, "interesting": 4, "camera": 3, "february": 4, "wednesday": 2,
	"europe": 2, "european": 4, "soviet": 3, "ukraine": 2, "israel": 3, "michael": 2, "sheep": 1, "employee": 3, "coordinate": 4,
	"cooperate": 4, "cooperation": 5, "ancient": 2, "friend": 1, "height": 1, "eye": 1, "were": 1,
	"homework": 2, "fireplace": 2, "household": 2, "argue": 2, "hyena": 3, "naive": 2, "baseball": 2, "basement": 2, "lighthouse": 2, "warehouse": 2, "firewood": 2,
}
