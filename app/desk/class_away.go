package desk

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/dom"
	"lectern/app/result"
	"lectern/app/ui"
)

// What can be done with all results: a table, paper, and deleting them.

func (c *Class) away() app.UI {
	t := words(c.env).Class
	part := func(title, lead string, action app.UI) app.UI {
		return app.Div().Class("device-part").Body(
			app.Div().Body(app.H3().Text(title), app.P().Text(lead)),
			app.Div().Class("device-action").Body(action),
		)
	}
	return app.Section().Class("class-away").Aria("labelledby", "away-title").Body(
		app.H2().ID("away-title").Text(t.AwayTitle),
		part(t.CSV, t.CSVLead, ui.Secondary("csv", t.CSV, c.onCSV)),
		part(t.ItemsCSV, t.ItemsCSVLead, ui.Secondary("items-csv", t.ItemsCSV, c.onItemsCSV)),
		part(t.PrintIt, t.PrintLead, ui.Secondary("print", t.PrintIt, func(app.Context, app.Event) { dom.Print() })),
		part(t.Delete, t.DeleteLead, app.Div().Body(
			ui.Secondary("delete", t.Delete, act(func(ctx app.Context) {
				c.asking = "delete"
				focus(ctx, "delete-sure")
			})).Class("danger").Hidden(c.asking == "delete"),
			c.sure("delete", t.DeleteSure(len(c.kept.Class.Pupils)), t.DeleteYes, t.DeleteNo, c.remove),
		)),
	)
}

// remove deletes the class and goes back to the others.
func (c *Class) remove(ctx app.Context) {
	c.env.Store.DeleteClass(c.kept.Class.Print)
	c.say(words(c.env).Class.Deleted)
	ctx.Navigate(c.env.ClassLink())
}

func (c *Class) onCSV(app.Context, app.Event) {
	table := named(c.kept.Class, c.kept.Names).ResultsCSV(c.kept.Quiz, c.heads())
	dom.Download(fileName(c.kept.Class.Title, ".csv"), csvMedia, table)
}

func (c *Class) onItemsCSV(app.Context, app.Event) {
	table := c.kept.Class.ItemsCSV(c.kept.Quiz, c.heads())
	dom.Download(fileName(c.kept.Class.Title+" "+words(c.env).Class.Question, ".csv"), csvMedia, table)
}

const csvMedia = "text/csv;charset=utf-8"

func (c *Class) heads() class.Heads {
	t := words(c.env).Class
	return class.Heads{
		Seat: t.SeatHead, Name: t.Pupil, Points: t.Points, Max: t.MaxHead, Note: t.NoteHead, Conflict: t.InConflict,
		Number: t.NumberHead, Prompt: t.Question, Kind: t.KindHead, Answered: t.AnsweredHead, Difficulty: t.DifficultyHead,
		Discrimination: t.DiscriminationHead, Key: t.KeyHead, Wrong: t.WrongHead,
	}
}

// named gives the class with the names from this device beside the seats that have one.
func named(k class.Class, names map[int]string) class.Class {
	k.Pupils = slices.Clone(k.Pupils)
	for i, p := range k.Pupils {
		name := names[p.Who().Seat]
		if name == "" {
			continue
		}
		if s, ok := p.Sheet(); ok {
			p = class.Pupil{Sheets: []result.Sheet{s}}
		}
		p.Sheets = slices.Clone(p.Sheets)
		for j := range p.Sheets {
			p.Sheets[j].Name = name
		}
		k.Pupils[i] = p
	}
	return k
}

// fileName makes the name of a file from a title.
func fileName(title, ending string) string {
	letters := strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|.`, r) {
			return ' '
		}
		return r
	}, result.CleanName(title))
	return "lectern-" + strings.ToLower(strings.Join(strings.Fields(letters), "-")) + ending
}
