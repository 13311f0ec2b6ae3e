package article

import "strings"

// sourceTitles stand above what a text was made from, and where there is more.
const sourceTitles = "|references|notes|notes and references|footnotes|endnotes|citations|sources|bibliography|works cited|" +
	"further reading|external links|see also|"

// removeSources removes the lists of sources at the end of a text: their headings, if what follows looks like sources up
// to the next of them or the end.
func removeSources(pieces []piece) bool {
	changed := false
	end := len(pieces)
	for i := len(pieces) - 1; i > 0; i-- {
		p := pieces[i]
		if p.reason != "" || !listed(sourceTitles, key(p.text)) || len(p.text) > 40 || endsSentence(p.text) {
			continue
		}
		if !allSources(pieces[i+1:end], key(p.text) == "see also") {
			return changed
		}
		for j := i; j < end; j++ {
			if pieces[j].reason == "" {
				pieces[j].reason, changed = Note, true
			}
		}
		end = i
	}
	return changed
}

// allSources tells whether there are pieces that are read, and all of them are sources, or short lines where those will do.
func allSources(pieces []piece, short bool) bool {
	found := false
	for _, p := range pieces {
		if p.reason != "" {
			continue
		}
		if !sourceLike(p.text) && !(short && len(p.text) < 60 && !endsSentence(p.text)) {
			return false
		}
		found = true
	}
	return found
}

// sourceLike tells a source by what sources have: an address, a number of a book, the day on which it was looked up.
func sourceLike(text string) bool {
	if strings.HasPrefix(text, "^ ") || strings.HasPrefix(text, "↑ ") {
		return true
	}
	lower := strings.ToLower(text)
	for sign := range entries("|http://|https://|www.|isbn|issn|doi:|doi.org|retrieved|archived from|accessed |pp. |") {
		if strings.Contains(lower, sign) {
			return true
		}
	}
	return false
}
