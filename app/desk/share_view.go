package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/screens"
	"lectern/app/ui"
)

// bigCodeID is the ID of the code that fills the screen, codeID that of the button for it.
const (
	bigCodeID = "big-code"
	codeID    = "show-code"
)

// Render draws the screen.
func (s *Share) Render() app.UI {
	t := s.env.Text.Share
	return screens.Shell(s.env, "plain", s.live,
		app.Main().ID("text").Class("plain-page share-page").TabIndex(-1).Body(
			app.P().Class("share-back").Hidden(!s.loaded).Body(
				app.A().Href(lessonLink(s.env, s.id)).Text(t.Back),
			),
			app.H1().Text(t.Title),
			app.P().Class("lead").Body(s.lead()),
			starting(s.env),
			app.Div().Class("notices").Body(
				app.If(s.problem != "", func() app.UI { return ui.Notice("alert", s.problem) }),
			),
			app.Div().Class("share-ways").Hidden(!s.loaded || len(s.draft.Items) == 0).Body(s.ways()...),
			s.bigCode(),
		),
	)
}

func (s *Share) lead() app.UI {
	t := words(s.env)
	switch {
	case s.gone:
		return app.Text(t.Studio.Gone)
	case s.loaded && len(s.draft.Items) == 0:
		return app.Text(t.Share.NoQuestions)
	case s.loaded:
		return app.Span().Body(app.Span().Lang(ui.TextLang).Text(s.draft.Title), app.Text(" · "+t.Ready(len(s.draft.Items))))
	}
	return app.Text(t.Share.Lead)
}

func (s *Share) ways() []app.UI {
	if !s.loaded {
		return nil
	}
	return []app.UI{s.byLink(), s.byCode(), s.byFile(), s.onPaper(), s.collect()}
}

func (s *Share) byLink() app.UI {
	t, n := s.env.Text.Share, len(s.link)
	sort, words := "fits", t.Fits(n)
	switch {
	case n == 0 || n > most:
		sort, words = "long", t.TooLong(n)
	case n > fits:
		sort, words = "warn", t.MayBreak(n)
	}
	label := t.Copy
	if s.copied {
		label = t.Copied
	}
	return app.Section().Class("share-way share-link").Body(
		app.H2().Text(t.Link),
		app.P().Text(t.LinkLead),
		app.Div().Class("share-line").Body(
			app.Label().Class("unseen").For("link").Text(t.Link),
			app.Input().Type("text").ID("link").Class("field-input").ReadOnly(true).Value(s.link),
			ui.Primary("copy", label, "", act(s.copy)).Disabled(n == 0),
		),
		app.Div().Class("meter").DataSet("sort", sort).Body(
			app.Meter().Min(0).Max(most).Low(fits).High(most-1).Optimum(0).Value(min(max(n, 1), most)).Aria("label", t.Length),
			app.P().Body(meterIcon(sort), app.Span().Text(words)),
		),
		app.A().ID("open-as-pupil").Class("share-open").Href(s.link).Target("_blank").Hidden(n == 0).Text(t.OpenAsPupil),
	)
}

func meterIcon(sort string) app.UI {
	switch sort {
	case "fits":
		return ui.IconRight.Draw()
	case "warn":
		return ui.IconNearly.Draw()
	}
	return ui.IconWrong.Draw()
}

// dense is the size of codes from which on old phones have trouble: that of version 13.
const dense = 17 + 4*13

func (s *Share) byCode() app.UI {
	t := s.env.Text.Share
	words := t.CodeLead
	switch {
	case s.code.Size == 0:
		words = t.NoCode
	case s.code.Size > dense:
		words = t.DenseCode
	}
	return app.Section().Class("share-way").Body(
		app.H2().Text(t.Code),
		app.P().Text(words),
		app.Div().Class("share-code").Hidden(s.code.Size == 0).Body(
			s.drawCode(),
			ui.Secondary(codeID, t.ShowBig, act(func(ctx app.Context) {
				s.big = true
				focus(ctx, bigCodeID)
			})),
		),
	)
}

// drawCode draws the code; without one it keeps its place.
func (s *Share) drawCode() app.UI {
	if s.code.Size == 0 {
		return app.Div().Hidden(true)
	}
	return ui.QR(s.env.Text.Share.CodeOf(s.draft.Title), s.code)
}

// bigCode is the code as large as the screen, to be held up or projected.
func (s *Share) bigCode() app.UI {
	t := s.env.Text.Share
	if !s.big {
		return app.Div().Hidden(true)
	}
	shut := act(func(ctx app.Context) {
		s.big = false
		focus(ctx, codeID)
	})
	return app.Div().ID(bigCodeID).Class("big-code").Attr("role", "dialog").Aria("modal", "true").Aria("label", t.CodeOf(s.draft.Title)).
		TabIndex(-1).OnKeyDown(func(ctx app.Context, e app.Event) {
		if e.Get("key").String() == "Escape" {
			shut(ctx, e)
		}
	}).Body(
		s.drawCode(),
		ui.Secondary("hide-code", t.Close, shut),
	)
}

func (s *Share) byFile() app.UI {
	t := s.env.Text.Share
	return app.Section().Class("share-way").Body(
		app.H2().Text(t.File),
		app.P().Text(t.FileLead),
		ui.Secondary("download", t.Download, act(s.download)),
	)
}

func (s *Share) onPaper() app.UI {
	t := s.env.Text.Share
	return app.Section().Class("share-way").Body(
		app.H2().Text(t.Paper),
		app.P().Text(t.PaperLead),
		app.A().ID("to-paper").Class("button").Href(s.env.StudioLink()+"print/?id="+s.id).
			Body(ui.IconPrint.Draw(), app.Span().Text(t.ToPaper)),
	)
}

func (s *Share) collect() app.UI {
	t := s.env.Text.Share
	return app.Section().Class("share-way share-collect").Body(
		app.H2().Text(t.Collect),
		app.P().Text(t.CollectLead),
		app.A().ID("collect").Class("button").Href(s.env.ClassLink()+"?made="+s.id).Text(t.ToClass),
	)
}
