package analysis

import "testing"

func TestGazetteer(t *testing.T) {
	g := Facts()
	look := func(f func(string) (string, bool), s string) string { v, _ := f(s); return v }
	for _, c := range []struct{ name, got, want string }{
		{"alias", look(g.Country, "britain"), "United Kingdom"},
		{"abbreviation", look(g.Country, "U.S."), "United States"},
		{"no country", look(g.Country, "Atlantis"), ""},
		{"demonym", look(g.CountryOf, "Danes"), "Denmark"},
		{"demonym of several words", look(g.CountryOf, "New Zealander"), "New Zealand"},
		{"capital", look(g.Capital, "Holland"), "Amsterdam"},
		{"capital of", look(g.CapitalOf, "London"), "United Kingdom"},
		{"given f", g.GivenName("Ingrid"), "f"},
		{"given m", g.GivenName("Otto"), "m"},
		{"given either", g.GivenName("Andrea"), "mf"},
		{"title", g.TitleGender("Mrs."), "f"},
		{"title without gender", g.TitleGender("Dr."), ""},
		{"person", g.HeadKind("surgeon"), "person"},
		{"uncle", g.HeadKind("uncle") + g.HeadGender("uncle"), "personm"},
		{"organization", g.HeadKind("ministry"), "organization"},
		{"place", g.HeadKind("peninsula"), "place"},
		{"thing", g.HeadKind("kettle"), ""},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, c.got, c.want)
		}
	}
	if !g.Month("May") || g.Month("Monday") || !g.Weekday("Monday") || !g.Title("Dr.") || g.Title("dog") || !g.Reporting("deny") {
		t.Error("a calendar word, title or reporting verb is wrong")
	}
}

func TestFactsNameOneClassEach(t *testing.T) {
	g := Facts()
	for _, pair := range [][2]string{{"person", "organization"}, {"person", "place"}, {"organization", "place"}} {
		for word := range g.classes[pair[0]] {
			if g.is(pair[1], word) {
				t.Errorf("%q is both %s and %s", word, pair[0], pair[1])
			}
		}
	}
}
