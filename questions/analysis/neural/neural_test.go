package neural

import (
	"encoding/json"
	"errors"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"lectern/questions/model"
)

func load(t testing.TB) *Model {
	t.Helper()
	m, err := Load(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestParity holds this package's numbers against those that PyTorch computed from the same rounded weights.
func TestParity(t *testing.T) {
	data, err := os.ReadFile("testdata/parity.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Forms   []string
		Columns map[string][]float64
		Arcs    [][]float64
		Heads   []int
		Labels  []float64
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	m := load(t)
	for _, c := range cases {
		r := new(room)
		outputs := m.apply(m.encode(r, c.Forms))
		for k, column := range columns {
			for i, form := range c.Forms {
				near(t, column+" of "+form, slices.Max(m.part(k, outputs.row(i))), c.Columns[column][i])
			}
		}
		arcs := m.arcScores(r, outputs)
		chosen := make([]arc, len(c.Heads))
		for i, h := range c.Heads {
			chosen[i] = arc{i, h}
		}
		labels := m.relationScores(r, outputs, chosen)
		for i, form := range c.Forms {
			for j, want := range c.Arcs[i] {
				near(t, "arc of "+form, arcs[i][j], want)
			}
			near(t, "relation of "+form, labels.row(i)[argmax(labels.row(i))], c.Labels[i])
		}
	}
}

func near(t *testing.T, what string, got float32, want float64) {
	t.Helper()
	if math.Abs(float64(got)-want) > 2e-3*max(1, math.Abs(want)) {
		t.Errorf("%s: %g, PyTorch has %g", what, got, want)
	}
}

func TestPredictIsATree(t *testing.T) {
	m := load(t)
	words := slices.Sorted(maps.Keys(m.words))
	rng := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		forms := make([]string, 1+rng.IntN(40))
		for i := range forms {
			forms[i] = words[rng.IntN(len(words))]
		}
		p := m.Predict(forms)
		checkTree(t, p)
	}
}

func checkTree(t *testing.T, p Prediction) {
	t.Helper()
	roots := 0
	for i, h := range p.Head {
		if h < 0 {
			roots++
		}
		if (h < 0) != (p.Deprel[i] == "root") {
			t.Fatalf("head %d with relation %s", h, p.Deprel[i])
		}
		steps := 0
		for j := i; j >= 0 && steps <= len(p.Head); j = p.Head[j] {
			steps++
		}
		if steps > len(p.Head) {
			t.Fatalf("cycle through token %d", i)
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots", roots)
	}
}

func TestBestTreeAgainstAllTrees(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		n := 1 + rng.IntN(5)
		scores := make([][]float32, n)
		for i := range scores {
			scores[i] = make([]float32, n+1)
			for j := range scores[i] {
				scores[i][j] = float32(rng.NormFloat64())
			}
		}
		got := total(scores, bestTree(scores))
		if want := bestTotal(scores, nil); math.Abs(got-want) > 1e-4 {
			t.Fatalf("tree of %g, the best has %g: %v", got, want, scores)
		}
	}
}

func total(scores [][]float32, heads []int) float64 {
	sum := 0.0
	for i, h := range heads {
		sum += float64(scores[i][h])
	}
	return sum
}

// bestTotal tries every assignment of heads that is a tree with one root child.
func bestTotal(scores [][]float32, heads []int) float64 {
	if len(heads) == len(scores) {
		if !isTree(heads) {
			return math.Inf(-1)
		}
		return total(scores, heads)
	}
	best := math.Inf(-1)
	for h := range len(scores) + 1 {
		if h != len(heads)+1 {
			best = max(best, bestTotal(scores, append(heads[:len(heads):len(heads)], h)))
		}
	}
	return best
}

func isTree(heads []int) bool {
	roots := 0
	for i := range heads {
		if heads[i] == 0 {
			roots++
		}
		steps := 0
		for v := i + 1; v != 0; v = heads[v-1] {
			if steps++; steps > len(heads) {
				return false
			}
		}
	}
	return roots == 1
}

func TestLoadRefusesBrokenFiles(t *testing.T) {
	whole := model.Weights()
	for name, data := range map[string][]byte{
		"empty":   nil,
		"foreign": []byte("PK\x03\x04 and then something else"),
		"cut":     whole[:len(whole)-1],
		"longer":  append(append([]byte(nil), whole...), 0),
		"header":  whole[:40],
	} {
		if _, err := Load(data); !errors.Is(err, ErrFormat) {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

func TestApplyScript(t *testing.T) {
	for _, c := range []struct{ form, script, want string }{
		{"Rivers", "l1", "river"},
		{"carried", "l3y", "carry"},
		{"Wexley", "k0", "Wexley"},
		{"BRIDGES", "c1", "Bridge"},
		{"was", "=be", "be"},
		{"a", "k3", "a"},
	} {
		if got := applyScript(c.form, c.script); got != c.want {
			t.Errorf("%s by %s: %s, want %s", c.form, c.script, got, c.want)
		}
	}
}

func BenchmarkPredict(b *testing.B) {
	m := load(b)
	forms := []string{"The", "harbour", "master", "of", "Wexley", "denied", "on", "Friday", "that", "the", "ferries",
		"would", "stop", "before", "the", "end", "of", "the", "summer", "."}
	for b.Loop() {
		m.Predict(forms)
	}
	b.ReportMetric(float64(b.N*len(forms))/b.Elapsed().Seconds(), "tokens/s")
}
