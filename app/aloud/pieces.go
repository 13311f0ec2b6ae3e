package aloud

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// longest is how many bytes one piece has at most at the voice's own speed. Voices that come over the network stop
// after about fifteen seconds without a report, so that nothing longer is given to them.
const longest = 150

// Pieces cuts a text into pieces that are said in a few seconds: behind commas and the like where there are any,
// between words otherwise. Joined, the words of the pieces are those of the text.
func Pieces(text string, rate float64) []string {
	most := int(longest * min(rate, 1))
	var out []string
	for rest := strings.TrimSpace(text); rest != ""; {
		at := cut(rest, most)
		out = append(out, strings.TrimSpace(rest[:at]))
		rest = strings.TrimSpace(rest[at:])
	}
	return out
}

// cut gives the place where the first piece of at most so many bytes ends.
func cut(text string, most int) int {
	if len(text) <= most {
		return len(text)
	}
	pause, space := 0, 0
	for at, r := range text[:most] {
		if !unicode.IsSpace(r) {
			continue
		}
		space = at
		if before, _ := utf8.DecodeLastRuneInString(text[:at]); strings.ContainsRune(",;:.!?–—)”", before) {
			pause = at
		}
	}
	switch {
	case pause > most/3:
		return pause
	case space > 0:
		return space
	}
	end := most
	for !utf8.RuneStart(text[end]) {
		end--
	}
	return end
}

// Limit is how long saying the piece can take at most; a slow voice says ten letters a second.
func (s Saying) Limit() time.Duration {
	return time.Duration((4 + float64(len(s.Text))/5/s.Rate) * float64(time.Second))
}
