package desk

import (
	"errors"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/class"
	"lectern/app/collect"
	"lectern/app/dom"
	"lectern/app/result"
	"lectern/app/ui"
)

const (
	cameraID = "camera"
	scanID   = "scan"
)

var errNoQR = errors.New("no QR code in the picture")

// scanning is the camera, and the reader of QR codes in pictures.
type scanning struct {
	scanner dom.Scanner
	watched bool // the camera is on
	end     func()
	seen    map[string]bool // the codes that were read since it is on
	spied   string          // what was scanned last
	blind   string          // why the camera is not on
}

func (c *Class) onScan(ctx app.Context, _ app.Event) {
	later(ctx, func(ctx app.Context) {
		if c.watched {
			c.scanOff()
			return
		}
		c.watched, c.blind, c.spied, c.seen = true, "", "", make(map[string]bool)
		ctx.Defer(func(ctx app.Context) {
			c.end = c.scanner.Watch(cameraID,
				func(texts []string) { ctx.Dispatch(func(ctx app.Context) { c.spy(texts) }) },
				func(err error) { ctx.Dispatch(func(ctx app.Context) { c.goBlind(err) }) },
			)
		})
	})
}

// scanOff puts the camera out.
func (c *Class) scanOff() {
	if c.end != nil {
		c.end()
	}
	c.end, c.watched, c.spied = nil, false, ""
}

func (c *Class) goBlind(err error) {
	app.Log(err)
	c.scanOff()
	t := words(c.env).Class
	switch {
	case errors.Is(err, dom.ErrCameraRefused):
		c.blind = t.CameraRefused
	case errors.Is(err, dom.ErrNoCamera):
		c.blind = t.NoCamera
	case errors.Is(err, dom.ErrCameraBusy):
		c.blind = t.CameraBusy
	default:
		c.blind = t.ScanFailed
	}
	c.say(c.blind)
}

// spy takes in what the camera sees. A code that stays before it counts once.
func (c *Class) spy(texts []string) {
	for _, text := range texts {
		if !c.watched || c.seen[text] {
			continue
		}
		c.seen[text] = true
		c.spied = c.takeQR(text)
		c.say(c.spied)
	}
}

// takeQR takes in the text of a QR code and says what became of it.
func (c *Class) takeQR(text string) string {
	t := words(c.env).Class
	s, err := result.ParseQR(c.kept.Quiz, strings.ToUpper(text))
	if err != nil {
		if errors.Is(err, result.ErrNoQR) {
			return t.LessonQR
		}
		why, _ := c.whyNoCode(collect.Trouble{Code: text, Err: err})
		return why
	}
	n := c.takeSheets([]collect.Found{{Sheet: s}})
	switch who := c.who(class.WhoOf(s), s.Name); {
	case n.added+n.fuller > 0:
		return t.ScanFound(who)
	case n.known > 0:
		return t.ScanKnown(who)
	}
	return c.told
}

// takePicture takes in the codes of a picture.
func (c *Class) takePicture(ctx app.Context, f dom.File) {
	c.arrived.pictures++
	c.scanner.Picture(f, func(texts []string, err error) {
		ctx.Dispatch(func(ctx app.Context) {
			c.arrived.pictures--
			if err == nil && len(texts) == 0 {
				err = errNoQR
			}
			if err != nil {
				c.refuse(ctx, f, err)
				return
			}
			c.takeTexts(ctx, f, texts)
		})
	})
}

func (c *Class) takeTexts(ctx app.Context, f dom.File, texts []string) {
	for _, text := range texts {
		s, err := result.ParseQR(c.kept.Quiz, strings.ToUpper(text))
		if err != nil {
			c.refuse(ctx, f, err)
			continue
		}
		c.arrive(ctx, collect.Found{Sheet: s})
	}
}

func (c *Class) scanButton() app.UI {
	t := words(c.env).Class
	label := t.Scan
	if c.watched {
		label = t.ScanOff
	}
	return app.Button().Type("button").ID(scanID).Class("button file").Aria("expanded", c.watched).Aria("controls", "scanner").
		OnClick(c.onScan).Body(ui.IconScan.Draw(), app.Span().Text(label))
}

// camera shows what the camera sees. Its video is there while it is on only.
func (c *Class) camera() app.UI {
	t := words(c.env).Class
	words := t.ScanHint
	if c.spied != "" {
		words = c.spied
	}
	return app.Div().ID("scanner").Class("class-scanner").Body(
		app.If(c.blind != "", func() app.UI { return ui.Notice("alert", c.blind) }),
		app.If(c.watched, func() app.UI {
			return app.Div().Class("class-camera").Body(
				app.Video().ID(cameraID).Muted(true).Attr("playsinline", "").Aria("label", t.Scan),
				app.P().Class("class-spied").Text(words),
			)
		}),
	)
}
