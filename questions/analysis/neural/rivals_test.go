package neural

import (
	"slices"
	"testing"
)

// handmade is the lattice of a sentence whose tokens have the given weights by position of the head, and relation scores
// that are the same for every head.
func handmade(arcs, relations [][]float32, labels ...string) *lattice {
	l := &lattice{m: &Model{labels: labels}, arcs: arcs, relations: newMatrix(0, len(labels))}
	for i, scores := range arcs {
		rows := make([]int, len(scores))
		for h := range scores {
			rows[h] = l.relations.rows
			l.relations.rows++
			l.relations.data = append(l.relations.data, relations[i]...)
			l.chosen = append(l.chosen, l.m.allowed(relations[i], h == 0))
		}
		l.row = append(l.row, rows)
	}
	l.weigh()
	return l
}

func TestOneSubject(t *testing.T) {
	const root, subject, object, other = 0, 1, 2, 3
	labels := []string{"root", "nsubj", "obj", "obl"}
	// The second token is the verb; the third is less of a subject than the first.
	arcs := func() [][]float32 {
		return [][]float32{{-9, -99, 0, -5}, {0, -5, -99, -5}, {-9, -3, 0, -99}}
	}
	for name, c := range map[string]struct {
		relations [][]float32
		heads     []int
		chosen    [3]int
	}{
		"another relation":  {[][]float32{{-9, 0, -6, -6}, {0, -9, -9, -9}, {-9, 0, -1, -2}}, []int{2, 0, 2}, [3]int{subject, root, object}},
		"another head":      {[][]float32{{-9, 0, -6, -6}, {0, -9, -9, -9}, {-9, 0, -3, -3}}, []int{2, 0, 1}, [3]int{subject, root, subject}},
		"too dear":          {[][]float32{{-9, 0, -7, -7}, {0, -9, -9, -9}, {-9, 0, -7, -7}}, []int{2, 0, 2}, [3]int{subject, root, subject}},
		"one object":        {[][]float32{{-9, -9, 0, -1}, {0, -9, -9, -9}, {-9, -9, 0, -2}}, []int{2, 0, 2}, [3]int{other, root, object}},
		"two circumstances": {[][]float32{{-9, -9, -9, 0}, {0, -9, -9, -9}, {-9, -9, -9, 0}}, []int{2, 0, 2}, [3]int{other, root, other}},
	} {
		weights := arcs()
		if name == "too dear" {
			weights[0][3], weights[2][1] = -9, -9
		}
		l := handmade(weights, c.relations, labels...)
		heads := l.tree()
		var chosen [3]int
		for i, h := range heads {
			chosen[i] = l.chosen[l.row[i][h]]
		}
		if !slices.Equal(heads, c.heads) || chosen != c.chosen {
			t.Errorf("%s: heads %v with relations %v, want %v with %v", name, heads, chosen, c.heads, c.chosen)
		}
	}
}

func TestQuotedClauseHasOneSubject(t *testing.T) {
	m := load(t)
	for _, forms := range [][]string{
		{"\"", "The", "bridge", "is", "closed", ",", "\"", "said", "the", "ministry", "."},
		{"\"", "Our", "harbour", "needs", "a", "new", "wall", ",", "\"", "the", "mayor", "told", "reporters", "."},
		{"“", "Nobody", "in", "Tarnwick", "saw", "the", "storm", ",", "”", "added", "Otto", "Brandt", ",", "a", "baker", "."},
		{"\"", "The", "mill", "will", "open", "again", ",", "\"", "announced", "the", "owner", "on", "Friday", "."},
	} {
		p := m.Predict(forms)
		subjects := map[int]int{}
		for i, relation := range p.Deprel {
			if single(relation) == "nsubj" {
				subjects[p.Head[i]]++
			}
		}
		for head, n := range subjects {
			if n > 1 {
				t.Errorf("%v: %q has %d subjects", forms, forms[head], n)
			}
		}
	}
}
