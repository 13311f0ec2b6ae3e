package inflect

import "testing"

func TestGerund(t *testing.T) {
	for base, want := range map[string]string{
		"walk": "walking", "make": "making", "stop": "stopping", "lie": "lying", "see": "seeing", "carry": "carrying", "be": "being",
		"play": "playing", "open": "opening", "visit": "visiting", "run": "running", "fix": "fixing",
	} {
		if got, ok := Gerund(base); !ok || got != want {
			t.Errorf("%s: %s, %v; want %s", base, got, ok, want)
		}
	}
	if got, ok := Gerund("begin"); ok {
		t.Errorf("begin: %s", got)
	}
}
