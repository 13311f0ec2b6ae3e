package result

import (
	"encoding/binary"
	"hash/crc32"
	"strconv"

	"lectern/app/flow"
	"lectern/questions/quiz"
)

// ParseSound reads a code of the lesson with any body.
func ParseSound(qz quiz.Quiz, body []byte, named bool) (Sheet, error) {
	h := head{kind: seated, mark: mark(flow.Fingerprint(qz))}
	if named {
		h.kind = nickname
	}
	symbols := h.symbols()
	for _, b := range body {
		symbols = append(symbols, b%fieldSize)
	}
	return ParseCode(qz, write(checked(symbols)))
}

// SoundQR is the text of a QR code of the lesson with any body.
func SoundQR(qz quiz.Quiz, body []byte) string {
	print, err := strconv.ParseUint(flow.Fingerprint(qz), 36, 64)
	if err != nil {
		panic(err)
	}
	data := append(binary.BigEndian.AppendUint64(nil, print), body...)
	return qrPrefix + inSigns(binary.BigEndian.AppendUint32(data, crc32.ChecksumIEEE(data)))
}
