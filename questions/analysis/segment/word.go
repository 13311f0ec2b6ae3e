package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is a word that is being read: text[start:pos] is taken, part is where its last piece between hyphens or
// full stops begins, end is the end of the chunk.
type word struct {
	text             string
	start, part, pos int
	end              int
}

func (w *word) taken() string { return w.text[w.start:w.pos] }

// joins tells whether the mark r at pos belongs inside the word.
func (w *word) joins(r rune, size int) bool {
	before, _ := utf8.DecodeLastRuneInString(w.text[w.start:w.pos])
	after, _ := utf8.DecodeRuneInString(w.text[w.pos+size : w.end])
	digits := isDigit(before) && isDigit(after)
	letters := unicode.IsLetter(before) && unicode.IsLetter(after)
	switch r {
	case '_':
		return wordRune(after)
	case '\'', '’':
		return (letters || isDigit(before) && after == 's') && !w.hasApostrophe()
	case '&':
		return letters && unicode.IsUpper(before) == unicode.IsUpper(after)
	case ',':
		return digits && w.thousands(w.pos+1)
	case ':':
		return digits
	case '/':
		return digits || w.slashed(w.pos+1)
	case '.':
		return (digits || letters && w.initials()) && w.newPart(w.pos+1)
	case '-':
		return w.hyphenStays(after)
	}
	return false
}

func (w *word) newPart(pos int) bool {
	w.part = pos
	return true
}

func (w *word) hasApostrophe() bool { return strings.ContainsAny(w.text[w.part:w.pos], "'’") }

// slashed tells whether the letters around the slash before pos make a word such as "b/c".
func (w *word) slashed(pos int) bool {
	right := clip(w.text[pos:w.end])
	if n := strings.IndexFunc(right, func(r rune) bool { return !wordRune(r) }); n >= 0 {
		right = right[:n]
	}
	return slashed[strings.ToLower(clip(w.taken())+"/"+right)]
}

// thousands tells whether exactly three digits stand at pos.
func (w *word) thousands(pos int) bool {
	n := 0
	for n < 4 && pos+n < w.end && isDigit(rune(w.text[pos+n])) {
		n++
	}
	return n == 3
}

// initials tells whether the full stop at pos stands between the letters of an abbreviation such as "U.S." or "Ph.D.".
func (w *word) initials() bool {
	next := w.text[w.pos+1 : w.end]
	_, size := utf8.DecodeRuneInString(next)
	after, _ := utf8.DecodeRuneInString(next[size:])
	if utf8.RuneCountInString(clip(w.text[w.part:w.pos])) == 1 {
		return !wordRune(after) || w.degree(next)
	}
	return w.degree(next)
}

// degree tells whether the last piece and the letters at the start of next make an academic degree.
func (w *word) degree(next string) bool {
	n := strings.IndexFunc(clip(next), func(r rune) bool { return !unicode.IsLetter(r) })
	if n < 0 {
		n = len(clip(next))
	}
	return w.pos-w.start < 8 && degrees[w.text[w.start:w.pos]+"."+next[:n]]
}

// clip cuts what may be long to what a comparison needs; the cut may fall within a rune.
func clip(s string) string { return s[:min(len(s), 16)] }

// hyphenStays tells whether the hyphen at pos belongs to the word: after a prefix, before a suffix, or at the end
// of a word that the speaker broke off.
func (w *word) hyphenStays(after rune) bool {
	left := strings.ToLower(clip(w.text[w.part:w.pos]))
	if !wordRune(after) {
		return w.part == w.start && w.brokenOff(left)
	}
	right := w.text[w.pos+1 : w.end]
	if n := strings.IndexFunc(clip(right), func(r rune) bool { return !wordRune(r) }); n >= 0 {
		right = right[:n]
	}
	right = strings.ToLower(clip(right))
	keep := w.part == w.start && w.pos-w.part < 16 && prefixes[left] && unicode.IsLetter(after) ||
		suffixes[right] || hyphened[left+"-"+right]
	if keep {
		w.part = w.pos + 1
	}
	return keep
}

func (w *word) brokenOff(left string) bool {
	if w.pos+1 < w.end && strings.IndexByte(",.?!\"'", w.text[w.pos+1]) < 0 {
		return false
	}
	return len(left) <= 3 && allLetters(left) && (!prefixes[left] || len(left) == 1) && left != "i" && left != "a"
}

func allLetters(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) {
			return false
		}
	}
	return s != ""
}

// stopBelongs tells whether a full stop follows that belongs to the word.
func (w *word) stopBelongs() bool {
	if w.pos >= w.end || w.text[w.pos] != '.' || strings.HasPrefix(w.text[w.pos+1:w.end], ".") || w.pos-w.start > 16 {
		return false
	}
	word, lower := w.taken(), strings.ToLower(w.taken())
	next := w.following()
	switch {
	case titles[lower] || leading[lower]:
		return next.letter || next.digit
	case numbered[lower]:
		return next.digit || lower == "ed" && word == "Ed" || lower == "eds"
	case beforeDigit[word]:
		return next.digit
	case trailing[lower] || capitalized[word] || degrees[word]:
		return true
	case strings.Contains(word, ".") && !strings.ContainsFunc(word, isDigit):
		return true
	}
	return w.initial(word, next)
}

// initial tells whether a full stop after a single letter makes it the initial of a name.
func (w *word) initial(word string, next neighbour) bool {
	r, size := utf8.DecodeRuneInString(word)
	return size == len(word) && unicode.IsUpper(r) && word != "I" && next.upper && !starters[next.word]
}

// neighbour is the start of the text after a full stop.
type neighbour struct {
	word                 string
	letter, upper, digit bool
}

// following looks over the full stop at pos, white space and opening marks at the next word.
func (w *word) following() neighbour {
	rest := w.text[w.pos+1:]
	rest = rest[:min(len(rest), 40)]
	if w.pos+1 == w.end {
		rest = strings.TrimLeft(rest, " \t\r\n\u00a0")
	}
	n := strings.IndexFunc(rest, func(r rune) bool { return !wordRune(r) })
	if n < 0 {
		n = len(rest)
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return neighbour{word: rest[:n], letter: unicode.IsLetter(r), upper: unicode.IsUpper(r), digit: unicode.IsDigit(r)}
}
