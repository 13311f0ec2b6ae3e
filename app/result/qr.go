package result

import (
	"errors"

	"lectern/questions/quiz"
)

// The errors of QR texts.
var (
	ErrNoQR    = errors.New("the QR code holds no result")
	ErrAltered = errors.New("the QR code was read wrongly")
)

// QR writes a sheet as the text of a QR code, in capital letters and digits only.
func QR(qz quiz.Quiz, s Sheet) (string, error) {
	code, err := Code(qz, s)
	return qrPrefix + code, err
}

const qrPrefix = "LECTERN/R1/"

// IsQR reports whether a text is, by its beginning, one of QR.
func IsQR(text string) bool { return len(text) >= len(qrPrefix) && text[:len(qrPrefix)] == qrPrefix }

// ParseQR reads the text of a QR code.
func ParseQR(qz quiz.Quiz, text string) (Sheet, error) {
	if !IsQR(text) {
		return Sheet{}, ErrNoQR
	}
	return ParseCode(qz, text[len(qrPrefix):])
}
