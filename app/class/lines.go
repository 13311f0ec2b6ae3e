package class

import "strings"

// maxLines is the most lines that are looked at.
const maxLines = 2000

// Line is a line of codes that were typed or pasted.
type Line struct {
	Number int // from 1
	Text   string
}

// Lines are the lines of a text that are not empty. One that begins with # is a note and left out. Several codes may
// stand in a line, with commas or semicolons between them.
func Lines(text string) []Line {
	var out []Line
	number := 0
	for line := range strings.Lines(text) {
		number++
		if number > maxLines {
			break
		}
		if strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		for part := range strings.FieldsFuncSeq(line, func(r rune) bool { return r == ',' || r == ';' }) {
			if part = strings.TrimSpace(strings.TrimPrefix(part, "\ufeff")); part != "" {
				out = append(out, Line{number, part})
			}
		}
	}
	return out
}
