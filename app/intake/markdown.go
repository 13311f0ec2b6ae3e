package intake

import "strings"

// Strip takes the marks of Markdown away and leaves the words: headings, lists and quotations become lines, links their
// texts; pictures, comments, rules, code and the settings at the top of a file are left out.
func Strip(markdown string) string {
	var out []string
	fence := ""
	for line := range strings.SplitSeq(withoutComments(body(strings.ReplaceAll(markdown, "\r\n", "\n"))), "\n") {
		trimmed := strings.TrimSpace(line)
		switch mark := fenceOf(trimmed); {
		case fence != "" && mark == fence:
			fence = ""
			continue
		case fence != "":
			continue
		case mark != "":
			fence = mark
			continue
		}
		out = append(out, stripLine(trimmed)...)
	}
	return strings.TrimSpace(strings.Join(out, "\n")) + "\n"
}

// body is the file without the settings between lines of three hyphens at its top.
func body(text string) string {
	if rest, ok := strings.CutPrefix(text, "---\n"); ok {
		if _, after, ok := strings.Cut(rest, "\n---\n"); ok {
			return after
		}
	}
	return text
}

func withoutComments(text string) string {
	for {
		before, rest, opened := strings.Cut(text, "<!--")
		_, after, closed := strings.Cut(rest, "-->")
		if !opened || !closed {
			return text
		}
		text = before + after
	}
}

func fenceOf(line string) string {
	for _, mark := range []string{"```", "~~~"} {
		if strings.HasPrefix(line, mark) {
			return mark
		}
	}
	return ""
}

// stripLine gives the lines that a line becomes. A heading gets blank lines around it.
func stripLine(line string) []string {
	for strings.HasPrefix(line, ">") {
		line = strings.TrimSpace(line[1:])
	}
	if rule(line) || definition(line) {
		return []string{""}
	}
	if rest := strings.TrimLeft(line, "#"); rest != line && len(line)-len(rest) <= 6 && strings.HasPrefix(rest, " ") {
		return []string{"", inline(strings.TrimRight(strings.TrimSpace(rest), "# ")), ""}
	}
	if rest, ok := strings.CutPrefix(line, "* "); ok {
		line = "- " + rest
	}
	return []string{inline(line)}
}

// rule tells lines of three or more of the same mark: rules, and what underlines a heading.
func rule(line string) bool {
	line = strings.ReplaceAll(line, " ", "")
	return len(line) >= 3 && strings.ContainsAny(line[:1], "-*_=") && strings.Trim(line, line[:1]) == ""
}

// definition tells where links are defined: [name]: address.
func definition(line string) bool {
	name, address, ok := strings.Cut(line, "]: ")
	return ok && strings.HasPrefix(name, "[") && !strings.Contains(strings.TrimSpace(address), " ")
}
