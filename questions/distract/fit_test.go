package distract

import (
	"testing"

	"lectern/questions/clause"
)

func TestCalled(t *testing.T) {
	for _, c := range []struct {
		key, option string
		want        bool
	}{
		{"Anna", "Otto", true}, {"Anna", "Brandt", false}, {"Brandt", "Anna", false}, {"Brandt", "Whitlow", true},
		{"Anna", "Mr. Brandt", false}, {"Brandt", "Mr. Whitlow", true}, {"Anna Brandt", "Whitlow", true},
	} {
		a := askFor(clause.Person, "Who opened the door?", c.key)
		if got := a.called(phrase{text: c.option, kind: clause.Person, named: true}); got != c.want {
			t.Errorf("%s beside %s: %v", c.option, c.key, got)
		}
	}
}

// Clerks are workers too.
func TestRoles(t *testing.T) {
	person := func(lemma string) phrase {
		return phrase{text: lemma + "s", lemma: lemma, kind: clause.Person, plural: true}
	}
	for _, c := range []struct {
		key, option string
		want        bool
	}{{"worker", "clerk", false}, {"citizen", "baker", false}, {"sailor", "baker", true}} {
		a := askFor(clause.Person, "Who opened the door?", c.key+"s")
		a.key = person(c.key)
		if got := a.fitsPerson(person(c.option)); got != c.want {
			t.Errorf("%s beside %s: %v", c.option, c.key, got)
		}
	}
}

func TestBorders(t *testing.T) {
	for prompt, want := range map[string]bool{
		"With which countries does Norway share its eastern borders?": true, "Which countries signed the treaty?": false,
	} {
		a := askFor(clause.Country, prompt, "Sweden")
		a.prompt = map[string]bool{}
		for _, w := range words(prompt) {
			a.prompt[w] = true
		}
		if got := a.borders(); got != want {
			t.Errorf("%s: %v", prompt, got)
		}
	}
}

func TestAgreeing(t *testing.T) {
	for _, c := range []struct {
		text string
		at   int
		want string
	}{
		{"a autumn", 0, "an autumn"}, {"during a autumn", 1, "during an autumn"}, {"An spring", 0, "a spring"},
		{"for a autumn", 0, "for a autumn"}, {"spring", -1, "spring"},
	} {
		if got := agreeing(c.text, c.at); got != c.want {
			t.Errorf("%q at %d: %q, want %q", c.text, c.at, got, c.want)
		}
	}
}

// Words in quotation marks are somebody's own: no institution stands beside the key.
func TestWhoSaid(t *testing.T) {
	for prompt, want := range map[string]int{"Who said, “I am tired”?": 1, "Who said that the mill was closed?": 2} {
		a := askFor(clause.Person, prompt, "Otto Brandt")
		a.c.Rule = "who-said"
		a.key.named = true
		if got := len(a.wanted()); got != want {
			t.Errorf("%s: %d buckets, want %d", prompt, got, want)
		}
	}
}

// What stands in the sentence with the gap is no option for it.
func TestMonthsOfThePrompt(t *testing.T) {
	a := askFor(clause.Date, "Complete the sentence: The birds come in July, September and ____.", "August")
	for _, month := range []string{"july", "september"} {
		a.prompt[month] = true
	}
	for range 20 {
		a.dates()
		for _, o := range a.out {
			if o.Text == "July" || o.Text == "September" {
				t.Errorf("%s is in the prompt", o.Text)
			}
		}
		a.out = nil
	}
}
