package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/store"
	"lectern/app/ui"
)

// lookChanged is the action that tells the other parts of the screen of new settings.
const lookChanged = "look-changed"

// look is the menu for how the page is read: type, colours, column and line focus. Lang has it drawn anew in another
// language.
type look struct {
	app.Compo
	env      *Env
	Lang     string
	settings store.Settings
	failed   bool
}

// OnMount reads what was chosen before and applies it.
func (l *look) OnMount(ctx app.Context) {
	ctx.Handle(lookChanged, func(_ app.Context, a app.Action) {
		if s, ok := a.Value.(store.Settings); ok {
			l.settings = s
		}
	})
	settings, err := l.env.Store.Settings()
	l.settings, l.failed = settings, err != nil
	if err == nil {
		dom.SetLook(attributes(settings))
	}
}

// attributes are the data attributes of the page's root that style sheets know.
func attributes(s store.Settings) map[string]string {
	return map[string]string{"theme": s.Theme, "size": s.Size, "face": s.Face, "width": s.Width, "focus": s.Focus}
}

// Render draws the button and the menu that it opens. The menu takes the focus, so that the Tab key goes on within.
func (l *look) Render() app.UI {
	t := l.env.Text
	return app.Div().Class("look").Body(
		app.Button().Type("button").ID("look-button").Class("top-link look-button").
			Attr("popovertarget", "look-menu").
			Aria("label", t.LookHint).
			Text(t.Look),
		app.Div().ID("look-menu").Class("look-menu").
			Attr("popover", "auto").Attr("role", "dialog").Attr("autofocus", true).
			Aria("label", t.LookHint).TabIndex(-1).
			Body(
				l.size().Render(),
				l.face().Render(),
				l.colours().Render(),
				l.focus().Render(),
				l.width().Render(),
				app.P().Class("look-failed").Hidden(!l.failed).Text(t.NotSaved),
			),
	)
}

func (l *look) size() ui.Segments {
	t := l.env.Text
	return l.group("size", t.Size, l.settings.Size,
		ui.Segment{Value: "small", Label: t.SizeSmall, Preview: app.Text("A")},
		ui.Segment{Value: "", Label: t.SizeMiddle, Preview: app.Text("A")},
		ui.Segment{Value: "large", Label: t.SizeLarge, Preview: app.Text("A")},
		ui.Segment{Value: "huge", Label: t.SizeHuge, Preview: app.Text("A")},
	)
}

func (l *look) face() ui.Segments {
	t := l.env.Text
	return l.group("face", t.Face, l.settings.Face,
		ui.Segment{Value: "", Label: t.FaceSerif, Preview: app.Text(t.Look)},
		ui.Segment{Value: "sans", Label: t.FaceSans, Preview: app.Text(t.Look)},
		ui.Segment{Value: "easy", Label: t.FaceEasy, Preview: app.Text(t.Look)},
	)
}

func (l *look) colours() ui.Segments {
	t := l.env.Text
	return l.group("theme", t.Theme, l.settings.Theme,
		ui.Segment{Value: "", Label: t.ThemeSystem, Preview: app.Span().Class("halves").Body(
			app.Span().DataSet("theme", "light").Text("A"), app.Span().DataSet("theme", "dark").Text("a"),
		)},
		ui.Segment{Value: "light", Label: t.ThemeLight, Preview: app.Span().DataSet("theme", "light").Text(t.Look)},
		ui.Segment{Value: "sepia", Label: t.ThemeSepia, Preview: app.Span().DataSet("theme", "sepia").Text(t.Look)},
		ui.Segment{Value: "dark", Label: t.ThemeDark, Preview: app.Span().DataSet("theme", "dark").Text(t.Look)},
	)
}

func (l *look) focus() ui.Segments {
	t := l.env.Text
	return l.group("focus", t.Focus, l.settings.Focus,
		ui.Segment{Value: "", Label: t.FocusOff, Preview: ui.LinesLit(0, 5).Draw()},
		ui.Segment{Value: "line", Label: t.FocusLine, Preview: ui.LinesLit(2, 1).Draw()},
		ui.Segment{Value: "lines", Label: t.FocusLines, Preview: ui.LinesLit(1, 3).Draw()},
		ui.Segment{Value: "paragraph", Label: t.FocusParagraph, Preview: ui.IconParagraph.Draw()},
	)
}

func (l *look) width() ui.Segments {
	t := l.env.Text
	return l.group("width", t.Width, l.settings.Width,
		ui.Segment{Value: "narrow", Label: t.WidthNarrow, Preview: ui.IconNarrow.Draw()},
		ui.Segment{Value: "", Label: t.WidthMiddle, Preview: ui.IconMiddle.Draw()},
		ui.Segment{Value: "wide", Label: t.WidthWide, Preview: ui.IconWide.Draw()},
	)
}

func (l *look) group(name, legend, chosen string, segments ...ui.Segment) ui.Segments {
	return ui.Segments{Name: name, Legend: legend, Chosen: chosen, Segments: segments, Pick: func(value string) app.EventHandler {
		return func(ctx app.Context, _ app.Event) { l.choose(ctx, name, value) }
	}}
}

func (l *look) choose(ctx app.Context, name, value string) {
	err := l.env.change(func(s *store.Settings) { *setting(s, name) = value })
	l.failed = err != nil
	*setting(&l.settings, name) = value
	dom.SetLook(attributes(l.settings))
	ctx.NewActionWithValue(lookChanged, l.settings)
}

// setting is the field of a group of the menu.
func setting(s *store.Settings, name string) *string {
	switch name {
	case "size":
		return &s.Size
	case "face":
		return &s.Face
	case "focus":
		return &s.Focus
	case "width":
		return &s.Width
	}
	return &s.Theme
}
