package article

import "strings"

// brackets enclose what a page template should have filled in.
var brackets = []struct{ open, close string }{
	{"{{", "}}"}, {"<%", "%>"}, {"{%", "%}"}, {"<!--", "-->"}, {"${", "}"}, {"[object ", "]"},
	{"[caption", "]"}, {"[/caption", "]"}, {"[gallery", "]"}, {"[embed", "]"}, {"[/embed", "]"}, {"[video", "]"},
	{"[/video", "]"}, {"[audio", "]"}, {"[shortcode", "]"}, {"[advertisement", "]"},
	{"<br", ">"}, {"<p>", ""}, {"</p", ">"}, {"<div", ">"}, {"</div", ">"}, {"<span", ">"}, {"</span", ">"},
	{"<img ", ">"}, {"<figure", ">"}, {"</figure", ">"}, {"<a href", ">"}, {"</a", ">"},
}

// longestLeftover is how many bytes a leftover may have.
const longestLeftover = 300

// cutTemplates cuts leftovers of page templates out of the pieces; each becomes a removal behind the piece.
func cutTemplates(pieces []piece) []piece {
	var out []piece
	for _, p := range pieces {
		if p.reason != "" || !strings.ContainsAny(p.text, "{<[$") || leftover(p.text) {
			out = append(out, p)
			continue
		}
		text, cuts := cutText(p.text)
		if text != "" {
			p.text = text
			out = append(out, p)
		}
		for _, cut := range cuts {
			out = append(out, piece{text: cut, reason: Template})
		}
	}
	return out
}

// cutText separates a text from the leftovers in it.
func cutText(text string) (rest string, cuts []string) {
	var kept strings.Builder
	for pos := 0; pos < len(text); {
		n := leftoverLength(text[pos:])
		if n == 0 {
			kept.WriteByte(text[pos])
			pos++
			continue
		}
		cuts = append(cuts, strings.TrimSpace(text[pos:pos+n]))
		pos += n
	}
	if cuts == nil {
		return text, nil
	}
	return tidy(kept.String()), cuts
}

// leftoverLength is the length of the leftover at the start of s, 0 where there is none.
func leftoverLength(s string) int {
	if strings.IndexByte("{<[$", s[0]) < 0 {
		return 0
	}
	s = s[:min(len(s), longestLeftover)]
	for _, b := range brackets {
		if len(s) < len(b.open) || !strings.EqualFold(s[:len(b.open)], b.open) {
			continue
		}
		if end := strings.Index(s[len(b.open):], b.close); end >= 0 {
			return len(b.open) + end + len(b.close)
		}
	}
	return 0
}

// tidy closes the gaps that cutting left.
func tidy(text string) string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	text = strings.Join(lines, "\n")
	for _, mark := range []string{",", ".", ";", ":", "!", "?"} {
		text = strings.ReplaceAll(text, " "+mark, mark)
	}
	return text
}

// leftover tells whether a whole line is what a program prints where a value is missing.
func leftover(text string) bool {
	switch strings.ToLower(text) {
	case "undefined", "null", "nan", "[object object]":
		return true
	}
	return len(text) < longestLeftover && len(text) > 0 && leftoverLength(text) == len(text)
}

// loremWords are the frequent words of the printers' filler text.
const loremWords = "|lorem|ipsum|dolor|sit|amet|consectetur|adipiscing|elit|sed|do|eiusmod|tempor|incididunt|ut|labore|et|dolore|" +
	"magna|aliqua|enim|ad|minim|veniam|quis|nostrud|exercitation|ullamco|laboris|nisi|aliquip|ex|ea|commodo|" +
	"consequat|duis|aute|irure|in|reprehenderit|voluptate|velit|esse|cillum|eu|fugiat|nulla|pariatur|excepteur|sint|" +
	"occaecat|cupidatat|non|proident|sunt|culpa|qui|officia|deserunt|mollit|anim|id|est|laborum|"

// lorem tells whether a text is printers' filler.
func lorem(text string) bool {
	words := words(text)
	filler := 0
	for _, word := range words {
		if listed(loremWords, word) {
			filler++
		}
	}
	return len(words) > 3 && filler*3 >= len(words)*2
}
