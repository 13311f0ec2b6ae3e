package neural

// run feeds the rows of xs through the layer in one direction and writes the states into the columns of out from
// offset on.
func (l lstm) run(r *room, xs, out vectors, offset int, backward bool) {
	used := r.floats.used
	defer func() { r.floats.used = used }()
	gates, cell := r.matrix(xs.rows, l.input.rows), r.floats.take(l.size)
	l.input.apply(gates, xs)
	if kernelRun(l, out, offset, gates, cell, backward) {
		return
	}
	sums := make([]int32, 4*l.size)
	var last []int16
	for step := range xs.rows {
		t := step
		if backward {
			t = xs.rows - 1 - step
		}
		if step > 0 {
			l.state.multiply(sums, last)
		}
		last = out.row(t)[offset : offset+l.size]
		l.update(gates.row(t), sums, cell, last)
	}
}

// update gives the next state; sums are the products with the last one.
func (l lstm) update(gates []float32, sums []int32, cell []float32, state []int16) {
	for u := range cell {
		k := u/4*block + u%4
		gate := func(n int) float32 {
			return gates[k+4*n] + float32(float32(sums[k+4*n])*l.state.scale[k+4*n])
		}
		cell[u] = float32(sigmoid(gate(1))*cell[u]) + float32(sigmoid(gate(0))*tanh(gate(2)))
		state[u] = round(float32(float32(sigmoid(gate(3))*tanh(cell[u])) * top))
	}
}

// encode gives the states of the last layer.
func (m *Model) encode(r *room, forms []string) vectors {
	xs := m.embedded(r, forms)
	for _, layer := range m.layers {
		size := layer[0].size
		next := r.vectors(len(forms), 2*size)
		for i := range next.scale {
			next.scale[i] = 1.0 / top
		}
		layer[0].run(r, xs, next, 0, false)
		layer[1].run(r, xs, next, size, true)
		xs = next
	}
	return xs
}

func (m *Model) embedded(r *room, forms []string) vectors {
	xs := r.vectors(len(forms), m.layers[0][0].input.cols)
	x := r.floats.take(xs.cols)
	for i, form := range forms {
		m.embed(x, m.featuresOf(form))
		xs.set(i, x)
	}
	return xs
}

// embed fills x with the embeddings of a token: word, mean of its trigrams, hashed features.
func (m *Model) embed(x []float32, r rows) {
	clear(x)
	x = m.word.addTo(x, r.word, 1)
	rest := x
	for _, g := range r.trigrams {
		rest = m.trigram.addTo(x, g, 1/float32(len(r.trigrams)))
	}
	for k, row := range r.hashed {
		rest = m.hashed[k].addTo(rest, row, 1)
	}
}

// addTo adds row i times by to the start of x and gives the rest of x.
func (t table) addTo(x []float32, i int, by float32) []float32 {
	by *= t.scale[i]
	row := t.row(i)
	x, rest := x[:len(row)], x[len(row):]
	for k, v := range row {
		x[k] += float32(float32(v) * by)
	}
	return rest
}
