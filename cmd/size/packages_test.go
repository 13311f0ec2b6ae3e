package main

import (
	"strings"
	"testing"
)

// section gives a section, or a part of one, as a module holds it.
func section(kind byte, content string) string {
	return string([]byte{kind, byte(len(content))}) + content
}

func TestCodeIsCountedByPackage(t *testing.T) {
	module := "\x00asm\x01\x00\x00\x00" +
		section(importSection, "\x01\x02go\x01f\x00\x00") +
		section(codeSection, "\x03\x02ab\x03cde\x01f") +
		section(dataSection, "1234") +
		section(customSection, "\x04name"+section(functionNames,
			"\x04"+"\x00\x01f"+"\x01\x0bstrings.cut"+"\x02\x0cstrings.find"+"\x03\x14github.com_a_b.T.run"))
	var out strings.Builder
	if err := packages(&out, []byte(module)); err != nil {
		t.Fatal(err)
	}
	want := []string{"0.0 kB  strings", "0.0 kB  github.com_a_b"}
	p, err := read([]byte(module))
	if err != nil {
		t.Fatal(err)
	}
	if p.code[1] != 2 || p.code[2] != 3 || p.code[3] != 1 || p.data != 4 {
		t.Errorf("%+v", p)
	}
	for _, w := range want {
		if !strings.Contains(out.String(), w) {
			t.Errorf("%q is not in\n%s", w, out.String())
		}
	}
}

func TestBrokenModulesAreErrors(t *testing.T) {
	for _, module := range []string{"", "text", "\x00asm\x01\x00\x00\x00\x0a\x05\x01", "\x00asm\x01\x00\x00\x00"} {
		if err := packages(new(strings.Builder), []byte(module)); err == nil {
			t.Errorf("%q is no error", module)
		}
	}
}
