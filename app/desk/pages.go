// Package desk holds the screens of the teacher's program, one for each route.
package desk

import (
	goapp "github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app"
	"lectern/app/i18n"
	"lectern/app/screens"
)

// Pages lists every screen that has an address of its own.
func Pages(env *screens.Env) []app.Page {
	return []app.Page{
		{Path: "studio/", Screen: func() goapp.Composer { return NewStudio(env) }},
		{Path: "studio/text/", Screen: func() goapp.Composer { return NewSource(env) }},
		{Path: "studio/lesson/", Screen: func() goapp.Composer { return NewLesson(env) }},
		{Path: "studio/share/", Screen: func() goapp.Composer { return NewShare(env) }},
		{Path: "studio/print/", Screen: func() goapp.Composer { return NewPaper(env) }},
		{Path: "class/", Screen: func() goapp.Composer { return NewClass(env) }},
	}
}

// Describe gives the title and the description of the page with a path.
func Describe(env *screens.Env, path string) (title, about string) {
	t := words(env).Desk
	switch path {
	case "class/":
		return t.ClassTitle + " – " + env.Text.App, t.ClassLead
	}
	return t.StudioTitle + " – " + env.Text.App, t.StudioLead
}

// words gives what the program says in the reader's language.
func words(env *screens.Env) i18n.TeacherText { return i18n.ForTeachers(env.Text) }
