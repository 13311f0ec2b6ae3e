//go:build !js

package handout_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"lectern/app/handout"
)

var refusals = []error{handout.ErrNoLesson, handout.ErrCut, handout.ErrAltered, handout.ErrVersion, handout.ErrTooBig}

// FuzzUnpack wants of every fragment one of the known errors, or a lesson that can be handed out again. What is behind the
// head is given a right length and checksum, too, so that bodies are read at all.
func FuzzUnpack(f *testing.F) {
	for _, name := range names {
		f.Add(strings.TrimSpace(string(given(f, name+".link"))), []byte{0, 1, 2})
	}
	f.Add(pack(f, handout.Lesson{Library: "news", Edition: "1y2p0ij32e8e7"}), []byte{255, 255, 255})
	f.Fuzz(func(t *testing.T, fragment string, body []byte) {
		if len(body) > 2000 {
			body = body[:2000]
		}
		for _, s := range []string{fragment, seal(1, body)} {
			got, err := handout.Unpack(s)
			if err != nil {
				known(t, err)
				continue
			}
			again, err := handout.Unpack(pack(t, got))
			if err != nil || !reflect.DeepEqual(again, got) {
				t.Fatalf("handed out again: %v\n%+v\n%+v", err, got, again)
			}
		}
	})
}

// FuzzDecodeFile wants the same of every file.
func FuzzDecodeFile(f *testing.F) {
	for _, name := range names {
		f.Add(given(f, name+".lectern"))
	}
	f.Add([]byte(`{"lectern":"lesson","version":1,"quiz":{}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, d := range [][]byte{data, zip(t, data)} {
			got, err := handout.DecodeFile(d)
			if err != nil {
				known(t, err)
				continue
			}
			written, err := handout.EncodeFile(got)
			if err != nil {
				t.Fatal(err)
			}
			again, err := handout.DecodeFile(written)
			if err != nil || !reflect.DeepEqual(again, got) {
				t.Fatalf("handed out again: %v\n%+v\n%+v", err, got, again)
			}
		}
	})
}

// FuzzRoundTrip wants every lesson to arrive as it was sent, by file and by link.
func FuzzRoundTrip(f *testing.F) {
	for seed := range uint64(16) {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, seed uint64) {
		q := generate(seed)
		fileRoundTrip(t, q)
		if seed%16 == 1 { // a link takes a hundred times as long
			linkRoundTrip(t, q)
		}
	})
}

func known(t *testing.T, err error) {
	t.Helper()
	for _, e := range refusals {
		if errors.Is(err, e) {
			return
		}
	}
	t.Fatalf("an error of its own: %v", err)
}
