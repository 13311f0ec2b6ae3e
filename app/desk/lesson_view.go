package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/screens"
	"lectern/app/studio"
	"lectern/app/ui"
)

// titleField names the field of the lesson's title.
const titleField = "lesson-title"

// Render draws the screen.
func (l *Lesson) Render() app.UI {
	t := words(l.env).Studio
	if !l.loaded {
		return screens.Shell(l.env, "plain", l.live,
			app.Main().ID("text").Class("plain-page").TabIndex(-1).Body(
				app.H1().Text(words(l.env).Desk.StudioTitle),
				app.P().Class("lead").Hidden(!l.gone).Text(t.Gone),
				app.A().Class("button primary").Hidden(!l.gone).Href(l.env.StudioLink()).Text(l.env.Text.ToLessons),
				starting(l.env),
			),
		)
	}
	return screens.Shell(l.env, "studio", l.live,
		app.Main().ID("text").Class("studio-page").TabIndex(-1).DataSet("side", string(l.side)).DataSet("picking", l.picking != nil).Body(
			l.bar(),
			app.Div().Class("studio-columns").Body(
				app.Section().Class("studio-text").TabIndex(0).Aria("label", t.Text).Body(l.text()...),
				app.Section().Class("studio-list").Aria("label", l.env.Text.Questions).Body(l.list()...),
				app.Aside().Class("studio-pupil").TabIndex(0).Aria("label", t.Pupil).Body(l.pupil()...),
			),
		),
	)
}

// bar is what stands above the columns: the title, undo and redo, and the way to the pupils.
func (l *Lesson) bar() app.UI {
	t := words(l.env).Studio
	kept := t.Kept
	if l.saving {
		kept = t.Keeping
	}
	return app.Div().Class("studio-bar").Body(
		app.H1().Class("unseen").Text(l.state.Title),
		l.field(titleField, t.Title, l.state.Title, quiet),
		app.Div().Class("studio-tools").Body(
			tool("undo", t.Undo, ui.IconReturn, act(func(ctx app.Context) { l.back(ctx, false) })).Disabled(!l.state.CanUndo()),
			tool("redo", t.Redo, IconAgain, act(func(ctx app.Context) { l.back(ctx, true) })).Disabled(!l.state.CanRedo()),
			app.Span().Class("studio-kept").Text(kept),
			app.A().ID("hand-out").Class("button primary").Href(shareLink(l.env, l.id)).
				Body(app.Span().Text(t.HandOut), ui.IconNext.Draw()),
		),
		app.Div().Class("notices").Body(
			app.If(l.problem != "", func() app.UI {
				return ui.Notice("alert", l.problem, ui.Secondary("dismiss", l.env.Text.Dismiss, act(func(app.Context) { l.problem = "" })))
			}),
		),
		app.Div().Class("studio-sides").Attr("role", "group").Aria("label", t.Sides).Body(
			l.sideButton(questionsSide, l.env.Text.Questions),
			l.sideButton(textSide, t.Text),
			l.sideButton(pupilSide, t.Pupil),
		),
	)
}

func (l *Lesson) sideButton(s side, label string) app.UI {
	return app.Button().Type("button").ID("side-"+string(s)).Class("studio-side").Aria("pressed", l.side == s).
		OnClick(func(app.Context, app.Event) { l.side = s }, app.EventScope(string(s))).
		Text(label)
}

// IconAgain is the arrow of taking a step again.
const IconAgain ui.Icon = `<path d="m15 14 4.5-4.5L15 5m4 4.5h-9a5 5 0 0 0 0 10h3"/>`

// The icons of the desk.
const (
	IconPin  ui.Icon = `<path d="M9 4h6l-.8 6 3.3 3.5h-11L9.8 10zM12 13.5V20"/>`
	IconSwap ui.Icon = `<path d="M4.5 12a7.5 7.5 0 0 1 12.8-5.3L19.5 9m0-4.5V9H15M19.5 12a7.5 7.5 0 0 1-12.8 5.3L4.5 15m0 4.5V15H9"/>`
	IconDrop ui.Icon = `<path d="M5 7h14M10 7V4.5h4V7m-7.500 0 .8 12.500h9.400L17.500 7M10.500 10.500v6m3-6v6"/>`
	IconPlus ui.Icon = `<path d="M12 5.500v13M5.500 12h13"/>`
)

// tool is a button with a picture and its name. What it does is taken anew when its ID is another, or with the scope.
func tool(id, label string, icon ui.Icon, do app.EventHandler, scope ...app.EventOption) app.HTMLButton {
	return app.Button().Type("button").ID(id).Class("tool").Title(label).Aria("label", label).
		OnClick(do, append([]app.EventOption{app.EventScope(id)}, scope...)...).Body(icon.Draw())
}

// field is a field of the present state; with changes it before it is drawn.
func (l *Lesson) field(name, label, start string, with ...func(*Field)) app.UI {
	f := &Field{
		Key: name + " " + l.at + " " + number(l.revision), Name: name, Label: label, Start: start, Lang: ui.TextLang, Problem: l.refused[name],
	}
	for _, w := range with {
		w(f)
	}
	return f
}

// onTyped takes what is typed into the state, where that can be.
func (l *Lesson) onTyped(ctx app.Context, a app.Action) {
	e, ok := a.Value.(Entry)
	if !ok || !l.loaded {
		return
	}
	take := l.entry(e)
	if take == nil {
		return
	}
	state, err := take(l.state)
	refused := make(map[string]string)
	for name, why := range l.refused {
		if name != e.Field {
			refused[name] = why
		}
	}
	if err != nil {
		refused[e.Field] = why(words(l.env).Studio, err)
	}
	l.refused = refused
	if err == nil {
		l.set(ctx, state)
	}
}

// entry is the step that a field stands for; nil where it only keeps what is typed.
func (l *Lesson) entry(e Entry) step {
	if e.Field == titleField {
		return always(func(s studio.State) studio.State { return s.Name(e.Text) })
	}
	if l.typeBeside(e) {
		return nil
	}
	edit := edits(e)
	if edit == nil || l.at == "" {
		return nil
	}
	return func(s studio.State) (studio.State, error) { return s.Change(l.at, e.Field, edit) }
}

// onLeftField ends an edit, so that the next one is undone by itself.
func (l *Lesson) onLeftField(app.Context, app.Action) { l.state = l.state.Settle() }
