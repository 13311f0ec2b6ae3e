package screens

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/lookup"
	"lectern/app/passage"
	"lectern/app/ui"
	"lectern/questions/article"
)

// lookUpID is the ID of the button that opens the card with its field.
const lookUpID = "look-up"

// mostUses is how many sentences a card shows.
const mostUses = 12

// looking is the card of a word.
type looking struct {
	open  bool
	field bool // the card was opened to type a word
	typed string
	word  lookup.Word
	found bool         // word is one of the text
	at    article.Span // the place of the word that is lit
}

func (r *Reader) openLookup(ctx app.Context) {
	ctx.Handle(ui.ChooseWord, r.onChooseWord)
	ctx.Handle(ui.FindWord, r.onFindWord)
	ctx.Handle(ui.ShowUse, r.onShowUse)
	ctx.Handle(ui.LeaveWord, func(ctx app.Context, _ app.Action) { r.leaveWord(ctx) })
}

// onChooseWord opens the card for the word that was pointed at.
func (r *Reader) onChooseWord(ctx app.Context, a app.Action) {
	p, ok := a.Value.(ui.Pointed)
	if !ok || p.Block >= len(r.state.Quiz.Blocks) {
		return
	}
	word, found := lookup.At(r.state.Quiz, r.state.Quiz.Blocks[p.Block].Span.Start+p.Offset)
	if !found {
		r.leaveWord(ctx)
		return
	}
	r.looking = looking{open: true, word: word, found: true, at: word.Place}
	ctx.Defer(func(app.Context) {
		dom.Beside(ui.WordCardID, ui.LookedPlace, false)
		dom.Rest(ui.WordTitleID)
	})
}

// onLookUp opens the card with its field, or closes it.
func (r *Reader) onLookUp(ctx app.Context, _ app.Event) {
	if r.looking.field {
		r.leaveWord(ctx)
		return
	}
	r.looking = looking{open: true, field: true}
	dom.SetValue(ui.WordFieldID, "")
	ctx.Defer(func(app.Context) {
		dom.Beside(ui.WordCardID, "#"+lookUpID, false)
		dom.Rest(ui.WordFieldID)
	})
}

func (r *Reader) onFindWord(_ app.Context, a app.Action) {
	typed, ok := a.Value.(string)
	if !ok || !r.looking.field {
		return
	}
	word, found := lookup.Of(r.state.Quiz, typed)
	r.looking = looking{open: true, field: true, typed: typed, word: word, found: found}
	if r.live = ""; typed != "" {
		r.live = r.wordNote()
	}
}

// onShowUse lights a sentence and brings it into view.
func (r *Reader) onShowUse(ctx app.Context, a app.Action) {
	i, ok := a.Value.(int)
	if !ok || i >= len(r.looking.word.Uses) {
		return
	}
	use := r.looking.word.Uses[i]
	r.looking.at = use.Word
	r.live = r.env.Text.Shown(use.Sentence.In(r.state.Quiz.Article))
	ctx.Defer(func(app.Context) { dom.Beside(ui.WordCardID, ui.LookedPlace, true) })
}

// leaveWord closes the card; the focus goes back to where it was opened.
func (r *Reader) leaveWord(ctx app.Context) {
	if !r.looking.open {
		return
	}
	back := "text"
	if r.looking.field {
		back = lookUpID
	}
	r.looking = looking{}
	ctx.Defer(func(app.Context) { dom.Rest(back) })
}

// lookedLit lights the word that is looked up, with its sentence. While sentences are chosen it lights nothing.
func (r *Reader) lookedLit() []passage.Lit {
	at := r.looking.at
	if !r.looking.open || at.Start == at.End || r.state.Marking() {
		return nil
	}
	out := []passage.Lit{{Span: at, Light: passage.Looked}}
	for _, u := range r.looking.word.Uses {
		if u.Word == at && at != r.looking.word.Place || u.Word == at && r.looking.field {
			out = append(out, passage.Lit{Span: u.Sentence, Light: passage.Using})
		}
	}
	return out
}

// wordNote says how often the text uses the word.
func (r *Reader) wordNote() string {
	t, w := r.env.Text.About.Word, r.looking.word
	switch {
	case r.looking.typed != "" && !r.looking.found:
		return t.NotHere(r.looking.typed)
	case !r.looking.found:
		return ""
	case len(w.Uses) < 2 && !r.looking.field:
		return t.OnlyHere
	}
	return t.Uses(len(w.Uses))
}

func (r *Reader) wordCard() app.UI {
	t, l := r.env.Text.About.Word, r.looking
	card := ui.WordCard{Open: l.open, Title: t.Card, Close: t.Close, Show: t.Show}
	if !l.open {
		return card.Render()
	}
	card.Note = r.wordNote()
	r.define(&card)
	if l.field {
		card.Field = t.Field
	} else {
		card.Word = l.word.Text
	}
	if !l.found || len(l.word.Uses) < 2 && !l.field {
		return card.Render()
	}
	for _, u := range l.word.Uses[:min(mostUses, len(l.word.Uses))] {
		text := r.state.Quiz.Article
		card.Uses = append(card.Uses, ui.WordUse{
			Before: text[u.Sentence.Start:u.Word.Start], Word: u.Word.In(text), After: text[u.Word.End:u.Sentence.End],
			Current: u.Word == l.at,
		})
	}
	if more := len(l.word.Uses) - mostUses; more > 0 {
		card.More = t.More(more)
	}
	return card.Render()
}

// define adds what the text says that the word means, unless that would answer the question that is open.
func (r *Reader) define(card *ui.WordCard) {
	q, t := r.state.Quiz, r.env.Text.About.Word
	if !r.looking.found {
		return
	}
	d, ok := lookup.Definition(q, r.looking.word)
	switch {
	case !ok:
	case r.state.Phase == flow.Asking && (!r.state.Checked() || r.state.Retryable()) && lookup.Asked(q, r.state.Question(), d):
		card.Held = t.Held
	default:
		card.Meaning = [2]string{t.Means(d.Term.In(q.Article)), d.Says(q.Article)}
		if d.Words != "" {
			card.Meaning[0] = t.TeacherMeans(d.Term.In(q.Article))
		}
	}
}

// lookUpButton opens the card for those who do not point.
func (r *Reader) lookUpButton() app.UI {
	return app.Button().Type("button").ID(lookUpID).Class("look-up").
		Aria("expanded", r.looking.field).
		Disabled(r.state.Marking()).
		OnClick(r.onLookUp).
		Body(ui.IconLook.Draw(), app.Span().Text(r.env.Text.About.Word.LookUp))
}
