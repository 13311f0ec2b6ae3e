// Package measure compares what the engine finds with what people annotated: sentences, names, pronouns and answers.
// Only lectern eval and tests use it.
package measure

// Count compares what was found with what is right.
type Count struct {
	Gold    int // what there is to find
	Got     int // what was found
	Correct int // what was found and is right
}

// Add is the sum of two counts.
func (c Count) Add(d Count) Count {
	return Count{c.Gold + d.Gold, c.Got + d.Got, c.Correct + d.Correct}
}

// Precision is the share of what was found that is right, in percent.
func (c Count) Precision() float64 { return percent(c.Correct, c.Got) }

// Recall is the share of what there is to find that was found, in percent.
func (c Count) Recall() float64 { return percent(c.Correct, c.Gold) }

// F1 is the harmonic mean of precision and recall, in percent.
func (c Count) F1() float64 { return percent(2*c.Correct, c.Gold+c.Got) }

func percent(part, whole int) float64 { return 100 * float64(part) / float64(max(whole, 1)) }
