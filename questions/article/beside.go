package article

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// How many passages of a page are told that its article does not have, and how many bytes these have together.
const (
	maxLeft      = 60
	maxLeftBytes = 20_000
)

// ImportPage is Import for the article of a page. What the page has besides is in Removed, each passage where it stood;
// the first sixty, of 20,000 bytes together. Both texts have blank lines between their blocks.
func ImportPage(raw, page string) (Article, error) {
	a, err := Import(raw)
	if err != nil || page == "" {
		return a, err
	}
	return a.with(beside(page, raw)), nil
}

// passage is a passage of a page that the text taken from the page does not have.
type passage struct {
	text string
	at   int // how far into the text it stood, in letters of its words as key writes them
}

// beside finds what a page has and the text taken from it lacks, in the order of the page. Lines of up to three words
// that follow each other, such as those of a menu, are one passage.
func beside(page, text string) []passage {
	var out []passage
	in, bytes := newLetters(text), 0
	menu := false // the last passage is one of short lines, and nothing of the text came after it
	for line := range strings.SplitSeq(page, "\n") {
		line = strings.TrimPrefix(strings.TrimSpace(line), "- ")
		k := plainKey(line)
		if k == "" {
			continue
		}
		if in.has(k) {
			menu = false
			continue
		}
		if bytes += len(line); bytes > maxLeftBytes {
			return out
		}
		short := strings.Count(k, " ") < 3
		if short && menu {
			out[len(out)-1].text += "\n" + line
			continue
		}
		if len(out) == maxLeft {
			return out
		}
		out, menu = append(out, passage{line, in.before}), short
	}
	return out
}

// letters are the words of a text, to find lines in.
type letters struct {
	all    string         // the words of its lines, each word with a space before it and after it
	lines  map[string]int // where each line begins in all
	at     int            // where in all the last line that was found ends
	before int            // how many letters stand before at
}

func newLetters(text string) *letters {
	l := &letters{lines: make(map[string]int)}
	var all strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		k := plainKey(line)
		if k == "" {
			continue
		}
		if _, twice := l.lines[k]; !twice {
			l.lines[k] = all.Len() + 1
		}
		all.WriteString(" " + k + " \n")
	}
	l.all = all.String()
	return l
}

// has looks for a line, and for its first words where it is long: of what it ends with something may have been cut off.
// What is found brings on the place in the text, but for lines of a word or two, which may stand anywhere.
func (l *letters) has(k string) bool {
	const few, begins = 3, 6 // words
	words := strings.Fields(k)
	if at, ok := l.lines[k]; ok {
		if len(words) >= few && at >= l.at {
			l.advance(at + len(k))
		}
		return true
	}
	if len(words) < few {
		return false
	}
	if i := strings.Index(l.all[l.at:], " "+k+" "); i >= 0 {
		l.advance(l.at + i + 1 + len(k))
		return true
	}
	if len(words) <= begins {
		return false
	}
	start := " " + strings.Join(words[:begins], " ") + " "
	i := strings.Index(l.all[l.at:], start)
	if i >= 0 {
		l.advance(l.at + i + strings.IndexByte(l.all[l.at+i:], '\n'))
	}
	return i >= 0
}

func (l *letters) advance(to int) {
	l.before += inked(l.all[l.at:to])
	l.at = to
}

// plainKey is the key of a line with plain apostrophes.
func plainKey(line string) string { return strings.ReplaceAll(key(line), "’", "'") }

// inked counts the runes of keys that are no white space.
func inked(k string) int {
	return utf8.RuneCountInString(k) - strings.Count(k, " ") - strings.Count(k, "\n")
}

// with returns the article with passages of its page among what was removed. They are in the order of the page.
func (a Article) with(left []passage) Article {
	var out []piece
	start := 0
	for _, p := range a.pieces() {
		size := inked(key(p.text))
		for len(left) > 0 && left[0].at <= start+size/2 {
			out, left = append(out, left[0].piece()), left[1:]
		}
		out, start = append(out, p), start+size
	}
	for _, l := range left {
		out = append(out, l.piece())
	}
	return assemble(slices.DeleteFunc(out, func(p piece) bool { return p.text == "" }))
}

func (l passage) piece() piece {
	var lines []string
	for _, line := range splitLines(normalize(l.text)) {
		if !line.blank() {
			lines = append(lines, line.text)
		}
	}
	text := strings.Join(lines, "\n")
	return piece{text: text, reason: cmp.Or(clutter(text), Outside)}
}
