// Command unline leaves the line numbers out of Go programs for WebAssembly:
//
//	unline PROGRAM ...
//
// The linker keeps for every instruction the file and the line that it comes from, and for every function what its
// arguments are, for tracebacks. Without them a traceback still names the functions, and the program compresses better.
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
	if err := unline(program); err != nil {
		return err
	}
	return os.WriteFile(name, program, 0o755)
}

var errForeign = errors.New("no program of the Go versions that are known here")

// unline takes the lines out of a program in place; its length stays.
func unline(program []byte) error {
	segments, err := data(program)
	if err != nil {
		return err
	}
	memory, there := load(program, segments)
	at, err := find(memory)
	if err != nil {
		return err
	}
	if err := read(memory[at:], there[at:]).clear(); err != nil {
		return err
	}
	for _, s := range segments {
		copy(program[s.from:s.from+s.length], memory[s.address:])
	}
	return nil
}
