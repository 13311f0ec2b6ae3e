package press

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// habits are what the bits of numbers and flags have been, by field.
type habits map[int]*[chances]chance

// chances is how many bits of a field are told apart.
const chances = 64

// chance is the probability of 1, of 1<<16, and how often the bit was seen.
type chance struct{ one, n uint16 }

const (
	trusted  = 8  // as how often seen a bit counts that was told of
	steadied = 60 // the most that is counted
	surest   = 64 // how near to 0 and to 1<<16 a probability may come
)

func (p *Pen) field(field int) *[chances]chance {
	f := p.habits[field]
	if f == nil {
		f = new([chances]chance)
		p.habits[field] = f
	}
	return f
}

// habit writes or reads a bit, and learns from it.
func (p *Pen) habit(c *chance, bit int) int {
	if c.n == 0 {
		*c = chance{1 << 15, 1}
	}
	bit = p.bit(bit, uint32(c.one))
	goal := surest + bit*(1<<16-2*surest)
	c.one = uint16(int(c.one) + (goal-int(c.one))*2/(2*int(c.n)+1))
	c.n = min(c.n+1, steadied)
	return bit
}

// Habits tells what the numbers and flags were, for later pens to expect: a line for each bit with its field, its place in
// the field and the chance of 1, of 256.
func (p *Pen) Habits() string {
	var out strings.Builder
	for _, field := range slices.Sorted(maps.Keys(p.habits)) {
		for bit, c := range p.habits[field] {
			if c.n > 0 {
				fmt.Fprintln(&out, field, bit, max(1, min(255, int(c.one)>>8)))
			}
		}
	}
	return out.String()
}

// parseHabits reads what Habits wrote.
func parseHabits(text string) habits {
	out := make(habits)
	for line := range strings.Lines(text) {
		var n [3]int
		for i, word := range strings.Fields(line) {
			value, err := strconv.Atoi(word)
			if err != nil || i >= len(n) {
				panic("press: such habits are not known: " + line)
			}
			n[i] = value
		}
		if out[n[0]] == nil {
			out[n[0]] = new([chances]chance)
		}
		out[n[0]][n[1]] = chance{uint16(n[2]<<8 | 128), trusted}
	}
	return out
}
