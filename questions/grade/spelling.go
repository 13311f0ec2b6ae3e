package grade

import "strings"

// allowed is H5P's tolerance: no error in words of up to two letters, one up to nine, two in longer ones.
func allowed(letters int) int {
	switch {
	case letters < 3:
		return 0
	case letters <= 9:
		return 1
	}
	return 2
}

// longestWord bounds the work; no English word is longer.
const longestWord = 48

// misspelling tells whether typed can be a slip for want: near enough by H5P's rule and not a word of its own that
// is known to differ in meaning.
func misspelling(typed, want string) bool {
	limit := allowed(len(want))
	if limit == 0 || otherInitial(typed, want) || len(want) > longestWord || abs(len(typed)-len(want)) > limit || confusable(typed, want) {
		return false
	}
	return distance(typed, want) <= limit
}

// likeSounds are letters that people write for each other at the start of a word.
var likeSounds = words("ck kc cs sc sz zs gj jg vw wv fv vf iy yi ei ie")

// otherInitial tells whether a short word begins with another letter that does not sound alike and goes on the same:
// "house" and "mouse".
func otherInitial(typed, want string) bool {
	return len(typed) == len(want) && len(want) <= 6 && typed[0] != want[0] && typed[1:] == want[1:] &&
		!likeSounds[string([]byte{typed[0], want[0]})]
}

// distance counts the insertions, deletions, substitutions and swaps of neighbours that turn a into b (optimal
// string alignment).
func distance(a, b string) int {
	var rows [3][longestWord + 1]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(change, last[j]+1, row[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// confusables are pairs of words that lie within H5P's tolerance of each other and mean different things.
var confusables = [...][2]string{
	{"iran", "iraq"}, {"ireland", "iceland"}, {"austria", "australia"}, {"gambia", "zambia"}, {"mali", "bali"},
	{"mali", "malta"}, {"oman", "roman"}, {"paternal", "maternal"}, {"father", "farther"}, {"human", "humane"},
	{"morning", "mourning"}, {"desert", "dessert"}, {"county", "country"}, {"angel", "angle"}, {"trial", "trail"},
	{"costal", "coastal"}, {"arctic", "antarctic"}, {"hypothermia", "hyperthermia"}, {"emigrant", "immigrant"},
	{"emigrated", "immigrated"}, {"emigration", "immigration"}, {"internal", "external"}, {"buyer", "buy"},
	{"employer", "employee"}, {"word", "world"}, {"war", "car"}, {"ship", "shop"}, {"boy", "buy"}, {"man", "men"},
}

var negativePrefixes = [...]string{"un", "in", "im", "il", "ir", "dis", "non", "mis", "de"}

func confusable(a, b string) bool {
	for _, p := range confusables {
		if a == p[0] && b == p[1] || a == p[1] && b == p[0] {
			return true
		}
	}
	for _, p := range negativePrefixes {
		if a == p+b || b == p+a {
			return true
		}
	}
	return false
}

// stem takes the endings of plural and tense off an English word: a light version of the first steps of Porter's
// algorithm that only ever shortens, enough to see that two forms belong together.
func stem(w string) string {
	if base, ok := strings.CutSuffix(w, "ness"); ok && len(base) > 2 {
		if base, ok := strings.CutSuffix(base, "i"); ok {
			return base + "y"
		}
		return base
	}
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ies"), len(w) > 4 && strings.HasSuffix(w, "ied"):
		return w[:len(w)-3] + "y"
	case len(w) > 3 && strings.HasSuffix(w, "s") && !endsWithAny(w, "ss", "us", "is"):
		w = w[:len(w)-1]
		if endsWithAny(w, "xe", "che", "she", "sse") {
			w = w[:len(w)-1]
		}
	}
	w = american(w)
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ed"):
		w = undouble(w[:len(w)-2])
	case len(w) > 5 && strings.HasSuffix(w, "ing"):
		w = undouble(w[:len(w)-3])
	}
	if len(w) > 3 {
		w = strings.TrimSuffix(w, "e")
	}
	return w
}

// american writes British spellings in the American way.
func american(w string) string {
	switch {
	case w == "grey":
		return "gray"
	case len(w) > 5 && strings.HasSuffix(w, "our"):
		return w[:len(w)-2] + "r"
	case len(w) > 5 && strings.HasSuffix(w, "tre"):
		return w[:len(w)-2] + "er"
	case len(w) > 6 && endsWithAny(w, "ise", "ised", "ising"):
		i := strings.LastIndexByte(w, 's')
		return w[:i] + "z" + w[i+1:]
	}
	return w
}

func endsWithAny(w string, suffixes ...string) bool {
	for _, s := range suffixes {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// notAdjectives end in y and are no adjectives of the noun that they begin with.
var notAdjectives = words("army party county body many every hearty heavy busy pony story")

// adjectiveOf tells whether a is the adjective in -y of noun t: "foggy", "icy", "rainy".
func adjectiveOf(a, t string) bool {
	if len(a) < 3 || len(t) < 3 || a[len(a)-1] != 'y' || notAdjectives[a] {
		return false
	}
	base := a[:len(a)-1]
	return base == t || base+"e" == t || base == t+t[len(t)-1:]
}

// undouble turns "stopp" into "stop" and leaves "fall" and "pass".
func undouble(w string) string {
	n := len(w)
	if n > 3 && w[n-1] == w[n-2] && !strings.ContainsRune("lsz", rune(w[n-1])) {
		return w[:n-1]
	}
	return w
}

func abs(n int) int { return max(n, -n) }
