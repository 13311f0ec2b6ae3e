package screens

import (
	"cmp"
	"errors"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/qrcode"
	"lectern/app/result"
	"lectern/app/store"
	"lectern/app/ui"
	"lectern/questions/quiz"
)

// handIn is the part below a score with which a pupil gives her result to her teacher. Lang has it drawn anew in another
// language.
type handIn struct {
	app.Compo
	env    *Env
	Lang   string
	Quiz   quiz.Quiz
	Given  []quiz.Response // the answers that count
	Lesson bool            // a teacher has handed out the text

	start  string // what stands in the field at first
	who    string
	copied string // what became of copying
	failed bool   // it failed
	saved  bool   // as a file
}

// OnInit fills in who handed in before.
func (h *handIn) OnInit() {
	settings, err := h.env.Store.Settings()
	if err != nil {
		app.Log(err)
	}
	h.start, h.who = settings.HandIn, settings.HandIn
}

// Render draws the part, folded unless the text is a lesson of a teacher.
func (h *handIn) Render() app.UI {
	t := h.env.Text.HandIn
	return app.Details().ID("hand-in").Class("hand-in").Open(h.Lesson).Body(
		app.Summary().Class("hand-in-title").Body(app.H3().Text(t.Title), ui.IconDown.Draw()),
		app.P().Class("hand-in-lead").Text(t.Lead),
		app.P().Class("hand-in-lead").Hidden(h.open() == 0).Text(t.Open(h.open())),
		h.field(),
		h.sheet(),
	)
}

// open is how many questions are not answered.
func (h *handIn) open() int { return len(h.Quiz.Questions) - len(h.Given) }

func (h *handIn) field() app.UI {
	t := h.env.Text.HandIn
	problem := ""
	if _, _, err := result.Who(h.who); err != nil && result.CleanName(h.who) != "" {
		problem = t.NoSeat
	}
	return app.Div().Class("hand-in-who").Body(
		app.Label().For("hand-in-who").Text(t.Who),
		app.Input().Type("text").ID("hand-in-who").Value(h.start).AutoComplete(false).Spellcheck(false).
			Attr("maxlength", 40).Attr("enterkeyhint", "done").Aria("describedby", "hand-in-note").
			Aria("invalid", problem != "").OnInput(h.onWho),
		app.P().ID("hand-in-note").Class("hand-in-note").DataSet("problem", problem != "").Text(cmp.Or(problem, t.WhoNote)),
	)
}

func (h *handIn) onWho(ctx app.Context, _ app.Event) {
	h.who, h.copied, h.saved = ctx.JSSrc().Get("value").String(), "", false
	if err := h.env.change(func(s *store.Settings) { s.HandIn = result.CleanName(h.who) }); err != nil {
		app.Log(err)
	}
}

// sheet is the result in its three forms, once it is known whose it is.
func (h *handIn) sheet() app.UI {
	t := h.env.Text.HandIn
	s, ok := h.result()
	if !ok {
		return app.Div().Class("hand-in-forms").Body(app.P().Class("hand-in-waits").Text(t.CodeWaits))
	}
	return app.Div().Class("hand-in-forms").Body(h.code(s), h.rest(s))
}

// result is the sheet of who is named in the field.
func (h *handIn) result() (result.Sheet, bool) {
	seat, name, err := result.Who(h.who)
	if err != nil {
		return result.Sheet{}, false
	}
	s := result.From(h.Quiz, h.Given)
	s.Seat, s.Name = seat, name
	return s, true
}

func (h *handIn) code(s result.Sheet) app.UI {
	t := h.env.Text.HandIn
	code, err := result.Code(h.Quiz, s)
	note := cmp.Or(h.copied, t.CodeLead)
	switch {
	case errors.Is(err, result.ErrLetters):
		note = t.NicknameLetters
	case err != nil:
		note = t.TooLong
	}
	return app.Div().Class("hand-in-code").Body(
		app.P().Class("hand-in-label").Text(t.Code),
		app.Div().Hidden(err != nil).Body(ui.Code("hand-in-signs", t.Code, code)),
		app.P().Class("hand-in-note").Attr("role", "status").DataSet("problem", h.failed).DataSet("done", h.copied != "" && !h.failed).Text(note),
		ui.Secondary("hand-in-copy", t.Copy, h.onCopy).Hidden(err != nil),
	)
}

// rest is the result as a picture and as a file.
func (h *handIn) rest(s result.Sheet) app.UI {
	t := h.env.Text.HandIn
	picture, note := h.picture(s), t.PictureLead
	switch {
	case h.saved:
		note = t.Saved
	case picture.Size == 0:
		note = t.NoPicture
	}
	return app.Div().Class("hand-in-rest").Body(
		app.Div().Class("hand-in-picture").Hidden(picture.Size == 0).Body(ui.QR(t.Picture, picture)),
		app.Div().Class("hand-in-file").Body(
			app.P().Class("hand-in-note").Attr("role", "status").DataSet("done", h.saved).Text(note),
			ui.Secondary("hand-in-file", t.SaveFile, h.onSave),
		),
	)
}

// picture is the QR code, of no size where there is none.
func (h *handIn) picture(s result.Sheet) qrcode.Code {
	text, err := result.QR(h.Quiz, s)
	if err != nil {
		return qrcode.Code{}
	}
	code, err := qrcode.Of(text)
	if err != nil {
		app.Log(err)
	}
	return code
}

func (h *handIn) onCopy(ctx app.Context, _ app.Event) {
	t := h.env.Text.HandIn
	s, ok := h.result()
	if !ok {
		return
	}
	ctx.Async(func() {
		code, err := result.Code(h.Quiz, s)
		if err == nil {
			err = dom.Copy(code)
		}
		ctx.Dispatch(func(app.Context) {
			if h.copied, h.failed = t.Copied, err != nil; err != nil {
				app.Log(err)
				h.copied = t.NotCopied
			}
		})
	})
}

func (h *handIn) onSave(app.Context, app.Event) {
	t := h.env.Text.HandIn
	s, ok := h.result()
	if !ok {
		return
	}
	data, err := result.EncodeFile(s)
	if err != nil {
		app.Log(err)
		return
	}
	dom.Download(result.FileName(t.FileName, s), result.Media, data)
	h.saved = true
}
