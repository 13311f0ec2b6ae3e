package lint

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"lectern/questions/quantity"
	"lectern/questions/quiz"
)

// optionCount wants three or four options, up to six where several are right.
func optionCount(q quiz.Question) string {
	most := 4
	if q.Kind == quiz.Several {
		most = 6
	}
	if n := len(q.Options); n < 3 || n > most {
		return fmt.Sprintf("%d options", n)
	}
	return ""
}

// keyOnce wants every key once among the options, exactly one key for a choice, and something wrong to choose.
func keyOnce(q quiz.Question) string {
	if q.Kind == quiz.Choice && len(q.Key) != 1 {
		return fmt.Sprintf("%d keys", len(q.Key))
	}
	for _, k := range q.Key {
		n := 0
		for _, o := range q.Options {
			if plain(o) == plain(k) {
				n++
			}
		}
		if n != 1 {
			return fmt.Sprintf("%q stands %d times among the options", k, n)
		}
	}
	if len(q.Options) <= len(q.Key) {
		return "nothing is wrong"
	}
	return ""
}

// overlap wants options of which none says the same as another or is a part of it.
func overlap(q quiz.Question) string {
	for i, a := range q.Options {
		for _, b := range q.Options[i+1:] {
			x, y := " "+bareWords(a)+" ", " "+bareWords(b)+" "
			if strings.Contains(x, y) || strings.Contains(y, x) {
				return fmt.Sprintf("%q and %q", a, b)
			}
		}
	}
	return ""
}

// unequalLength wants every wrong option to be at most half a key's length longer or shorter than some key.
func unequalLength(q quiz.Question) string {
	for _, o := range q.Options {
		if !slices.ContainsFunc(q.Key, func(k string) bool { return Alike(o, k) }) {
			return fmt.Sprintf("%q", o)
		}
	}
	return ""
}

// Alike reports whether an option is about as long as the key: at most half its length longer or shorter, or a word or
// two where the key is short.
func Alike(option, key string) bool {
	const slack = 9
	x, y := len([]rune(option)), len([]rune(key))
	return 2*max(x-y, y-x) <= max(y, 2*slack)
}

// disorder wants numbers and times from small to large and from early to late.
func disorder(q quiz.Question) string {
	if places, ok := quantity.Places(q.Options); ok && !slices.IsSorted(places) {
		return strings.Join(q.Options, ", ")
	}
	return ""
}

// keyStandsOut wants the key of a choice to look like at least one wrong option: with or without an article, a capital
// and a figure.
func keyStandsOut(q quiz.Question) string {
	if q.Kind != quiz.Choice {
		return ""
	}
	for _, look := range [...]struct {
		name string
		of   func(string) string
	}{{"article", determiner}, {"capital", initial}, {"figure", figure}} {
		same := 0
		for _, o := range q.Options {
			if look.of(o) == look.of(q.Key[0]) {
				same++
			}
		}
		if same == 1 && len(q.Options) > 1 {
			return "only the key has its " + look.name
		}
	}
	return ""
}

func determiner(s string) string {
	switch first, _, _ := strings.Cut(plain(s), " "); first {
	case "a", "an":
		return "a"
	case "the":
		return first
	}
	return ""
}

// initial tells whether a text has a capital in it.
func initial(s string) string {
	if strings.ContainsFunc(s, unicode.IsUpper) {
		return "capital"
	}
	return ""
}

func figure(s string) string {
	if strings.ContainsAny(s, "0123456789") {
		return "figure"
	}
	return ""
}

// catchAll wants no "all of the above".
func catchAll(q quiz.Question) string {
	for _, o := range q.Options {
		switch low := plain(o); {
		case strings.HasSuffix(low, "of the above"), strings.HasSuffix(low, "of these"), low == "none", low == "all", low == "both", low == "neither":
			return o
		}
	}
	return ""
}
