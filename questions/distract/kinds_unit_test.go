package distract

import (
	"testing"

	"lectern/questions/clause"
)

func TestKindOf(t *testing.T) {
	f := &Finder{kinds: map[int]string{1: "hill", 2: "village"}}
	for _, c := range []struct {
		name   string
		entity int
		want   string
	}{
		{"Gull Bay", -1, "bay"}, {"Lake Senby", -1, "lake"}, {"the Marl River", -1, "river"}, {"Oslo", -1, "city"}, {"Norway", -1, "country"},
		{"Africa", -1, "continent"}, {"Greyfell", 1, "hill"}, {"Harlow", 2, "city"}, {"Millbrook", 3, ""},
	} {
		if got := f.kindOf(c.name, c.entity); got != c.want {
			t.Errorf("%s is %q, want %q", c.name, got, c.want)
		}
	}
}

func TestContains(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"the Senate", "the Congress", true}, {"House of Commons", "Parliament", true}, {"Oslo", "Norway", true}, {"Norway", "Oslo", true},
		{"Oslo", "Denmark", false}, {"the Senate", "Parliament", false}, {"Harlow", "Millbrook", false},
	} {
		if got := contains(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}

// A noun that says what somebody is to another may mean the same person as the next one.
func TestApart(t *testing.T) {
	person := func(lemma string) phrase { return phrase{text: "the " + lemma, lemma: lemma, kind: clause.Person} }
	many := person("sailor")
	many.plural = true
	f := &Finder{met: map[string]bool{"woman doctor": true}}
	for _, c := range []struct {
		a, b phrase
		want bool
	}{
		{person("husband"), person("bridegroom"), false}, {person("husband"), person("wife"), true}, {person("man"), person("smith"), false},
		{person("doctor"), person("woman"), true}, {person("smith"), person("baker"), true}, {many, person("man"), true},
	} {
		if got := f.apart(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v", c.a.text, c.b.text, got)
		}
	}
}

// Names are offered as the key is written: a given name beside a given name, no list of names from elsewhere.
func TestNamesAlike(t *testing.T) {
	a := askFor(clause.Person, "Who opened the door?", "Anna")
	name := func(text string, sentence int) phrase {
		return phrase{text: text, kind: clause.Person, named: true, sentence: sentence}
	}
	for text, want := range map[string]bool{"Otto": true, "Brandt": false, "Otto Brandt": true} {
		if got := a.called(name(text, 0)); got != want {
			t.Errorf("%s beside Anna: %v", text, got)
		}
	}
	a.taken = []phrase{name("Clara", 9), name("Henry", 1)}
	for _, c := range []struct {
		p    phrase
		want bool
	}{{name("Emma", 9), true}, {name("Emma", 8), false}, {name("Emma", 1), false}} {
		if got := a.crowd(c.p); got != c.want {
			t.Errorf("sentence %d: %v", c.p.sentence, got)
		}
	}
}

// What is told of our time does not lie far behind the latest year of the article.
func TestLastYear(t *testing.T) {
	a := &ask{Finder: &Finder{latest: 2016}}
	for key, want := range map[int]int{2012: 2017, 2019: 2020, 1850: 1970} {
		if got := a.lastYear(key); got != want {
			t.Errorf("%d: %d, want %d", key, got, want)
		}
	}
}

// What came before a year that the prompt names did not come after it.
func TestPasses(t *testing.T) {
	a := askFor(clause.Year, "", "1874")
	a.prompt = map[string]bool{"1880": true, "mill": true}
	for year, want := range map[int]bool{1870: false, 1878: false, 1882: true} {
		if got := a.passes(year, 1874); got != want {
			t.Errorf("%d: %v", year, got)
		}
	}
	if a.passes(1890, 1885) {
		t.Error("1890 is as good as 1885 after 1880")
	}
}
