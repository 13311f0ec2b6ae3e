package web_test

import (
	"bytes"
	"os/exec"
	"testing"

	"lectern/web"
)

// The built kernel must be what its source says.
func TestKernelIsBuiltFromItsSource(t *testing.T) {
	assembler, err := exec.LookPath("wat2wasm")
	if err != nil {
		t.Skip("skipped: wat2wasm of the package wabt is not installed")
	}
	want, err := exec.Command(assembler, "js/kernel.wat", "--output=-").Output()
	if err != nil {
		t.Fatal(err)
	}
	got, err := web.Files.ReadFile("js/kernel.wasm")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Error("web/js/kernel.wasm is stale: run make kernel")
	}
}
