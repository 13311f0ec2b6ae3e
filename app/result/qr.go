package result

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"

	"lectern/questions/quiz"
)

// The text of a QR code is a mark with the version, and base 32 of the bytes of the sheet and their CRC-32. All its signs
// are among those that QR codes hold in five and a half bits.
const (
	qrMark   = "LECTERN/R"
	qrPrefix = qrMark + "1/"
	// MaxQR is the most signs that a text has: what a QR code of version 20 and level M holds.
	MaxQR = 970
)

// The errors of QR texts.
var (
	ErrNoQR    = errors.New("the QR code holds no result")
	ErrAltered = errors.New("the QR code was cut, altered or read wrongly")
)

// QR writes a sheet as the text of a QR code: what Scanned tells. It fails with ErrTooMuch where that is longer than
// MaxQR, and as Mark does.
func QR(qz quiz.Quiz, s Sheet) (string, error) {
	s, err := s.Mark(qz)
	if err != nil {
		return "", err
	}
	data, err := packed(qz, s.Scanned(qz))
	if err != nil {
		return "", err
	}
	text := qrPrefix + inSigns(binary.BigEndian.AppendUint32(data, crc32.ChecksumIEEE(data)))
	if len(text) > MaxQR {
		return "", ErrTooMuch
	}
	return text, nil
}

// IsQR reports whether a text is, by its beginning, the text of a QR code with a result.
func IsQR(text string) bool { return strings.HasPrefix(strings.TrimSpace(text), qrMark) }

// ParseQR reads the text of a QR code. It fails with ErrNoQR, ErrVersion, ErrAltered, ErrForeign or ErrUnfit.
func ParseQR(qz quiz.Quiz, text string) (Sheet, error) {
	data, err := opened(strings.TrimSpace(text))
	if err != nil {
		return Sheet{}, err
	}
	s, err := unpacked(qz, data)
	if err != nil {
		return Sheet{}, err
	}
	return s.Mark(qz)
}

// opened gives the bytes of the sheet.
func opened(text string) ([]byte, error) {
	if !IsQR(text) {
		return nil, ErrNoQR
	}
	version, body, found := strings.Cut(text[len(qrMark):], "/")
	switch n, err := strconv.ParseUint(version, 10, 16); {
	case !found || err != nil || n == 0:
		return nil, ErrAltered
	case n > 1:
		return nil, fmt.Errorf("%w: %d", ErrVersion, n)
	case len(text) > MaxQR:
		return nil, ErrAltered
	}
	data := fromSigns(body)
	const sumLength = 4
	if len(data) < sumLength || qrPrefix+inSigns(data) != text {
		return nil, ErrAltered
	}
	sheet, sum := data[:len(data)-sumLength], data[len(data)-sumLength:]
	if binary.BigEndian.Uint32(sum) != crc32.ChecksumIEEE(sheet) {
		return nil, ErrAltered
	}
	return sheet, nil
}
