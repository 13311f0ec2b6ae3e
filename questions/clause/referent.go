package clause

import (
	"strings"
	"unicode"

	"lectern/questions/analysis"
)

// plainName gives a better mention than r, which pronoun i stands for, where r is a name in brackets or one with an
// adjective that holds only where it stands, as in "early Harlow": another name before i without these.
func (d *Doc) plainName(r, i int) int {
	const near = 200 // mentions
	if d.Mentions[r].Form != analysis.Proper || !d.dressed(d.Mentions[r]) {
		return r
	}
	for j := i - 1; j >= 0 && j >= i-near; j-- {
		m := d.Mentions[j]
		if m.Entity == d.Mentions[i].Entity && m.Form == analysis.Proper && !d.dressed(m) {
			return j
		}
	}
	return d.glossed(r)
}

// glossed gives the name that a name in brackets explains, the one right before the brackets; r for another mention.
func (d *Doc) glossed(r int) int {
	m := d.Mentions[r]
	open := d.Trees[m.Sentence].bracketBefore(m.Head)
	for j := r - 1; j >= 0 && open > 0 && d.Mentions[j].Sentence == m.Sentence; j-- {
		if n := d.Mentions[j]; n.End == open && n.Form == analysis.Proper {
			return j
		}
	}
	return r
}

// bracketBefore gives the bracket that is open at token i, -1 where none is.
func (t Tree) bracketBefore(i int) int {
	open := -1
	for k := range i {
		switch t.Tokens[k].Form {
		case "(", "[":
			open = k
		case ")", "]":
			open = -1
		}
	}
	return open
}

// dressed reports whether a name stands in brackets or has an adjective written small.
func (d *Doc) dressed(m analysis.Mention) bool {
	t := d.Trees[m.Sentence]
	for _, k := range t.Children[m.Head] {
		if first := []rune(t.Tokens[k].Form)[0]; t.Tokens[k].UPOS == "ADJ" && unicode.IsLower(first) && strings.HasPrefix(t.Tokens[k].Deprel, "amod") {
			return true
		}
	}
	return t.bracketBefore(m.Head) >= 0
}
