package site

import (
	"bytes"
	"html/template"
	"strings"

	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app"
	"lectern/app/desk"
	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/screens"
	"lectern/questions/quiz"
)

// document is what web/page.html is filled with.
type document struct {
	Base, Title, Description, NeedsScript string
	Ahead                                 string // what the program asks for first, below the base, parted by spaces
	Whole                                 bool   // the page says all there is to say before the program runs
	Program                               string // "app.wasm" or "desk.wasm"
	Styles                                string // a sheet besides that of every page, below the base; "" for none
	Body                                  template.HTML
}

// pages draws every screen ahead, so that texts can be read before the app runs, or without it.
func (b *builder) pages() {
	if b.err != nil {
		return
	}
	frame, err := template.New("page").Parse(string(b.read("page.html")))
	if err != nil {
		b.err = err
		return
	}
	env := b.src.env()
	for _, p := range app.Pages(env) {
		title, about := describe(env, p.Path)
		b.page(frame, env, p.Path+"index.html", title, about, p.Screen())
	}
	teacher := b.src.env()
	teacher.Desk = true
	for _, p := range desk.Pages(teacher) {
		title, about := desk.Describe(teacher, p.Path)
		b.page(frame, teacher, p.Path+"index.html", title, about, p.Screen())
	}
	b.page(frame, env, "404.html", env.Text.NotFoundTitle, env.Text.NotFoundLead, screens.NewNotFound(env))
}

func (s Source) env() *screens.Env {
	env := &screens.Env{
		Base:    s.Base,
		Text:    i18n.English,
		Cards:   s.cards(),
		Quizzes: make(map[string]quiz.Quiz),
	}
	for _, l := range s.Lessons {
		env.Quizzes[l.ID] = l.Quiz
	}
	return env
}

func (b *builder) page(frame *template.Template, env *screens.Env, name, title, about string, screen goapp.Composer) {
	var out bytes.Buffer
	program, styles := readerProgram, ""
	if env.Desk {
		program, styles = deskProgram, "web/desk.css"
	}
	err := frame.Execute(&out, document{
		Program:     program,
		Styles:      styles,
		Base:        env.Base,
		Title:       title,
		Description: about,
		NeedsScript: env.Text.NeedsScript,
		Ahead:       strings.Join(ahead(env, name), " "),
		Whole:       whole(name),
		Body:        template.HTML(normalize(goapp.HTMLString(screen))),
	})
	if err != nil && b.err == nil {
		b.err = err
	}
	b.add(name, out.Bytes())
}

// whole reports whether a page is the same for everybody who was not here before.
func whole(name string) bool {
	return name == "index.html" || name == "library/index.html" || strings.HasPrefix(name, "read/")
}

// ahead lists the files that the program asks for before it draws the page.
func ahead(env *screens.Env, name string) []string {
	files := []string{lesson.IndexFile}
	if name == "index.html" {
		files = append(files, lesson.File(env.Cards[0].ID))
	}
	for _, c := range env.Cards {
		if name == "read/"+c.ID+"/index.html" {
			files = append(files, lesson.File(c.ID))
		}
	}
	return files
}

// describe gives the title and the description of a page.
func describe(env *screens.Env, path string) (title, about string) {
	t := env.Text
	switch path {
	case "":
		return env.Cards[0].Title + " – " + t.App, t.Site
	case "library/":
		return t.LibraryTitle + " – " + t.App, t.LibraryLead
	case "device/":
		return t.Kept.Title + " – " + t.App, t.Kept.Lead
	case "open/":
		return t.Open.Title + " – " + t.App, t.Open.Lead
	case "new/":
		return t.NewTitle + " – " + t.App, t.NewLead
	}
	for _, c := range env.Cards {
		if path == "read/"+c.ID+"/" {
			return c.Title + " – " + t.App, c.Opening
		}
	}
	return t.App, t.Site
}
