// Command pack compresses files as well as Brotli can, each into a file beside it, where that is not done yet:
//
//	pack FILE ...
package main

import (
	"fmt"
	"os"
	"sync"

	"lectern/cmd/lectern/site"
)

func main() {
	failed := make([]error, len(os.Args))
	var all sync.WaitGroup
	for i, name := range os.Args[1:] {
		all.Go(func() { failed[i] = pack(name) })
	}
	all.Wait()
	for _, err := range failed {
		if err != nil {
			fmt.Fprintln(os.Stderr, "pack:", err)
			os.Exit(1)
		}
	}
}

func pack(name string) error {
	body, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if before, err := os.ReadFile(name + site.PackedEnd); err == nil && site.Packs(before, body) {
		return nil
	}
	return os.WriteFile(name+site.PackedEnd, site.Pack(body), 0o644)
}
