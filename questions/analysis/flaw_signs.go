package analysis

import (
	"strings"
	"unicode"
)

// debris reports whether a sentence is what menus, tables and scanners leave: bars between words, or many words that are none.
func debris(tokens []Token, known func(word string) bool) bool {
	words, short, torn, unknown, bars := 0, 0, 0, 0, 0
	for _, t := range tokens {
		switch {
		case strings.ContainsAny(t.Form, "|¦¬~^\\<>{}•·■□►»"):
			bars++
		case !strings.ContainsFunc(t.Form, unicode.IsLetter):
			continue
		case tornWord(t.Form):
			torn++
		}
		words++
		if low := strings.ToLower(t.Form); len(low) <= 5 && low == t.Form && plainWord(low) {
			short++
			if !known(low) {
				unknown++
			}
		}
	}
	switch {
	case words == 0:
		return true
	case bars > 1 && 4*bars > words, torn > 1 && 6*torn > words:
		return true
	}
	const some = 2
	return unknown+torn > some && 3*(unknown+torn) > short+torn
}

// tornWord reports whether a digit stands between or before letters where no number can, or a word in small letters has
// no vowel.
func tornWord(form string) bool {
	letters, vowels, mixed := 0, 0, false
	runes := []rune(form)
	for i, r := range runes {
		switch {
		case unicode.IsLower(r):
			letters++
			if strings.ContainsRune("aeiouyàáâäãåèéêëìíîïòóôöõøùúûüý", r) {
				vowels++
			}
		case unicode.IsDigit(r) && i > 0 && i+1 < len(runes) && unicode.IsLower(runes[i-1]) && unicode.IsLower(runes[i+1]):
			mixed = true
		case !unicode.IsDigit(r):
			return false
		}
	}
	return mixed && letters > 0 || letters == len(runes) && letters > 4 && vowels == 0
}

func plainWord(form string) bool {
	return !strings.ContainsFunc(form, func(r rune) bool { return r < 'a' || r > 'z' })
}

// unpairedMarks tells which sentences have a quotation mark or bracket without a partner in their block. A quotation that is
// open at the end of a block is no flaw where the next block begins with another mark, as in long quotations.
func unpairedMarks(sentences []Sentence) map[int]bool {
	p := pairing{quote: -1, unpaired: map[int]bool{}}
	for i, s := range sentences {
		if i > 0 && s.Block != sentences[i-1].Block {
			p.endBlock(len(s.Tokens) > 0 && quoteMark(s.Tokens[0]) != noQuote)
		}
		for k := range s.Tokens {
			p.bracket(i, s.Tokens, k)
			p.quotation(i, s.Tokens, k)
		}
	}
	p.endBlock(false)
	return p.unpaired
}

// pairing follows quotation marks and brackets through a block.
type pairing struct {
	quote    int   // the sentence in which a quotation was opened, -1 for none
	brackets []int // the sentences in which those that are open were opened
	unpaired map[int]bool
}

func (p *pairing) endBlock(goesOn bool) {
	if p.quote >= 0 && !goesOn {
		p.unpaired[p.quote] = true
	}
	for _, i := range p.brackets {
		p.unpaired[i] = true
	}
	p.quote, p.brackets = -1, nil
}

func (p *pairing) bracket(sentence int, tokens []Token, k int) {
	switch tokens[k].Form {
	case "(":
		p.brackets = append(p.brackets, sentence)
	case ")":
		switch n := len(p.brackets); {
		case n > 0:
			p.brackets = p.brackets[:n-1]
		case k > 1: // else it counts, as in "1)" or "a)"
			p.unpaired[sentence] = true
		}
	}
}

func (p *pairing) quotation(sentence int, tokens []Token, k int) {
	mark := quoteMark(tokens[k])
	if mark == eitherQuote {
		switch {
		case opens(tokens, k, p.quote >= 0):
			mark = openQuote
		case p.quote >= 0 || k == 0 || tokens[k-1].UPOS != "NUM": // else it stands for inches
			mark = closeQuote
		}
	}
	switch {
	case mark == openQuote && p.quote >= 0:
		p.unpaired[p.quote] = true
		p.quote = sentence
	case mark == openQuote:
		p.quote = sentence
	case mark == closeQuote:
		p.unpaired[sentence] = p.unpaired[sentence] || p.quote < 0
		p.quote = -1
	}
}
