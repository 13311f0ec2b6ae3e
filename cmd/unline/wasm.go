package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// segment is a part of a program that is copied into its memory.
type segment struct{ from, length, address int }

// data lists the segments of a program (WebAssembly Core Specification, section 5.5.14).
func data(program []byte) ([]segment, error) {
	if !bytes.HasPrefix(program, []byte("\x00asm\x01\x00\x00\x00")) {
		return nil, fmt.Errorf("%w: no WebAssembly", errForeign)
	}
	r := reader{program, 8}
	for r.at < len(program) {
		section, size := r.byte(), r.number()
		if section != 11 {
			r.at += size
			continue
		}
		var out []segment
		for range r.number() {
			kind, push, address, end := r.number(), r.byte(), r.number(), r.byte()
			length := r.number()
			if kind != 0 || push != 0x41 || end != 0x0b || length < 0 || r.at+length > len(program) {
				return nil, fmt.Errorf("%w: data of another form", errForeign)
			}
			out = append(out, segment{r.at, length, address})
			r.at += length
		}
		return out, nil
	}
	return nil, fmt.Errorf("%w: no data", errForeign)
}

// load is the memory with which the program starts, and which of its bytes are there in the program.
func load(program []byte, segments []segment) (memory []byte, there []bool) {
	size := 0
	for _, s := range segments {
		size = max(size, s.address+s.length)
	}
	memory, there = make([]byte, size), make([]bool, size)
	for _, s := range segments {
		copy(memory[s.address:], program[s.from:s.from+s.length])
		for i := range s.length {
			there[s.address+i] = true
		}
	}
	return memory, there
}

type reader struct {
	program []byte
	at      int
}

func (r *reader) byte() byte {
	if r.at >= len(r.program) {
		return 0
	}
	r.at++
	return r.program[r.at-1]
}

// number reads an unsigned LEB128 number; -1 where there is none. Addresses are written as signed ones, and never
// negative.
func (r *reader) number() int {
	n, used := binary.Uvarint(r.program[min(r.at, len(r.program)):])
	if used <= 0 {
		r.at = len(r.program)
		return -1
	}
	r.at += used
	return int(n)
}
