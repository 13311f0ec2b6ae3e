package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// shown is how many packages the table names.
const shown = 25

// packages writes which packages the code of a program comes from. The program must have its names: linked without -s.
func packages(out io.Writer, program []byte) error {
	p, err := read(program)
	if err != nil {
		return err
	}
	if len(p.names) == 0 {
		return errors.New("the program has no names: link it without -s")
	}
	bytes := make(map[string]int)
	for function, size := range p.code {
		bytes[packageOf(p.names[function])] += size
	}
	order := slices.SortedFunc(maps.Keys(bytes), func(a, b string) int { return bytes[b] - bytes[a] })
	rest := 0
	for i, name := range order {
		if i >= shown {
			rest += bytes[name]
			continue
		}
		fmt.Fprintf(out, "%8.1f kB  %s\n", float64(bytes[name])/1e3, name)
	}
	fmt.Fprintf(out, "%8.1f kB  in %d smaller packages\n", float64(rest)/1e3, max(0, len(order)-shown))
	fmt.Fprintf(out, "%8.1f kB  data, and the tables of the runtime\n", float64(p.data)/1e3)
	return nil
}

// packageOf gives the package of a function as the linker writes it: every slash and dash is an underscore.
func packageOf(function string) string {
	host := ""
	if rest, ok := strings.CutPrefix(function, "github.com"); ok {
		host, function = "github.com", rest
	}
	name, _, _ := strings.Cut(function, ".")
	return host + name
}

// program is what a WebAssembly module tells about its size.
type program struct {
	names map[uint64]string // of functions, by their numbers
	code  map[uint64]int    // bytes of functions
	data  int               // bytes of the data section
}

// The parts of a module that are read, by the numbers in the WebAssembly specification, 2.5 and 7.4.
const (
	customSection, importSection, codeSection, dataSection = 0, 2, 10, 11
	functionNames                                          = 1
)

func read(module []byte) (p program, err error) {
	if len(module) < 8 || string(module[:4]) != "\x00asm" {
		return p, errors.New("this is no WebAssembly module")
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("the module is broken: %v", r)
		}
	}()
	p = program{names: make(map[uint64]string), code: make(map[uint64]int)}
	imported := uint64(0)
	for c := (cursor)(module[8:]); len(c) > 0; {
		kind := c.byte()
		section := c.take()
		switch kind {
		case importSection:
			imported = section.imports()
		case codeSection:
			for i := range section.number() {
				p.code[imported+i] = len(section.take())
			}
		case dataSection:
			p.data = len(section)
		case customSection:
			if string(section.take()) == "name" {
				section.names(p.names)
			}
		}
	}
	return p, nil
}

// cursor is what has not been read yet. Reading past the end panics; read makes an error of it.
type cursor []byte

func (c *cursor) byte() byte {
	b := (*c)[0]
	*c = (*c)[1:]
	return b
}

func (c *cursor) number() uint64 {
	v, n := binary.Uvarint(*c)
	if n <= 0 {
		panic("a number has no end")
	}
	*c = (*c)[n:]
	return v
}

// take gives the bytes whose count stands before them.
func (c *cursor) take() cursor {
	n := c.number()
	taken := (*c)[:n]
	*c = (*c)[n:]
	return taken
}

// imports counts the imports; Go's linker imports nothing but functions.
func (c *cursor) imports() uint64 {
	count := c.number()
	for range count {
		c.take()
		c.take()
		if kind := c.byte(); kind != 0 {
			panic(fmt.Sprintf("an import of the kind %d", kind))
		}
		c.number()
	}
	return count
}

func (c *cursor) names(into map[uint64]string) {
	for len(*c) > 0 {
		kind := c.byte()
		part := c.take()
		if kind != functionNames {
			continue
		}
		for range part.number() {
			function := part.number()
			into[function] = string(part.take())
		}
	}
}
