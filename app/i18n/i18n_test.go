package i18n_test

import (
	"testing"

	"lectern/app/i18n"
	"lectern/questions/article"
	"lectern/questions/grade"
)

var languages = func() map[string]i18n.Text {
	out := make(map[string]i18n.Text)
	for _, t := range i18n.Languages() {
		out[t.Name] = t
	}
	return out
}()

func TestEveryNameHasItsWords(t *testing.T) {
	for name, text := range languages {
		for _, s := range grade.Skills() {
			if text.Skill.Of(s) == "" {
				t.Errorf("%s has no words for skill %s", name, s)
			}
		}
		for _, l := range grade.Levels() {
			if text.Level.Of(l) == "" {
				t.Errorf("%s has no words for level %s", name, l)
			}
		}
		for _, c := range grade.Certainties() {
			if text.Certainty.Of(c) == "" {
				t.Errorf("%s has no words for certainty %s", name, c)
			}
		}
		for _, r := range []article.Reason{article.Advertisement, article.Repeated, article.Template, article.Navigation, article.Outside} {
			if text.WhyRemoved.Of(string(r)) == "" {
				t.Errorf("%s has no words for removal %s", name, r)
			}
		}
		for _, o := range []grade.Outcome{grade.Right, grade.Nearly, grade.Wrong} {
			if text.Outcome.Of(o) == "" {
				t.Errorf("%s has no words for outcome %s", name, o)
			}
		}
	}
}

func TestChoose(t *testing.T) {
	for _, c := range []struct {
		tag    string
		wanted []string
		want   string
	}{
		{"", nil, "en"},
		{"", []string{"uk"}, "uk"},
		{"", []string{"uk-UA", "en-US"}, "uk"},
		{"", []string{"UK-ua"}, "uk"},
		{"", []string{"de-AT", "uk", "en"}, "uk"},
		{"", []string{"en-GB", "uk"}, "en"},
		{"", []string{"fr", "ukx"}, "en"},
		{"", []string{""}, "en"},
		{"en", []string{"uk"}, "en"},
		{"uk", []string{"en"}, "uk"},
		{"xx", []string{"uk"}, "uk"},
	} {
		if got := i18n.Choose(c.tag, c.wanted).Lang; got != c.want {
			t.Errorf("Choose(%q, %q) is %s, want %s", c.tag, c.wanted, got, c.want)
		}
	}
}

func TestUkrainianNumbers(t *testing.T) {
	for n, want := range map[int]string{
		0: "0 запитань", 1: "1 запитання", 2: "2 запитання", 4: "4 запитання", 5: "5 запитань", 10: "10 запитань", 11: "11 запитань",
		12: "12 запитань", 14: "14 запитань", 20: "20 запитань", 21: "21 запитання", 22: "22 запитання", 25: "25 запитань",
		100: "100 запитань", 101: "101 запитання", 111: "111 запитань", 112: "112 запитань", 121: "121 запитання", 1011: "1011 запитань",
	} {
		if got, want := i18n.Ukrainian.About.NotBegun(n), nbsp(want)+", ще не розпочато"; got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	for hints, want := range map[int]string{
		1: "1 підказка", 2: "2 підказки", 5: "5 підказок", 11: "11 підказок", 21: "21 підказка", 22: "22 підказки",
	} {
		if got, want := i18n.Ukrainian.HelpUsed(hints, 0, "0"), "Допомога: "+nbsp(want)+". Балів це не забрало."; got != want {
			t.Errorf("%d: %q, want %q", hints, got, want)
		}
	}
	for points, want := range map[string]string{
		"0.5": "0,5 бала", "1": "1 бал", "2": "2 бали", "2.25": "2,25 бала", "5": "5 балів", "11": "11 балів", "21": "21 бал",
	} {
		if got, want := i18n.Ukrainian.HelpUsed(0, 2, points), "Допомога: 2\u00a0другі спроби. Це забрало "+nbsp(want)+"."; got != want {
			t.Errorf("%s: %q, want %q", points, got, want)
		}
	}
	if got, want := i18n.Ukrainian.Score("4.75", "7"), "4,75 з 7"; got != want {
		t.Errorf("score %q, want %q", got, want)
	}
}

// nbsp joins a number with its noun.
func nbsp(s string) string {
	for i, r := range s {
		if r == ' ' {
			return s[:i] + "\u00a0" + s[i+1:]
		}
	}
	return s
}
