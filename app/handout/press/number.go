package press

import "math/bits"

// MaxNumber is the largest number that a pen writes.
const MaxNumber = 1<<20 - 2

// Flag writes or reads a yes or no; those of one field are expected to be alike.
func (p *Pen) Flag(field int, yes bool) bool {
	bit := 0
	if yes {
		bit = 1
	}
	out := p.habit(&p.field(field)[0], bit) == 1
	p.check()
	return out && p.err == nil
}

// The bits of a number are those of Elias's gamma code for n + 1: one for each binary digit but the first that tells that
// there is one, then the digits behind the first. The first bits and the first two digits have habits.
const (
	lengthBits = 1  // where those of the length begin in a field
	digitBits  = 20 // where those of the digits begin
	habitual   = 8  // lengths whose digits have habits
)

// Number writes or reads a number from 0 to MaxNumber; those of one field are expected to be alike.
func (p *Pen) Number(field, n int) int {
	if !p.reading && (n < 0 || n > MaxNumber) {
		p.Fail(ErrTooBig)
		return n
	}
	f := p.field(field)
	length := p.length(f, bits.Len(uint(n+1)))
	out := 1
	for i := length - 2; i >= 0; i-- {
		digit, nth := (n+1)>>i&1, length-2-i
		if length < habitual && nth < 2 {
			digit = p.habit(&f[digitBits+4*length+nth*(1+out&1)], digit)
		} else {
			digit = p.bit(digit, 1<<15)
		}
		out = out<<1 | digit
	}
	if p.check(); p.err != nil {
		return 0
	}
	return out - 1
}

// length writes or reads how many binary digits there are.
func (p *Pen) length(f *[chances]chance, length int) int {
	k := 1
	for ; k < bits.Len(MaxNumber+1); k++ {
		more := 0
		if k < length {
			more = 1
		}
		if p.habit(&f[lengthBits+k-1], more) == 0 {
			break
		}
	}
	return k
}

// Bits writes or reads 32 bits of which nothing is expected.
func (p *Pen) Bits(n uint32) uint32 {
	out := uint32(0)
	for i := 31; i >= 0; i-- {
		out = out<<1 | uint32(p.bit(int(n>>i&1), 1<<15))
	}
	p.check()
	return out
}
