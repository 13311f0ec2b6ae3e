package distract_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"lectern/questions/distract"
)

// offers gives the wrong options for every question about a text, by prompt.
func offers(t *testing.T, text string) map[string][]string {
	t.Helper()
	d := read(t, text)
	finder := distract.New(d)
	out := map[string][]string{}
	for _, c := range candidates(d) {
		for _, o := range finder.Options(c, 3, rand.New(rand.NewPCG(1, 2))) {
			out[c.Prompt] = append(out[c.Prompt], o.Text)
		}
	}
	return out
}

// What is offered could answer the question; what could not, or might be right too, is not offered.
func TestFitting(t *testing.T) {
	for _, c := range []struct {
		name, text, prompt string
		never              []string // none of the options is one of these
		some               string   // one of them is this; "" where it does not matter
	}{
		{"a hill is no city", `Harlow is a town in the north. The hill of Greyfell stands near Marlow, a town on the coast. The town of Senby lies
			behind Greyfell. Harlow hosted the summer games in 1908. In the spring the people of Greyfell visited Marlow and Senby.`,
			"Which town hosted the summer games in 1908?", []string{"Greyfell"}, ""},
		{"nobody is two people", `The wife opened the shop in the morning. The old woman painted the door of the school. The doctor mended the bell. The old woman praised the
			doctor. The teacher rang the bell. In the evening the old woman thanked the teacher.`,
			"Who painted the door of the school?", []string{"the wife"}, "the doctor"},
		{"whoever it is, is a citizen", `The sailors repaired the bridge in May. The citizens praised the teachers. The residents thanked the farmers. The
			teachers built a tower and the farmers built a wall.`,
			"Who repaired the bridge in May?", []string{"the citizens", "the residents"}, "the teachers"},
		{"what is generally so", `Bees carry pollen from flower to flower. Wasps carry water. Ants move seeds. The farmers sell honey.
			Teachers explain rules. Doctors treat patients.`,
			"Who treats patients?", []string{"teachers", "farmers"}, ""},
		{"years to come", `The council founded the museum in 2012. It closed the old school in 2009. In 2004 it sold the mill.`,
			"In which year did the council found the museum?", []string{"2015", "2016", "2018", "2021"}, ""},
		{"husbands that nobody has", `The smith's wife opened a shop in Harlow. The baker closed a stall. The mayor praised the baker.`,
			"Who opened a shop in Harlow?", []string{"the smith's husband"}, ""},
		{"nobody stands behind in", `Henry Sands lived in Otto Lane in 1874. Clara Whitlow painted the school. Anna Weber repaired the roof. Henry Sands
			thanked Clara Whitlow and Anna Weber. A storm broke the windows of Henry Sands.`,
			"Complete the sentence: Henry Sands lived in ____ in 1874.", []string{"Clara Whitlow", "Anna Weber"}, ""},
		{"parts of the key", `The Congress rejected the treaty in May. The Senate met in June. The House met in July. The Red Cross opened an office.`,
			"Which organization rejected the treaty in May?", []string{"the Senate", "the House"}, ""},
	} {
		got := offers(t, strings.Join(strings.Fields(c.text), " "))
		for _, o := range got[c.prompt] {
			if slices.Contains(c.never, o) {
				t.Errorf("%s: %q is offered for %q", c.name, o, c.prompt)
			}
		}
		if c.some != "" && !slices.Contains(got[c.prompt], c.some) {
			t.Errorf("%s: %q has %q, not %q; all: %v", c.name, c.prompt, got[c.prompt], c.some, got)
		}
	}
}
