package rules

import "testing"

func TestRambling(t *testing.T) {
	for text, want := range map[string]bool{
		"Back in May, back in the old harbour, we met the keeper.":    true,
		"Otto and I, we had met the keeper on Gull Island.":           true,
		"I mean, my brother has seen seven ravens.":                   true,
		"My brother and I met the keeper on Gull Island.":             false,
		"We carried the lamp to the tower, and we painted the walls.": false,
		"In the winter we mend the nets, in the summer we fish.":      false,
	} {
		if got := rambling(text); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
