//go:build !js

package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "This program runs in a Web Worker: build it with GOOS=js GOARCH=wasm, or run make build.")
	os.Exit(1)
}
