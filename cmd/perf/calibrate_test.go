package main

import "testing"

func TestFasterMachinesAreSlowedDownMore(t *testing.T) {
	for index, want := range map[float64]float64{
		0: 1, 150: 1, 475: 1.5, 800: 2, 1050: 2.5, 1300: 3, 1533: 4, 1766: 5, 2000: 6, 2233: 7,
	} {
		if got := slowdown(index); got != want {
			t.Errorf("index %g: factor %g, want %g", index, got, want)
		}
	}
}

func TestMedian(t *testing.T) {
	values := []float64{5, 1, 4}
	if got := median(values); got != 4 {
		t.Errorf("median %g", got)
	}
	if values[0] != 5 {
		t.Error("the values are sorted in place")
	}
}
