package analysis

import (
	"slices"
	"testing"
)

func TestNeighbours(t *testing.T) {
	facts := Facts()
	for country, list := range neighbours() {
		if usual, ok := facts.Country(country); !ok || usual != country {
			t.Errorf("%s is no usual name of a country", country)
		}
		if slices.Contains(list, country) || len(slices.Compact(slices.Clone(list))) != len(list) {
			t.Errorf("%s: %q", country, list)
		}
	}
	if got := facts.Neighbours("Britain"); !slices.Equal(got, []string{"Ireland"}) {
		t.Errorf("neighbours of Britain: %q", got)
	}
	if got := facts.Neighbours("Iceland"); len(got) != 0 {
		t.Errorf("neighbours of Iceland: %q", got)
	}
}
