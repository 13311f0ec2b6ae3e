package press

import "bytes"

// coder turns bits with their probabilities into bytes, or bytes into bits: the carryless arithmetic coder of lpaq by Matt
// Mahoney (mattmahoney.net/dc/dce.html, section 3.2), in 32 bits.
type coder struct {
	reading   bool
	low, high uint32
	window    uint32 // when reading, the bytes that lie between low and high
	data      []byte
	shifts    int
}

func newWriter() coder { return coder{high: 1<<32 - 1} }

func newReader(data []byte) coder {
	c := coder{reading: true, high: 1<<32 - 1, data: data}
	for i := range windowBytes {
		c.window = c.window<<8 | uint32(c.byteAt(i))
	}
	return c
}

const windowBytes = 4

// byteAt gives a byte of the data; zeros follow their end.
func (c *coder) byteAt(i int) byte {
	if i >= len(c.data) {
		return 0
	}
	return c.data[i]
}

// bit writes the bit, or reads one. one is the probability of 1, from 1 to 1<<16 - 1 of 1<<16.
func (c *coder) bit(bit int, one uint32) int {
	span := c.high - c.low
	middle := c.low + (span>>16)*one + (span&(1<<16-1))*one>>16
	if c.reading {
		bit = 0
		if c.window <= middle {
			bit = 1
		}
	}
	if bit == 1 {
		c.high = middle
	} else {
		c.low = middle + 1
	}
	for (c.low^c.high)>>24 == 0 {
		c.shift()
	}
	return bit
}

func (c *coder) shift() {
	if c.reading {
		c.window = c.window<<8 | uint32(c.byteAt(c.shifts+windowBytes))
	} else {
		c.data = append(c.data, byte(c.high>>24))
	}
	c.shifts++
	c.low, c.high = c.low<<8, c.high<<8|255
}

// tail gives the fewest bytes that tell the last bits.
func (c *coder) tail() []byte {
	for n := range windowBytes {
		rest := uint32(1<<(32-8*n) - 1)
		if end := (c.low + rest) &^ rest; c.low <= end && end <= c.high {
			return bigEndian(end)[:n]
		}
	}
	return bigEndian(c.low)
}

func bigEndian(n uint32) []byte { return []byte{byte(n >> 24), byte(n >> 16), byte(n >> 8), byte(n)} }

// short reports whether the reader has read more than the data hold.
func (c *coder) short() bool { return c.reading && c.shifts > len(c.data) }

// whole reports whether the data end where the reader is.
func (c *coder) whole() bool { return !c.short() && bytes.Equal(c.data[c.shifts:], c.tail()) }
