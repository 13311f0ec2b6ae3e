package article

import (
	"strings"
	"unicode/utf8"
)

// bulletMark splits the mark off a list item: "•", "-", "*", "2.", "(b)". The mark is "" where there is none.
func bulletMark(s string) (mark, item string) {
	mark, item, found := strings.Cut(s, " ")
	if r, size := utf8.DecodeRuneInString(s); strings.ContainsRune(sureBullets, r) && size < len(s) {
		return s[:size], strings.TrimLeft(s[size:], " ")
	}
	if !found || !strings.ContainsFunc(item, wordRune) {
		return "", s
	}
	if r, size := utf8.DecodeRuneInString(mark); size == len(mark) && strings.ContainsRune("-*–—+·>o§", r) || numberMark(mark) {
		return mark, item
	}
	return "", s
}

// sureBullets mark a list item even where it stands alone.
const sureBullets = "•◦▪▫‣●○■□➢➤►▶❖⁃✓✔\uf0a7\uf0b7\uf0d8\uf0fc"

// numberMark tells marks such as "2.", "12)", "(3)" and "b)".
func numberMark(mark string) bool {
	core, stop := strings.CutSuffix(mark, ".")
	if !stop {
		core, stop = strings.CutSuffix(mark, ")")
		core = strings.TrimPrefix(core, "(")
	}
	if !stop || core == "" || len(core) > 2 {
		return false
	}
	if len(core) == 1 && 'a' <= core[0] && core[0] <= 'z' && !strings.HasSuffix(mark, ".") {
		return true
	}
	return strings.Trim(core, "0123456789") == ""
}

// stripBullets takes the marks off list items and tells whether there were any. A mark that may be something else,
// such as a dash or a number, counts only where a neighbour has one of the same sort.
func stripBullets(pieces []piece) bool {
	kept := keptIndices(pieces)
	sorts := make([]string, len(kept))
	for k, i := range kept {
		sorts[k] = bulletSort(pieces[i].text)
	}
	stripped := false
	for k, i := range kept {
		near := k > 0 && sorts[k-1] == sorts[k] || k+1 < len(kept) && sorts[k+1] == sorts[k]
		if sorts[k] == "" || sorts[k] != "•" && !near {
			continue
		}
		for mark := sorts[k]; mark != ""; mark = bulletSort(pieces[i].text) {
			_, pieces[i].text = bulletMark(pieces[i].text)
		}
		pieces[i].kind, stripped = Summary, true
	}
	return stripped
}

// bulletSort is "" where there is no mark, "•" for a sure one, "1" for a number, else the mark itself.
func bulletSort(s string) string {
	mark, item := bulletMark(s)
	r, _ := utf8.DecodeRuneInString(mark)
	switch {
	case mark == "" || item == "":
		return ""
	case strings.ContainsRune(sureBullets, r):
		return "•"
	case numberMark(mark):
		return "1"
	}
	return mark
}
