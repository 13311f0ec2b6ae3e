package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cutNotes takes the marks of notes out of the lines: "[1]", "[citation needed]", "¹", and numbers behind full stops where
// they go up by one. It also takes out pronunciations between slashes.
func cutNotes(lines []line) []string {
	counted := countedNotes(lines)
	var cut []string
	for i := range lines {
		if lines[i].reason == "" {
			cut = append(cut, cutFrom(&lines[i], counted[i])...)
		}
	}
	return cut
}

// cutFrom takes the marks out of a line; counted are where in it the numbers behind full stops begin.
func cutFrom(l *line, counted map[int]int) []string {
	var out strings.Builder
	var cut []string
	for pos := 0; pos < len(l.text); {
		n := counted[pos]
		if n == 0 {
			n = noteLength(l.text, pos)
		}
		if n == 0 {
			out.WriteByte(l.text[pos])
			pos++
			continue
		}
		cut = append(cut, l.text[pos:pos+n])
		pos += n
		if rest := l.text[pos:]; strings.HasSuffix(out.String(), "(") {
			pos += len(rest) - len(strings.TrimLeft(rest, " "))
		}
	}
	if cut != nil {
		l.text = closeGaps(strings.ReplaceAll(out.String(), "()", ""))
	}
	return cut
}

// closeGaps leaves one space where there were more, and none before a mark.
func closeGaps(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	for _, mark := range []string{",", ".", ";", ")"} {
		text = strings.ReplaceAll(text, " "+mark, mark)
	}
	return text
}

// noteLength is the length of the mark of a note, or of a pronunciation, at pos; 0 where there is none.
func noteLength(text string, pos int) int {
	switch rest := text[pos:]; {
	case rest[0] == '[':
		return bracketNote(text, pos)
	case rest[0] == '/':
		return soundLength(text, pos)
	case strings.HasPrefix(rest, "ⓘ"):
		return len("ⓘ")
	default:
		return raised(text, pos)
	}
}

// noteWords stand in brackets where readers ask for more.
const noteWords = "|citation needed|edit|edit source|update|clarification needed|when?|who?|which?|where?|by whom?|" +
	"according to whom?|better source needed|page needed|failed verification|verification needed|full citation needed|" +
	"dubious|dubious – discuss|original research?|not in citation given|dead link|permanent dead link|"

// bracketNote is the length of "[1]", "[citation needed]", "[note 2]" or "[a]" at pos, with the page behind it as in "[1]: 14".
func bracketNote(text string, pos int) int {
	const longest = 40
	end := strings.IndexByte(text[pos:min(len(text), pos+longest)], ']')
	if end < 0 {
		return 0
	}
	raw, after := text[pos+1:pos+end], text[pos+end+1:]
	inner := strings.ToLower(strings.TrimSpace(raw))
	before, _ := utf8.DecodeLastRuneInString(text[:pos])
	wide := raw != strings.TrimSpace(raw) && pos > 0
	next, _ := utf8.DecodeRuneInString(after)
	sort, n, numbered := strings.Cut(inner, " ")
	switch {
	case listed(noteWords, inner), numbered && listed("|note|nb|n|fn|ref|", sort) && number(n) >= 0:
		return end + 1
	case !wide && !behind(before):
		return 0
	case noteNumbers(inner):
		return end + 1 + pageRef(after)
	case len(inner) == 1 && 'a' <= inner[0] && inner[0] <= 'z' && before != '"' && !unicode.IsLetter(next):
		return end + 1
	}
	return 0
}

// behind tells the signs that the mark of a note stands right behind.
func behind(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(".,;:!?)]”’\"'%…", r)
}

// noteNumbers tells "4", "4, 5" and "4–6".
func noteNumbers(s string) bool {
	digits := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(", –-", r) })
	for _, d := range digits {
		if len(d) > 3 || number(d) < 0 {
			return false
		}
	}
	return len(digits) > 0
}

// pageRef is the length of ": 14" or ": 14–16" at the start of s.
func pageRef(s string) int {
	rest, found := strings.CutPrefix(s, ": ")
	n := len(rest) - len(strings.TrimLeft(rest, "0123456789–"))
	if !found || n == 0 || strings.HasPrefix(rest, "–") {
		return 0
	}
	return len(": ") + n
}

// raised is the length of small raised digits at pos that mark a note: not those of powers and of units.
func raised(text string, pos int) int {
	const digits, fewest = "⁰¹²³⁴⁵⁶⁷⁸⁹", 3
	n := len(text[pos:]) - len(strings.TrimLeft(text[pos:], digits))
	before := text[:pos]
	if n == 0 || before == "" {
		return 0
	}
	letters := 0
	for rest := before; letters < fewest; letters++ {
		r, size := utf8.DecodeLastRuneInString(rest)
		if !unicode.IsLetter(r) {
			break
		}
		rest = rest[:len(rest)-size]
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if letters == fewest || strings.ContainsRune(".,;:!?)]”’\"'…", last) {
		return n
	}
	return 0
}

// soundLength is the length of a pronunciation such as "/ˈɒtə/" at pos.
func soundLength(text string, pos int) int {
	const longest, signs = 60, "ˈˌəɪʊɔɑɜːŋʃʒθðæɒɛʌɡɹ"
	end := strings.IndexByte(text[pos+1:min(len(text), pos+longest)], '/')
	if end < 0 || pos > 0 && !strings.ContainsRune(" ([", rune(text[pos-1])) {
		return 0
	}
	sound := text[pos+1 : pos+1+end]
	if !strings.ContainsAny(sound, signs) || strings.HasPrefix(sound, " ") || strings.HasSuffix(sound, " ") {
		return 0
	}
	n := end + 2
	for strings.HasPrefix(text[pos+n:], ";") || strings.HasPrefix(text[pos+n:], ",") {
		n++
	}
	return n
}
