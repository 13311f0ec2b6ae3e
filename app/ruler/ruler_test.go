package ruler_test

import (
	"slices"
	"testing"

	"lectern/app/ruler"
)

// text is a title and two paragraphs, the first of three lines with an initial.
var text = ruler.Lines([]ruler.Line{
	{0, 44, 0},
	{100, 190, 1}, {100, 122, 1}, {101, 123, 1}, {130, 152, 1}, {160, 182, 1}, {130, 152, 1}, {200, 200, 1},
	{220, 242, 2}, {250, 272, 2},
})

func TestLines(t *testing.T) {
	want := []ruler.Line{{0, 44, 0}, {100, 123, 1}, {130, 152, 1}, {160, 182, 1}, {220, 242, 2}, {250, 272, 2}}
	if !slices.Equal(text, want) {
		t.Errorf("lines %v, want %v", text, want)
	}
	if got := ruler.Lines(nil); len(got) > 0 {
		t.Errorf("of nothing: %v", got)
	}
}

func TestNear(t *testing.T) {
	for y, want := range map[float64]int{-50: 0, 110: 1, 126: 1, 128: 2, 195: 3, 202: 4, 900: 5} {
		if got := ruler.Near(text, y); got != want {
			t.Errorf("at %v line %d, want %d", y, got, want)
		}
	}
	if got := ruler.Near(nil, 10); got != -1 {
		t.Errorf("without lines %d", got)
	}
}

func TestBand(t *testing.T) {
	for _, x := range []struct {
		mode     ruler.Mode
		at       int
		from, to float64
	}{
		{ruler.One, 2, 130, 152},
		{ruler.Three, 2, 100, 182},
		{ruler.Three, 0, 0, 123},
		{ruler.Three, 5, 220, 272},
		{ruler.Paragraph, 2, 100, 182},
		{ruler.Paragraph, 5, 220, 272},
		{ruler.Paragraph, 0, 0, 44},
	} {
		if from, to := x.mode.Band(text, x.at); from != x.from || to != x.to {
			t.Errorf("%s at %d: %v to %v, want %v to %v", x.mode, x.at, from, to, x.from, x.to)
		}
	}
}

func TestStep(t *testing.T) {
	for _, x := range []struct {
		mode         ruler.Mode
		at, by, want int
		leap         bool
	}{
		{ruler.One, 1, 1, 2, false},
		{ruler.One, 1, 1, 2, true},
		{ruler.One, 0, -1, 0, false},
		{ruler.Three, 1, 1, 2, false},
		{ruler.Three, 1, 1, 4, true},
		{ruler.Three, 4, 1, 5, true},
		{ruler.Paragraph, 2, 1, 4, false},
		{ruler.Paragraph, 5, 1, 5, true},
		{ruler.Paragraph, 4, -1, 1, false},
		{ruler.Paragraph, 0, -1, 0, false},
	} {
		if got := x.mode.Step(text, x.at, x.by, x.leap); got != x.want {
			t.Errorf("%s at %d by %d (%v): %d, want %d", x.mode, x.at, x.by, x.leap, got, x.want)
		}
	}
}
