// Package neural runs the trained network of questions/model: embeddings, two bidirectional LSTM layers, a linear
// head for each column and a biaffine parser (Dozat & Manning 2017, https://arxiv.org/abs/1611.01734).
//
// [Load] reads the weights once; [Model.Predict] analyses one sentence.
package neural

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
)

// ErrFormat is wrapped by every error of Load.
var ErrFormat = errors.New("not a model file of this version")

const magic = "LECTERN1"

// matrix is stored row by row.
type matrix struct {
	rows, cols int
	data       []float32
}

func newMatrix(rows, cols int) matrix { return matrix{rows, cols, make([]float32, rows*cols)} }

func (m matrix) row(i int) []float32 { return m.data[i*m.cols : (i+1)*m.cols] }

// linear is an affine map.
type linear struct {
	weight matrix
	bias   []float32
}

// lstm is one direction of one layer; gates are stacked in the order input, forget, cell, output.
type lstm struct {
	input, state matrix
	bias         []float32
}

// columns are the names of the per-token heads, in the order of Model.heads.
var columns = [...]string{"upos", "xpos", "feats", "lemma", "etype", "ner"}

// Model holds the weights. It is read-only after Load and safe for concurrent use.
type Model struct {
	words   map[string]int
	classes [len(columns)][]string
	labels  []string

	word, trigram matrix
	hashed        [5]matrix
	layers        [2][2]lstm // layer, direction
	heads         [len(columns)]linear

	root                                 []float32
	arcDep, arcHead, labelDep, labelHead linear
	arc                                  matrix
	arcBias                              []float32
	label                                matrix // relation by relation, LABEL rows each
	labelLinear                          linear
}

type header struct {
	Words   []string            `json:"words"`
	Classes map[string][]string `json:"classes"`
	Labels  []string            `json:"labels"`
	Tensors []struct {
		Name  string `json:"name"`
		Shape []int  `json:"shape"`
	} `json:"tensors"`
}

// Load reads a model file; questions/train/export.py documents the format.
func Load(data []byte) (*Model, error) {
	if len(data) < len(magic)+4 || string(data[:len(magic)]) != magic {
		return nil, fmt.Errorf("%w: no %s at its start", ErrFormat, magic)
	}
	size := int(binary.LittleEndian.Uint32(data[len(magic):]))
	data = data[len(magic)+4:]
	if size > len(data) {
		return nil, fmt.Errorf("%w: header cut off", ErrFormat)
	}
	var h header
	if err := json.Unmarshal(data[:size], &h); err != nil {
		return nil, fmt.Errorf("%w: header: %w", ErrFormat, err)
	}
	tensors, err := readTensors(h, data[size:])
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	m, err := assemble(h, tensors)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return m, nil
}

func readTensors(h header, data []byte) (map[string]matrix, error) {
	tensors := make(map[string]matrix, len(h.Tensors))
	for _, t := range h.Tensors {
		m, rest, err := readTensor(t.Shape, data)
		if err != nil {
			return nil, fmt.Errorf("tensor %s: %w", t.Name, err)
		}
		tensors[t.Name], data = m, rest
	}
	if len(data) != 0 {
		return nil, fmt.Errorf("%d bytes too many", len(data))
	}
	return tensors, nil
}

func readTensor(shape []int, data []byte) (matrix, []byte, error) {
	const largest = 1 << 24
	for _, n := range shape {
		if n < 1 || n > largest {
			return matrix{}, nil, fmt.Errorf("shape %v", shape)
		}
	}
	var m matrix
	var bytes int
	switch len(shape) {
	case 1:
		m, bytes = matrix{rows: 1, cols: shape[0]}, 4*shape[0]
	case 2:
		m, bytes = matrix{rows: shape[0], cols: shape[1]}, 4*shape[0]+shape[0]*shape[1]
	default:
		return matrix{}, nil, fmt.Errorf("shape %v", shape)
	}
	if bytes > len(data) {
		return matrix{}, nil, errors.New("cut off")
	}
	m.data = make([]float32, m.rows*m.cols)
	if len(shape) == 1 {
		readFloats(m.data, data)
	} else {
		readRows(m, data)
	}
	return m, data[bytes:], nil
}

func readFloats(out []float32, data []byte) {
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
	}
}

func readRows(m matrix, data []byte) {
	scales := make([]float32, m.rows)
	readFloats(scales, data)
	values := data[4*m.rows:]
	for i := range m.data {
		m.data[i] = scales[i/m.cols] * float32(int8(values[i]))
	}
}

// assemble names the tensors and checks that their shapes fit together.
func assemble(h header, tensors map[string]matrix) (*Model, error) {
	a := assembler{tensors: tensors}
	m := &Model{words: make(map[string]int, len(h.Words)), labels: h.Labels}
	for i, w := range h.Words {
		m.words[w] = i + 2
	}
	m.word, m.trigram = a.take("word", len(h.Words)+2, 0), a.take("trigram", 0, 0)
	width := m.word.cols + m.trigram.cols
	for k, name := range [...]string{"suffix4", "suffix3", "suffix2", "prefix3", "shape"} {
		m.hashed[k] = a.take(name, 0, 0)
		width += m.hashed[k].cols
	}
	for k := range m.layers {
		for d, direction := range [...]string{"forward", "backward"} {
			m.layers[k][d] = a.lstm(fmt.Sprintf("lstm%d.%s.", k+1, direction), width)
		}
		width = 2 * m.layers[k][0].state.cols
	}
	for k, column := range columns {
		m.classes[k] = h.Classes[column]
		m.heads[k] = a.linear(column, len(m.classes[k]), width)
	}
	m.root = a.take("root", 1, width).data
	m.arcDep, m.arcHead = a.linear("arc_dep", 0, width), a.linear("arc_head", 0, width)
	m.labelDep, m.labelHead = a.linear("label_dep", 0, width), a.linear("label_head", 0, width)
	m.arc = a.take("arc", m.arcHead.weight.rows, m.arcDep.weight.rows)
	m.arcBias = a.take("arc_bias", 1, m.arcHead.weight.rows).data
	m.label = a.take("label", len(m.labels)*m.labelDep.weight.rows, m.labelHead.weight.rows)
	m.labelLinear = a.linear("label_linear", len(m.labels), m.labelDep.weight.rows+m.labelHead.weight.rows)
	return m, a.err
}

// assembler remembers the first tensor that is missing or has the wrong shape.
type assembler struct {
	tensors map[string]matrix
	err     error
}

// take gives the tensor of that name; rows and cols are checked unless 0.
func (a *assembler) take(name string, rows, cols int) matrix {
	m, ok := a.tensors[name]
	switch {
	case a.err != nil:
	case !ok:
		a.err = fmt.Errorf("tensor %s is missing", name)
	case rows != 0 && m.rows != rows || cols != 0 && m.cols != cols || m.rows == 1 && rows == 0:
		a.err = fmt.Errorf("tensor %s is %d x %d", name, m.rows, m.cols)
	}
	return m
}

func (a *assembler) linear(name string, rows, cols int) linear {
	w := a.take(name, rows, cols)
	return linear{weight: w, bias: a.take(name+".bias", 1, w.rows).data}
}

func (a *assembler) lstm(prefix string, inputs int) lstm {
	state := a.take(prefix+"state", 0, 0)
	if a.err == nil && state.rows != 4*state.cols {
		a.err = fmt.Errorf("tensor %sstate is %d x %d", prefix, state.rows, state.cols)
	}
	return lstm{
		input: a.take(prefix+"input", state.rows, inputs),
		state: state,
		bias:  a.take(prefix+"bias", 1, state.rows).data,
	}
}

// Known reports whether a lower-case word is in the vocabulary of the training data.
func (m *Model) Known(word string) bool {
	_, ok := m.words[word]
	return ok
}
