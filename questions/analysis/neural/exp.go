package neural

import "math"

func sigmoid(x float32) float32 { return 1 / (1 + exp(-x)) }

func tanh(x float32) float32 { return 1 - 2/(exp(2*x)+1) }

// exp gives e to the x within 3 parts in 10 million, from the nearest power of two and the Taylor series of the rest;
// beyond float32's normal range it gives the nearest value inside. Here and below, conversions to float32 keep a compiler
// from joining a product with a sum: the kernel must give the same bits.
func exp(x float32) float32 {
	const power = whole + 127 // added, it leaves the exponent's bits of the power of two
	z := float32(x * math.Log2E)
	if z < -126 {
		z = -126
	}
	if 127 < z {
		z = 127
	}
	t := z + power
	f := float32((z - (t - power)) * math.Ln2)
	p := float32(f * (1.0 / 720))
	p = float32(f * (p + 1.0/120))
	p = float32(f * (p + 1.0/24))
	p = float32(f * (p + 1.0/6))
	p = float32(f * (p + 1.0/2))
	p = float32(f*(p+1)) + 1
	return p * math.Float32frombits(math.Float32bits(t)<<23)
}

// whole is so large that a float32 has no bits for fractions there: adding it rounds a small number to the nearest whole
// one, which then stands in the low bits.
const whole = 3 << 22

// round gives the whole number nearest to x, the even one of two, for x between -32768 and 32767.
func round(x float32) int16 { return int16(math.Float32bits(x + whole)) }
