package result

import "strings"

// inSigns writes bytes in base 32, the first bit first; the last sign is filled up with zeros.
func inSigns(data []byte) string {
	out := make([]byte, 0, (len(data)*8+4)/5)
	bits, n := uint(0), 0
	for _, b := range data {
		bits, n = bits<<8|uint(b), n+8
		for ; n >= 5; n -= 5 {
			out = append(out, alphabet[bits>>(n-5)%fieldSize])
		}
	}
	if n > 0 {
		out = append(out, alphabet[bits<<(5-n)%fieldSize])
	}
	return string(out)
}

// fromSigns reads the bytes before the first sign that is none; what is left of the last sign is dropped.
func fromSigns(text string) []byte {
	var out []byte
	bits, n := uint(0), 0
	for i := range len(text) {
		at := strings.IndexByte(alphabet, text[i])
		if at < 0 {
			break
		}
		bits, n = bits<<5|uint(at), n+5
		if n >= 8 {
			n -= 8
			out = append(out, byte(bits>>n))
		}
	}
	return out
}
