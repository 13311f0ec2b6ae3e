package neural

// run feeds xs through the layer in one direction and writes the states into the columns of out from offset on.
func (l lstm) run(xs, out [][]float32, offset int, backward bool) {
	size := l.state.cols
	gates, recurrent := make([]float32, 4*size), make([]float32, 4*size)
	cell, state := make([]float32, size), make([]float32, size)
	for step := range xs {
		t := step
		if backward {
			t = len(xs) - 1 - step
		}
		multiply(gates, l.input, l.bias, xs[t])
		multiply(recurrent, l.state, nil, state)
		for k := range cell {
			in := sigmoid(gates[k] + recurrent[k])
			forget := sigmoid(gates[size+k] + recurrent[size+k])
			cell[k] = forget*cell[k] + in*tanh(gates[2*size+k]+recurrent[2*size+k])
			state[k] = sigmoid(gates[3*size+k]+recurrent[3*size+k]) * tanh(cell[k])
		}
		copy(out[t][offset:], state)
	}
}

// encode gives one vector per token.
func (m *Model) encode(forms []string) [][]float32 {
	xs := make([][]float32, len(forms))
	for i, form := range forms {
		xs[i] = m.embed(m.featuresOf(form))
	}
	for _, layer := range m.layers {
		size := layer[0].state.cols
		next := make([][]float32, len(xs))
		for i := range next {
			next[i] = make([]float32, 2*size)
		}
		layer[0].run(xs, next, 0, false)
		layer[1].run(xs, next, size, true)
		xs = next
	}
	return xs
}

// embed concatenates the embeddings of a token: word, mean of its trigrams, hashed features.
func (m *Model) embed(r rows) []float32 {
	x := append([]float32(nil), m.word.row(r.word)...)
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
	return x
}
