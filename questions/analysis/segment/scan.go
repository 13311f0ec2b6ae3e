package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
)

// tokenize finds the words of a text: first the chunks between white space, then the words of each chunk.
func tokenize(text string) []article.Span {
	s := scanner{text: text}
	for pos := 0; pos < len(text); {
		r, size := utf8.DecodeRuneInString(text[pos:])
		if unicode.IsSpace(r) {
			pos += size
			continue
		}
		end := len(text)
		if i := strings.IndexFunc(text[pos:], unicode.IsSpace); i >= 0 {
			end = pos + i
		}
		s.chunk(pos, end)
		pos = end
	}
	return s.tokens
}

type scanner struct {
	text   string
	tokens []article.Span
}

func (s *scanner) emit(start, end int) {
	s.tokens = append(s.tokens, article.Span{Start: start, End: end})
}

// chunk splits text[pos:end], which has no white space.
func (s *scanner) chunk(pos, end int) {
	if n := emoticon(s.text[pos:end]); n > 0 {
		s.emit(pos, pos+n)
		pos += n
	}
	for pos < end && strings.IndexByte("([{<\"'`", s.text[pos]) >= 0 && s.apostrophe(pos, end) == 0 {
		n := runLength(s.text[pos:end])
		s.emit(pos, pos+n)
		pos += n
	}
	if n := address(s.text[pos:end]); n > 0 {
		s.emit(pos, pos+n)
		pos += n
	}
	for pos < end {
		pos = s.next(pos, end)
	}
}

// next emits the tokens at pos and returns where they end.
func (s *scanner) next(pos, end int) int {
	if n := s.apostrophe(pos, end); n > 0 {
		return s.emitApostrophe(pos, pos+n)
	}
	if n := s.wordLength(pos, end); n > 0 {
		s.emitWord(pos, pos+n)
		return pos + n
	}
	n := runLength(s.text[pos:end])
	s.emit(pos, pos+n)
	return pos + n
}

// runLength is the length of the punctuation mark or symbol at the start of s, with those that it forms one token with.
func runLength(s string) int {
	r, size := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsRune("!?", r):
		return prefixOf(s, "!?")
	case r == '.':
		if n := prefixOf(s, ".…"); n > 1 {
			return n
		}
		if len(s) > 1 && (s[1] == '?' || s[1] == '!') {
			return 1 + prefixOf(s[1:], "!?")
		}
		return 1
	case strings.ContainsRune("…'’‘`-–—=*_~#+|<>$", r):
		n := size
		for strings.HasPrefix(s[n:], s[:size]) {
			n += size
		}
		return n
	}
	return size
}

func prefixOf(s, chars string) int {
	n := strings.IndexFunc(s, func(r rune) bool { return !strings.ContainsRune(chars, r) })
	if n < 0 {
		return len(s)
	}
	return n
}

// wordLength is the length of the word or number at pos, 0 where there is none.
func (s *scanner) wordLength(pos, end int) int {
	rest := s.text[pos:end]
	first, size := utf8.DecodeRuneInString(rest)
	second, _ := utf8.DecodeRuneInString(rest[size:])
	switch {
	case wordRune(first):
	case first == '.' && isDigit(second):
	case (first == '#' || first == '@') && unicode.IsLetter(second) && !s.glued(pos):
	default:
		return 0
	}
	w := word{text: s.text, start: pos, part: pos, pos: pos + size, end: end}
	for w.pos < end {
		r, size := utf8.DecodeRuneInString(s.text[w.pos:end])
		if !wordRune(r) && !w.joins(r, size) {
			break
		}
		if unit(s.text[pos:end], w.pos-pos) {
			break
		}
		w.pos += size
	}
	if w.stopBelongs() {
		w.pos++
	}
	return w.pos - pos
}

func (s *scanner) glued(pos int) bool {
	return len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].End == pos
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// units follow a number without a space and are words of their own.
var units = set(`am pm AM PM k K m M mm cm km kg mg g ml l ft hrs hr min mph Hz kHz MHz GHz kW MW GW kWh MB GB TB lb lbs
	bn tn C F mAh`)

// unit tells whether a unit of measurement that ends the word starts at i, right after a number.
func unit(word string, i int) bool {
	if i == 0 || !isDigit(rune(word[i-1])) || !isASCIILetter(word[i]) {
		return false
	}
	j := i
	for j < len(word) && j-i < 4 && isASCIILetter(word[j]) {
		j++
	}
	r, _ := utf8.DecodeRuneInString(word[j:])
	if wordRune(r) || !units[word[i:j]] {
		return false
	}
	for k := i - 1; k >= 0 && i-k < 16; k-- {
		if !isDigit(rune(word[k])) && strings.IndexByte(".,:", word[k]) < 0 {
			return !isASCIILetter(word[k])
		}
	}
	return true
}

func isASCIILetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }
