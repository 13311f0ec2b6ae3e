package grade

import (
	"strings"
	"unicode"
)

// accents maps letters of the Latin alphabet with diacritics to the letter below them.
var accents = [...]struct {
	base rune
	from string
}{
	{'a', "àáâãäåāăąǎ"}, {'c', "çćĉċč"}, {'d', "ďđð"}, {'e', "èéêëēĕėęě"}, {'g', "ĝğġģ"}, {'h', "ĥħ"},
	{'i', "ìíîïĩīĭįıǐ"}, {'j', "ĵ"}, {'k', "ķ"}, {'l', "ĺļľŀł"}, {'n', "ñńņňŋ"}, {'o', "òóôõöøōŏőǒ"},
	{'r', "ŕŗř"}, {'s', "śŝşšș"}, {'t', "ţťŧț"}, {'u', "ùúûüũūŭůűųǔ"}, {'w', "ŵ"}, {'y', "ýÿŷ"}, {'z', "źżž"},
}

// fold brings letters, quotation marks, dashes and spaces to plain ASCII where there is a counterpart and keeps case.
func fold(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < 0x80 {
			b.WriteRune(r)
			continue
		}
		b.WriteString(foldRune(r))
	}
	return b.String()
}

func foldRune(r rune) string {
	switch {
	case unicode.Is(unicode.Mn, r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff':
		return "" // combining marks, soft hyphen, zero-width spaces
	case 0xff01 <= r && r <= 0xff5e:
		return string(r - 0xfee0) // full-width forms
	case unicode.IsSpace(r):
		return " "
	}
	switch r {
	case '‘', '’', 'ʼ', '′', '`':
		return "'"
	case '“', '”', '„', '«', '»':
		return `"`
	case '‐', '‑', '‒', '–', '—', '−':
		return "-"
	case '…':
		return "..."
	case 'Æ', 'æ':
		return "ae"
	case 'Œ', 'œ':
		return "oe"
	case 'ß':
		return "ss"
	case 'Þ', 'þ':
		return "th"
	case '\ufb01':
		return "fi"
	case '\ufb02':
		return "fl"
	}
	lower := unicode.ToLower(r)
	for _, a := range accents {
		if strings.ContainsRune(a.from, lower) {
			if lower != r {
				return string(unicode.ToUpper(a.base))
			}
			return string(a.base)
		}
	}
	return string(r)
}

// squash keeps the folded letters and digits of s in lower case: what two spellings of one answer share whatever
// their spacing and punctuation.
func squash(s string) string {
	var b strings.Builder
	for _, r := range fold(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
