package handout

import (
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"

	"lectern/app/handout/press"
	"lectern/questions/quiz"
)

// The limits of a link.
const (
	MaxFragment = 32_000 // characters
	maxTexts    = 60_000 // bytes of all texts of a lesson together
)

// linkVersion is the first byte of what a link carries. Every later version will keep the checksum and the length where
// they are, so that a later version can be told from damage.
const linkVersion = 1

// head is the version, the checksum of what follows it, and the length of the body.
const head = 1 + 4 + 2

// Pack writes a lesson as what stands behind the # of a link.
func Pack(l Lesson) (fragment string, err error) {
	body, err := writeBody(l)
	if err != nil {
		return "", err
	}
	if len(body) > MaxFragment*3/4-head {
		return "", fmt.Errorf("%w: %d bytes", ErrTooBig, len(body))
	}
	data := append(make([]byte, head), body...)
	data[0] = linkVersion
	binary.BigEndian.PutUint16(data[5:], uint16(len(body)))
	binary.BigEndian.PutUint32(data[1:], checksum(data))
	return base64.RawURLEncoding.EncodeToString(data), nil
}

// Fragment is what Unpack reads of a link that somebody has copied: what stands behind its #, or all of it without one.
func Fragment(link string) string {
	link = strings.TrimSpace(link)
	if _, fragment, found := strings.Cut(link, "#"); found {
		return fragment
	}
	return link
}

// Unpack reads what Pack wrote.
func Unpack(fragment string) (Lesson, error) {
	if len(fragment) > MaxFragment {
		return Lesson{}, ErrTooBig
	}
	data, err := decodeLetters(fragment)
	if err != nil {
		return Lesson{}, err
	}
	if len(data) < head {
		return Lesson{}, ErrNoLesson
	}
	length := int(binary.BigEndian.Uint16(data[5:]))
	switch {
	case len(data)-head < length:
		return Lesson{}, ErrCut
	case len(data)-head > length, binary.BigEndian.Uint32(data[1:]) != checksum(data):
		return Lesson{}, ErrAltered
	case data[0] != linkVersion:
		return Lesson{}, fmt.Errorf("%w: %d", ErrVersion, data[0])
	}
	l, err := readBody(data[head:])
	if err != nil {
		return Lesson{}, fmt.Errorf("%w: %w", ErrAltered, err)
	}
	return l, nil
}

// decodeLetters reads base64url. A single letter that is left over after a cut tells nothing.
func decodeLetters(fragment string) ([]byte, error) {
	if strings.Trim(fragment, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
		return nil, ErrNoLesson
	}
	if len(fragment)%4 == 1 {
		fragment = fragment[:len(fragment)-1]
	}
	data, err := base64.RawURLEncoding.DecodeString(fragment)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrNoLesson, err)
	}
	return data, nil
}

// checksum is the CRC-32 of everything but its own place.
func checksum(data []byte) uint32 {
	return crc32.Update(crc32.ChecksumIEEE(data[:1]), crc32.IEEETable, data[5:])
}

func writeBody(l Lesson) ([]byte, error) {
	l = l.Carried()
	if l.Library == "" {
		if err := check(l.Quiz); err != nil {
			return nil, err
		}
	}
	pen := press.Writer(maxTexts, prior)
	inscribe(pen, &l)
	body, err := pen.Close()
	if errors.Is(err, press.ErrTooBig) {
		return nil, fmt.Errorf("%w: %w", ErrTooBig, err)
	}
	return body, err
}

func readBody(body []byte) (Lesson, error) { return readWith(body, prior) }

func readWith(body []byte, prior press.Prior) (Lesson, error) {
	var l Lesson
	pen := press.Reader(body, maxTexts, prior)
	inscribe(pen, &l)
	if _, err := pen.Close(); err != nil {
		return Lesson{}, err
	}
	if l.Library != "" {
		return l, nil
	}
	l.Quiz.Version = quiz.Version
	l.Quiz = carried(l.Quiz)
	return l, check(l.Quiz)
}

// inscribe writes or reads a lesson.
func inscribe(pen *press.Pen, l *Lesson) {
	if !pen.Flag(fieldLibrary, l.Library != "") {
		s := script{Pen: pen}
		s.quiz(&l.Quiz)
		return
	}
	l.Library = name(pen, l.Library)
	print, err := strconv.ParseUint(l.Edition, 36, 64)
	if err != nil && !pen.Reading() {
		pen.Fail(fmt.Errorf("%w: edition %q", ErrNoLesson, l.Edition))
	}
	high, low := pen.Bits(uint32(print>>32)), pen.Bits(uint32(print))
	l.Edition = strconv.FormatUint(uint64(high)<<32|uint64(low), 36)
}

// name writes or reads the ID of a lesson of the library: small letters, digits and hyphens, as in addresses.
func name(pen *press.Pen, id string) string {
	const letters, longest = "-abcdefghijklmnopqrstuvwxyz0123456789", 60
	out := make([]byte, pen.Number(fieldName, len(id)))
	if len(out) == 0 || len(out) > longest {
		pen.Fail(errName)
		return ""
	}
	for i := range out {
		at := -1
		if !pen.Reading() {
			at = strings.IndexByte(letters, id[i])
		}
		at = pen.Number(fieldName+1, at)
		if at >= len(letters) {
			pen.Fail(errName)
			return ""
		}
		out[i] = letters[at]
	}
	return string(out)
}
