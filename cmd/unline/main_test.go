//go:build !js

package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestUnline(t *testing.T) {
	program := filepath.Join(t.TempDir(), "hello.wasm")
	build := exec.Command("go", "build", "-o", program, "./testdata/hello")
	build.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	before, err := os.ReadFile(program)
	if err != nil {
		t.Fatal(err)
	}
	after, err := unline(before)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string][2]bool{
		"Good morning.": {true, true}, "main.main": {true, true}, "testdata/hello/greeting.go\x00": {true, false},
	} {
		if got := [2]bool{bytes.Contains(before, []byte(text)), bytes.Contains(after, []byte(text))}; got != want {
			t.Errorf("%q is there before and after: %t, want %t", text, got, want)
		}
	}
	again, err := unline(after)
	if err != nil || !bytes.Equal(again, after) {
		t.Errorf("a second time something changes, %v", err)
	}
}

func TestForeignPrograms(t *testing.T) {
	for name, program := range map[string]string{
		"nothing":       "",
		"a text":        "Good morning, everybody.",
		"no sections":   "\x00asm\x01\x00\x00\x00",
		"no table":      "\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x00\x0b\x01a",
		"data cut off":  "\x00asm\x01\x00\x00\x00\x0b\x07\x01\x00\x41\x00\x0b\x09a",
		"a number open": "\x00asm\x01\x00\x00\x00\x0b\xff",
	} {
		if _, err := unline([]byte(program)); !errors.Is(err, errForeign) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDataIsWrittenInOnePiece(t *testing.T) {
	const before, behind = "\x00asm\x01\x00\x00\x00\x01\x01\x00", "\x00\x02\x01n"
	pieces := "\x0b\x10\x02" + "\x00\x41\xc6\x01\x0b\x01c" + "\x00\x41\xc0\x00\x0b\x03\x00ab" // at the addresses 198 and 64
	whole := "\x0b\x8e\x01\x01\x00\x41\xc1\x00\x0b\x86\x01" + "ab" + strings.Repeat("\x00", 131) + "c"
	got, err := load([]byte(before + pieces + behind))
	if err != nil {
		t.Fatal(err)
	}
	if want := before + whole + behind; string(got.program()) != want {
		t.Errorf("it is written as %q, want %q", got.program(), want)
	}
}

func TestTheSearchForAFunctionBeginsShortlyBeforeIt(t *testing.T) {
	const count = 3*shared + 2
	memory := append([]byte("before"), starts(count, 1)...)
	coarsen(memory, count)
	for function := range count {
		at := len("before") + function*buckets*bucket
		if begin := int(binary.LittleEndian.Uint32(memory[at:])); begin > function || begin <= function-shared || begin%shared != 0 {
			t.Errorf("function %d is looked for from %d on", function, begin)
		}
	}
}
