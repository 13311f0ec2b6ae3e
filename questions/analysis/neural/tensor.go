package neural

// product sets row t of out, a matrix of xs.rows x m.rows, to m times row t of xs, plus bias where there is one.
func product(out matrix, m matrix, bias []float32, xs matrix) {
	if !accelerated(out, m, xs) {
		for t := range xs.rows {
			multiply(out.row(t), m, xs.row(t))
		}
	}
	for t := range xs.rows {
		row := out.row(t)
		for i, b := range bias {
			row[i] += b
		}
	}
}

// multiply sets out to m times x. Four rows share each load of x, and every row has one accumulator, so that the
// compiler keeps all of them in registers.
func multiply(out []float32, m matrix, x []float32) {
	n := m.cols
	x = x[:n]
	r := 0
	for ; r+4 <= m.rows; r += 4 {
		a := m.data[r*n : r*n+n : r*n+n]
		b := m.data[(r+1)*n : (r+1)*n+n]
		c := m.data[(r+2)*n : (r+2)*n+n]
		d := m.data[(r+3)*n : (r+3)*n+n]
		a, b, c, d = a[:len(x)], b[:len(x)], c[:len(x)], d[:len(x)]
		var s, t, u, v float32
		for i, xi := range x {
			s += a[i] * xi
			t += b[i] * xi
			u += c[i] * xi
			v += d[i] * xi
		}
		out[r], out[r+1], out[r+2], out[r+3] = s, t, u, v
	}
	for ; r < m.rows; r++ {
		out[r] = dot(m.row(r), x)
	}
}

func (l linear) apply(xs matrix) matrix {
	out := newMatrix(xs.rows, l.weight.rows)
	product(out, l.weight, l.bias, xs)
	return out
}

// activated applies l and a leaky ReLU of slope 0.1.
func (l linear) activated(xs matrix) matrix {
	out := l.apply(xs)
	for i, v := range out.data {
		if v < 0 {
			out.data[i] = 0.1 * v
		}
	}
	return out
}

func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var s0, s1, s2, s3 float32
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return s0 + s1 + s2 + s3
}

// argmax gives the index of the largest value, the first among equals.
func argmax(x []float32) int {
	best := 0
	for i, v := range x {
		if v > x[best] {
			best = i
		}
	}
	return best
}

// softmaxAt gives the probability of class i.
func softmaxAt(x []float32, i int) float32 {
	var sum float32
	for _, v := range x {
		sum += exp(v - x[i])
	}
	return 1 / sum
}
