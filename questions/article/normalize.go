package article

import (
	"strings"
	"unicode"
)

// normalize makes every line end "\n" and every space " ", and leaves out what nobody can see.
func normalize(raw string) string {
	raw = strings.ReplaceAll(raw, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r' || r == '\f' || r == '\v' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			return '\n'
		case unicode.IsSpace(r):
			return ' '
		case invisible(r):
			return -1
		}
		return r
	}, raw)
}

// invisible tells control and format characters: zero-width spaces and joiners, soft hyphens, byte order marks,
// marks of writing direction.
func invisible(r rune) bool { return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) }

// line is a line of the normalised input.
type line struct {
	text   string // with single spaces and none at the ends
	indent int    // how many spaces it began with
}

func (l line) blank() bool { return l.text == "" }

func splitLines(text string) []line {
	var lines []line
	for raw := range strings.SplitSeq(text, "\n") {
		indent := len(raw) - len(strings.TrimLeft(raw, " "))
		lines = append(lines, line{strings.Join(strings.Fields(raw), " "), indent})
	}
	return lines
}
