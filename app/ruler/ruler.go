// Package ruler says which lines of a text are being read, so that the others can be dimmed.
package ruler

import (
	"cmp"
	"slices"
)

// Line is a line of text, or a box that a part of one fills. Top and Bottom are CSS pixels below the top of the text,
// Block counts its paragraphs.
type Line struct {
	Top, Bottom float64
	Block       int
}

func (l Line) height() float64 { return l.Bottom - l.Top }

// Lines joins boxes to lines, from the top down. An initial of several lines belongs to none.
func Lines(boxes []Line) []Line {
	var out []Line
	for len(boxes) > 0 {
		n := slices.IndexFunc(boxes, func(b Line) bool { return b.Block != boxes[0].Block })
		if n < 0 {
			n = len(boxes)
		}
		out = append(out, linesOf(slices.Clone(boxes[:n]))...)
		boxes = boxes[n:]
	}
	return out
}

// linesOf joins the boxes of one block.
func linesOf(boxes []Line) []Line {
	slices.SortStableFunc(boxes, func(a, b Line) int { return cmp.Compare(a.height(), b.height()) })
	usual := boxes[len(boxes)/2].height()
	boxes = slices.DeleteFunc(boxes, func(b Line) bool { return b.height() > 1.7*usual || b.height() <= 0 })
	slices.SortStableFunc(boxes, func(a, b Line) int { return cmp.Compare(a.Top, b.Top) })
	var out []Line
	for _, b := range boxes {
		if n := len(out); n > 0 && b.Top < out[n-1].Bottom-out[n-1].height()/2 {
			out[n-1].Bottom = max(out[n-1].Bottom, b.Bottom)
			continue
		}
		out = append(out, b)
	}
	return out
}

// Near gives the index of the line at a height, or of the nearest; -1 where there are no lines.
func Near(lines []Line, y float64) int {
	best := -1
	for i, l := range lines {
		if best < 0 || l.away(y) < lines[best].away(y) {
			best = i
		}
	}
	return best
}

func (l Line) away(y float64) float64 { return max(l.Top-y, y-l.Bottom, 0) }

// Mode is how much stays undimmed.
type Mode string

// The modes. Without one nothing is dimmed.
const (
	None      Mode = ""
	One       Mode = "line"
	Three     Mode = "lines"
	Paragraph Mode = "paragraph"
)

// Band is what stays undimmed around a line.
func (m Mode) Band(lines []Line, at int) (from, to float64) {
	first, last := at, at
	switch m {
	case Three:
		first, last = max(at-1, 0), min(at+1, len(lines)-1)
	case Paragraph:
		for first > 0 && lines[first-1].Block == lines[at].Block {
			first--
		}
		for last+1 < len(lines) && lines[last+1].Block == lines[at].Block {
			last++
		}
	}
	return lines[first].Top, lines[last].Bottom
}

// Step gives the line to read after a step down, or up for a negative one. A leap is as far as the band reaches.
func (m Mode) Step(lines []Line, at, by int, leap bool) int {
	switch {
	case m == Paragraph:
		return stepBlock(lines, at, by)
	case m == Three && leap:
		by *= 3
	}
	return max(0, min(at+by, len(lines)-1))
}

// stepBlock gives the first line of the block below, or above.
func stepBlock(lines []Line, at, by int) int {
	want := lines[at].Block + by
	for i, l := range lines {
		if by > 0 && l.Block >= want || by < 0 && l.Block == want {
			return i
		}
	}
	return at
}
