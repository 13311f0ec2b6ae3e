package ui

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// ChoosePair is the action that Select sends when an option is chosen; its value is a Pair.
const ChoosePair = "choose-pair"

// Pair is an item with the option chosen for it, -1 for none, both by index.
type Pair struct{ Item, Option int }

// Item is one of the things to be matched, as it stands before or after checking.
type Item struct {
	Text            string
	Chosen          string // what the reader chose, "" for nothing
	Right           string // what belongs to it, where that is told
	Mark            Mark   // of Chosen
	Says, SaysRight string // what the marks mean, in words
}

// Pairs is a question whose items are each matched with an option.
type Pairs struct {
	Question string // its ID
	Prompt   string
	Hint     string
	Nothing  string // the entry of a list where nothing is chosen
	Options  []string
	Items    []Item
	Lift     func(option int) app.EventHandler // for a pointer that goes down on an option to drag it
}

// MatchID is the ID of the list of an item.
func MatchID(item int) string { return "match-" + strconv.Itoa(item) }

// Render draws each item with a list to choose from, and after checking with what was chosen and what is right.
func (p Pairs) Render() app.UI {
	return app.Div().Class("question").Body(
		app.Div().Class("question-legend").Body(prompt(p.Prompt)),
		questionHint(p.Hint),
		p.tray(),
		app.Ol().Class("pairs").Aria("labelledby", PromptID).Aria("describedby", describedBy).Body(
			app.Range(p.Items).Slice(func(i int) app.UI { return p.item(i) }),
		),
	)
}

// tray shows the options as cards to drag. The lists beside the items do the same, so that the cards are for pointers
// only.
func (p Pairs) tray() app.UI {
	open := func(i Item) bool { return i.Mark == Unmarked }
	return app.Ul().Class("tray").Aria("hidden", "true").Hidden(!slices.ContainsFunc(p.Items, open)).Body(
		app.Range(p.Options).Slice(func(i int) app.UI {
			taken := slices.ContainsFunc(p.Items, func(item Item) bool { return item.Chosen == p.Options[i] })
			return app.Li().Class("tray-card").DataSet("handle", true).DataSet("taken", taken).
				On("pointerdown", p.Lift(i), app.EventScope(p.Question, i)).
				Body(IconGrip.Draw(), app.Span().Text(p.Options[i]))
		}),
	)
}

func (p Pairs) item(i int) app.UI {
	item, id := p.Items[i], MatchID(i)
	return app.Li().Class("pair").DataSet("mark", string(item.Mark)).Body(
		app.Label().Class("pair-item").ID(id+"-label").For(id).Lang(TextLang).Text(item.Text),
		app.If(item.Mark == Unmarked, func() app.UI {
			return &Select{
				Key: p.Question + " " + id, ID: id, Item: i, Nothing: p.Nothing, Options: p.Options, Chosen: item.Chosen,
			}
		}).Else(func() app.UI {
			return app.Div().Class("pair-answers").Body(
				app.If(item.Chosen != "", func() app.UI { return pairAnswer("pair-chosen", item.Mark, item.Chosen, item.Says) }),
				app.If(item.Right != "" && item.Right != item.Chosen, func() app.UI { return pairAnswer("pair-right", MarkRight, item.Right, item.SaysRight) }),
			)
		}),
	)
}

func pairAnswer(class string, mark Mark, text, says string) app.UI {
	return app.P().Class("pair-answer", class).DataSet("mark", string(mark)).Body(markIcon(mark), app.Span().Lang(TextLang).Text(text), said(says))
}

// Select is the list of options for one item. It is made anew for each Key.
type Select struct {
	app.Compo
	Key     string
	ID      string
	Item    int
	Nothing string
	Options []string
	Chosen  string // at first; later changes are of no effect

	start string
}

// CompoID tells lists of different questions apart.
func (s *Select) CompoID() string { return s.Key }

// OnInit keeps what is chosen at first.
func (s *Select) OnInit() { s.start = s.Chosen }

// Render draws the list.
func (s *Select) Render() app.UI {
	return app.Div().Class("pair-choice").Body(
		app.Select().ID(s.ID).Class("pair-select").OnChange(s.onChange).Body(
			app.Option().Text(s.Nothing),
			app.Range(s.Options).Slice(func(i int) app.UI {
				return app.Option().Lang(TextLang).Selected(s.Options[i] == s.start).Text(s.Options[i])
			}),
		),
		IconDown.Draw(),
	)
}

func (s *Select) onChange(ctx app.Context, _ app.Event) {
	ctx.NewActionWithValue(ChoosePair, Pair{s.Item, ctx.JSSrc().Get("selectedIndex").Int() - 1})
}
