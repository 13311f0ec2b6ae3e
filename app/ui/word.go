package ui

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The actions of looking words up. ChooseWord has a Pointed, FindWord what was typed, ShowUse the index of a use.
const (
	ChooseWord = "choose-word"
	FindWord   = "find-word"
	ShowUse    = "show-use"
	LeaveWord  = "leave-word"
)

// Pointed is a place in the article: a block and an offset into its text, in bytes.
type Pointed struct{ Block, Offset int }

// The IDs of the card, and what is brought into view for it.
const (
	WordCardID  = "word-card"
	WordTitleID = "word-title"
	WordFieldID = "word-field"
	LookedPlace = "mark.looked"
)

// WordUse is a sentence that uses the word.
type WordUse struct {
	Before, Word, After string
	Current             bool // it is lit
}

// WordCard tells of a word of the text. It comes with a field to type a word where Field is set.
type WordCard struct {
	Open    bool
	Title   string // of the card as a whole
	Word    string
	Field   string // what the field asks for
	Close   string
	Meaning [2]string // what the text says that the word means, after what introduces it
	Held    string    // why that is not told now
	Note    string    // about the uses
	Show    string    // what the button of a use does
	Uses    []WordUse
	More    string
}

// Render draws the card; a closed one keeps its place on the screen.
func (c WordCard) Render() app.UI {
	leave := func(ctx app.Context, _ app.Event) { ctx.NewAction(LeaveWord) }
	return app.Section().ID(WordCardID).Class("word-card").Aria("label", c.Title).Hidden(!c.Open).
		OnKeyDown(func(ctx app.Context, e app.Event) {
			if e.Get("key").String() == "Escape" {
				e.PreventDefault()
				ctx.NewAction(LeaveWord)
			}
		}).Body(
		app.Div().Class("word-head").Body(
			app.H2().ID(WordTitleID).Class("word-title").TabIndex(-1).Hidden(c.Word == "").Lang(TextLang).Text(c.Word),
			app.Div().Class("word-find").Hidden(c.Field == "").Body(
				app.Label().For(WordFieldID).Text(c.Field),
				app.Input().Type("search").ID(WordFieldID).Class("answer").Lang(TextLang).
					AutoComplete(false).Attr("autocapitalize", "off").OnInput(onFind),
			),
			app.Button().Type("button").Class("word-close").Aria("label", c.Close).OnClick(leave).Body(IconWrong.Draw()),
		),
		app.Div().Class("word-body").Body(
			app.P().Class("word-meaning").Hidden(c.Meaning[1] == "").Body(
				app.Span().Class("word-label").Text(c.Meaning[0]), app.Text(" "), app.Span().Lang(TextLang).Text(c.Meaning[1]),
			),
			app.P().Class("word-held").Hidden(c.Held == "").Text(c.Held),
			app.P().Class("word-note").Hidden(c.Note == "").Text(c.Note),
			app.Ol().Class("word-uses").Hidden(len(c.Uses) == 0).Body(
				app.Range(c.Uses).Slice(func(i int) app.UI { return c.use(i) }),
			),
			app.P().Class("word-note").Hidden(c.More == "").Text(c.More),
		),
	)
}

func (c WordCard) use(i int) app.UI {
	u := c.Uses[i]
	b := app.Button().Type("button").ID("use-"+strconv.Itoa(i)).Class("word-use").
		OnClick(func(ctx app.Context, _ app.Event) { ctx.NewActionWithValue(ShowUse, i) }, app.EventScope("use", i)).
		Body(
			app.Span().Class("unseen").Text(c.Show+" "),
			app.Span().Lang(TextLang).Body(app.Text(u.Before), app.B().Text(u.Word), app.Text(u.After)),
		)
	if u.Current {
		b = b.Aria("current", "true")
	}
	return app.Li().Body(b)
}

func onFind(ctx app.Context, _ app.Event) {
	ctx.NewActionWithValue(FindWord, ctx.JSSrc().Get("value").String())
}
