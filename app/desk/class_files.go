package desk

import (
	"bytes"
	"errors"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/collect"
	"lectern/app/dom"
	"lectern/app/handout"
	"lectern/app/i18n"
	"lectern/app/result"
)

// The files that come in: results, pictures of QR codes, texts with codes, and lessons.

func (c *Class) onFiles(ctx app.Context, _ app.Event) {
	dom.ChosenFiles(resultsID, dom.MaxPicture, mostFiles, c.onFileRead(ctx))
}

// onFileRead takes a file that was opened, dropped or pasted.
func (c *Class) onFileRead(ctx app.Context) func(dom.File, error) {
	return func(f dom.File, err error) {
		ctx.Dispatch(func(ctx app.Context) { c.takeFile(ctx, f, err) })
	}
}

// takeFile looks at what is in a file; its name only helps to tell what was meant.
func (c *Class) takeFile(ctx app.Context, f dom.File, err error) {
	gzip := bytes.HasPrefix(f.Data, []byte{0x1f, 0x8b})
	lesson := gzip || strings.EqualFold(path.Ext(f.Name), handout.Ending)
	switch {
	case errors.Is(err, dom.ErrNoFile):
	case !c.open && err != nil:
		c.openLesson(ctx, handout.Lesson{}, err)
	case !c.open || err == nil && lesson:
		l, err := handout.DecodeFile(f.Data)
		c.openLesson(ctx, l, err)
	case err != nil:
		c.refuse(f, err)
	case strings.HasPrefix(f.Media, "image/"):
		c.takePicture(ctx, f)
	case strings.EqualFold(path.Ext(f.Name), result.Extension) || bytes.Contains(f.Data[:min(len(f.Data), 100)], []byte(`"lecternResult"`)):
		c.takeResult(ctx, f)
	case utf8.Valid(f.Data) && len(f.Data) <= collect.MaxText:
		c.takeText(ctx, c.codes+"\n"+string(f.Data))
	default:
		c.refuse(f, result.ErrNoSheet)
	}
}

func (c *Class) takeResult(ctx app.Context, f dom.File) {
	s, err := result.DecodeFile(f.Data)
	if err == nil {
		s, err = s.Mark(c.kept.Quiz)
	}
	if errors.Is(err, result.ErrForeign) {
		if title, print := c.lessonOf(s); print != "" {
			c.troubles = append(c.troubles, trouble{"", f.Name, c.env.Text.Class.ForeignOf(title), print})
			c.tellOutcome()
			return
		}
	}
	if err != nil {
		c.refuse(f, err)
		return
	}
	c.takeSheets([]collect.Found{{Sheet: s}})
	c.tellOutcome()
}

// refuse says why a file was not taken in.
func (c *Class) refuse(f dom.File, err error) {
	app.Log(err)
	c.troubles = append(c.troubles, trouble{"", f.Name, whyNoFile(c.env.Text.Class, err), ""})
	c.told = ""
	c.tellOutcome()
}

func whyNoFile(t i18n.ClassText, err error) string {
	for _, c := range []struct {
		err   error
		words string
	}{
		{dom.ErrTooBig, t.BigFile}, {result.ErrTooBig, t.BigFile}, {dom.ErrUnreadable, t.UnreadFile},
		{result.ErrNoSheet, t.NoResult}, {result.ErrVersion, t.LaterFile}, {result.ErrForeign, t.ForeignFile},
		{result.ErrUnfit, t.UnfitFile}, {result.ErrDamaged, t.DamagedFile}, {result.ErrName, t.NoSeat},
		{errNoQR, t.NoQR}, {result.ErrNoQR, t.LessonQR}, {result.ErrAltered, t.DamagedFile},
	} {
		if errors.Is(err, c.err) {
			return c.words
		}
	}
	return t.ScanFailed
}
