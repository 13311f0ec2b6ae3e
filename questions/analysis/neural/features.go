package neural

import (
	"strings"
	"unicode"
)

// Rows of the hashed embeddings and of the word embedding that have a fixed meaning.
const (
	unknownWord = 1
	maxTrigrams = 24
)

// rows are the embedding rows of one token.
type rows struct {
	word     int
	hashed   [5]int // suffixes of 4, 3 and 2, prefix of 3, shape
	trigrams []int
}

// hashSeeds start the hash of each hashed feature; trigrams use trigramSeed.
var hashSeeds = [5]uint32{4, 3, 2, 1, 5}

const trigramSeed = 6

// featuresOf computes what questions/train/features.py computes.
func (m *Model) featuresOf(form string) rows {
	word := normal(form)
	chars := []rune(word)
	var r rows
	r.word = unknownWord
	if i, ok := m.words[word]; ok {
		r.word = i
	}
	parts := [5]string{last(chars, 4), last(chars, 3), last(chars, 2), string(chars[:min(3, len(chars))]), shape(form)}
	for k, part := range parts {
		r.hashed[k] = bucket(part, hashSeeds[k], m.hashed[k].rows)
	}
	padded := append(append([]rune{'<'}, chars...), '>')
	for i := 0; i < max(1, len(padded)-2) && i < maxTrigrams; i++ {
		r.trigrams = append(r.trigrams, bucket(string(padded[i:min(i+3, len(padded))]), trigramSeed, m.trigram.rows))
	}
	return r
}

// bucket hashes text to a row; row 0 is kept for padding.
func bucket(text string, seed uint32, rows int) int {
	return 1 + int(fnv1a(text, seed)%uint32(rows-1))
}

// fnv1a is the 32-bit FNV-1a hash (http://www.isthe.com/chongo/tech/comp/fnv/) started from seed.
func fnv1a(text string, seed uint32) uint32 {
	h := uint32(2166136261) ^ seed
	for i := 0; i < len(text); i++ {
		h = (h ^ uint32(text[i])) * 16777619
	}
	return h
}

func last(chars []rune, n int) string {
	return string(chars[max(0, len(chars)-n):])
}

// normal lowers case, writes every digit as 0 and typographic quotes and dashes as plain ones.
func normal(form string) string {
	return strings.Map(func(c rune) rune {
		switch {
		case '0' <= c && c <= '9':
			return '0'
		case c == '‘' || c == '’':
			return '\''
		case c == '“' || c == '”':
			return '"'
		case c == '–' || c == '—':
			return '-'
		}
		return unicode.ToLower(c)
	}, form)
}

// shape writes letters as X and x, digits as d, keeps the rest and cuts runs longer than two.
func shape(form string) string {
	var out []rune
	for _, c := range form {
		switch {
		case unicode.IsUpper(c):
			c = 'X'
		case unicode.IsLower(c):
			c = 'x'
		case '0' <= c && c <= '9':
			c = 'd'
		}
		n := len(out)
		if n >= 2 && out[n-1] == c && out[n-2] == c {
			continue
		}
		out = append(out, c)
	}
	return string(out)
}
