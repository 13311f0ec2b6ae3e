package screens

import (
	"lectern/app/flow"
	"lectern/app/passage"
	"lectern/app/ui"
	"lectern/questions/article"
)

// origins tells where the wrong options that were chosen are from.
func (r *Reader) origins() []ui.Origin {
	shown, _ := r.state.Shown()
	var out []ui.Origin
	for _, o := range r.state.Origins() {
		if drawn, ok := r.origin(o); ok {
			drawn.Shown = o == shown
			out = append(out, drawn)
		}
	}
	return out
}

// origin tells of one; false where there is nothing to tell, because the words stand in the text by chance.
func (r *Reader) origin(o flow.Origin) (ui.Origin, bool) {
	t, text := r.env.Text, r.state.Quiz.Article
	if o.Place.Text == "" {
		_, found := passage.Words(text, article.Span{End: len(text)}, o.Option)
		return ui.Origin{Lead: t.ChoseUnsaid(o.Option)}, !found
	}
	return ui.Origin{
		Key:     r.state.Question().ID + " " + o.Option,
		Lead:    t.ChoseMentioned(o.Option),
		Label:   t.ShowInText + ":",
		Excerpt: passage.Cut(text, o.Place.Span, o.Option),
		Show:    Take(func(s flow.State) (flow.State, []flow.Effect) { return s.Show(o.Option) }),
	}, true
}

// spokenOrigin is the place that is shown, as it is announced.
func (r *Reader) spokenOrigin() string {
	o, ok := r.state.Shown()
	if !ok {
		return ""
	}
	return r.env.Text.Shown(o.Place.Text)
}
