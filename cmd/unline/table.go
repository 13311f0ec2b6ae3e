package main

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"slices"
)

// table is what the linker writes of all functions, as the runtime of Go 1.20 and later reads it: pcHeader, funcTab and
// _func in src/runtime/symtab.go and runtime2.go. Its parts follow each other.
type table struct {
	units, files []byte // which files the numbers in steps mean
	steps        []byte // for each function and purpose, what holds from which instruction on
	functions    []byte
	count        int
}

// start is how a table starts: its version, two zeros, the size of an instruction and that of a pointer.
var start = []byte{0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8}

const (
	header = 72 // bytes
	entry  = 8  // of a function in the list at the start of functions
)

// find gives the address of the table.
func find(memory []byte) (int, error) {
	found := -1
	for at := 0; ; at++ {
		next := bytes.Index(memory[at:], start)
		if next < 0 {
			break
		}
		if at += next; at%8 == 0 && ordered(memory[at:]) {
			if found >= 0 {
				return 0, fmt.Errorf("%w: two tables of functions", errForeign)
			}
			found = at
		}
	}
	if found < 0 {
		return 0, fmt.Errorf("%w: no table of functions", errForeign)
	}
	return found, nil
}

// ordered reports whether the parts of what may be a table follow each other.
func ordered(at []byte) bool {
	if len(at) < header {
		return false
	}
	last := uint64(header)
	for field := 32; field < header; field += 8 {
		offset := binary.LittleEndian.Uint64(at[field:])
		if offset < last || offset > uint64(len(at)) {
			return false
		}
		last = offset
	}
	return true
}

func read(at []byte) table {
	number := func(field int) int { return int(binary.LittleEndian.Uint64(at[field:])) }
	units, files, steps, functions := number(40), number(48), number(56), number(64)
	return table{at[units:files], at[files:steps], at[steps:functions], at[functions:], number(8)}
}

// The fields of a function, in bytes from its start.
const (
	stackField = 16
	fileField  = 20
	lineField  = 24
	dataField  = 28 // how many further purposes there are
	unitField  = 32 // where in units the files of the function's package stand
	firstField = 36 // the line at which the function starts
	partsField = 43 // how many further parts there are, in one byte
	fixed      = 44 // where the steps of the further purposes follow, and the places of the further parts
)

// What only tracebacks and preemption ask for; a browser's program is never preempted (internal/abi/symtab.go).
var (
	idlePurposes = []int{0, 3} // PCDATA_UnsafePoint, PCDATA_ArgLiveIndex
	idleParts    = []int{5, 6} // FUNCDATA_ArgInfo, FUNCDATA_ArgLiveInfo
)

// clear takes out the files and lines. A function without steps for them is one of which the runtime knows neither.
// Functions share equal steps, so that only those are cleared that nobody has for another purpose.
func (t table) clear() error {
	kept := make([]bool, len(t.steps))
	for i := range t.count {
		if len(t.functions) < (i+1)*entry {
			return fmt.Errorf("%w: the functions end early", errForeign)
		}
		at := int(binary.LittleEndian.Uint32(t.functions[i*entry+4:]))
		if at+fixed > len(t.functions) {
			return fmt.Errorf("%w: function %d lies outside", errForeign, i)
		}
		f := t.functions[at:]
		further := int(binary.LittleEndian.Uint32(f[dataField:]))
		if further > (len(f)-fixed)/4 {
			return fmt.Errorf("%w: function %d has %d purposes", errForeign, i, further)
		}
		for _, field := range [...]int{fileField, lineField, unitField, firstField} {
			binary.LittleEndian.PutUint32(f[field:], 0)
		}
		keep(kept, t.steps, f[stackField:])
		for j := range further {
			if slices.Contains(idlePurposes, j) {
				binary.LittleEndian.PutUint32(f[fixed+4*j:], 0)
			}
			keep(kept, t.steps, f[fixed+4*j:])
		}
		if err := clearParts(f, fixed+4*further); err != nil {
			return fmt.Errorf("%w, function %d", err, i)
		}
	}
	for i := range t.steps {
		if !kept[i] {
			t.steps[i] = 0
		}
	}
	clear(t.units)
	clear(t.files)
	return nil
}

// clearParts takes the idle parts from a function whose parts begin at an offset. A part that is not there has the
// number with all bits set.
func clearParts(f []byte, at int) error {
	for _, part := range idleParts {
		if part >= int(f[partsField]) {
			continue
		}
		if at+4*part+4 > len(f) {
			return fmt.Errorf("%w: parts outside", errForeign)
		}
		binary.LittleEndian.PutUint32(f[at+4*part:], ^uint32(0))
	}
	return nil
}

// keep marks the steps that a field of a function points at: pairs of numbers that end with a 0 in place of the first
// of a pair, which may be 0 in the first pair only.
func keep(kept []bool, steps, field []byte) {
	at := int(binary.LittleEndian.Uint32(field))
	if at == 0 || at >= len(steps) {
		return
	}
	r := reader{steps, at}
	for first := true; ; first = false {
		if value := r.number(); value < 0 || value == 0 && !first {
			break
		}
		r.number()
	}
	for i := at; i < r.at; i++ {
		kept[i] = true
	}
}
