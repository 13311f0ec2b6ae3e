package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// emitWord emits a word, taken apart where it is a contraction.
func (s *scanner) emitWord(start, end int) {
	word := s.text[start:end]
	if end-start <= 8 {
		if pieces := merged[strings.ToLower(word)]; pieces != nil && !ambiguous[word] {
			for _, n := range pieces {
				s.emit(start, start+n)
				start += n
			}
			return
		}
	}
	if n := cliticStart(word); n > 0 {
		s.emit(start, start+n)
		start += n
	}
	s.emit(start, end)
}

// ambiguous are spellings that stand for something else than the contraction of the same letters.
var ambiguous = set(`IM Im`)

// cliticStart is the offset of the clitic that ends the word, 0 where there is none.
func cliticStart(word string) int {
	i := strings.LastIndexAny(word, "'’")
	if i <= 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(word[i:])
	ending := strings.ToLower(word[i+size:])
	if ending == "t" && i > 1 && word[i-1]|0x20 == 'n' {
		return i - 1
	}
	if !clitics[ending] || decade(word[:i], ending) {
		return 0
	}
	return i
}

// decade tells "1960's" from "2003's report": the apostrophe of a decade is part of the number.
func decade(number, ending string) bool {
	return ending == "s" && (len(number) == 2 || len(number) == 4) && number[len(number)-1] == '0' &&
		strings.IndexFunc(number, func(r rune) bool { return !isDigit(r) }) < 0
}

// apostrophe is the length of the token group that begins with the apostrophe at pos: a clitic ("'s"), a shortened
// word ("'em"), or a shortened year ("'05"). It is 0 where the mark is a quotation mark or there is none.
func (s *scanner) apostrophe(pos, end int) int {
	r, size := utf8.DecodeRuneInString(s.text[pos:end])
	if r != '\'' && r != '’' && r != '‘' {
		return 0
	}
	rest := clip(s.text[pos+size : end])
	n := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) && !isDigit(r) })
	if n < 0 {
		n = len(rest)
	}
	word := strings.ToLower(rest[:n])
	closed := strings.HasPrefix(rest[n:], "'") || strings.HasPrefix(rest[n:], "’")
	switch {
	case n == 0 || closed:
		return 0
	case clitics[word] || aphetic[word] && !s.glued(pos) || openT[word]:
		return size + n
	case isDigit(rune(word[0])) && year(word):
		return size + n
	}
	return 0
}

func year(word string) bool {
	return len(word) >= 2 && len(word) <= 3 && isDigit(rune(word[1])) && (len(word) == 2 || word[2] == 's')
}

func (s *scanner) emitApostrophe(start, end int) int {
	_, size := utf8.DecodeRuneInString(s.text[start:end])
	if openT[strings.ToLower(s.text[start+size:end])] {
		s.emit(start, start+size+1)
		start += size + 1
	}
	s.emit(start, end)
	return end
}
