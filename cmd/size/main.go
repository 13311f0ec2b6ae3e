// Command size prints how big files and folders are, as they are and compressed:
//
//	size -budget BYTES -named PROGRAM FILE ...
//
// It fails where the first file, compressed, is bigger than the budget. PROGRAM is that file with the names of its functions.
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

func main() {
	budget := flag.Int("budget", 0, "most `bytes` of the first file, compressed; 0 for no limit")
	named := flag.String("named", "", "a WebAssembly `program` with names, to print its packages")
	flag.Parse()
	if err := run(flag.Args(), *budget, *named); err != nil {
		fmt.Fprintln(os.Stderr, "size:", err)
		os.Exit(1)
	}
}

func run(files []string, budget int, named string) error {
	if named != "" {
		program, err := os.ReadFile(named)
		if err != nil {
			return err
		}
		if err := packages(os.Stdout, program); err != nil {
			return fmt.Errorf("%s: %w", named, err)
		}
	}
	first := 0
	for i, name := range files {
		small, err := report(name)
		if err != nil {
			return err
		}
		if i == 0 {
			first = small
		}
	}
	if budget > 0 && first > budget {
		return fmt.Errorf("%s has %d bytes compressed, %d more than its budget", files[0], first, first-budget)
	}
	return nil
}

// report prints the sizes and gives the compressed one.
func report(name string) (int, error) {
	body, err := content(name)
	if err != nil {
		return 0, err
	}
	var small bytes.Buffer
	w := brotli.NewWriterLevel(&small, brotli.BestCompression)
	if _, err := w.Write(body); err != nil {
		return 0, err
	}
	if err := w.Close(); err != nil {
		return 0, err
	}
	fmt.Printf("%-16s %8.2f MB %8.2f MB brotli\n", filepath.Base(name), float64(len(body))/1e6, float64(small.Len())/1e6)
	return small.Len(), nil
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
