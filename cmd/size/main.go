// Command size prints how big files and folders are, as they are and compressed.
package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

func main() {
	for _, name := range os.Args[1:] {
		if err := report(name); err != nil {
			fmt.Fprintln(os.Stderr, "size:", err)
			os.Exit(1)
		}
	}
}

func report(name string) error {
	body, err := content(name)
	if err != nil {
		return err
	}
	var small bytes.Buffer
	w := brotli.NewWriterLevel(&small, brotli.BestCompression)
	if _, err := w.Write(body); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	fmt.Printf("%-16s %8.2f MB %8.2f MB brotli\n", filepath.Base(name), float64(len(body))/1e6, float64(small.Len())/1e6)
	return nil
}

// content gives a file, or the files of a folder one after another.
func content(name string) ([]byte, error) {
	if info, err := os.Stat(name); err != nil || !info.IsDir() {
		return os.ReadFile(name)
	}
	files, err := os.ReadDir(name)
	if err != nil {
		return nil, err
	}
	var out []byte
	for _, f := range files {
		body, err := os.ReadFile(filepath.Join(name, f.Name()))
		if err != nil {
			return nil, err
		}
		out = append(out, body...)
	}
	return out, nil
}
