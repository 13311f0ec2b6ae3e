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
	"sync"
)

// ErrFormat is wrapped by every error of Load.
var ErrFormat = errors.New("not a model file of this version")

const magic = "LECTERN1"

// table is a matrix as the model file has it: whole numbers, row by row, with a scale for each row.
type table struct {
	rows, cols int
	scale      []float32
	values     []int8
}

func (t table) row(i int) []int8 { return t.values[i*t.cols : (i+1)*t.cols] }

// linear is an affine map as the model file has it.
type linear struct {
	table
	bias []float32
}

// lstm is one direction of one layer. In each block of rows stand the gates input, forget, cell and output of four units.
type lstm struct {
	input, state affine
	size         int
}

// columns are the names of the per-token heads; those of the parser follow them.
var columns = [...]string{"upos", "xpos", "feats", "lemma", "etype", "ner"}

const (
	arcDep = len(columns) + iota
	arcHead
	labelDep
	labelHead
)

// Model holds the weights. It is read-only after Load and safe for concurrent use.
type Model struct {
	words   map[string]int
	classes [len(columns)][]string
	labels  []string

	word, trigram table
	hashed        [5]table
	layers        [2][2]lstm // layer, direction
	heads         affine     // all heads, one below the other
	starts        [len(columns) + 5]int
	arc           affine
	relations     affine    // see relationScores
	root          []float32 // what heads gives for the root
	rooms         sync.Pool
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

func readTensors(h header, data []byte) (map[string]linear, error) {
	tensors := make(map[string]linear, len(h.Tensors))
	for _, t := range h.Tensors {
		l, rest, err := readTensor(t.Shape, data)
		if err != nil {
			return nil, fmt.Errorf("tensor %s: %w", t.Name, err)
		}
		tensors[t.Name], data = l, rest
	}
	if len(data) != 0 {
		return nil, fmt.Errorf("%d bytes too many", len(data))
	}
	return tensors, nil
}

// readTensor gives a matrix without bias, or a vector as the bias of no matrix.
func readTensor(shape []int, data []byte) (linear, []byte, error) {
	const largest = 1 << 24
	for _, n := range shape {
		if n < 1 || n > largest {
			return linear{}, nil, fmt.Errorf("shape %v", shape)
		}
	}
	var bytes int
	switch len(shape) {
	case 1:
		bytes = 4 * shape[0]
	case 2:
		bytes = 4*shape[0] + shape[0]*shape[1]
	default:
		return linear{}, nil, fmt.Errorf("shape %v", shape)
	}
	if bytes > len(data) {
		return linear{}, nil, errors.New("cut off")
	}
	floats, rest := readFloats(data[:4*shape[0]]), data[bytes:]
	if len(shape) == 1 {
		return linear{bias: floats}, rest, nil
	}
	values := make([]int8, shape[0]*shape[1])
	for i, b := range data[4*shape[0] : bytes] {
		values[i] = int8(b)
	}
	return linear{table: table{shape[0], shape[1], floats, values}}, rest, nil
}

func readFloats(data []byte) []float32 {
	out := make([]float32, len(data)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(data[4*i:]))
	}
	return out
}

// Known reports whether a lower-case word is in the vocabulary of the training data.
func (m *Model) Known(word string) bool {
	_, ok := m.words[word]
	return ok
}
