package grade

import "testing"

// BenchmarkMark marks the answers of the table of short questions, one a round.
func BenchmarkMark(b *testing.B) {
	type pair struct{ item, answer int }
	var all []pair
	for i := range items {
		for j := range items[i].answers {
			all = append(all, pair{i, j})
		}
	}
	b.ReportAllocs()
	for n := 0; b.Loop(); n++ {
		p := all[n%len(all)]
		Mark(items[p.item].question, []string{items[p.item].answers[p.answer].text})
	}
}
