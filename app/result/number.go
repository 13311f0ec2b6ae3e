package result

// number is a natural number in base 32, its lowest digit first.
type number []byte

// timesPlus gives n*by + plus.
func (n number) timesPlus(by, plus int) number {
	out := make(number, 0, len(n)+1)
	for _, d := range n {
		plus += int(d) * by
		out = append(out, byte(plus%fieldSize))
		plus /= fieldSize
	}
	for ; plus > 0; plus /= fieldSize {
		out = append(out, byte(plus%fieldSize))
	}
	return out
}

// divide gives n/by and the rest.
func (n number) divide(by int) (number, int) {
	out, rest := make(number, len(n)), 0
	for i := len(n) - 1; i >= 0; i-- {
		rest = rest*fieldSize + int(n[i])
		out[i] = byte(rest / by)
		rest %= by
	}
	return out, rest
}

func (n number) zero() bool {
	for _, d := range n {
		if d != 0 {
			return false
		}
	}
	return true
}

// digit is one of a number's digits of its own radix.
type digit struct{ value, radix int }

// join makes one number of digits, as long as the largest of that kind.
func join(digits []digit) number {
	var n, largest number
	for i := len(digits) - 1; i >= 0; i-- {
		d := digits[i]
		n, largest = n.timesPlus(d.radix, d.value), largest.timesPlus(d.radix, d.radix-1)
	}
	return append(n, make(number, len(largest)-len(n))...)
}

// split fills in the values of the digits; it reports whether nothing is left over.
func (n number) split(digits []digit) bool {
	for i := range digits {
		n, digits[i].value = n.divide(digits[i].radix)
	}
	return n.zero()
}
