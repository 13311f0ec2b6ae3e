package grade

import (
	"strings"

	"lectern/questions/inflect"
)

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
	stem  string // what the forms of a plain word share
	kind  kind
	name  bool   // written with a capital
	owner bool   // possessive
	comma bool   // a comma stands between it and the content before it
	and   bool   // a word such as "and" does
	prep  string // the preposition that stands before it, but for an article
	at    int    // index among all words of the text
	said  stance // whether a negation applies to it

	value float64  // of a number
	form  form     // how a number is written
	ends  bool     // it ends a range or a score such as 3–1
	bound bound    // what a number is a limit of
	unit  *measure // what a unit can mean
	part  *amount  // the amount that the word is a part of
}

// content tells whether the word can be part of what is asked for.
func (w word) content() bool { return w.kind != light && w.kind != negation }

// lex brings text to a list of words.
func lex(text string, monthFirst bool) []word {
	ts := scan(text, monthFirst)
	out := make([]word, 0, len(ts))
	comma, and, prep := false, false, ""
	for i := 0; i < len(ts); {
		if ts[i].text == "well" && textAt(ts, i-1) == "as" && textAt(ts, i+1) == "as" {
			and = true
			i++
			continue
		}
		w, used := readWord(ts, i, len(out) > 0 && out[len(out)-1].kind == number)
		comma = comma || ts[i].comma
		and = and || ts[i].and || joiningWords[ts[i].text]
		w.at = len(out)
		if w.kind == plain {
			w.stem = stem(inflect.Irregular(w.text))
		}
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
	quantify(out)
	deny(out)
	return dropTitles(dropAspects(out))
}

// readWord reads the word at token i; counted tells whether a number stands before it.
func readWord(ts []token, i int, counted bool) (word, int) {
	t := ts[i]
	if t.text == "second" && (counted || textAt(ts, i-1) == "per") {
		return word{text: t.text, kind: unit, unit: units[t.text]}, 1
	}
	if t.text == "number" && i+1 < len(ts) && ts[i+1].digits {
		return word{text: t.text, kind: light}, 1
	}
	if text, used := readClock(ts, i); used > 0 {
		return word{text: text, kind: number}, used
	}
	if n := readNumber(ts, i); n.used > 0 {
		w := word{text: n.text, kind: number, value: n.value, form: n.form, ends: counted && t.dash}
		if day, ok := strings.CutSuffix(n.text, "th"); ok && besideMonth(ts, i, n.used) {
			w.text, w.form = day, w.form&^ordinal
		}
		return w, n.used
	}
	if v := romanNumeral(ts, i); v > 0 {
		return word{text: format(float64(v)), kind: number, name: true, value: float64(v), form: roman}, 1
	}
	if full, ok := shortMonths[t.text]; ok && besideDigits(ts, i) {
		return word{text: full, kind: month}, 1
	}
	if m, used := readUnit(ts, i, counted); used > 0 {
		return word{text: m.name, kind: unit, unit: m}, used
	}
	w := word{text: t.text, name: t.capital, owner: t.owner}
	switch {
	case lightWords[t.text] && !acronym(t):
		w.kind, w.name = light, false
	case negations[t.text]:
		w.kind, w.name = negation, false
	case calendar[t.text]:
		w.kind, w.name = month, false
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
	if textAt(ts, next) == "of" {
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

// aspects are verbs that before another one in -ing say only how its course was.
var aspects = words("keep keeps kept start starts started begin begins began begun continue continues continued")

// dropAspects makes them light: "it kept raining" is "it rained".
func dropAspects(ws []word) []word {
	for i := 0; i+1 < len(ws); i++ {
		if aspects[ws[i].text] && len(ws[i+1].text) > 5 && strings.HasSuffix(ws[i+1].text, "ing") {
			ws[i].kind = light
		}
	}
	return ws
}

// dropTitles makes titles light where something else is left to name the person.
func dropTitles(ws []word) []word {
	for i := 0; i+1 < len(ws); i++ {
		if titles[ws[i].text] && ws[i+1].kind == plain && !lightWords[ws[i+1].text] && !ws[i].owner && ws[i+1].name {
			ws[i].kind = light
			ws[i+1].comma, ws[i+1].and = ws[i+1].comma || ws[i].comma, ws[i+1].and || ws[i].and
		}
	}
	return ws
}

// contents returns the words that can be part of what is asked for.
func contents(ws []word) []word {
	out := make([]word, 0, len(ws))
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

// wordAt is the text of word i, "" outside of the words.
func wordAt(ws []word, i int) string {
	if i < 0 || i >= len(ws) {
		return ""
	}
	return ws[i].text
}
