package intake

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// inline takes the marks within a line away: emphasis, code, links and pictures. What a backslash protects stays.
func inline(line string) string {
	var out strings.Builder
	for i := 0; i < len(line); {
		switch rest := line[i:]; {
		case rest[0] == '\\' && len(rest) > 1 && strings.IndexByte("\\`*_{}[]()#+-.!>~|<", rest[1]) >= 0:
			out.WriteByte(rest[1])
			i += 2
		case strings.HasPrefix(rest, "!["):
			_, n := link(rest[1:])
			if n == 0 {
				out.WriteByte('!')
			}
			i += 1 + n
		case rest[0] == '[':
			text, n := link(rest)
			if n == 0 {
				out.WriteByte('[')
			}
			out.WriteString(inline(text))
			i += max(n, 1)
		case rest[0] == '`' || strings.HasPrefix(rest, "~~"):
			i += len(rest) - len(strings.TrimLeft(rest, rest[:1]))
		case rest[0] == '*' || rest[0] == '_':
			n := len(rest) - len(strings.TrimLeft(rest, rest[:1]))
			if !emphasis(line, i, n) {
				out.WriteString(rest[:n])
			}
			i += n
		default:
			_, n := utf8.DecodeRuneInString(rest)
			out.WriteString(rest[:n])
			i += n
		}
	}
	return out.String()
}

// link reads [text](address) or [text][name] at the start of s and gives its text and its length, 0 where it is neither.
func link(s string) (text string, length int) {
	depth, end := 0, -1
	for i := 0; i < len(s) && end < 0; i++ {
		switch s[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				end = i
			}
		}
	}
	if end < 0 || end+1 >= len(s) {
		return "", 0
	}
	closing := map[byte]string{'(': ")", '[': "]"}[s[end+1]]
	if closing == "" {
		return "", 0
	}
	address := strings.Index(s[end+2:], closing)
	if address < 0 {
		return "", 0
	}
	return s[1:end], end + 2 + address + 1
}

// emphasis tells whether the n marks at i begin or end emphasis: they touch a word on one side, and there are others like
// them in the line. Underlines within a word belong to it.
func emphasis(line string, i, n int) bool {
	before, _ := utf8.DecodeLastRuneInString(line[:i])
	after, _ := utf8.DecodeRuneInString(line[i+n:])
	left, right := i > 0 && !unicode.IsSpace(before), i+n < len(line) && !unicode.IsSpace(after)
	if line[i] == '_' && left && right && word(before) && word(after) {
		return false
	}
	return (left || right) && strings.Count(line, line[i:i+1]) > n
}

func word(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
