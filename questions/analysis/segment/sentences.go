package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
)

// boundaries lists, in order, the indices of the tokens that follow a sentence; the last is len(tokens).
func boundaries(text string, tokens []article.Span) []int {
	var ends []int
	b := boundary{text: text, tokens: tokens}
	start := 0
	for i := 0; i < len(tokens); i++ {
		end := b.after(i, start)
		if end == 0 {
			continue
		}
		ends = append(ends, end)
		start, i = end, end-1
	}
	if start < len(tokens) {
		ends = append(ends, len(tokens))
	}
	return ends
}

type boundary struct {
	text   string
	tokens []article.Span
}

func (b boundary) form(i int) string {
	if i < 0 || i >= len(b.tokens) {
		return ""
	}
	return b.tokens[i].In(b.text)
}

// spaced tells whether white space stands before token i.
func (b boundary) spaced(i int) bool {
	return i > 0 && i < len(b.tokens) && b.tokens[i-1].End < b.tokens[i].Start
}

// after is the index of the token that begins the next sentence when token i ends the one that began at start, 0
// when it does not end.
func (b boundary) after(i, start int) int {
	mark := b.form(i)
	kind := terminator(mark)
	if kind == none {
		return 0
	}
	next := i + 1
	for next < len(b.tokens) && !b.spaced(next) && closes(b.form(next)) {
		next++
	}
	closed := next > i+1
	next = b.skipReferences(next)
	if next >= len(b.tokens) || !b.ends(kind, i, start, next, closed) {
		return 0
	}
	return next
}

type terminal int

const (
	none     terminal = iota
	stop              // a full stop
	cry               // question and exclamation marks
	ellipsis          // three dots
	abbrev            // the full stop of an abbreviation
)

func terminator(form string) terminal {
	last := form[len(form)-1]
	switch {
	case form == ".":
		return stop
	case last == '!' || last == '?':
		return cry
	case form == ".." || strings.HasPrefix(form, "...") || strings.HasPrefix(form, "…"):
		return ellipsis
	case last == '.' && len(form) > 1:
		return abbrev
	}
	return none
}

func closes(form string) bool {
	switch form {
	case "\"", "'", "''", "”", "’", ")", "]", "}", "»", "’’":
		return true
	}
	return false
}

func opens(form string) bool {
	switch form {
	case "\"", "'", "``", "“", "‘", "(", "[", "{", "«", "¿", "¡", "`", "-", "–", "—", "--", "*", "•":
		return true
	}
	return false
}

// skipReferences is the index after the reference marks ("[12]") and emoticons at next: they belong to the sentence
// before them.
func (b boundary) skipReferences(next int) int {
	for {
		switch {
		case emoticon(b.form(next)) > 1:
			next++
		case b.form(next) == "[" && b.form(next+2) == "]" && reference(b.form(next+1)):
			next += 3
		default:
			return next
		}
	}
}

func reference(form string) bool {
	return form == "..." || form == "…" || isDigit(rune(form[0])) && len(form) <= 3
}

// ends decides whether the mark at i, with what closes after it, ends the sentence that began at start; next begins
// what follows.
func (b boundary) ends(kind terminal, i, start, next int, quoted bool) bool {
	if !b.spaced(next) {
		return kind != abbrev && next == i+1 && b.gluedEnd(i, next)
	}
	if first := b.form(next); first == "." || first == "," {
		return false
	}
	word := next
	for word < len(b.tokens)-1 && opens(b.form(word)) {
		word++
	}
	r, _ := utf8.DecodeRuneInString(b.form(word))
	goesOn := unicode.IsLower(r) && !b.lowerCase(start)
	switch kind {
	case stop:
		return !goesOn && !b.listNumber(i, start)
	case cry:
		return !goesOn && !(quoted && b.reports(next))
	case ellipsis:
		return unicode.IsUpper(r) && !(quoted && b.reports(next))
	}
	return b.abbreviationEnds(b.form(i), b.form(word), quoted)
}

// lowerCase tells whether the sentence at start begins with a small letter: its writer uses no capitals, so the next
// one may do so too.
func (b boundary) lowerCase(start int) bool {
	r, _ := utf8.DecodeRuneInString(b.form(start))
	return unicode.IsLower(r)
}

// gluedEnd tells whether a sentence ends without white space: "claims.The".
func (b boundary) gluedEnd(i, next int) bool {
	if i == 0 || b.spaced(i) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(b.form(i - 1))
	first, size := utf8.DecodeRuneInString(b.form(next))
	second, _ := utf8.DecodeRuneInString(b.form(next)[size:])
	return unicode.IsLower(before) && unicode.IsUpper(first) && (unicode.IsLower(second) || size == len(b.form(next)))
}

// listNumber tells whether the full stop at i follows a number or a letter that begins its sentence: "2. Wash".
func (b boundary) listNumber(i, start int) bool {
	before := b.form(i - 1)
	return i == start+1 && len(before) <= 3 && !b.spaced(i) && (len(before) == 1 || isDigit(rune(before[0])))
}

// reports tells whether a reporting verb stands among the first words from i: the speaker follows the speech.
func (b boundary) reports(i int) bool {
	for j := i; j < i+4 && j < len(b.tokens); j++ {
		if said[strings.ToLower(b.form(j))] {
			return true
		}
		if terminator(b.form(j)) == stop || b.form(j) == "," {
			return false
		}
	}
	return false
}

// abbreviationEnds decides whether an abbreviation ends a sentence before the word next.
func (b boundary) abbreviationEnds(abbreviation, next string, quoted bool) bool {
	short := strings.ToLower(strings.TrimSuffix(abbreviation, "."))
	if titles[short] || leading[short] || numbered[short] || len(short) == 1 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(next)
	if quoted || short == "etc" {
		return unicode.IsUpper(r)
	}
	return starters[next]
}
