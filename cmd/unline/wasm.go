package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
)

// image is a program whose data is in one piece: the memory with which the program starts, from the address 0 on.
type image struct{ before, memory, behind []byte }

const (
	dataSection = 11
	push, end   = 0x41, 0x0b // the instructions i32.const and end, between which an address stands
	most        = 1 << 30    // bytes of memory
)

// load reads the segments of a program's data (WebAssembly Core Specification, section 5.5.14).
func load(program []byte) (image, error) {
	if !bytes.HasPrefix(program, []byte("\x00asm\x01\x00\x00\x00")) {
		return image{}, fmt.Errorf("%w: no WebAssembly", errForeign)
	}
	r := reader{program, 8}
	for r.at < len(program) {
		start := r.at
		section, size := r.byte(), r.number()
		if section != dataSection {
			r.at += size
			continue
		}
		out := image{before: program[:start]}
		for range r.number() {
			kind, instruction, address, after := r.number(), r.byte(), r.number(), r.byte()
			length := r.number()
			if kind != 0 || instruction != push || after != end || address < 0 || length < 0 ||
				r.at+length > len(program) || address+length > most {
				return image{}, fmt.Errorf("%w: data of another form", errForeign)
			}
			if missing := address + length - len(out.memory); missing > 0 {
				out.memory = append(out.memory, make([]byte, missing)...)
			}
			copy(out.memory[address:], program[r.at:r.at+length])
			r.at += length
		}
		out.behind = program[r.at:]
		return out, nil
	}
	return image{}, fmt.Errorf("%w: no data", errForeign)
}

// program writes the data as one segment, without the zeros before and behind it.
func (i image) program() []byte {
	content := bytes.TrimLeft(i.memory, "\x00")
	address := len(i.memory) - len(content)
	content = bytes.TrimRight(content, "\x00")
	data := signed([]byte{1, 0, push}, address)
	data = append(binary.AppendUvarint(append(data, end), uint64(len(content))), content...)

	out := append(bytes.Clone(i.before), dataSection)
	out = append(binary.AppendUvarint(out, uint64(len(data))), data...)
	return append(out, i.behind...)
}

// signed appends a number that is not negative as signed LEB128, the form of addresses.
func signed(out []byte, n int) []byte {
	for ; n >= 1<<6; n >>= 7 {
		out = append(out, byte(n)|1<<7)
	}
	return append(out, byte(n))
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
