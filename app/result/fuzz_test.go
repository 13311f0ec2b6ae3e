//go:build !js

package result_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/questions/quiz"
)

// lessons are those that sheets of the fuzz tests may belong to.
func lessons() []quiz.Quiz {
	return []quiz.Quiz{quiztest.Quiz(), quiztest.Choices(10, 4), quiztest.Choices(1, 2), quiztest.Choices(14, 5)}
}

func FuzzRoundTrip(f *testing.F) {
	for seed := range uint64(4) {
		f.Add(seed, seed*7)
	}
	all := lessons()
	f.Fuzz(func(t *testing.T, a, b uint64) {
		q := all[b%uint64(len(all))]
		s := quiztest.Sheet(rand.New(rand.NewPCG(a, b)), q)
		checkCode(t, q, s)
		checkQR(t, q, s)
		checkFile(t, q, s)
	})
}

// What is read as a code is written as the same code, but for what reading forgives.
func FuzzParseCode(f *testing.F) {
	all := lessons()
	for i, q := range all {
		code, err := result.Code(q, quiztest.Sheet(rand.New(rand.NewPCG(uint64(i), 1)), q))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(code)
	}
	f.Add("LECTERN/R1/0000")
	f.Add("\u202e7-o l\x00")
	forgive := strings.NewReplacer("O", "0", "I", "1", "L", "1")
	f.Fuzz(func(t *testing.T, text string) {
		for _, q := range all {
			s, err := result.ParseCode(q, text)
			if err != nil {
				continue
			}
			code, err := result.Code(q, s)
			typed := forgive.Replace(strings.ToUpper(onlySigns(text)))
			if err != nil || strings.ReplaceAll(code, "-", "") != typed {
				t.Fatalf("%q was written as %q, %v", text, code, err)
			}
		}
	})
}

func onlySigns(text string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x80 && strings.ContainsRune(alphabet+"OIL", []rune(strings.ToUpper(string(r)))[0]) {
			return r
		}
		return -1
	}, text)
}

// Codes with any body are made sound, so that what lies behind the checks is reached.
func FuzzBody(f *testing.F) {
	all := lessons()
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}, uint8(1))
	f.Add([]byte{0, 0, 0}, uint8(0))
	f.Fuzz(func(t *testing.T, body []byte, which uint8) {
		q := all[int(which)%len(all)]
		s, err := result.ParseSound(q, body, which&0x80 != 0)
		if err != nil {
			return
		}
		checkCode(t, q, s)
	})
}

func FuzzParseQR(f *testing.F) {
	all := lessons()
	for i, q := range all {
		text, err := result.QR(q, quiztest.Sheet(rand.New(rand.NewPCG(uint64(i), 2)), q))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text, []byte(nil))
	}
	f.Add("LECTERN/R2/00", []byte("\x00\x01\x02"))
	f.Add("LECTERN/R99999/", []byte(nil))
	f.Fuzz(func(t *testing.T, text string, body []byte) {
		for _, q := range all {
			for _, text := range []string{text, result.SoundQR(q, body)} {
				s, err := result.ParseQR(q, text)
				if err != nil {
					continue
				}
				again, err := result.QR(q, s)
				got, parseErr := result.ParseQR(q, again)
				if err != nil || parseErr != nil || !reflect.DeepEqual(got, s) {
					t.Fatalf("%q was written as %q: %v, %v", text, again, err, parseErr)
				}
				checkCodeOf(t, q, s)
			}
		}
	})
}

// checkCodeOf is for sheets of which there may be no code, because of the name.
func checkCodeOf(t *testing.T, q quiz.Quiz, s result.Sheet) {
	t.Helper()
	if _, err := result.Code(q, s); err == nil {
		checkCode(t, q, s)
	}
}

func FuzzDecodeFile(f *testing.F) {
	all := lessons()
	for i, q := range all {
		data, err := result.EncodeFile(quiztest.Sheet(rand.New(rand.NewPCG(uint64(i), 3)), q))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Add([]byte(`{"lecternResult":2}`))
	f.Add([]byte(`{"lecternResult":1,"lesson":"a","seat":1e99,"items":[[[[]]]]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := result.DecodeFile(data)
		if err != nil {
			return
		}
		written, err := result.EncodeFile(s)
		if err != nil {
			t.Fatalf("read, but not written: %v", err)
		}
		if again, err := result.DecodeFile(written); err != nil || !reflect.DeepEqual(again, s) {
			t.Fatalf("%v: %+v became %+v", err, s, again)
		}
		for _, q := range all {
			if marked, err := s.Mark(q); err == nil {
				checkCodeOf(t, q, marked)
			}
		}
	})
}
