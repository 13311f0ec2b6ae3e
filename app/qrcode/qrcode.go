// Package qrcode draws texts as QR codes.
package qrcode

import (
	"errors"
	"fmt"
	"strings"

	"rsc.io/qr/coding"
)

// Quiet is how many modules must stay light around a code (ISO/IEC 18004).
const Quiet = 4

// ErrTooLong says that no QR code holds the text.
var ErrTooLong = errors.New("the text is too long for a QR code")

// Code is a picture of Size by Size modules, without the quiet zone.
type Code struct {
	Size int
	Path string // the dark modules as data of an SVG path
}

// Of draws a text as the smallest code of level M, which can be read with 15 % of it spoilt. Texts of capital letters,
// digits and "$%*+-./: " take least room.
func Of(text string) (Code, error) {
	encoding := encodingOf(text)
	version := coding.Version(coding.MinVersion)
	for encoding.Bits(version) > 8*version.DataBytes(coding.M) {
		if version++; version > coding.MaxVersion {
			return Code{}, ErrTooLong
		}
	}
	const checkered = 0
	plan, err := coding.NewPlan(version, coding.M, checkered)
	if err != nil {
		return Code{}, fmt.Errorf("QR code: %w", err)
	}
	drawn, err := plan.Encode(encoding)
	if err != nil {
		return Code{}, fmt.Errorf("QR code: %w", err)
	}
	return Code{drawn.Size, path(drawn)}, nil
}

func encodingOf(text string) coding.Encoding {
	if alpha := coding.Alpha(text); alpha.Check() == nil {
		return alpha
	}
	return coding.String(text)
}

// path has a rectangle for each run of dark modules in a row.
func path(c *coding.Code) string {
	var b strings.Builder
	for y := range c.Size {
		for x := 0; x < c.Size; x++ {
			from := x
			for x < c.Size && c.Black(x, y) {
				x++
			}
			if x > from {
				fmt.Fprintf(&b, "M%d %dh%dv1h-%dz", from, y, x-from, x-from)
			}
		}
	}
	return b.String()
}
