package neural

import "math"

func sigmoid(x float32) float32 { return 1 / (1 + exp(-x)) }

func tanh(x float32) float32 { return 1 - 2/(exp(2*x)+1) }

// exp gives e to the x within 3 parts in 10 million, from the nearest power of two and the Taylor series of the rest;
// beyond float32's normal range it gives the nearest value inside.
func exp(x float32) float32 {
	const log2e = math.Log2E
	z := min(max(x*log2e, -126), 127)
	n := int32(z + 127.5)
	f := (z - float32(n-127)) * math.Ln2
	p := 1 + f*(1+f*(1.0/2+f*(1.0/6+f*(1.0/24+f*(1.0/120+f*(1.0/720))))))
	return p * math.Float32frombits(uint32(n)<<23)
}
