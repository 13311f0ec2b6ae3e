package neural

// run feeds the rows of xs through the layer in one direction and writes the states into the columns of out from
// offset on.
func (l lstm) run(xs, out matrix, offset int, backward bool) {
	size := l.state.cols
	inputs := newMatrix(xs.rows, 4*size)
	product(inputs, l.input, l.bias, xs)
	recurrent, state := newMatrix(1, 4*size), newMatrix(1, size)
	cell := make([]float32, size)
	for step := range xs.rows {
		t := step
		if backward {
			t = xs.rows - 1 - step
		}
		product(recurrent, l.state, nil, state)
		gates := inputs.row(t)
		for k, v := range recurrent.data {
			gates[k] += v
		}
		for k := range cell {
			in, forget := sigmoid(gates[k]), sigmoid(gates[size+k])
			cell[k] = forget*cell[k] + in*tanh(gates[2*size+k])
			state.data[k] = sigmoid(gates[3*size+k]) * tanh(cell[k])
		}
		copy(out.row(t)[offset:], state.data)
	}
}

// encode gives one row per token.
func (m *Model) encode(forms []string) matrix {
	xs := newMatrix(len(forms), m.layers[0][0].input.cols)
	for i, form := range forms {
		m.embed(xs.row(i)[:0], m.featuresOf(form))
	}
	for _, layer := range m.layers {
		size := layer[0].state.cols
		next := newMatrix(len(forms), 2*size)
		layer[0].run(xs, next, 0, false)
		layer[1].run(xs, next, size, true)
		xs = next
	}
	return xs
}

// embed appends the embeddings of a token to x: word, mean of its trigrams, hashed features.
func (m *Model) embed(x []float32, r rows) {
	x = append(x, m.word.row(r.word)...)
	mean := make([]float32, m.trigram.cols)
	for _, g := range r.trigrams {
		for k, v := range m.trigram.row(g) {
			mean[k] += v
		}
	}
	for _, v := range mean {
		x = append(x, v/float32(len(r.trigrams)))
	}
	for k, row := range r.hashed {
		x = append(x, m.hashed[k].row(row)...)
	}
}
