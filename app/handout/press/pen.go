// Package press writes the texts and numbers of a lesson in few bytes and reads them again.
package press

import (
	"errors"
	"unicode/utf8"
)

// Pen writes texts and numbers, or reads them: a method gives back the value that it is called with when the pen writes,
// and the value that was written when it reads. So one piece of code describes a format in both directions.
type Pen struct {
	coder
	model  *model // nil before the first text
	prior  Prior
	habits habits
	room   int // bytes of text that may still follow
	err    error
}

// The errors of a pen.
var (
	ErrEnd    = errors.New("the data end too early, or too late")
	ErrText   = errors.New("a text is not UTF-8")
	ErrTooBig = errors.New("the texts are too long, or a number is too big")
)

// Writer gives a pen that writes texts of up to room bytes together.
func Writer(room int, prior Prior) *Pen {
	return &Pen{coder: newWriter(), prior: prior, habits: parseHabits(prior.Habits), room: room}
}

// Reader gives a pen that reads what a Writer with the same prior wrote.
func Reader(data []byte, room int, prior Prior) *Pen {
	return &Pen{coder: newReader(data), prior: prior, habits: parseHabits(prior.Habits), room: room}
}

// Reading reports whether the pen reads.
func (p *Pen) Reading() bool { return p.reading }

// Err gives the first error. After it nothing is written, and what is read is empty.
func (p *Pen) Err() error { return p.err }

// Fail sets the error, unless there is one.
func (p *Pen) Fail(err error) {
	if p.err == nil {
		p.err = err
	}
}

// Close gives what was written. When reading it fails unless everything was read.
func (p *Pen) Close() ([]byte, error) {
	switch {
	case p.err != nil:
		return nil, p.err
	case !p.reading:
		return append(p.data, p.tail()...), nil
	case !p.whole():
		return nil, ErrEnd
	}
	return p.data, nil
}

// Text writes or reads a text of a sort.
func (p *Pen) Text(sort Sort, s string) string {
	p.sort(sort)
	if p.reading {
		return p.readText()
	}
	p.writeText(s)
	return s
}

func (p *Pen) sort(s Sort) {
	if p.model == nil {
		p.model = p.prior.model()
	}
	p.model.sort(s)
}

// A text ends with the byte end. Where it has that byte or escape itself, escape comes before it.
const (
	end    = 0
	escape = 1
)

func (p *Pen) writeText(s string) {
	p.use(len(s))
	if !utf8.ValidString(s) {
		p.Fail(ErrText)
	}
	for i := 0; i < len(s) && p.err == nil; i++ {
		if s[i] <= escape {
			p.char(escape)
		}
		p.char(s[i])
	}
	p.char(end)
}

func (p *Pen) readText() string {
	var out []byte
	for p.err == nil {
		c := p.char(0)
		if c == end {
			break
		}
		if c == escape {
			if c = p.char(0); c > escape {
				p.Fail(ErrText)
			}
		}
		p.use(1)
		out = append(out, c)
	}
	if !utf8.Valid(out) {
		p.Fail(ErrText)
	}
	if p.err != nil {
		return ""
	}
	return string(out)
}

func (p *Pen) use(bytes int) {
	if p.room -= bytes; p.room < 0 {
		p.Fail(ErrTooBig)
	}
}

// char writes or reads a byte.
func (p *Pen) char(c byte) byte {
	out := 0
	for i := 7; i >= 0; i-- {
		bit := p.bit(int(c>>i&1), p.model.one)
		p.model.update(bit)
		out = out<<1 | bit
	}
	p.check()
	return byte(out)
}

func (p *Pen) check() {
	if p.short() {
		p.Fail(ErrEnd)
	}
}

// Remind shows the pen a text that both sides know, because the next prompt is like it.
func (p *Pen) Remind(s string) {
	if p.use(len(s)); p.err == nil {
		p.sort(Prompt)
		p.model.train(s)
	}
}
