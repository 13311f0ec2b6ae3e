package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hyphens tells which hyphens at the ends of lines part a word, from how the text writes its words elsewhere.
type hyphens struct {
	words  map[string]bool // the words of the text in lower case, those with hyphens, too
	parted bool            // the text is one whose words are parted
}

func newHyphens(lines []line) hyphens {
	h := hyphens{words: make(map[string]bool)}
	var heads, tails []string
	for i, l := range lines {
		fields := compounds(l.text)
		if i > 0 && hyphened(lines[i-1].text) && startsLower(l.text) && len(fields) > 0 {
			heads, tails = append(heads, lastWord(lines[i-1].text)), append(tails, fields[0])
			fields = fields[1:]
		}
		if hyphened(l.text) && len(fields) > 0 {
			fields = fields[:len(fields)-1]
		}
		for _, word := range fields {
			h.words[word] = true
		}
	}
	sure := 0
	for i, head := range heads {
		if h.words[head+tails[i]] || torn(head, tails[i]) {
			sure++
		}
	}
	h.parted = sure > 0 && sure*4 >= len(heads)
	return h
}

// part tells whether a hyphen between the end of a line and the next only parts a word.
func (h hyphens) part(before, after string) bool {
	after, _, _ = strings.Cut(after, " ")
	words := compounds(after)
	if len(words) == 0 {
		return false
	}
	head, tail := lastWord(before), words[0]
	switch {
	case h.words[head+"-"+tail] || strings.Contains(head, "-"):
		return false
	case h.words[head+tail]:
		return true
	case listed(compounding, head):
		return false
	}
	return h.parted || torn(head, tail)
}

// torn tells pieces that are no words by themselves: one begins with the letter that the other ends with, is an ending,
// or has no vowel.
func torn(head, tail string) bool {
	if listed(compounding, head) || strings.Contains(head, "-") {
		return false
	}
	tail, _, _ = strings.Cut(tail, "'")
	last, _ := utf8.DecodeLastRuneInString(head)
	first, size := utf8.DecodeRuneInString(tail)
	twice := last == first && !strings.ContainsRune("aeiou", last) && len(tail) > size
	return twice || listed(endings, tail) || !strings.ContainsAny(head, "aeiouy") || !strings.ContainsAny(tail, "aeiouy")
}

// compounding are words that stand before a hyphen that belongs to the word.
const compounding = "|self|well|half|non|ex|cross|long|short|high|low|mid|far|best|good|ill|old|new|full|part|hard|soft|left|right|" +
	"north|south|east|west|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|" +
	"ninety|first|second|third|mother|father|sister|brother|daughter|son|great|grand|so|much|ever|all|co|pre|post|anti|"

// endings of words that are no words.
const endings = "|ing|ings|ning|ting|ding|ling|ring|sing|tion|tions|sion|sions|tional|ment|ments|mental|ness|nesses|ers|est|ity|" +
	"ities|ous|ious|ive|ance|ances|ence|ences|ical|ically|ally|ly|ed|ted|ded|ism|ist|ists|ture|tures|ular|ated|ating|ates|ial|" +
	"ially|ern|eral|erly|ables|ible|ibly|ably|ful|fully|less|lessly|ship|ships|hood|ties|ries|cies|sive|tive|tively|cation|"

// compounds are the words of a text in lower case, with the hyphens and apostrophes inside them.
func compounds(text string) []string {
	var out []string
	for _, field := range strings.FieldsFunc(strings.ReplaceAll(strings.ToLower(text), "’", "'"), func(r rune) bool {
		return !unicode.IsLetter(r) && r != '-' && r != '\''
	}) {
		if field = strings.Trim(field, "-'"); field != "" {
			out = append(out, field)
		}
	}
	return out
}

func lastWord(text string) string {
	words := compounds(text[strings.LastIndexByte(text, ' ')+1:])
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

func hyphened(s string) bool {
	before, found := strings.CutSuffix(s, "-")
	r, _ := utf8.DecodeLastRuneInString(before)
	return found && unicode.IsLetter(r)
}

// before is a part of a paragraph as it stands before the next: with a space, or without the hyphen that parted a word.
func (h hyphens) before(part, next string) string {
	switch {
	case !hyphened(part) || !startsLower(next):
		return part + " "
	case h.part(part, next):
		return part[:len(part)-1]
	}
	return part
}
