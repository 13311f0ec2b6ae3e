package handout

import (
	"encoding/base64"
	"fmt"
)

// Pack writes a lesson as what stands behind the # of a link.
func Pack(l Lesson) (fragment string, err error) {
	if l.Library != "" {
		return "~" + l.Library + "~" + l.Print(), nil
	}
	data, err := EncodeFile(l)
	if err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(data), nil
}

// Unpack reads what Pack wrote.
func Unpack(fragment string) (Lesson, error) {
	data, err := base64.RawURLEncoding.Strict().DecodeString(fragment)
	if err != nil {
		return Lesson{}, fmt.Errorf("%w: %w", ErrNoLesson, err)
	}
	return DecodeFile(data)
}
