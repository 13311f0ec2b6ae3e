package site

import (
	"archive/zip"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// Zip writes the files as a zip archive. The same files give the same bytes, whatever their order and whenever it is done.
func Zip(w io.Writer, files []File) error {
	sorted := slices.SortedFunc(slices.Values(files), func(x, y File) int { return strings.Compare(x.Path, y.Path) })
	out := zip.NewWriter(w)
	for _, f := range sorted {
		entry, err := out.CreateHeader(zipHeader(f))
		if err != nil {
			return err
		}
		if _, err := entry.Write(f.Body); err != nil {
			return err
		}
	}
	return out.Close()
}

// zipHeader gives every file the first day that a zip archive knows.
func zipHeader(f File) *zip.FileHeader {
	h := &zip.FileHeader{Name: f.Path, Method: zip.Deflate, Modified: time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)}
	if f.Type == "image/png" || slices.Contains([]string{".br", ".gz"}, path.Ext(f.Path)) {
		h.Method = zip.Store
	}
	h.SetMode(0o644)
	return h
}

// WriteZip puts the files into a zip archive, which takes the place of a former one when it is complete.
func WriteZip(name string, files []File) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	fresh, err := os.CreateTemp(filepath.Dir(name), ".site-*")
	if err != nil {
		return err
	}
	defer os.Remove(fresh.Name())
	if err := Zip(fresh, files); err != nil {
		fresh.Close()
		return err
	}
	if err := fresh.Chmod(0o644); err != nil {
		fresh.Close()
		return err
	}
	if err := fresh.Close(); err != nil {
		return err
	}
	return os.Rename(fresh.Name(), name)
}
