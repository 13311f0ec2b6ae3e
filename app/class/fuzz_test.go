//go:build !js

package class_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"lectern/app/class"
	"lectern/app/quiztest"
)

func FuzzDecode(f *testing.F) {
	q := quiztest.Quiz()
	r := rand.New(rand.NewPCG(1, 2))
	c := class.Empty(q)
	for range 4 {
		data, err := c.Encode()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
		if c, _, err = c.Add(q, quiztest.Sheet(r, q)); err != nil {
			f.Fatal(err)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := class.Decode(data)
		if err != nil {
			return
		}
		written, err := c.Encode()
		if err != nil {
			t.Fatal(err)
		}
		again, err := class.Decode(written)
		if err != nil {
			t.Fatalf("written, but not read: %v", err)
		}
		rewritten, err := again.Encode()
		if err != nil || !bytes.Equal(rewritten, written) {
			t.Fatalf("%v: %s became %s", err, written, rewritten)
		}
		if c.Fits(q) == nil {
			c.Figures(q)
			c.ResultsCSV(q, heads)
			c.ItemsCSV(q, heads)
		}
	})
}
