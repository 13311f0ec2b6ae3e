package ui_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/passage"
	"lectern/app/quiztest"
	"lectern/app/ui"
)

func TestEveryOriginIsShownForItself(t *testing.T) {
	var pressed []string
	question := "first"
	s := mount(t, func() app.UI {
		origin := func(option string) ui.Origin {
			key := question + " " + option
			return ui.Origin{
				Key: key, Lead: "You chose " + option, Label: "Show:",
				Excerpt: passage.Excerpt{Before: "a <low> ", Words: option, After: " stood."},
				Shown:   len(pressed) > 0 && pressed[len(pressed)-1] == key,
				Show:    func(app.Context, app.Event) { pressed = append(pressed, key) },
			}
		}
		return ui.Verdict{Outcome: "wrong", Title: "Not right", Origins: []ui.Origin{
			origin("oak"), {Lead: "No elm is there"}, origin("fern"),
		}}.Render()
	})
	if got := find(t, "#origin-0").Get("textContent").String(); got != "Show: a <low> oak stood." {
		t.Errorf("the button says %q", got)
	}
	if n := find(t, ".verdict").Call("querySelectorAll", "button").Get("length").Int(); n != 2 {
		t.Errorf("%d buttons for two places", n)
	}
	find(t, "#origin-2").Call("click")
	s.ConsumeAll()
	if got := find(t, `[data-shown="true"]`).Get("id").String(); got != "origin-2" {
		t.Errorf("%s is shown", got)
	}
	question = "second"
	find(t, "#origin-0").Call("click") // draws the second question
	s.ConsumeAll()
	find(t, "#origin-0").Call("click")
	s.ConsumeAll()
	if want := []string{"first fern", "first oak", "second oak"}; !slices.Equal(pressed, want) {
		t.Errorf("pressed %q, want %q", pressed, want)
	}
}

func TestLightsAreToldApart(t *testing.T) {
	q := quiztest.Quiz()
	first := q.Questions[0]
	lit := passage.Proofs(q.Article, first)
	mount(t, func() app.UI { return &ui.Passage{Blocks: passage.Lay(q, lit), Picked: -1} })
	text := func(selector string) string {
		found := find(t, ".passage").Call("querySelectorAll", selector)
		var out []string
		for i := range found.Get("length").Int() {
			out = append(out, found.Index(i).Get("textContent").String())
		}
		return strings.Join(out, "|")
	}
	for selector, want := range map[string]string{
		"mark.main":      "was built in |1871",
		"mark.key":       "1871",
		ui.MainEvidence:  "1871",
		"mark.other":     "",
		"mark.origin":    "",
		"mark:not(.lit)": "",
	} {
		if got := text(selector); got != want {
			t.Errorf("%s is %q, want %q", selector, got, want)
		}
	}
	lit = append(lit, passage.Source(q.Article, first.Origins[0].Span, first.Options[0])...)
	mount(t, func() app.UI { return &ui.Passage{Blocks: passage.Lay(q, lit), Picked: -1} })
	for selector, want := range map[string]string{
		"mark.main":    "was built in |1871",
		"mark.origin":  "Its lamp burned whale oil until |1902|, when the keepers changed to paraffin.",
		"mark.chosen":  "1902",
		ui.OriginPlace: "1902|, when the keepers changed to paraffin.",
	} {
		if got := text(selector); got != want {
			t.Errorf("%s is %q, want %q", selector, got, want)
		}
	}
}
