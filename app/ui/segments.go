package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Segment is one value of a group. Preview shows what it does; the label says it.
type Segment struct {
	Value, Label string
	Preview      app.UI
}

// Segments is a group of which one is chosen at a time. Pick gives the handler for a value.
type Segments struct {
	Name, Legend string
	Chosen       string
	Segments     []Segment
	Pick         func(value string) app.EventHandler
}

// Render draws the group as radio buttons side by side. They listen to clicks, as the options of a question do.
func (s Segments) Render() app.UI {
	return app.FieldSet().Class("segments").DataSet("name", s.Name).Body(
		app.Legend().Class("segments-legend").Text(s.Legend),
		app.Div().Class("segments-row").Body(
			app.Range(s.Segments).Slice(func(i int) app.UI { return s.segment(s.Segments[i]) }),
		),
	)
}

func (s Segments) segment(x Segment) app.UI {
	id := s.Name + "-" + x.Value
	return app.Label().Class("segment").For(id).DataSet("value", x.Value).Body(
		app.Input().Type("radio").ID(id).Name(s.Name).
			Checked(x.Value == s.Chosen).
			OnClick(s.Pick(x.Value), app.EventScope(id)),
		app.Span().Class("segment-preview").Aria("hidden", "true").Body(x.Preview),
		app.Span().Class("segment-label").Text(x.Label),
	)
}
