package main

import (
	"bytes"
	"encoding/binary"
)

const (
	buckets = 16 // for each function, one for each 1<<12 of its 1<<16 places
	bucket  = 20 // bytes: the number of a function, and what to add to it for each part of the bucket
	shared  = 16 // functions that begin at the same one after coarsen
)

// starts tells the runtime at which function to begin when it looks for that of an instruction; the linker writes it so
// that this is the function itself (findfunc and findfuncbucket in src/runtime/symtab.go).
func starts(count, shared int) []byte {
	out := make([]byte, count*buckets*bucket)
	for i := range count * buckets {
		function := i / buckets
		binary.LittleEndian.PutUint32(out[i*bucket:], uint32(function-function%shared))
	}
	return out
}

// coarsen lets neighbours begin at the same function. The runtime goes on to the right one from there, in a few steps, and
// numbers that repeat compress to less than those that differ.
func coarsen(memory []byte, count int) {
	if at := bytes.Index(memory, starts(count, 1)); at >= 0 {
		copy(memory[at:], starts(count, shared))
	}
}
