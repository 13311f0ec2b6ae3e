package screens

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/ui"
)

// facts tells how hard and how long a text is.
func facts(t i18n.Text, c lesson.Card) []string {
	var out []string
	if c.Given {
		out = append(out, t.Open.FromTeacher)
	}
	if grade := c.Counts.Grade(); grade > 0 {
		out = append(out, t.About.Level(grade))
	}
	out = append(out, t.About.Words(c.Words), t.About.Minutes(c.Minutes()))
	for i := range out {
		out[i] = strings.ReplaceAll(out[i], " ", "\u00a0") // a line breaks between facts
	}
	return out
}

// cardFacts are the facts on a card of the library.
func cardFacts(t i18n.Text, c lesson.Card) app.UI {
	return app.P().Class("card-facts").Text(strings.Join(facts(t, c), " · "))
}

// factsLine is the line at the head of a text.
func factsLine(t i18n.Text, c lesson.Card) app.UI {
	notes := []string{
		t.About.LevelNote,
		t.About.LevelBy(decimal(c.Counts.FleschKincaid()), decimal(c.Counts.SMOG())),
	}
	return ui.Facts(facts(t, c), notes)
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }

// standing says how far the reader is in a text.
func standing(t i18n.Text, s lesson.Standing) ui.Standing {
	switch {
	case s.Done && s.Scored:
		return ui.Standing{Share: s.Points / float64(max(s.Of, 1)), Done: true, Words: t.About.Score(ui.About(s.Points), s.Of)}
	case s.Done:
		return ui.Standing{Share: 1, Done: true, Words: t.About.Done}
	case s.Begun():
		return ui.Standing{Share: float64(s.Answered) / float64(max(s.Of, 1)), Words: t.About.Answered(s.Answered, s.Of)}
	}
	return ui.Standing{Words: t.About.NotBegun(s.Of)}
}
