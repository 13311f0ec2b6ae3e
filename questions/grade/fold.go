package grade

import (
	"strconv"
	"strings"
	"unicode"
)

// The letters of three blocks of Unicode without their diacritics: those of compatibility decomposition, and those below
// strokes and hooks. A full stop stands for what has no such letter.
const (
	latin1 = "AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGg" +
		"HhHhIiIiIiIiIi..JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs" +
		"bB.....Cc.D....E.FfG...IKk...N.OOo..Pp......Tt.Uu.VYyZz......................AaIiOoUuUuUuUuUu.AaAa.." +
		"GgGgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy"
	latinMore = "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSs" +
		"SsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy.s....AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEe" +
		"IiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy"
	firstLatin1, firstLatinMore = 0xc0, 0x1e00
)

// fold brings letters, quotation marks, dashes and spaces to plain ASCII where there is a counterpart and keeps case.
func fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		if r < 0x80 {
			b.WriteByte(byte(r))
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
	case firstLatin1 <= r && r < firstLatin1+rune(len(latin1)) && latin1[r-firstLatin1] != '.':
		return latin1[r-firstLatin1:][:1]
	case firstLatinMore <= r && r < firstLatinMore+rune(len(latinMore)) && latinMore[r-firstLatinMore] != '.':
		return latinMore[r-firstLatinMore:][:1]
	case '①' <= r && r <= '⑳':
		return strconv.Itoa(int(r-'①') + 1)
	case 'Ⅰ' <= r && r <= 'Ⅻ':
		return romans[r-'Ⅰ']
	case '⁴' <= r && r <= '⁹':
		return "^" + string(r-'⁴'+'4')
	case '₀' <= r && r <= '₉':
		return string(r - '₀' + '0')
	}
	for _, f := range foldings {
		if strings.ContainsRune(f.from, r) {
			return f.to
		}
	}
	return string(r)
}

// foldings are the other signs that plain ones stand for. Spaces round a fraction part it from the whole before it.
var foldings = [...]struct{ from, to string }{
	{"‘’ʼ′`", "'"}, {"“”„«»″", `"`}, {"‐‑‒–—−﹣", "-"}, {"…", "..."}, {"⁄∕÷", "/"}, {"×", "x"}, {"٪", "%"},
	{"Ææ", "ae"}, {"Œœ", "oe"}, {"ßẞ", "ss"}, {"Þþ", "th"}, {"Ĳĳ", "ij"}, {"ﬀ", "ff"}, {"ﬁ", "fi"}, {"ﬂ", "fl"},
	{"ﬃ", "ffi"}, {"ﬄ", "ffl"}, {"ﬅﬆ", "st"}, {"¹", "^1"}, {"²", "^2"}, {"³", "^3"}, {"º˚", "°"}, {"℃", "°C"},
	{"℉", "°F"}, {"ª", "a"}, {"™®©", ""}, {"№", "No."}, {"￡", "£"}, {"￥", "¥"},
	{"½", " 1/2 "}, {"¼", " 1/4 "}, {"¾", " 3/4 "}, {"⅓", " 1/3 "}, {"⅔", " 2/3 "}, {"⅕", " 1/5 "}, {"⅖", " 2/5 "},
	{"⅗", " 3/5 "}, {"⅘", " 4/5 "}, {"⅙", " 1/6 "}, {"⅛", " 1/8 "}, {"⅜", " 3/8 "}, {"⅝", " 5/8 "}, {"⅞", " 7/8 "},
}

var romans = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
	"XVI", "XVII", "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII"}

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
