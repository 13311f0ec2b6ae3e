// Command release makes what is published of a version, from the project's root and after make wasm:
//
//	go run ./cmd/release DIST
//
// The folder DIST gets the site as a zip archive for the root of a host, the program lectern for each system, the licenses,
// and the checksums of them all. The same source and the same Go give the same bytes.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"lectern/version"
)

// target is a system that the program is compiled for.
type target struct{ os, arch string }

var targets = []target{
	{"linux", "amd64"}, {"linux", "arm64"},
	{"darwin", "amd64"}, {"darwin", "arm64"},
	{"windows", "amd64"}, {"windows", "arm64"},
}

// file names the program for a target.
func (t target) file() string {
	name := "lectern-" + version.Number + "-" + t.os + "-" + t.arch
	if t.os == "windows" {
		name += ".exe"
	}
	return name
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: release DIST")
		os.Exit(2)
	}
	if err := release(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func release(dist string) error {
	if err := os.MkdirAll(dist, 0o755); err != nil {
		return err
	}
	archive := "lectern-" + version.Number + "-site.zip"
	names := []string{archive, "LICENSE", "NOTICE"}
	// First what fails where the browser programs are missing.
	fmt.Println("writing", archive)
	if err := run(nil, "run", "./cmd/lectern", "site", "--zip", filepath.Join(dist, archive)); err != nil {
		return err
	}
	for _, t := range targets {
		fmt.Println("compiling", t.file())
		if err := t.compile(filepath.Join(dist, t.file())); err != nil {
			return err
		}
		names = append(names, t.file())
	}
	for _, name := range []string{"LICENSE", "NOTICE"} {
		if err := copyFile(name, filepath.Join(dist, name)); err != nil {
			return err
		}
	}
	return writeSums(dist, names)
}

// compile makes the program without C, so that it runs on any distribution and in an empty container. What of the
// environment would change its bytes is set.
func (t target) compile(file string) error {
	env := []string{"GOOS=" + t.os, "GOARCH=" + t.arch, "CGO_ENABLED=0", "GOFLAGS=", "GOAMD64=v1", "GOARM64=v8.0", "GOEXPERIMENT="}
	return run(env, "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w", "-o", file, "./cmd/lectern")
}

func run(env []string, args ...string) error {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("go %v: %w", args, err)
	}
	return nil
}

func copyFile(from, to string) error {
	body, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, body, 0o644)
}
