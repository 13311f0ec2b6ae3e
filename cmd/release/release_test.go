package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"lectern/version"
)

// The sums are those of FIPS 180-4's examples.
func TestSums(t *testing.T) {
	dir := t.TempDir()
	for name, body := range map[string]string{"b": "abc", "a": "", "other": "not asked for"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := writeSums(dir, []string{"b", "a"}); err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile(filepath.Join(dir, sumsFile))
	const want = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n" +
		"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n"
	if err != nil || string(got) != want {
		t.Errorf("%v\n%s", err, got)
	}
	if err := writeSums(dir, []string{"missing"}); err == nil {
		t.Error("a missing file has a sum")
	}
}

func TestEverySystemHasItsFile(t *testing.T) {
	seen := make(map[string]bool)
	for _, target := range targets {
		seen[target.file()] = true
		if strings.HasSuffix(target.file(), ".exe") != (target.os == "windows") {
			t.Errorf("%s for %s", target.file(), target.os)
		}
	}
	if len(seen) != 6 {
		t.Errorf("%d files", len(seen))
	}
}

// The container takes files of this version out of the folder.
func TestTheContainerTakesWhatIsThere(t *testing.T) {
	text, err := os.ReadFile("../../hosting/Containerfile")
	if err != nil {
		t.Fatal(err)
	}
	program := target{"linux", "${TARGETARCH}"}.file()
	program = strings.Replace(program, version.Number, "${VERSION}", 1)
	for _, line := range []string{"ARG VERSION=" + version.Number, "COPY " + program + " /lectern", "COPY LICENSE NOTICE /"} {
		if !strings.Contains(string(text), "\n"+line+"\n") {
			t.Errorf("the line %q is missing", line)
		}
	}
}
