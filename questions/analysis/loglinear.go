package analysis

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// linearModel scores labels by the sums of their features' weights.
type linearModel struct {
	labels  []string
	weights map[string][]float32 // of each label
}

// readLinearModel reads a line "labels:" with the labels, then lines of a feature and label:weight in hundredths.
func readLinearModel(text string) (linearModel, error) {
	m := linearModel{weights: map[string][]float32{}}
	index := map[string]int{}
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0 || fields[0] == "#":
		case fields[0] == "labels:":
			m.labels = fields[1:]
			for i, l := range m.labels {
				index[l] = i
			}
		default:
			row := make([]float32, len(m.labels))
			for _, f := range fields[1:] {
				label, weight, _ := strings.Cut(f, ":")
				w, err := strconv.Atoi(weight)
				k, ok := index[label]
				if err != nil || !ok {
					return m, fmt.Errorf("weight %q of %s", f, fields[0])
				}
				row[k] = float32(w) / 100
			}
			m.weights[fields[0]] = row
		}
	}
	return m, nil
}

// score gives the score of each label.
func (m linearModel) score(features []string) []float32 {
	scores := make([]float32, len(m.labels))
	for _, f := range features {
		for k, w := range m.weights[f] {
			scores[k] += w
		}
	}
	return scores
}

// addLogs adds a share of the network's logarithms of probabilities, which are in the order of labels.
func (m linearModel) addLogs(scores, logs []float32, labels []string, share float32) {
	for j, label := range labels {
		if k := slices.Index(m.labels, label); k >= 0 && j < len(logs) {
			scores[k] += share * max(logs[j], leastLog)
		}
	}
}

func mustLinearModel(text string) linearModel {
	m, err := readLinearModel(text)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return m
}
