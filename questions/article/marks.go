package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unmark takes the marks of plain texts with emphasis away: of Markdown, and of e-books that write _so_. What it gives back
// are the addresses of links. Only what stands in pairs is a mark.
func unmark(lines []line) []string {
	var addresses []string
	for i := range lines {
		l := &lines[i]
		if l.reason != "" {
			continue
		}
		heading := strings.TrimLeft(l.text, "#")
		if n := len(l.text) - len(heading); n > 0 && n <= 6 && strings.HasPrefix(heading, " ") && startsUpper(heading[1:]) && !endsSentence(heading) {
			l.text = strings.TrimRight(heading[1:], "# ")
		}
		addresses = append(addresses, unlink(l)...)
	}
	for _, mark := range []string{"**", "__", "*", "_"} {
		unpair(lines, mark)
	}
	unquote(lines)
	return addresses
}

// unlink leaves the words of links: [words](address).
func unlink(l *line) []string {
	var addresses []string
	var out strings.Builder
	rest := l.text
	for {
		before, after, found := strings.Cut(rest, "](http")
		address, behind, closed := strings.Cut(after, ")")
		open := strings.LastIndexByte(before, '[')
		if !found || !closed || open < 0 {
			break
		}
		addresses = append(addresses, "(http"+address+")")
		out.WriteString(before[:open] + before[open+1:])
		rest = behind
	}
	if addresses != nil {
		l.text = out.String() + rest
	}
	return addresses
}

// unpair takes marks of emphasis away, each pair within a line or two lines that follow each other.
func unpair(lines []line, mark string) {
	type place struct{ line, at int }
	var open *place
	var cuts []place
	for i, l := range lines {
		if l.blank() || open != nil && i > open.line+1 {
			open = nil
		}
		for at := 0; at < len(l.text); at++ {
			run := len(l.text[at:]) - len(strings.TrimLeft(l.text[at:], mark[:1]))
			if run != len(mark) || l.reason != "" {
				at += max(run-1, 0)
				continue
			}
			switch begins, ends := emphasis(l.text, at, len(mark)); {
			case begins && open == nil:
				open = &place{i, at}
			case ends && open != nil:
				cuts, open = append(cuts, *open, place{i, at}), nil
			}
			at += len(mark) - 1
		}
	}
	for len(cuts) > 0 {
		i := cuts[0].line
		text, from := lines[i].text, 0
		var out strings.Builder
		for len(cuts) > 0 && cuts[0].line == i {
			out.WriteString(text[from:cuts[0].at])
			from, cuts = cuts[0].at+len(mark), cuts[1:]
		}
		lines[i].text = out.String() + text[from:]
	}
}

// emphasis tells whether a mark may begin emphasis, with a word behind it, or end it, with one before it. Marks within
// words are letters of theirs.
func emphasis(text string, at, length int) (begins, ends bool) {
	before, _ := utf8.DecodeLastRuneInString(text[:at])
	after, _ := utf8.DecodeRuneInString(text[at+length:])
	inner := func(r rune) bool { return wordRune(r) || strings.ContainsRune("*_", r) }
	left, right := at > 0 && inner(before), at+length < len(text) && inner(after)
	begins = !left && (right || strings.ContainsRune("“‘\"'(", after) && at+length < len(text))
	ends = !right && at > 0 && !unicode.IsSpace(before) && !begins
	return begins, ends
}

// unquote takes away the marks before quoted lines.
func unquote(lines []line) {
	for i := range lines {
		if rest, found := strings.CutPrefix(lines[i].text, "> "); found && lines[i].reason == "" {
			lines[i].text = rest
		}
	}
}

// cutPlates takes out the numbers of pages that stand within lines: "[Pg 12]", and "{12}" if the next in braces is "{13}".
func cutPlates(lines []line) []string {
	var cut []string
	openings := []string{"[Pg ", "[Page "}
	if braced(lines) {
		openings = append(openings, "{")
	}
	for i := range lines {
		l := &lines[i]
		if l.reason != "" {
			continue
		}
		var out strings.Builder
		from := 0
		for at := 0; at < len(l.text); at++ {
			n := plateLength(l.text[at:], openings)
			if n == 0 {
				continue
			}
			cut = append(cut, l.text[at:at+n])
			out.WriteString(l.text[from:at])
			if from = at + n; at == 0 || l.text[at-1] == ' ' {
				from += len(l.text[from:]) - len(strings.TrimLeft(l.text[from:], " "))
			}
			at = from - 1
		}
		l.text = strings.TrimSpace(out.String() + l.text[from:])
	}
	return cut
}

// plateLength is the length of the number of a page at the start of s, in brackets that open so; 0 where there is none.
func plateLength(s string, openings []string) int {
	const longest = 12
	for _, opening := range openings {
		if !strings.HasPrefix(s, opening) {
			continue
		}
		end := strings.IndexAny(s[:min(len(s), longest)], "]}")
		if end > 0 && number(s[len(opening):end]) >= 0 {
			return end + 1
		}
	}
	return 0
}

// braced tells whether there are numbers in braces, and each is one more than that before.
func braced(lines []line) bool {
	last, found := 0, 0
	for _, l := range lines {
		for _, part := range strings.Split(l.text, "{")[1:] {
			inner, _, _ := strings.Cut(part, "}")
			n := number(inner)
			if n < 0 || found > 0 && n != last+1 {
				return false
			}
			last, found = n, found+1
		}
	}
	return found > 1
}
