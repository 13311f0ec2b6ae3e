package desk

import (
	"bytes"
	"errors"
	"path"
	"slices"
	"strings"
	"time"
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
	if c.arrived.over() {
		c.arrived = arrivals{}
	}
	c.arrived.reading = f.Left
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
		c.refuse(ctx, f, err)
	case strings.HasPrefix(f.Media, "image/"):
		c.takePicture(ctx, f)
	case strings.EqualFold(path.Ext(f.Name), result.Extension) || bytes.Contains(f.Data[:min(len(f.Data), 100)], []byte(`"lecternResult"`)):
		c.takeResult(ctx, f)
	case utf8.Valid(f.Data) && len(f.Data) <= collect.MaxText:
		c.takeText(ctx, c.codes+"\n"+string(f.Data))
	default:
		c.refuse(ctx, f, result.ErrNoSheet)
	}
}

func (c *Class) takeResult(ctx app.Context, f dom.File) {
	s, err := result.DecodeFile(f.Data)
	lesson := s.Lesson
	if err == nil {
		s, err = s.Mark(c.kept.Quiz)
	}
	if err == nil {
		c.arrive(ctx, collect.Found{Sheet: s})
		return
	}
	title, print := c.titleOf(lesson)
	if errors.Is(err, result.ErrForeign) && print != "" {
		c.refuseAs(ctx, trouble{"", f.Name, words(c.env).Class.ForeignOf(title), print})
		return
	}
	c.refuse(ctx, f, err)
}

// titleOf is the title of a class on this device, and its fingerprint again where there is such a class.
func (c *Class) titleOf(print string) (title, found string) {
	for _, k := range c.classes {
		if k.Class.Print == print {
			return k.Class.Title, print
		}
	}
	return "", ""
}

// arrivals are what came out of the files of one drop and is not in the class yet, and what became of those before.
type arrivals struct {
	found    []collect.Found
	refused  []trouble
	waiting  bool
	reading  int   // files that are not read yet
	pictures int   // that are looked at
	told     bool  // of some of its files
	taken    tally // what is in the class already
}

// over reports whether all files of the drop were taken in, so that the next one is another drop's.
func (a arrivals) over() bool { return a.reading+a.pictures == 0 && !a.waiting }

func (c *Class) arrive(ctx app.Context, found ...collect.Found) {
	c.arrived.found = append(c.arrived.found, found...)
	c.gather(ctx)
}

// refuse says why a file was not taken in.
func (c *Class) refuse(ctx app.Context, f dom.File, err error) {
	app.Log(err)
	c.refuseAs(ctx, trouble{"", f.Name, whyNoFile(words(c.env).Class, err), ""})
}

func (c *Class) refuseAs(ctx app.Context, tr trouble) {
	c.arrived.refused = append(c.arrived.refused, tr)
	c.gather(ctx)
}

// gather waits a moment for other files of the same drop, and takes them in together.
func (c *Class) gather(ctx app.Context) {
	if c.arrived.waiting {
		return
	}
	c.arrived.waiting = true
	const moment = 80 * time.Millisecond
	ctx.After(moment, func(app.Context) { c.takeArrived() })
}

// takeArrived takes in what has come so far. However long the files of a drop take to read, what is told counts all of them.
func (c *Class) takeArrived() {
	got := c.arrived
	if !got.told {
		c.told = ""
		c.troubles = slices.DeleteFunc(c.troubles, func(tr trouble) bool { return tr.where == "" })
	}
	c.troubles = append(c.troubles, got.refused...)
	taken := got.taken.and(c.takeSheets(got.found))
	if taken != (tally{}) {
		c.told = words(c.env).Class.Took(taken.added, taken.known, taken.fuller, taken.conflicts)
	}
	c.tellOutcome()
	c.arrived = arrivals{reading: got.reading, pictures: got.pictures, told: true, taken: taken}
}

func whyNoFile(t *i18n.ClassText, err error) string {
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
