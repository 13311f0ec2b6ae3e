package article

import (
	"strings"
	"unicode"
)

// counted is a number right behind the end of a sentence or a part of one: "in the old town.3 It was".
type counted struct{ line, at, length, n int }

// countedNotes finds the numbers right behind full stops, commas and quotation marks, if they go up by one from each to the
// next. It gives for each line where they begin and how long they are.
func countedNotes(lines []line) map[int]map[int]int {
	var all []counted
	for i, l := range lines {
		if l.reason != "" {
			continue
		}
		for at := 1; at < len(l.text); at++ {
			if n := digitsAt(l.text, at); n > 0 && closes(l.text[:at]) && opens(l.text[at+n:]) {
				all = append(all, counted{i, at, n, number(l.text[at : at+n])})
			}
		}
	}
	found := make(map[int]map[int]int)
	for k, c := range all {
		if len(all) < 2 || k > 0 && c.n != all[k-1].n+1 {
			return nil
		}
		if found[c.line] == nil {
			found[c.line] = make(map[int]int)
		}
		found[c.line][c.at] = c.length
	}
	return found
}

// digitsAt is how many digits begin at a place, 0 for more than three and within a number.
func digitsAt(text string, at int) int {
	near := text[at:min(len(text), at+4)]
	n := len(near) - len(strings.TrimLeft(near, "0123456789"))
	if n > 3 || '0' <= text[at-1] && text[at-1] <= '9' {
		return 0
	}
	return n
}

// closes tells a text that ends with a word of four letters or more and a mark behind it.
func closes(before string) bool {
	const fewest, longestMarks = 4, 20 // letters; bytes
	before = before[max(0, len(before)-longestMarks):]
	word := strings.TrimRight(before, ".,;!?\"'”’)")
	if word == before {
		return false
	}
	return len(word)-len(strings.TrimRightFunc(word, unicode.IsLower)) >= fewest
}

// opens tells how a text goes on behind the number of a note: it ends, or there is a space.
func opens(after string) bool { return after == "" || after[0] == ' ' }
