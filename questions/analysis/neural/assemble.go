package neural

import "fmt"

// assemble names the tensors, checks that their shapes fit together and makes them ready for products.
func assemble(h header, tensors map[string]linear) (*Model, error) {
	a := assembler{tensors: tensors}
	m := &Model{words: make(map[string]int, len(h.Words)), labels: h.Labels}
	for i, w := range h.Words {
		m.words[w] = i + 2
	}
	m.word, m.trigram = a.table("word", len(h.Words)+2, 0), a.table("trigram", 0, 0)
	width := m.word.cols + m.trigram.cols
	for k, name := range [...]string{"suffix4", "suffix3", "suffix2", "prefix3", "shape"} {
		m.hashed[k] = a.table(name, 0, 0)
		width += m.hashed[k].cols
	}
	for k := range m.layers {
		for d, direction := range [...]string{"forward", "backward"} {
			m.layers[k][d] = a.lstm(fmt.Sprintf("lstm%d.%s.", k+1, direction), width)
		}
		width = 2 * m.layers[k][0].size
	}
	a.heads(m, h, width)
	root := a.vector("root", width)
	if a.err != nil {
		return nil, a.err
	}
	xs := new(room).vectors(1, width)
	xs.set(0, root)
	m.root = m.apply(xs).row(0)
	return m, nil
}

// heads takes everything behind the last layer, whose states have that width.
func (a *assembler) heads(m *Model, h header, width int) {
	var all []linear
	for k, column := range columns {
		m.classes[k] = h.Classes[column]
		all = append(all, a.linear(column, len(m.classes[k]), width))
	}
	for _, name := range [...]string{"arc_dep", "arc_head", "label_dep", "label_head"} {
		all = append(all, a.linear(name, 0, width))
	}
	for k, l := range all {
		m.starts[k+1] = m.starts[k] + l.rows
	}
	m.heads = a.pack(join(all...))
	arcs, deps, heads, labels := all[arcHead].rows, all[labelDep].rows, all[labelHead].rows, len(m.labels)
	m.arc = a.pack(linear{a.table("arc", arcs, all[arcDep].rows), a.vector("arc_bias", arcs)})
	m.relations = a.pack(relations(
		a.table("label", labels*deps, heads), a.linear("label_linear", labels, deps+heads)))
	if arcs%4 != 0 || deps%4 != 0 {
		a.fail("the parser's heads are %d and %d wide", arcs, deps)
	}
}

// relations joins the bilinear and the linear part of the score of a relation for a dependent d and a head h:
// d * (label*h + left) + right*h + bias, where left and right are the two halves of the linear part.
func relations(label table, both linear) linear {
	if both.rows == 0 || label.rows%both.rows != 0 || both.cols != label.rows/both.rows+label.cols {
		return linear{} // the assembler has its error already
	}
	deps := label.rows / both.rows
	left := make([]float32, 0, label.rows)
	right := linear{table{both.rows, label.cols, both.scale, nil}, both.bias}
	for l := range both.rows {
		for _, v := range both.row(l)[:deps] {
			left = append(left, float32(v)*both.scale[l])
		}
		right.values = append(right.values, both.row(l)[deps:]...)
	}
	return join(linear{label, left}, right)
}

// join puts the rows of the second map below those of the first, and so on.
func join(parts ...linear) linear {
	out := linear{table: table{cols: parts[0].cols}}
	for _, p := range parts {
		out.rows += p.rows
		out.scale = append(out.scale, p.scale...)
		out.values = append(out.values, p.values...)
		out.bias = append(out.bias, p.bias...)
	}
	return out
}

// assembler remembers the first tensor that is missing or has the wrong shape.
type assembler struct {
	tensors map[string]linear
	err     error
}

func (a *assembler) fail(format string, args ...any) {
	if a.err == nil {
		a.err = fmt.Errorf(format, args...)
	}
}

// table gives the matrix of that name; rows and cols are checked unless 0.
func (a *assembler) table(name string, rows, cols int) table {
	t := a.tensors[name].table
	if t.rows == 0 {
		a.fail("tensor %s is missing or no matrix", name)
	} else if rows != 0 && t.rows != rows || cols != 0 && t.cols != cols {
		a.fail("tensor %s is %d x %d", name, t.rows, t.cols)
	}
	return t
}

func (a *assembler) vector(name string, length int) []float32 {
	v := a.tensors[name].bias
	if len(v) != length {
		a.fail("tensor %s has %d numbers, not %d", name, len(v), length)
	}
	return v
}

func (a *assembler) linear(name string, rows, cols int) linear {
	t := a.table(name, rows, cols)
	return linear{t, a.vector(name+".bias", t.rows)}
}

func (a *assembler) lstm(prefix string, inputs int) lstm {
	state := a.table(prefix+"state", 0, 0)
	if state.rows != 4*state.cols || state.cols%4 != 0 {
		a.fail("tensor %sstate is %d x %d", prefix, state.rows, state.cols)
		return lstm{}
	}
	out := lstm{
		size:  state.cols,
		input: a.pack(byUnits(linear{a.table(prefix+"input", state.rows, inputs), a.vector(prefix+"bias", state.rows)})),
		state: a.pack(byUnits(linear{table: state})),
	}
	for i := range out.state.scale {
		out.state.scale[i] /= top
	}
	return out
}

// byUnits sorts the rows of four gates, one below the other, into blocks of the four gates of four units.
func byUnits(l linear) linear {
	if l.rows == 0 {
		return l // the assembler has its error already
	}
	out := linear{table: table{rows: l.rows, cols: l.cols}}
	for i := range l.rows {
		r := i/4%4*(l.rows/4) + i/block*4 + i%4
		out.scale = append(out.scale, l.scale[r])
		out.values = append(out.values, l.row(r)...)
		if l.bias != nil {
			out.bias = append(out.bias, l.bias[r])
		}
	}
	return out
}

func (a *assembler) pack(l linear) affine {
	switch {
	case a.err != nil:
		return affine{}
	case l.cols%4 != 0 || l.cols > maxWidth:
		a.fail("a matrix with %d columns", l.cols)
		return affine{}
	}
	return pack(l)
}
