package neural

import "math"

// The places of the columns whose probabilities Prediction has.
const (
	etype = 4
	ner   = 5
)

// EntityLabels gives the types of mentions in the order of Prediction.EntityLogs.
func (m *Model) EntityLabels() []string { return m.classes[etype] }

// NERLabels gives the BIO labels in the order of Prediction.NERLogs.
func (m *Model) NERLabels() []string { return m.classes[ner] }

// logs gives the logarithms of the probabilities that a column has for each token.
func (m *Model) logs(k int, outputs matrix) [][]float32 {
	rows := make([][]float32, outputs.rows)
	for i := range rows {
		row := append([]float32(nil), m.part(k, outputs.row(i))...)
		top := row[argmax(row)]
		var sum float32
		for _, v := range row {
			sum += exp(v - top)
		}
		shift := top + float32(math.Log(float64(sum)))
		for j := range row {
			row[j] -= shift
		}
		rows[i] = row
	}
	return rows
}
