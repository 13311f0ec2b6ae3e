package grade

import "strings"

// kind is the part that a word plays in an answer.
type kind uint8

const (
	plain    kind = iota
	light         // carries no part of an answer
	number        // a number in its decimal form
	month         // a month or a day of the week
	unit          // a unit in its one form
	negation      // not, never, without
)

// word is a token in its one form.
type word struct {
	text  string
	kind  kind
	name  bool   // written with a capital
	owner bool   // possessive
	comma bool   // a comma stands between it and the content before it
	and   bool   // a word such as "and" does
	prep  string // the preposition that stands before it, but for an article
	at    int    // index among all words of the text
}

// content tells whether the word can be part of what is asked for.
func (w word) content() bool { return w.kind != light && w.kind != negation }

// lex brings text to a list of words.
func lex(text string, monthFirst bool) []word {
	ts := scan(text, monthFirst)
	var out []word
	comma, and, prep := false, false, ""
	for i := 0; i < len(ts); {
		w, used := readWord(ts, i)
		comma = comma || ts[i].comma
		and = and || ts[i].and || joiningWords[ts[i].text]
		w.at = len(out)
		if w.content() {
			w.comma, w.and, w.prep = comma && len(out) > 0, and && len(out) > 0, prep
			comma, and, prep = false, false, ""
		} else if !articles[ts[i].text] {
			prep = ""
			if prepositions[ts[i].text] {
				prep = ts[i].text
			}
		}
		out = append(out, w)
		i += used
	}
	return dropTitles(out)
}

func readWord(ts []token, i int) (word, int) {
	t := ts[i]
	if text, used := readNumber(ts[i:]); used > 0 {
		if day, ok := strings.CutSuffix(text, "th"); ok && besideMonth(ts, i, used) {
			text = day
		}
		return word{text: text, kind: number}, used
	}
	if full, ok := shortMonths[t.text]; ok && besideDigits(ts, i) {
		return word{text: full, kind: month}, 1
	}
	w := word{text: t.text, name: t.capital, owner: t.owner}
	if u, ok := units[t.text]; ok && !t.capital {
		return word{text: u, kind: unit}, 1
	}
	switch {
	case lightWords[t.text] && !acronym(t):
		w.kind, w.name = light, false
	case negations[t.text]:
		w.kind, w.name = negation, false
	case calendar[t.text]:
		w.kind, w.name = month, false
	case t.text == "per" && i+1 < len(ts) && ts[i+1].text == "cent":
		return word{text: "percent", kind: unit}, 2
	}
	return w, 1
}

// acronym tells "US" and "WHO" from "us" and "who" as far as the first letter shows it.
func acronym(t token) bool { return t.capital && t.text == "us" }

func besideMonth(ts []token, i, used int) bool {
	isMonth := func(j int) bool {
		if j < 0 || j >= len(ts) {
			return false
		}
		_, short := shortMonths[ts[j].text]
		return short || calendar[ts[j].text]
	}
	next := i + used
	if next < len(ts) && ts[next].text == "of" {
		next++
	}
	prev := i - 1
	if prev >= 0 && ts[prev].text == "the" {
		prev--
	}
	return isMonth(next) || isMonth(prev)
}

func besideDigits(ts []token, i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(ts) && (ts[j].digits || ordinals[ts[j].text] > 0 || smallNumbers[ts[j].text] > 0) {
			return true
		}
	}
	return i >= 2 && ts[i-1].text == "of" && ts[i-2].digits
}

// dropTitles makes titles light where something else is left to name the person.
func dropTitles(ws []word) []word {
	for i := 0; i+1 < len(ws); i++ {
		if titles[ws[i].text] && ws[i+1].kind == plain && !lightWords[ws[i+1].text] {
			ws[i].kind = light
			ws[i+1].comma, ws[i+1].and = ws[i+1].comma || ws[i].comma, ws[i+1].and || ws[i].and
		}
	}
	return ws
}

// contents returns the words that can be part of what is asked for.
func contents(ws []word) []word {
	var out []word
	for _, w := range ws {
		if w.content() {
			out = append(out, w)
		}
	}
	return out
}

func count(ws []word, k kind) int {
	n := 0
	for _, w := range ws {
		if w.kind == k {
			n++
		}
	}
	return n
}
