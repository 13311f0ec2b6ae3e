package article

import "strings"

// strip takes out of the lines what does not depend on how they make paragraphs, and marks the lines of printed pages. What
// it cuts out is gathered, a piece for each sort.
func strip(lines []line) (rest []line, gathered []piece) {
	markEdges(lines)
	markLetterHead(lines)
	rest, times := cutTimes(lines)
	numbers := cutLineNumbers(rest)
	plates := cutPlates(rest)
	addresses := unmark(rest)
	notes := cutNotes(rest)
	markPages(rest)
	for _, cut := range []struct {
		marks  []string
		reason Reason
	}{{times, Page}, {numbers, Page}, {plates, Page}, {addresses, Template}, {notes, Note}} {
		if len(cut.marks) > 0 {
			gathered = append(gathered, piece{text: strings.Join(cut.marks, " "), reason: cut.reason})
		}
	}
	return rest, gathered
}

// markEdges marks what an e-book of Project Gutenberg has around its text.
func markEdges(lines []line) {
	for i, l := range lines {
		switch {
		case edge(l.text, "START"):
			for j := range i + 1 {
				lines[j].reason = Outside
			}
		case edge(l.text, "END"):
			for j := i; j < len(lines); j++ {
				lines[j].reason = Outside
			}
			return
		}
	}
}

func edge(text, which string) bool {
	return strings.HasPrefix(text, "*** "+which+" OF TH") && strings.Contains(text, "PROJECT GUTENBERG") && strings.HasSuffix(text, "***")
}

// markLetterHead marks the lines at the top of a letter that say from whom it is and to whom, if there are three or more.
func markLetterHead(lines []line) {
	at := inkedLines(lines)
	n := 0
	for n < len(at) && letterHead(lines[at[n]].text) {
		n++
	}
	if n < 3 {
		return
	}
	for _, i := range at[:n] {
		if !strings.HasPrefix(lines[i].text, "Subject:") {
			lines[i].reason = Navigation
		}
	}
}

func letterHead(text string) bool {
	name, rest, found := strings.Cut(text, ":")
	return found && rest != "" && listed("|From|Sent|Date|To|Cc|Bcc|Reply-To|Subject|", name)
}

// cutLineNumbers takes away the numbers that lines of a worksheet begin with: of every line, or of every fifth.
func cutLineNumbers(lines []line) []string {
	at := inkedLines(lines)
	var cut []string
	for k := 0; k < len(at); {
		n := max(everyLine(lines, at[k:]), 1)
		if n > 1 {
			for _, i := range at[k : k+n] {
				cut = append(cut, cutNumber(&lines[i]))
			}
		}
		k += n
	}
	if cut == nil {
		for _, k := range everyFifth(lines, at) {
			cut = append(cut, cutNumber(&lines[at[k]]))
		}
	}
	return cut
}

func cutNumber(l *line) string {
	n, rest, _ := strings.Cut(l.text, " ")
	l.text = rest
	return n
}

// leading is the number that a line begins with, and the rest of the line; -1 where there is none.
func leading(l line) (int, string) {
	n, rest, _ := strings.Cut(l.text, " ")
	if rest == "" {
		return -1, ""
	}
	return number(n), rest
}

// everyLine is how many lines from the first on are numbered one by one, if sentences go on over most of their ends.
func everyLine(lines []line, at []int) int {
	const fewest = 5
	first, before := leading(lines[at[0]])
	if first < 0 {
		return 0
	}
	n, on, bare := 1, 0, []line{{text: before}}
	for ; n < len(at); n++ {
		next, rest := leading(lines[at[n]])
		if next != first+n {
			break
		}
		if !endsSentence(before) && startsLower(rest) {
			on++
		}
		before, bare = rest, append(bare, line{text: rest})
	}
	if n < fewest || on*2 < n-1 || wrapWidth(bare) == 0 {
		return 0
	}
	return n
}

// everyFifth are the lines that begin with 5, 10, 15 and so on, each five lines after the one before.
func everyFifth(lines []line, at []int) []int {
	const step = 5
	var found []int
	on := false
	for k := range at {
		n, rest := leading(lines[at[k]])
		if n != step*(len(found)+1) || len(found) > 0 && k != found[len(found)-1]+step {
			continue
		}
		found = append(found, k)
		on = on || k > 0 && !endsSentence(lines[at[k-1]].text) && startsLower(rest)
	}
	if len(found) < 2 || !on {
		return nil
	}
	return found
}
