package neural

import "math"

// Products are sums of whole numbers: the weights are, as the model file has them, and what they are multiplied with is
// rounded to 15 bits. So they do not depend on the order of the sums, and come out the same with SIMD and without.

const (
	top      = 1 << 14 // largest whole number that stands for an activation
	block    = 16      // rows that a product computes at once
	maxWidth = (1<<31 - 1) / 127 / top
)

// vectors holds rows of activations as whole numbers, with a scale for each row.
type vectors struct {
	rows, cols int
	values     []int16
	scale      []float32
}

func (v vectors) row(i int) []int16 { return v.values[i*v.cols : (i+1)*v.cols] }

// set rounds x into row i, which is zero.
func (v vectors) set(i int, x []float32) {
	var bits uint32 // of positive numbers are in the order of the numbers
	for _, f := range x {
		bits = max(bits, math.Float32bits(f)&^(1<<31))
	}
	largest := math.Float32frombits(bits)
	if largest == 0 {
		return
	}
	row, by := v.row(i)[:len(x)], top/largest
	for k, f := range x {
		row[k] = round(float32(f * by))
	}
	v.scale[i] = largest / top
}

// affine is a linear map made ready for products. Its rows come in blocks, the last filled up with zeros.
type affine struct {
	rows, cols  int
	scale, bias []float32
	pairs       []byte     // for the kernel: block by block, and in it by twos of columns, two columns of each row
	words       [][4]int64 // without it: by eights of rows, and in them by columns, two rows in one number
}

func pack(l linear) affine {
	rows := (l.rows + block - 1) / block * block
	a := affine{rows: rows, cols: l.cols, scale: make([]float32, rows), bias: make([]float32, rows)}
	copy(a.scale, l.scale)
	copy(a.bias, l.bias)
	if kernelReady() {
		a.pairs = make([]byte, rows*l.cols)
	} else {
		a.words = make([][4]int64, rows/8*l.cols)
	}
	for r := range l.rows {
		for c, v := range l.row(r) {
			if a.pairs != nil {
				a.pairs[(r/block*l.cols+c&^1)*block+2*(r%block)+c&1] = byte(v)
			} else {
				a.words[r/8*l.cols+c][r%8/2] += int64(v) << (r % 2 * 32)
			}
		}
	}
	return a
}

// apply fills out, a.rows wide, with a row for each row of xs.
func (a affine) apply(out matrix, xs vectors) {
	if kernelProduct(out, a, xs) {
		return
	}
	sums := make([]int32, a.rows)
	for t := range xs.rows {
		a.multiply(sums, xs.row(t))
		row, scale := out.row(t), xs.scale[t]
		for i, s := range sums {
			row[i] = float32(float32(float32(s)*a.scale[i])*scale) + a.bias[i]
		}
	}
}

// multiply sets sums to the products of a's whole numbers with x. One multiplication serves two rows: the lower half of
// a sum holds that of the even row, the upper half that of the odd one, less one where the lower is negative. Eight rows
// by four columns a turn are what Go's compiler for WebAssembly does best.
func (a affine) multiply(sums []int32, x []int16) {
	words := a.words
	for len(sums) >= 8 && len(words) >= len(x) {
		var s0, s1, s2, s3 int64
		for c := 3; c < len(x) && c < len(words); c += 4 {
			w, f := &words[c-3], int64(x[c-3])
			s0 += w[0] * f
			s1 += w[1] * f
			s2 += w[2] * f
			s3 += w[3] * f
			w, f = &words[c-2], int64(x[c-2])
			s0 += w[0] * f
			s1 += w[1] * f
			s2 += w[2] * f
			s3 += w[3] * f
			w, f = &words[c-1], int64(x[c-1])
			s0 += w[0] * f
			s1 += w[1] * f
			s2 += w[2] * f
			s3 += w[3] * f
			w, f = &words[c], int64(x[c])
			s0 += w[0] * f
			s1 += w[1] * f
			s2 += w[2] * f
			s3 += w[3] * f
		}
		for k, both := range [...]int64{s0, s1, s2, s3} {
			low := int32(both)
			sums[2*k], sums[2*k+1] = low, int32((both-int64(low))>>32)
		}
		sums, words = sums[8:], words[len(x):]
	}
}
