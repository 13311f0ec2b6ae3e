package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// markPages finds the numbers of pages and the running heads of a text that was taken from printed pages: lines that say
// "Page 3", and lines with numbers that go up by one from each to the next and of which at least one stands within a sentence.
func markPages(lines []line) {
	at := inkedLines(lines)
	for _, i := range at {
		switch {
		case coordinates(lines[i].text):
			lines[i].reason = Note
		case pageLabel(lines[i].text):
			lines[i].reason = Page
		}
	}
	for _, chain := range numbered(lines, at) {
		if len(chain) > 1 && within(lines, at, chain) || len(chain) == 1 && interrupts(lines, at[chain[0]]) {
			for _, k := range chain {
				lines[at[k]].reason = Page
			}
		}
	}
	markHeads(lines)
}

// pageLabel tells "Page 3", "page 3 of 12", "- 3 -".
func pageLabel(text string) bool {
	words := strings.Fields(strings.ToLower(text))
	if len(words) == 3 && (words[0] == "-" || words[0] == "–" || words[0] == "—") && words[0] == words[2] {
		return number(words[1]) > 0
	}
	if len(words) < 2 || words[0] != "page" || number(words[1]) < 0 {
		return false
	}
	return len(words) == 2 || len(words) == 4 && (words[2] == "of" || words[2] == "/") && number(words[3]) >= 0
}

// coordinates tells where on a map the subject of a text is.
func coordinates(text string) bool {
	_, found := cutFold(text, "coordinates: ")
	return found && strings.Contains(text, "°")
}

// number reads a whole number of up to four digits; -1 for what is none.
func number(s string) int {
	if s == "" || len(s) > 4 {
		return -1
	}
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = 10*n + int(s[i]-'0')
	}
	return n
}

// numbered gives the chains of lines whose numbers go up by one, as indices into at. A line is its number alone, or a
// short line that is no sentence and begins or ends with it.
func numbered(lines []line, at []int) [][]int {
	var chains [][]int
	ends := make(map[int]int) // the number that a chain ends with -> the chain
	for k, i := range at {
		n := pageNumber(lines[i])
		if n < 0 {
			continue
		}
		c, found := ends[n-1]
		if !found {
			c = len(chains)
			chains = append(chains, nil)
		}
		delete(ends, n-1)
		chains[c] = append(chains[c], k)
		ends[n] = c
	}
	return chains
}

func pageNumber(l line) int {
	const longest = 70
	if l.reason != "" || len(l.text) > longest || endsSentence(l.text) {
		return -1
	}
	words := strings.Fields(l.text)
	if n := number(words[0]); n >= 0 && (len(words) == 1 || startsUpper(words[1])) {
		return n
	}
	if startsUpper(words[0]) {
		return number(words[len(words)-1])
	}
	return -1
}

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// within tells whether a line of the chain stands within a sentence.
func within(lines []line, at, chain []int) bool {
	const most = 3 // lines that may stand at the top or the foot of a page
	for _, k := range chain {
		before, after := k-1, k+1
		for before >= 0 && k-before <= most && heading(lines[at[before]]) {
			before--
		}
		for after < len(at) && after-k <= most && heading(lines[at[after]]) {
			after++
		}
		if before >= 0 && after < len(at) && flows(lines[at[before]].text, lines[at[after]].text) {
			return true
		}
	}
	return false
}

// heading tells lines that may be a running head: short, with a capital and without the end of a sentence.
func heading(l line) bool {
	return pageNumber(l) >= 0 || len(l.text) < 60 && strings.ToUpper(l.text) == l.text && !endsSentence(l.text)
}

// flows tells whether a sentence goes on from the end of one passage to the beginning of another.
func flows(before, after string) bool {
	const short = 25
	last, _ := utf8.DecodeLastRuneInString(before)
	if len(before) < short || !unicode.IsLetter(last) && last != ',' && last != '-' {
		return false
	}
	first, _, _ := strings.Cut(after, " ")
	return startsLower(first) && strings.ToLower(first) == first || listed(unfinished, lastWord(before))
}

// unfinished are words that end no sentence.
const unfinished = "|the|a|an|of|to|into|from|with|and|or|but|that|than|his|her|their|its|our|my|your|were|is|are|at|by|for|"

// interrupts tells a number alone between two lines of one wrapped paragraph.
func interrupts(lines []line, i int) bool {
	if number(lines[i].text) < 0 || i == 0 || i+1 == len(lines) || lines[i-1].blank() || lines[i+1].blank() {
		return false
	}
	return len(lines[i-1].text) >= minWrap && flows(lines[i-1].text, lines[i+1].text)
}

// markHeads finds the lines beside the numbers of pages that stand there more than once.
func markHeads(lines []line) {
	seen := make(map[string][]int)
	at := 0 // the last line with words
	for i, l := range lines {
		if l.blank() {
			continue
		}
		if i > 0 && l.reason == "" && lines[at].reason == Page && headLike(l.text) {
			seen[key(l.text)] = append(seen[key(l.text)], i)
		}
		if i > 0 && l.reason == Page && lines[at].reason == "" && headLike(lines[at].text) {
			seen[key(lines[at].text)] = append(seen[key(lines[at].text)], at)
		}
		at = i
	}
	for _, all := range seen {
		if len(all) > 1 {
			for _, i := range all {
				lines[i].reason = Page
			}
		}
	}
}

func headLike(text string) bool {
	const longest = 60
	return len(text) <= longest && startsUpper(text) && !endsSentence(text)
}
