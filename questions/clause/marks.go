package clause

import (
	"slices"
	"strings"
)

// withoutStrayMarks drops quotation marks, and punctuation that no longer joins two words.
func (t Tree) withoutStrayMarks(tokens []int) []int {
	tokens = t.withHyphens(t.withoutBrackets(tokens))
	var out []int
	for n, k := range tokens {
		if t.Tokens[k].UPOS != "PUNCT" {
			out = append(out, k)
			continue
		}
		switch t.Tokens[k].Form {
		case "\"", "“", "”", "''", "``", "‘":
			if t.quotedWord(k, tokens) {
				out = append(out, k)
			}
			continue
		}
		inner := n > 0 && n+1 < len(tokens) && tokens[n-1] == k-1 && tokens[n+1] == k+1
		if inner || n > 0 && n+1 < len(tokens) && t.Tokens[k].Form == "," && len(out) > 0 && t.listComma(k, tokens[n+1]) {
			out = append(out, k)
		}
	}
	for len(out) > 0 && t.Tokens[out[len(out)-1]].Form == "," {
		out = out[:len(out)-1]
	}
	for len(out) > 0 && t.Tokens[out[0]].Form == "," {
		out = out[1:]
	}
	return out
}

// tornOpen reports whether words are left out between two of the tokens that begin with a comma and end with none, so that
// what follows belongs to what was left out.
func (t Tree) tornOpen(tokens []int) bool {
	for n := 1; n < len(tokens); n++ {
		from, to := tokens[n-1]+1, tokens[n]
		if to-from < 2 || t.Tokens[from].Form != "," || t.Tokens[to].UPOS == "PUNCT" || t.Tokens[to].UPOS == "CCONJ" {
			continue
		}
		if last := t.Tokens[to-1]; last.UPOS != "PUNCT" && last.UPOS != "CCONJ" {
			return true
		}
	}
	return false
}

// withoutBrackets drops what stands in brackets.
func (t Tree) withoutBrackets(tokens []int) []int {
	var out []int
	open := -1
	for n, k := range tokens {
		switch t.Tokens[k].Form {
		case "(", "[":
			if t.inserted(k) {
				continue
			}
			if open < 0 && slices.ContainsFunc(tokens[n:], func(i int) bool { return t.Tokens[i].Form == ")" || t.Tokens[i].Form == "]" }) {
				open = k
			}
		case ")", "]":
			open = -1
		default:
			if open < 0 {
				out = append(out, k)
			}
		}
	}
	return out
}

// inserted reports whether a square bracket holds words that somebody put into a quotation in place of the speaker's own,
// as in "the best of [her] years".
func (t Tree) inserted(k int) bool {
	return t.Tokens[k].Form == "[" && k+2 < len(t.Tokens) && t.Tokens[k+2].Form == "]" && t.Tokens[k+1].UPOS == "PRON"
}

// withHyphens puts back the hyphens between words that are written together in the text.
func (t Tree) withHyphens(tokens []int) []int {
	var out []int
	for n, k := range tokens {
		out = append(out, k)
		if n+1 < len(tokens) && tokens[n+1] == k+2 && t.hyphen(k+1) {
			out = append(out, k+1)
		}
	}
	return out
}

// hyphen reports whether token k is a hyphen between two words that are written together.
func (t Tree) hyphen(k int) bool {
	return k > 0 && t.Tokens[k].Form == "-" && !t.Tokens[k-1].Spaced && !t.Tokens[k].Spaced
}

// quotedWord reports whether quotation mark k opens or closes one single word that is written with both its marks.
func (t Tree) quotedWord(k int, tokens []int) bool {
	mark := func(i int) bool {
		return i >= 0 && i < len(t.Tokens) && strings.Contains("\"“”''``‘", t.Tokens[i].Form)
	}
	for _, step := range [...]int{1, -1} {
		if mark(k+2*step) && !mark(k+step) && slices.Contains(tokens, k+step) && slices.Contains(tokens, k+2*step) {
			return true
		}
	}
	return false
}

// listComma reports whether the comma stands before a further member of a list.
func (t Tree) listComma(comma, next int) bool {
	h := t.Tokens[comma].Head
	return h >= next && t.Tokens[h].Deprel == "conj"
}
