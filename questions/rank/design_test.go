package rank

import (
	"encoding/json"
	"hash/fnv"
	"os"
	"strconv"
	"strings"
	"testing"
)

// designBias takes up that other programs made the questions of the Quiz Design corpus; it is not kept.
const designBias = "design"

// readDesign reads the questions that teachers accepted or rejected for a quiz in the Quiz Design corpus (Laban and
// others, NAACL Findings 2022). Only their words can be measured, and they count less than readings of our own.
func readDesign(t *testing.T) []sample {
	t.Helper()
	if *design == "" {
		return nil
	}
	data, err := os.ReadFile(*design)
	if err != nil {
		t.Fatal(err)
	}
	var samples []sample
	for line := range strings.Lines(string(data)) {
		var g struct {
			ID        int    `json:"group_id"`
			Answer    string `json:"answer_span"`
			Context   string `json:"context"`
			Questions []struct {
				Question string `json:"question"`
				Label    int    `json:"label"`
			} `json:"questions"`
		}
		if err := json.Unmarshal([]byte(line), &g); err != nil {
			t.Fatal(err)
		}
		for _, q := range g.Questions {
			f := surface(q.Question, g.Answer)
			f.add(designBias, 1)
			samples = append(samples, sample{f, q.Label == 1, 0.2, "design:" + strconv.Itoa(g.ID), hashed(g.Context) % folds})
		}
	}
	return samples
}

func hashed(s string) uint32 {
	h := fnv.New32a()
	h.Write([]byte(s))
	return h.Sum32()
}
