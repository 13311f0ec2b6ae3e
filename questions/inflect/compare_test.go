package inflect

import "testing"

func TestPositive(t *testing.T) {
	known := func(w string) bool {
		switch w {
		case "large", "tall", "wide", "sad", "busy", "free":
			return true
		}
		return false
	}
	for _, c := range []struct{ form, guess, want string }{
		{"larger", "larg", "large"},
		{"tallest", "good", "tall"},
		{"widest", "wid", "wide"},
		{"sadder", "sadd", "sad"},
		{"busier", "busi", "busy"},
		{"freest", "free", "free"},
	} {
		if got, ok := Positive(c.form, c.guess, known); !ok || got != c.want {
			t.Errorf("Positive(%q, %q) = %q, %v, want %q", c.form, c.guess, got, ok, c.want)
		}
	}
	for _, form := range []string{"better", "best", "er", "more"} {
		if got, ok := Positive(form, "good", known); ok {
			t.Errorf("Positive(%q) = %q, want none", form, got)
		}
	}
}

func TestNounsOfManyForms(t *testing.T) {
	known := func(w string) bool {
		return w == "oarsman" || w == "grandchild" || w == "mango" || w == "finch"
	}
	for form, want := range map[string]string{"oarsmen": "oarsman", "grandchildren": "grandchild", "mangoes": "mango", "finches": "finch", "perches": "perch"} {
		if got, ok := Noun(form, form[:len(form)-1], known); !ok || got != want {
			t.Errorf("Noun(%q) = %q, %v, want %q", form, got, ok, want)
		}
	}
}
