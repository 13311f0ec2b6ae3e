package article

import (
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"
)

// MaxBytes is the size of the longest input that [Import] takes.
const MaxBytes = 1 << 20

// Import fails with one of these. Their messages are written for the person who pasted the text.
var (
	ErrEmpty      = errors.New("there is no text here yet: paste an article first")
	ErrTooShort   = errors.New("this text is too short to ask about: it needs at least two sentences")
	ErrTooLong    = errors.New("this text is too long: paste at most one megabyte, about five hundred pages")
	ErrBinary     = errors.New("this is not plain text: open the file in the program it belongs to and copy the words from there")
	ErrNotEnglish = errors.New("this text does not seem to be in English: questions can be asked about English texts only")
)

// checkRaw holds what must be true of the input before anybody reads it.
func checkRaw(raw string) error {
	switch {
	case len(raw) > MaxBytes:
		return ErrTooLong
	case !utf8.ValidString(raw) || strings.ContainsRune(raw, 0) || mostlyControl(raw):
		return ErrBinary
	}
	return nil
}

// mostlyControl tells whether more than one rune in ten is a control character other than white space.
func mostlyControl(raw string) bool {
	controls, runes := 0, 0
	for _, r := range raw {
		runes++
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			controls++
		}
	}
	return controls*10 > runes
}

// checkText holds what must be true of the text that cleaning left of the input.
func checkText(text, input string) error {
	if strings.TrimSpace(input) == "" {
		return ErrEmpty
	}
	read := text
	if read == "" {
		read = input
	}
	words := words(read)
	foreign := !english(read, words)
	switch {
	case foreign && (len(words) >= enoughWords || !latin(read)):
		return ErrNotEnglish
	case sentenceCount(text) < 2:
		return ErrTooShort
	case foreign:
		return ErrNotEnglish
	}
	return nil
}

// sentenceCount estimates the number of sentences: final marks before white space, and lines that end without one.
func sentenceCount(text string) int {
	count := 0
	for line := range strings.Lines(text) {
		for field := range strings.FieldsSeq(line) {
			if endsSentence(field) && strings.ContainsFunc(field, wordRune) {
				count++
			}
		}
		if len(strings.Fields(line)) > 3 && !endsSentence(line) {
			count++
		}
	}
	return count
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// endsSentence tells whether s ends with a final mark, before closing quotation marks and brackets.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, "\"'”’)]» \n")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, "…")
}
