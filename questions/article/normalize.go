package article

import (
	"strings"
	"unicode"
)

// normalize makes every line end "\n" and every space " ", joins words that were parted with a soft hyphen, writes ligatures
// as letters, and leaves out what nobody can see.
func normalize(raw string) string {
	raw = strings.ReplaceAll(raw, "\r\n", "\n")
	raw = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\f' || r == '\v' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			return '\n'
		case unicode.IsSpace(r):
			return ' '
		case r == '\u2010' || r == '\u2011':
			return '-'
		case r != softHyphen && invisible(r):
			return -1
		}
		return r
	}, raw)
	return strings.NewReplacer(
		string(softHyphen)+"\n", "", string(softHyphen)+" \n", "", string(softHyphen), "",
		"ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st",
	).Replace(raw)
}

const softHyphen = '\u00ad'

// invisible tells control and format characters: zero-width spaces and joiners, soft hyphens, byte order marks,
// marks of writing direction.
func invisible(r rune) bool { return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) }

// line is a line of the normalised input.
type line struct {
	text   string // with single spaces and none at the ends
	indent int    // how many spaces it began with
	reason Reason // why it is not of the article, ""
}

func (l line) blank() bool { return l.text == "" }

func splitLines(text string) []line {
	var lines []line
	for raw := range strings.SplitSeq(text, "\n") {
		indent := len(raw) - len(strings.TrimLeft(raw, " "))
		lines = append(lines, line{text: strings.Join(strings.Fields(raw), " "), indent: indent})
	}
	return lines
}

// inkedLines are the indices of the lines that have words and are not left out.
func inkedLines(lines []line) []int {
	var at []int
	for i, l := range lines {
		if !l.blank() && l.reason == "" {
			at = append(at, i)
		}
	}
	return at
}
