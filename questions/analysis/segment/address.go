package segment

import (
	"strings"
	"unicode"
)

// address is the length of a web or mail address, a file name or a telephone number at the start of the chunk s.
func address(s string) int {
	n := len(strings.TrimRightFunc(s, func(r rune) bool { return strings.ContainsRune(".,;:!?\"')]}>’”*", r) }))
	core := s[:n]
	switch {
	case strings.Contains(core, "://") || strings.HasPrefix(core, "www.") || strings.HasPrefix(core, "mailto:"):
		return cut(core, ">")
	case strings.IndexByte(core, '@') > 0 && strings.IndexByte(core, '@') < n-1:
		return cut(core, ">,;)")
	case hostName(cutString(core, "/")):
		return cut(core, ">,;)")
	case telephone(core):
		return n
	}
	return 0
}

func cut(s, marks string) int { return len(cutString(s, marks)) }

func cutString(s, marks string) string {
	if i := strings.IndexAny(s, marks); i >= 0 {
		return s[:i]
	}
	return s
}

// hostName tells whether s is a host, a file or a news group: labels joined by full stops.
func hostName(s string) bool {
	dot := strings.LastIndexByte(s, '.')
	if dot <= 0 && !(dot == 0 && len(s) > 1) || !isASCIILetter(s[0]) && s[0] != '.' && !isDigit(rune(s[0])) {
		return false
	}
	lower, dots := true, 0
	for _, r := range s {
		if r == '.' {
			dots++
		} else if !wordRune(r) && r != '-' && r != '_' {
			return false
		}
		lower = lower && !unicode.IsUpper(r)
	}
	if domains[strings.ToLower(s[dot+1:])] {
		return dot > 1 || dot == 0
	}
	return dots >= 2 && lower && longLabels(s)
}

func longLabels(s string) bool {
	for label := range strings.SplitSeq(s, ".") {
		if len(label) < 2 || !isASCIILetter(label[0]) {
			return false
		}
	}
	return true
}

// telephone tells a telephone number, a post code or a date from a range of numbers: digits joined by hyphens that
// are three groups, or two of which the second has four digits and the first another length.
func telephone(s string) bool {
	groups, size, first := 1, 0, 0
	for i := range len(s) {
		switch {
		case isDigit(rune(s[i])):
			size++
		case s[i] == '-' && size > 0:
			if groups == 1 {
				first = size
			}
			groups, size = groups+1, 0
		default:
			return false
		}
	}
	return size > 0 && (groups >= 3 || groups == 2 && size == 4 && first != 4)
}

// emoticon is the length of the emoticon that makes up the chunk s, but for punctuation after it.
func emoticon(s string) int {
	for _, face := range emoticons {
		if strings.HasPrefix(s, face) && strings.Trim(s[len(face):], ".,!?") == "" {
			return len(face)
		}
	}
	return 0
}

var emoticons = strings.Fields(`:-) :) ;-) ;) :-( :( :-D :D ;D =) =( =D (: :-P :P :p ;P :-/ :/ :| :-| :'( :o :O XD xD ^_^ -_- >:( <3 :3 (; ;_;`)
