package inflect

import "testing"

func TestVerb(t *testing.T) {
	none := func(string) bool { return false }
	words := func(list ...string) func(string) bool {
		return func(w string) bool {
			for _, x := range list {
				if x == w {
					return true
				}
			}
			return false
		}
	}
	for _, c := range []struct {
		form, xpos, guess string
		known             func(string) bool
		want              string
	}{
		{"untied", "VBD", "unty", none, "untie"},
		{"lies", "VBZ", "ly", none, "lie"},
		{"denied", "VBD", "deni", words("deny"), "deny"},
		{"invaded", "VBD", "invad", words("invade"), "invade"},
		{"occupied", "VBD", "occupi", none, "occupy"},
		{"loaded", "VBD", "load", words("load"), "load"},
		{"stopped", "VBD", "stop", none, "stop"},
		{"went", "VBD", "go", none, "go"},
		{"broken", "VBN", "break", none, "break"},
		{"planning", "VBG", "plann", words("plan"), "plan"},
		{"lying", "VBG", "ly", words("lie"), "lie"},
		{"carries", "VBZ", "carrie", words("carry"), "carry"},
		{"watches", "VBZ", "watch", none, "watch"},
		{"has", "VBZ", "have", none, "have"},
		{"lead", "VBP", "lead", none, "lead"},
		{"led", "VBD", "led", none, "lead"},
		{"fumigated", "VBD", "fumigat", none, "fumigate"},
		{"lacquerizing", "VBG", "lacqueriz", none, "lacquerize"},
		{"shunned", "VBD", "shunn", none, "shun"},
		{"added", "VBD", "add", words("add"), "add"},
		{"repeated", "VBD", "repeat", words("repeat"), "repeat"},
	} {
		if got, ok := Verb(c.form, c.xpos, c.guess, c.known); got != c.want || !ok {
			t.Errorf("%s: %q %v, want %q", c.form, got, ok, c.want)
		}
	}
	if got, ok := Verb("xyzzy", "VBD", "plugh", none); ok {
		t.Errorf("xyzzy: %q", got)
	}
}

func TestThirdPerson(t *testing.T) {
	for base, want := range map[string]string{
		"be": "is", "have": "has", "go": "goes", "carry": "carries", "play": "plays", "push": "pushes", "fix": "fixes", "run": "runs",
	} {
		if got := ThirdPerson(base); got != want {
			t.Errorf("%s: %s, want %s", base, got, want)
		}
	}
}

// Every regular past and third person that is made must lead back to its base form.
func TestIrregularVerbsRoundTrip(t *testing.T) {
	for base, past := range irregulars().past {
		if got, ok := Verb(ThirdPerson(base), "VBZ", base, func(string) bool { return false }); !ok || got != base {
			t.Errorf("%s from its third person: %q", base, got)
		}
		if OnlyPast(past) && baseOf(past) == "" {
			t.Errorf("%s is only past, but of no verb", past)
		}
	}
}

func TestOnlyPast(t *testing.T) {
	for form, want := range map[string]bool{"sank": true, "went": true, "put": false, "read": false, "walk": false, "found": false} {
		if got := OnlyPast(form); got != want {
			t.Errorf("%s: %v", form, got)
		}
	}
}

func TestNoun(t *testing.T) {
	known := func(w string) bool {
		return w == "city" || w == "bus" || w == "knife" || w == "house" || w == "official"
	}
	for form, want := range map[string]string{
		"cities": "city", "buses": "bus", "houses": "house", "children": "child", "knives": "knife", "officials": "official",
	} {
		if got, ok := Noun(form, "", known); !ok || got != want {
			t.Errorf("%s: %q, want %q", form, got, want)
		}
	}
}

func TestParticiple(t *testing.T) {
	for _, c := range [][3]string{{"write", "wrote", "written"}, {"build", "built", "built"}, {"open", "opened", "opened"}, {"bear", "bore", ""}, {"shine", "shined", "shone"}} {
		got, ok := Participle(c[0], c[1])
		if ok != (c[2] != "") || ok && got != c[2] {
			t.Errorf("%s, %s: %q %v, want %q", c[0], c[1], got, ok, c[2])
		}
	}
}
