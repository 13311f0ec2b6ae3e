package intake

import (
	"encoding/binary"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Encoding is how a file's letters are written as bytes, by the name that people know.
type Encoding string

// The encodings.
const (
	UTF8        Encoding = "UTF-8"
	UTF16       Encoding = "UTF-16"
	Windows1252 Encoding = "Windows-1252"
)

// decode reads data in the encoding that its byte order mark claims. Without one it is UTF-8 where that is possible,
// UTF-16 where every other byte is zero as in Latin letters, and else Windows-1252. Nothing is guessed or replaced: what
// breaks the rules of the encoding is an error.
func decode(data []byte) (string, Encoding, error) {
	if rest, ok := strings.CutPrefix(string(data), "\xef\xbb\xbf"); ok {
		if !utf8.ValidString(rest) {
			return "", "", ErrBroken
		}
		return readable(rest, UTF8)
	}
	if order, marked := byteOrder(data); order != nil {
		text, ok := decode16(data[marked:], order)
		if !ok {
			return "", "", ErrBroken
		}
		return readable(text, UTF16)
	}
	if utf8.Valid(data) {
		return readable(string(data), UTF8)
	}
	text, ok := decode1252(data)
	if !ok {
		return "", "", ErrBinary
	}
	return readable(text, Windows1252)
}

// readable refuses text with control characters, which no text file has.
func readable(text string, encoding Encoding) (string, Encoding, error) {
	control := func(r rune) bool { return r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1a", r) || r == 0x7f }
	if strings.ContainsFunc(text, control) {
		return "", "", ErrBinary
	}
	return strings.TrimRight(text, "\x1a"), encoding, nil
}

// byteOrder tells UTF-16 by its mark, marked bytes long, or without one by where the zeros are; nil for other encodings.
func byteOrder(data []byte) (order binary.ByteOrder, marked int) {
	switch {
	case strings.HasPrefix(string(data[:min(2, len(data))]), "\xff\xfe"):
		return binary.LittleEndian, 2
	case strings.HasPrefix(string(data[:min(2, len(data))]), "\xfe\xff"):
		return binary.BigEndian, 2
	}
	var zeros [2]int
	for i, b := range data {
		if b == 0 {
			zeros[i%2]++
		}
	}
	switch half := len(data) / 2; {
	case zeros[0] == 0 && zeros[1]*10 > half*7:
		return binary.LittleEndian, 0
	case zeros[1] == 0 && zeros[0]*10 > half*7:
		return binary.BigEndian, 0
	}
	return nil, 0
}

// decode16 reads UTF-16; false where a unit is cut or a surrogate has no partner.
func decode16(data []byte, order binary.ByteOrder) (string, bool) {
	if len(data)%2 != 0 {
		return "", false
	}
	var text strings.Builder
	for i := 0; i < len(data); i += 2 {
		r := rune(order.Uint16(data[i:]))
		if utf16.IsSurrogate(r) {
			if i += 2; i >= len(data) {
				return "", false
			}
			if r = utf16.DecodeRune(r, rune(order.Uint16(data[i:]))); r == utf8.RuneError {
				return "", false
			}
		}
		text.WriteRune(r)
	}
	return text.String(), true
}

// upper is what the bytes from 0x80 to 0x9F mean in Windows-1252; zero for those that mean nothing. All others are as
// in Unicode. Source: Unicode Consortium, CP1252.TXT.
var upper = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// decode1252 reads Windows-1252; false where a byte means nothing in it.
func decode1252(data []byte) (string, bool) {
	var text strings.Builder
	for _, b := range data {
		r := rune(b)
		if 0x80 <= b && b < 0xa0 {
			if r = upper[b-0x80]; r == 0 {
				return "", false
			}
		}
		text.WriteRune(r)
	}
	return text.String(), true
}
