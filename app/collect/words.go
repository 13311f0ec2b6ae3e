package collect

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/app/result"
)

// word is a part of a line, as byte offsets, that could be a code or a group of one.
type word struct {
	start, end int
	signs      int  // letters and digits
	follows    bool // only white space stands between it and the word before
}

func (w word) in(line string) string { return line[w.start:w.end] }

// split finds the words of a line: letters and digits with dashes between them, and the texts of QR codes.
func split(line string) []word {
	var out []word
	open, soft := -1, true
	end := func(at int) {
		if open < 0 {
			return
		}
		text := strings.TrimFunc(line[open:at], func(r rune) bool { return !sign(r) })
		if text != "" {
			start := open + strings.Index(line[open:at], text)
			signs := 0
			for _, r := range text {
				if sign(r) {
					signs++
				}
			}
			out = append(out, word{start, start + len(text), signs, soft})
			soft = true
		}
		open = -1
	}
	for i, r := range line {
		switch {
		case sign(r) || dash(r) || r == '/' || unicode.Is(unicode.Cf, r):
			if open < 0 {
				open = i
			}
			continue
		}
		end(i)
		soft = soft && unicode.IsSpace(r)
	}
	end(len(line))
	return out
}

func sign(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
func dash(r rune) bool { return unicode.Is(unicode.Pd, r) }

// suspects are the parts of texts that look as if they were meant to be codes.
func suspects(texts []string) []string {
	var out []string
	for _, text := range texts {
		var run []string
		strong := false
		end := func() {
			if code := strings.Join(run, " "); strong && signsOf(code) >= 5 {
				out = append(out, code)
			}
			run, strong = nil, false
		}
		for _, field := range strings.Fields(text) {
			ended := strings.ContainsAny(field[len(field)-1:], ",;.!?)")
			field = bare(field)
			switch s := look(field); s {
			case plain:
				end()
				continue
			case coded:
				strong = true
			}
			run = append(run, field)
			if ended || signsOf(strings.Join(run, "")) >= result.MaxCode {
				end()
			}
		}
		end()
	}
	return out
}

// bare is a field without a label before a colon and without the marks around it.
func bare(field string) string {
	mark := func(r rune) bool { return !sign(r) }
	field = strings.TrimFunc(field, mark)
	return strings.TrimFunc(field[strings.LastIndexAny(field, ":=")+1:], mark)
}

// likeness is how much a field looks like a code.
type likeness int

const (
	plain likeness = iota
	group          // like a group of a code
	coded          // like a code, or surely a group of one
)

// look tells fields with letters and digits mixed, or in groups of capitals, from words and numbers.
func look(field string) likeness {
	if result.IsQR(strings.ToUpper(field)) {
		return coded
	}
	letters, digits, small, odd := 0, 0, 0, 0
	groups := strings.FieldsFunc(field, dash)
	for _, r := range field {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLower(r):
			small++
			letters++
		case unicode.IsLetter(r):
			letters++
		case !dash(r) && !unicode.Is(unicode.Cf, r):
			odd++
		}
	}
	const longest = 6
	if odd > 1 {
		return plain
	}
	for _, g := range groups {
		if utf8.RuneCountInString(g) > longest && (len(groups) > 1 || digits == 0) {
			return plain
		}
	}
	switch {
	case letters > 0 && digits > 0 && letters+digits > 2,
		len(groups) > 1 && letters > longest-1 && small == 0:
		return coded
	case letters+digits > 1 && letters+digits <= longest && small == 0:
		return group
	}
	return plain
}

func signsOf(text string) int {
	n := 0
	for _, r := range text {
		if sign(r) {
			n++
		}
	}
	return n
}

// label is the name in what stands before a code: the first part between marks that is made of a few words without
// digits, the first of them with a capital letter, and does not speak of a code.
func label(before string) string {
	const most = 4
	for _, part := range strings.FieldsFunc(before, func(r rune) bool { return strings.ContainsRune(":=,;|[]()\t–—", r) }) {
		name := strings.TrimFunc(result.CleanName(part), func(r rune) bool { return !unicode.IsLetter(r) })
		first, _ := utf8.DecodeRuneInString(name)
		small := strings.ToLower(name)
		speaks := strings.Contains(small, "code") || strings.Contains(small, "код")
		if unicode.IsUpper(first) && !speaks && len(strings.Fields(name)) <= most && !strings.ContainsFunc(name, unicode.IsDigit) {
			return name
		}
	}
	return ""
}
