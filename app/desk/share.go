package desk

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/handout"
	"lectern/app/qrcode"
	"lectern/app/screens"
	"lectern/app/studio"
)

// Share is the screen on which a lesson is handed out: as a link, a QR code, a file and on paper.
type Share struct {
	app.Compo
	env    *screens.Env
	id     string
	draft  studio.Draft
	loaded bool
	gone   bool
	live   string

	lesson  handout.Lesson
	link    string
	code    qrcode.Code // of the link; without Size where none holds it
	big     bool        // the code fills the screen
	copied  bool
	problem string
}

// NewShare makes the screen. The address names the lesson.
func NewShare(env *screens.Env) *Share { return &Share{env: env} }

// OnMount listens to the buttons.
func (s *Share) OnMount(ctx app.Context) { listen(ctx) }

// OnNav opens the lesson that the address names.
func (s *Share) OnNav(ctx app.Context) {
	s.env.Arrive(ctx, func() string { return s.env.Text.Share.Title + " – " + s.env.Text.App })
	if !s.env.Live || s.loaded {
		return
	}
	s.id = fetchDraft(ctx, s.env, func(ctx app.Context, d studio.Draft, found bool) {
		if s.gone = !found; found {
			ctx.Async(func() {
				ready := s.pack(d)
				ctx.Dispatch(func(app.Context) { ready() })
			})
		}
	})
}

// pack makes the link and the code, and gives what shows them.
func (s *Share) pack(d studio.Draft) func() {
	lesson := handout.Lesson{Quiz: d.Quiz()}
	if d.Library != "" {
		if q, err := s.env.Quiz(d.Library); err == nil && handout.Same(d.Quiz(), q) {
			lesson = handout.Lesson{Quiz: q, Library: d.Library, Edition: flow.Fingerprint(q)}
		}
	}
	link, code := "", qrcode.Code{}
	fragment, err := handout.Pack(lesson)
	if err != nil {
		app.Log(err)
	} else {
		link = s.env.LessonLink(fragment)
		code, _ = qrcode.Of(link)
	}
	return func() { s.draft, s.lesson, s.link, s.code, s.loaded = d, lesson, link, code, true }
}

// The sizes of links, in characters: up to fits chat programs leave a link whole, up to most some do.
const (
	fits = 2_000
	most = 4_000
)

func (s *Share) copy(ctx app.Context) {
	link, t := s.link, s.env.Text.Share
	ctx.Async(func() {
		err := dom.Copy(link)
		ctx.Dispatch(func(app.Context) {
			if s.copied = err == nil; s.copied {
				s.live = t.Copied
				return
			}
			app.Log(err)
			s.problem, s.live = t.NotCopied, t.NotCopied
		})
	})
}

func (s *Share) download(app.Context) {
	data, err := handout.EncodeFile(handout.Lesson{Quiz: s.draft.Quiz()})
	if err != nil {
		app.Log(err)
		s.problem = s.env.Text.Share.NoFile
		return
	}
	dom.Download(fileName(s.draft.Title, handout.Ending), handout.Media, data)
	s.live = s.env.Text.Share.Downloaded
}
