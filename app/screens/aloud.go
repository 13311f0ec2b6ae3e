package screens

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/aloud"
	"lectern/app/dom"
	"lectern/app/flow"
	"lectern/app/passage"
	"lectern/app/store"
	"lectern/app/ui"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// closeAloud is the action that closes the player.
const closeAloud = "close-aloud"

// listening is the reading aloud of a text.
type listening struct {
	player aloud.State
	parts  []article.Span // what the parts of the player are in the text
	speech *dom.Speech    // nil where the browser has none
	voices []dom.Voice    // the English ones; many browsers load them late
}

// speaking is a step of the player.
type speaking func(aloud.State) (aloud.State, []aloud.Effect)

// prepareAloud makes the parts of the text ready to be read.
func (r *Reader) prepareAloud(settings store.Settings) {
	q := r.state.Quiz
	r.parts = passage.Parts(q)
	texts := make([]string, len(r.parts))
	for i, p := range r.parts {
		texts[i] = p.In(q.Article)
	}
	r.player = aloud.New(texts)
	r.player, _ = r.player.SetRate(settings.Rate)
	r.player, _ = r.player.SetVoice(settings.Voice)
}

func (r *Reader) openSpeech(ctx app.Context) {
	r.speech = dom.OpenSpeech(
		func(v []dom.Voice) { ctx.Dispatch(func(app.Context) { r.voices = v }) },
		func() { ctx.Dispatch(func(ctx app.Context) { r.hear(ctx, aloud.State.Pause) }) },
	)
}

// OnDismount ends what goes on beside the drawing of the screen.
func (r *Reader) OnDismount() {
	r.speech.Close()
	r.ruler.Close()
	r.leaveOutline()
}

// hear takes the player one step on and carries out what follows from it.
func (r *Reader) hear(ctx app.Context, take speaking) {
	var effects []aloud.Effect
	before := r.player.At
	r.player, effects = take(r.player)
	for _, e := range effects {
		if e.Say == nil {
			r.speech.Silence()
			continue
		}
		r.say(ctx, *e.Say)
	}
	r.follow(ctx, r.player.At != before)
}

// follow keeps what is being read in view, and clear of the veil. A pause leaves the page where it is.
func (r *Reader) follow(ctx app.Context, moved bool) {
	if r.player.Phase != aloud.Playing {
		r.ruler.Release()
	}
	if r.player.Phase == aloud.Playing || moved {
		ctx.Defer(func(app.Context) {
			dom.Follow(ui.SpokenPlace)
			if r.player.Phase == aloud.Playing {
				r.ruler.Cover(ui.SpokenPlace)
			}
		})
	}
}

func (r *Reader) say(ctx app.Context, s aloud.Saying) {
	r.speech.Say(s.Text, s.Voice, s.Rate, func(err error) {
		ctx.Dispatch(func(ctx app.Context) {
			if err != nil {
				app.Log(err)
				r.hear(ctx, func(p aloud.State) (aloud.State, []aloud.Effect) { return p.Broke(s.Serial) })
				return
			}
			r.hear(ctx, func(p aloud.State) (aloud.State, []aloud.Effect) { return p.Ended(s.Serial) })
		})
	})
	ctx.After(s.Limit(), func(ctx app.Context) {
		r.hear(ctx, func(p aloud.State) (aloud.State, []aloud.Effect) { return p.Lost(s.Serial) })
	})
}

// onHear gives the handler for a step of the player.
func (r *Reader) onHear(take speaking) app.EventHandler {
	return func(ctx app.Context, _ app.Event) { r.hear(ctx, take) }
}

// hush pauses where a step of the quiz leads the reader elsewhere.
func (r *Reader) hush(ctx app.Context, effects []flow.Effect) {
	for _, e := range effects {
		if e != flow.Save && e != flow.KeepRating {
			r.hear(ctx, aloud.State.Pause)
			return
		}
	}
}

// listenButton opens the player. It keeps its place while no voice is known.
func (r *Reader) listenButton() app.UI {
	return app.Button().Type("button").ID("listen").Class("top-link listen").
		Aria("label", r.env.Text.Aloud.Listen).Title(r.env.Text.Aloud.Listen).
		DataSet("voices", len(r.voices) > 0).
		Aria("pressed", r.player.Phase != aloud.Closed).
		OnClick(r.onListen).
		Body(ui.IconListen.Draw())
}

func (r *Reader) onListen(ctx app.Context, _ app.Event) {
	if r.player.Phase != aloud.Closed {
		r.hear(ctx, aloud.State.Close)
		return
	}
	at := r.player.At
	if at == 0 {
		at = r.inView()
	}
	r.hear(ctx, func(p aloud.State) (aloud.State, []aloud.Effect) { return p.Open(at) })
	focus(ctx, ui.PlayID)
}

// inView is the part to begin with where the reader has scrolled on.
func (r *Reader) inView() int {
	sentence, err := strconv.Atoi(dom.InView(ui.FirstRuns, "sentence"))
	if err != nil {
		return 0
	}
	return r.part(sentence)
}

// part is the part that a sentence is.
func (r *Reader) part(sentence int) int {
	return max(0, slices.Index(r.parts, r.state.Quiz.Sentences[sentence]))
}

// onCloseAloud asks to close the player. It asks by an action, because what a button defers is dropped with the button.
func (r *Reader) onCloseAloud(ctx app.Context, _ app.Event) { ctx.NewAction(closeAloud) }

func (r *Reader) closeAloud(ctx app.Context, _ app.Action) {
	r.hear(ctx, aloud.State.Close)
	focus(ctx, "listen")
}

// askAloud is the button that says the current question; its place stays empty while no voice is known.
func (r *Reader) askAloud() app.UI {
	if len(r.voices) == 0 {
		return app.Span().Hidden(true)
	}
	label := r.env.Text.Aloud.Question
	return app.Button().Type("button").ID("ask").Class("ask").Aria("label", label).Title(label).
		Aria("pressed", r.player.Asiding()).OnClick(r.onAsk).Body(ui.IconListen.Draw())
}

func (r *Reader) onAsk(ctx app.Context, _ app.Event) {
	if r.player.Asiding() {
		r.hear(ctx, aloud.State.Pause)
		return
	}
	r.hear(ctx, func(p aloud.State) (aloud.State, []aloud.Effect) { return p.Aside(inSpeech(r.state.Question())) })
}

// inSpeech is a question as it is said. A gap has the name that English readers give it.
func inSpeech(q quiz.Question) string {
	said := []string{strings.ReplaceAll(q.Prompt, "____", "blank")}
	said = append(said, q.Items...)
	return strings.Join(append(said, q.Options...), "\n")
}

// onReadFrom goes to the sentence that was pointed at.
func (r *Reader) onReadFrom(ctx app.Context, a app.Action) {
	sentence, ok := a.Value.(int)
	if !ok || r.player.Phase == aloud.Closed {
		return
	}
	at := r.part(sentence)
	r.hear(ctx, func(s aloud.State) (aloud.State, []aloud.Effect) { return s.GoTo(at) })
}

// spokenLit lights the part that is being read.
func (r *Reader) spokenLit() []passage.Lit {
	if r.player.Phase == aloud.Closed || r.state.Marking() {
		return nil
	}
	return []passage.Lit{{Span: r.parts[r.player.At], Light: passage.Spoken}}
}

// playerBar draws the player, or its empty place.
func (r *Reader) playerBar() app.UI {
	t, p := r.env.Text, r.player
	if p.Phase == aloud.Closed {
		return app.Div().Hidden(true)
	}
	bar := ui.Player{
		Text: t.Aloud, Playing: p.Phase == aloud.Playing, Failed: p.Failed, At: p.At + 1, Of: len(p.Parts),
		Back:   r.onHear(func(p aloud.State) (aloud.State, []aloud.Effect) { return p.Move(-1) }),
		On:     r.onHear(func(p aloud.State) (aloud.State, []aloud.Effect) { return p.Move(1) }),
		Toggle: r.onHear(aloud.State.Toggle),
		Close:  r.onCloseAloud, SetRate: r.onRate, SetVoice: r.onVoice,
	}
	for _, rate := range aloud.Rates() {
		bar.Rates = append(bar.Rates, ui.Choice{Value: strconv.FormatFloat(rate, 'g', -1, 64), Text: ui.Speed(rate), Chosen: rate == p.Rate})
	}
	for _, v := range r.voices {
		bar.Voices = append(bar.Voices, ui.Choice{Value: v.URI, Text: v.Name, Chosen: v.URI == p.Voice})
	}
	return bar.Render()
}

func (r *Reader) onRate(ctx app.Context, _ app.Event) {
	rate, err := strconv.ParseFloat(ctx.JSSrc().Get("value").String(), 64)
	if err != nil {
		return
	}
	r.hear(ctx, func(p aloud.State) (aloud.State, []aloud.Effect) { return p.SetRate(rate) })
	r.keepAloud()
}

func (r *Reader) onVoice(ctx app.Context, _ app.Event) {
	uri := ctx.JSSrc().Get("value").String()
	r.hear(ctx, func(p aloud.State) (aloud.State, []aloud.Effect) { return p.SetVoice(uri) })
	r.keepAloud()
}

// keepAloud saves speed and voice for the next text.
func (r *Reader) keepAloud() {
	err := r.env.change(func(s *store.Settings) { s.Rate, s.Voice = r.player.Rate, r.player.Voice })
	if err != nil {
		r.fail(err)
	}
}
