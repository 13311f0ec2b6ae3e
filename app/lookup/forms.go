package lookup

import (
	"strings"

	"lectern/questions/inflect"
	"lectern/questions/lexis"
)

// Same reports whether two words are forms of one, as "ran" and "running". It goes by irregular forms and endings.
func Same(a, b string) bool { return meet(forms(a), b) }

func meet(want map[string]bool, word string) bool {
	for base := range forms(word) {
		if want[base] {
			return true
		}
	}
	return false
}

// forms are the base forms that a word may have, with itself.
func forms(word string) map[string]bool {
	w := strings.ToLower(word)
	out := map[string]bool{w: true}
	if whole[w] || strings.HasSuffix(w, "ss") {
		return out
	}
	out[inflect.Irregular(w)] = true
	for _, end := range [...]string{"s", "ed", "ing", "ier", "iest"} {
		if strings.HasSuffix(w, end) {
			for _, base := range inflect.Bases(w) {
				out[base] = true
			}
		}
	}
	return out
}

// whole are words that look like forms of others and are not.
var whole = lexis.Set(`evening morning during ceiling wedding something anything nothing everything thing king spring string
ring wing sing bring being building news means series species always perhaps less this his its is was has as us yes plus bus gas
lens hundred need seed speed feed indeed breed bed red sacred wicked naked united outing inning herring shilling sterling
pudding darling duckling sibling mathematics physics politics economics ethics alas thus across`)
