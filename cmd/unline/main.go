// Command unline leaves the line numbers out of Go programs for WebAssembly:
//
//	unline PROGRAM ...
//
// The linker keeps for every instruction the file and the line that it comes from, and for every function what its
// arguments are, for tracebacks. Without them a traceback still names the functions, and the program compresses better.
//
// The linker also cuts the data into a hundred thousand pieces, each with its address, to leave zeros between them out. In one
// piece the data is longer, but what repeats in it compresses to almost nothing, which addresses do not. The biggest table
// in it says where the search for a function begins; there, neighbours begin at the same one.
package main

import (
	"errors"
	"fmt"
	"os"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "unline: name the programs")
		os.Exit(2)
	}
	for _, name := range os.Args[1:] {
		if err := file(name); err != nil {
			fmt.Fprintf(os.Stderr, "unline: %s: %v\n", name, err)
			os.Exit(1)
		}
	}
}

func file(name string) error {
	program, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if program, err = unline(program); err != nil {
		return err
	}
	return os.WriteFile(name, program, 0o755)
}

var errForeign = errors.New("no program of the Go versions that are known here")

// unline gives a program without its lines, and with its data in one piece.
func unline(program []byte) ([]byte, error) {
	image, err := load(program)
	if err != nil {
		return nil, err
	}
	at, err := find(image.memory)
	if err != nil {
		return nil, err
	}
	table := read(image.memory[at:])
	if err := table.clear(); err != nil {
		return nil, err
	}
	coarsen(image.memory, table.count-1) // the last one has fewer buckets
	return image.program(), nil
}
