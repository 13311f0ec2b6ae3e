package site_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"lectern/cmd/lectern/site"
)

func packed(t *testing.T, files []site.File) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := site.Zip(&out, files); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestTheSameFilesGiveTheSameZip(t *testing.T) {
	files, err := site.Build(source(t, "/"))
	if err != nil {
		t.Fatal(err)
	}
	files = site.ForHosts(files, "/")
	first := packed(t, files)
	slices.Reverse(files)
	if !bytes.Equal(packed(t, files), first) {
		t.Error("another order gives other bytes")
	}
	archive, err := zip.NewReader(bytes.NewReader(first), int64(len(first)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range archive.File {
		names = append(names, entry.Name)
		if year := entry.Modified.UTC().Year(); year != 1980 || entry.Mode() != 0o644 {
			t.Errorf("%s is of %d and has the mode %v", entry.Name, year, entry.Mode())
		}
		r, err := entry.Open()
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(r)
		i := slices.IndexFunc(files, func(f site.File) bool { return f.Path == entry.Name })
		if err != nil || i < 0 || !bytes.Equal(body, files[i].Body) {
			t.Errorf("%s is not what went in: %v", entry.Name, err)
		}
	}
	if len(names) != len(files) || !slices.IsSorted(names) {
		t.Errorf("%d of %d files, sorted: %t", len(names), len(files), slices.IsSorted(names))
	}
}

func TestAZipTakesThePlaceOfAFormerOne(t *testing.T) {
	name := filepath.Join(t.TempDir(), "dist", "site.zip")
	for _, body := range []string{"first", "second"} {
		files := []site.File{{Path: "a.txt", Body: []byte(body)}}
		if err := site.WriteZip(name, files); err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(name); err != nil || !bytes.Equal(got, packed(t, files)) {
			t.Errorf("%s: %v", body, err)
		}
	}
	if left, _ := os.ReadDir(filepath.Dir(name)); len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}
