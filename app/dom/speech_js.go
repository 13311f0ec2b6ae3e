package dom

import (
	"errors"
	"strings"
	"syscall/js"
)

// Speech is the browser's voice.
type Speech struct {
	synth     js.Value
	utterance js.Value // kept, since browsers forget to report on one that nothing holds
	listeners []listener
	delay     js.Value
	reports   []js.Func
}

// OpenSpeech makes the voice ready; nil where the browser has none. The English voices arrive in the function, again
// whenever there are others: many browsers load them late. Left is called when the page is left; it may be shown again.
func OpenSpeech(voices func([]Voice), left func()) *Speech {
	s := &Speech{synth: js.Global().Get("speechSynthesis")}
	if !s.synth.Truthy() || !js.Global().Get("SpeechSynthesisUtterance").Truthy() {
		return nil
	}
	tell := func() { voices(described(english(s.synth.Call("getVoices")))) }
	s.listeners = []listener{
		listen(s.synth, "voiceschanged", func(js.Value) { tell() }),
		listen(js.Global(), "pagehide", func(js.Value) {
			s.Silence()
			left()
		}),
	}
	tell()
	return s
}

func english(list js.Value) []js.Value {
	var out []js.Value
	for i := range list.Length() {
		if v := list.Index(i); strings.HasPrefix(strings.ToLower(v.Get("lang").String()), "en") {
			out = append(out, v)
		}
	}
	return out
}

func described(voices []js.Value) []Voice {
	out := make([]Voice, len(voices))
	for i, v := range voices {
		out[i] = Voice{URI: v.Get("voiceURI").String(), Name: v.Get("name").String()}
	}
	return out
}

// Say says a text in place of what is being said. The function is called at its end; the error is nil where it has
// been said. What is cut off may end with an error, too, late or never.
func (s *Speech) Say(text, voice string, rate float64, done func(error)) {
	s.Silence()
	u := js.Global().Get("SpeechSynthesisUtterance").New(text)
	u.Set("lang", "en")
	u.Set("rate", rate)
	if v := s.find(voice); v.Truthy() {
		u.Set("voice", v)
		u.Set("lang", v.Get("lang"))
	}
	s.report(u, "end", func(js.Value) { done(nil) })
	s.report(u, "error", func(e js.Value) { done(errors.New("speech: " + e.Get("error").String())) })
	s.utterance = u
	// What is spoken within the turn that fell silent is swallowed by some browsers.
	speak := js.FuncOf(func(js.Value, []js.Value) any {
		s.synth.Call("resume")
		s.synth.Call("speak", u)
		return nil
	})
	s.reports = append(s.reports, speak)
	s.delay = js.Global().Call("setTimeout", speak)
}

func (s *Speech) report(u js.Value, event string, do func(js.Value)) {
	f := js.FuncOf(func(_ js.Value, args []js.Value) any {
		do(args[0])
		return nil
	})
	s.reports = append(s.reports, f)
	u.Set("on"+event, f)
}

// find gives the voice with the URI; failing that an English one, best the browser's own choice.
func (s *Speech) find(uri string) js.Value {
	var best js.Value
	for _, v := range english(s.synth.Call("getVoices")) {
		if v.Get("voiceURI").String() == uri {
			return v
		}
		if !best.Truthy() || v.Get("default").Truthy() && !best.Get("default").Truthy() {
			best = v
		}
	}
	return best
}

// Silence ends what is being said.
func (s *Speech) Silence() {
	if s.utterance.Truthy() {
		s.utterance.Set("onend", nil)
		s.utterance.Set("onerror", nil)
		js.Global().Call("clearTimeout", s.delay)
		s.utterance = js.Value{}
		s.synth.Call("cancel")
	}
	for _, f := range s.reports {
		f.Release()
	}
	s.reports = nil
}

// Close falls silent for good.
func (s *Speech) Close() {
	if s == nil {
		return
	}
	s.Silence()
	for _, l := range s.listeners {
		l.remove()
	}
	s.listeners = nil
}
