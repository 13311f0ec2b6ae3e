package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Lines of running text that somebody broke by hand are between these many runes long.
const (
	minWrap = 45
	maxWrap = 100
)

// paragraphs joins the lines that belong together: those of hard-wrapped text with spaces, those of verse with line
// breaks. Every other line is a paragraph of its own.
func paragraphs(lines []line) []piece {
	h := newHyphens(lines)
	var pieces []piece
	for len(lines) > 0 {
		n := 0
		for n < len(lines) && !lines[n].blank() && lines[n].reason == "" {
			n++
		}
		if n > 0 {
			for _, text := range h.joinGroup(lines[:n]) {
				pieces = append(pieces, piece{text: text})
			}
		}
		if n < len(lines) && !lines[n].blank() {
			pieces = append(pieces, piece{text: lines[n].text, reason: lines[n].reason})
		}
		lines = lines[min(n+1, len(lines)):]
	}
	return pieces
}

// joinGroup joins the lines of a group without blank lines.
func (h hyphens) joinGroup(group []line) []string {
	if verse(group) || freeVerse(group) {
		return []string{joinVerse(group)}
	}
	width := wrapWidth(group)
	var texts []string
	start := 0
	for i := 1; i <= len(group); i++ {
		if i == len(group) || !continues(group[i-1], group[i], width) {
			texts = append(texts, h.joinWrapped(group[start:i]))
			start = i
		}
	}
	return texts
}

// joinWrapped joins lines as parts of a paragraph.
func (h hyphens) joinWrapped(lines []line) string {
	var text strings.Builder
	for i, l := range lines {
		if i+1 == len(lines) {
			text.WriteString(l.text)
			break
		}
		text.WriteString(h.before(l.text, lines[i+1].text))
	}
	return text.String()
}

// wrapWidth is the width in runes to which a group is wrapped, 0 when it is not: at least half of its lines end within a
// sentence and most of those have no room for the first word of the next line. Narrow columns are so in
// nearly all lines, and most of these go on with a small letter.
func wrapWidth(group []line) int {
	const narrow = 24
	width := 0
	for _, l := range group {
		width = max(width, utf8.RuneCountInString(l.text))
	}
	if width < narrow || width > maxWrap {
		return 0
	}
	within, full, all, small, inner := 0, 0, 0, 0, len(group)-1
	for i := range inner {
		if startsLower(group[i+1].text) {
			small++
		}
		room := !fills(group[i], group[i+1], width)
		if !room {
			all++
		}
		if endsSentence(group[i].text) {
			continue
		}
		within++
		if !room {
			full++
		}
	}
	if within*2 < inner || full*10 < within*7 || width < minWrap && (inner < 2 || all*10 < inner*9 || small*2 < inner) {
		return 0
	}
	return width
}

// fills tells whether the first word of next has no room on l. Typists break a little early now and then.
func fills(l, next line, width int) bool {
	first, _, _ := strings.Cut(next.text, " ")
	const early = 6
	return utf8.RuneCountInString(l.text)+1+utf8.RuneCountInString(first)+early > width
}

// continues tells whether next goes on with the paragraph of l in a group that is wrapped to width.
func continues(l, next line, width int) bool {
	mark, _ := bulletMark(next.text)
	switch {
	case clutter(l.text) != "" || clutter(next.text) != "" || creditLine(l.text) || creditLine(next.text):
		return false
	case mark != "" && (endsSentence(l.text) || width == 0 || !numberMark(mark)):
		return false
	case width > 0 && next.indent >= l.indent+2 && endsSentence(l.text):
		return false
	case width > 0 && fills(l, next, width):
		return true
	}
	return !endsSentence(l.text) && startsLower(next.text)
}

func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// verse tells whether a group is a stanza: several short lines with capitals of which many end within a sentence, with
// a comma or the like at the end of some.
func verse(group []line) bool {
	if len(group) < 3 {
		return false
	}
	within, punctuated := 0, 0
	for _, l := range group {
		mark, _ := bulletMark(l.text)
		if utf8.RuneCountInString(l.text) > 65 || mark != "" || startsLower(l.text) || clutter(l.text) != "" || creditLine(l.text) {
			return false
		}
		if !endsSentence(l.text) {
			within++
		}
		if strings.ContainsAny(l.text[len(l.text)-1:], ",;:.!?") {
			punctuated++
		}
	}
	return within*3 >= len(group) && punctuated*2 >= len(group) && wrapWidth(group) < minWrap
}

// freeVerse tells lines that are too short and too uneven for running text, of which many begin with a small letter.
func freeVerse(group []line) bool {
	const most = 45 // runes
	small := 0
	for _, l := range group {
		if mark, _ := bulletMark(l.text); utf8.RuneCountInString(l.text) > most || mark != "" || clutter(l.text) != "" || creditLine(l.text) {
			return false
		}
		if startsLower(l.text) {
			small++
		}
	}
	return len(group) >= 3 && small*2 >= len(group) && wrapWidth(group) == 0
}

func joinVerse(group []line) string {
	var lines []string
	for _, l := range group {
		lines = append(lines, l.text)
	}
	return strings.Join(lines, "\n")
}
