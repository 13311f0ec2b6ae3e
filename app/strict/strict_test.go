package strict_test

import (
	"errors"
	"testing"

	"lectern/app/strict"
)

func TestDecode(t *testing.T) {
	for text, ok := range map[string]bool{
		`{"a":1}`: true, " {\"a\":1}\n": true, `{}`: true,
		`{"a":1,"b":2}`: false, `{"a":1}{}`: false, `{"a":1}x`: false, `{"a":`: false, ``: false, `{"a":"1"}`: false,
	} {
		var v struct {
			A int `json:"a"`
		}
		if err := strict.Decode([]byte(text), &v); (err == nil) != ok {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestVersion(t *testing.T) {
	for text, want := range map[string]struct {
		version float64
		err     error
	}{
		`{"lectern":"kept","version":1,"made":2}`: {1, nil},
		`{"lectern":"kept","version":7,7}`:        {7, nil},
		`{"lectern":"lesson","version":1}`:        {0, strict.ErrOther},
		`{"version":1,"lectern":"kept"}`:          {0, strict.ErrOther},
		`{"lectern":"kept","version":"1"}`:        {0, strict.ErrOther},
		`{"lectern":"kept","version":0}`:          {0, strict.ErrOther},
		`["lectern","kept","version",1]`:          {0, strict.ErrOther},
		`Dear class,`:                             {0, strict.ErrOther},
		``:                                        {0, strict.ErrOther},
		`{"lect`:                                  {0, strict.ErrOther},
		`{"lectern":"ke`:                          {0, strict.ErrCut},
		`{"lectern":"kept","ver`:                  {0, strict.ErrCut},
		`{"lectern":"kept","version":`:            {0, strict.ErrCut},
	} {
		if got, err := strict.Version([]byte(text), "kept"); got != want.version || !errors.Is(err, want.err) {
			t.Errorf("%s: %v, %v", text, got, err)
		}
	}
}

func TestNesting(t *testing.T) {
	for text, want := range map[string]struct {
		deepest int
		open    bool
	}{
		`1`: {0, false}, `{}`: {1, false}, `[[],{"a":[1]}]`: {3, false}, `"[[["`: {0, false}, `["\"[["]`: {1, false},
		`{"a":[`: {2, true}, `"cut`: {0, true}, `[]]`: {1, false}, ``: {0, false},
	} {
		if deepest, open := strict.Nesting([]byte(text)); deepest != want.deepest || open != want.open {
			t.Errorf("%s: %d deep, open %v", text, deepest, open)
		}
	}
}
