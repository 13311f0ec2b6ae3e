package handout_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"math/rand"
	"reflect"
	"strings"
	"testing"
	"testing/quick"

	"lectern/app/handout"
	"lectern/app/quiztest"
	"lectern/questions/quiz"
)

// With -quickchecks 1000000 it takes a quarter of an hour.
func TestFileRoundTrip(t *testing.T) {
	property := func(seed uint64) bool {
		fileRoundTrip(t, generate(seed))
		return true
	}
	if err := quick.Check(property, &quick.Config{Rand: rand.New(rand.NewSource(1))}); err != nil {
		t.Error(err)
	}
}

func fileRoundTrip(t *testing.T, q quiz.Quiz) {
	t.Helper()
	l := handout.Lesson{Quiz: q}
	data, err := handout.EncodeFile(l)
	if err != nil {
		t.Fatal(err)
	}
	got, err := handout.DecodeFile(data)
	if err != nil {
		t.Fatal(err)
	}
	if want := l.Carried(); !reflect.DeepEqual(got, want) {
		t.Fatalf("got  %+v\nwant %+v", got, want)
	}
}

// Files of earlier formats of quizzes are read: this one is of version 1, without what came later.
func TestOlderQuizInFile(t *testing.T) {
	got, err := handout.DecodeFile(zip(t, []byte(`{"lectern":"lesson","version":1,"quiz":{"version":1,"title":"","article":"It rained.",
		"blocks":[],"sentences":[{"start":0,"end":10}],"removed":null,"questions":[{"id":"a","rule":"r","kind":"short",
		"prompt":"What did it do?","options":[],"key":["rain"],"accept":[],"evidence":[],"difficulty":1,"explanation":""}]}}`)))
	if err != nil {
		t.Fatal(err)
	}
	if got.Quiz.Version != quiz.Version || got.Quiz.Questions[0].Key[0] != "rain" {
		t.Errorf("%+v", got.Quiz)
	}
}

func TestBrokenFiles(t *testing.T) {
	whole, err := handout.EncodeFile(handout.Lesson{Quiz: quiztest.Quiz()})
	if err != nil {
		t.Fatal(err)
	}
	changed := bytes.Clone(whole)
	changed[len(changed)/2] ^= 1
	for _, c := range []struct {
		name string
		data []byte
		want error
	}{
		{"empty", nil, handout.ErrNoLesson},
		{"a picture", []byte("\x89PNG\r\n\x1a\n"), handout.ErrNoLesson},
		{"plain JSON", []byte(`{"lectern":"lesson","version":1}`), handout.ErrNoLesson},
		{"another file of Lectern", zip(t, []byte(`{"lectern":"kept","version":1,"records":{}}`)), handout.ErrNoLesson},
		{"of a later version", zip(t, []byte(`{"lectern":"lesson","version":2,"sealed":true}`)), handout.ErrVersion},
		{"cut", whole[:len(whole)-20], handout.ErrCut},
		{"cut in the checksum", whole[:len(whole)-3], handout.ErrCut},
		{"a bit changed", changed, handout.ErrAltered},
		{"followed by more", append(bytes.Clone(whole), whole...), handout.ErrAltered},
		{"an unknown field", zip(t, []byte(`{"lectern":"lesson","version":1,"quiz":{},"script":"x"}`)), handout.ErrAltered},
		{"two values", zip(t, []byte(`{"lectern":"lesson","version":1,"quiz":{}} {}`)), handout.ErrAltered},
		{"no questions", zip(t, []byte(`{"lectern":"lesson","version":1,"quiz":{"version":4}}`)), handout.ErrAltered},
		{"deep", zip(t, []byte(`{"lectern":"lesson","version":1,"quiz":`+strings.Repeat("[", 100_000))), handout.ErrAltered},
		{"a bomb", zip(t, append([]byte(`{"lectern":"lesson","version":1,"quiz":"`), make([]byte, 64<<20)...)), handout.ErrTooBig},
		{"large", make([]byte, handout.MaxFile+1), handout.ErrTooBig},
	} {
		if _, err := handout.DecodeFile(c.data); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func zip(t testing.TB, plain []byte) []byte {
	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	_, err := z.Write(plain)
	if err := errors.Join(err, z.Close()); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
