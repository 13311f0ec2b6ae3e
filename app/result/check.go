package result

import "slices"

// The symbols of a code are the elements of the field of 32 elements, made with x^5 + x^2 + 1, of which 2 is a
// primitive element. A code of the symbols c, two of them to check the others, has sum c[i] = 0 and sum 2^i c[i] = 0.
// It is a shortened Reed-Solomon code of distance 3 (I. S. Reed and G. Solomon, "Polynomial Codes over Certain Finite
// Fields", 1960): up to 31 symbols no one and no two of them can be wrong unnoticed, nor can two be swapped.
const (
	fieldSize   = 32
	fieldPoly   = 0x25
	checkLength = 2
	// maxChecked is the number of different weights 2^i.
	maxChecked = fieldSize - 1
)

// double is x times 2.
func double(x byte) byte {
	x <<= 1
	if x >= fieldSize {
		x ^= fieldPoly
	}
	return x
}

func times(a, b byte) byte {
	var out byte
	for ; b > 0; b >>= 1 {
		if b&1 != 0 {
			out ^= a
		}
		a = double(a)
	}
	return out
}

// sums gives sum c[i] and sum 2^i c[i].
func sums(c []byte) (plain, weighed byte) {
	weight := byte(1)
	for _, x := range c {
		plain ^= x
		weighed ^= times(weight, x)
		weight = double(weight)
	}
	return plain, weighed
}

// checked puts the two symbols after data that make both sums 0; they are c[0] and c[1].
func checked(data []byte) []byte {
	plain, weighed := sums(append([]byte{0, 0}, data...))
	// c[0] + c[1] = plain and c[0] + 2 c[1] = weighed, so that 3 c[1] = plain + weighed.
	second := times(plain^weighed, inverse(3))
	return append(slices.Clone(data), plain^second, second)
}

// sound reports whether a code of at most maxChecked symbols, the checking ones last, makes both sums 0.
func sound(code []byte) bool {
	at := len(code) - checkLength
	if at < 0 || len(code) > maxChecked {
		return false
	}
	plain, weighed := sums(slices.Concat(code[at:], code[:at]))
	return plain == 0 && weighed == 0
}

// inverse is x^30, since x^31 is 1.
func inverse(x byte) byte {
	out := byte(1)
	for range fieldSize - 2 {
		out = times(out, x)
	}
	return out
}
