package desk

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/i18n"
	"lectern/app/screens"
	"lectern/app/store"
	"lectern/app/studio"
	"lectern/questions/quiz"
)

// NewSource makes the screen on which a text becomes a lesson.
func NewSource(env *screens.Env) *screens.New {
	return screens.NewSource(env, screens.Use{
		Words: func(t i18n.Text) (title, lead, begin string) {
			d := i18n.ForTeachers(t).Desk
			return d.SourceTitle, d.SourceLead, d.SourceBegin
		},
		Spare: mostSpares,
		Plain: plainText,
		Take: func(ctx app.Context, made quiz.Quiz, spare []quiz.Question) {
			if err := env.Store.SaveDraft(store.Draft{}); err != nil {
				app.Log(err) // it only comes back once more
			}
			begin(ctx, env, studio.New(made, spare).Draft)
		},
	})
}

// begin keeps a new lesson and goes to it.
func begin(ctx app.Context, env *screens.Env, d studio.Draft) {
	id := strconv.FormatInt(time.Now().UnixMilli(), 36)
	if d.Title == "" {
		d.Title = words(env).Desk.Untitled
	}
	if err := env.Store.SaveLesson(id, d); err != nil {
		app.Log(err)
		return
	}
	ctx.Navigate(lessonLink(env, id))
}

func lessonLink(env *screens.Env, id string) string { return env.StudioLink() + "lesson/?id=" + id }
