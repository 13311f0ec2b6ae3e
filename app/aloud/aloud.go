// Package aloud is reading aloud as a pure state machine: what is spoken next, and what becomes of what the voice
// reports. The browser's part is to carry out what the steps ask for.
package aloud

import "slices"

// Phase is what the player does.
type Phase string

// The phases.
const (
	Closed  Phase = ""
	Paused  Phase = "paused"
	Playing Phase = "playing"
)

// Saying is one piece of speech. Serial tells the reports on it from those on earlier ones.
type Saying struct {
	Serial int
	Text   string
	Rate   float64 // 1 is the voice's own speed
	Voice  string  // its URI; empty leaves the choice to the browser
}

// Effect is what the browser has to do: speak, or fall silent where there is nothing to say.
type Effect struct{ Say *Saying }

// State is the player. It is changed by its steps alone, each of which gives the new state and the effects.
type State struct {
	Phase  Phase
	At     int // index of the part that is being read
	Parts  []string
	Rate   float64
	Voice  string
	Failed bool // the voice could not speak

	pieces []string // what is left to say, the first being said
	aside  bool     // they are not of the text
	serial int
}

// Rates are the speeds to choose from.
func Rates() []float64 { return []float64{0.6, 0.8, 1, 1.25, 1.5, 2} }

// New makes a closed player for the parts of a text, usually sentences.
func New(parts []string) State { return State{Parts: parts, Rate: 1} }

// Open shows the player and begins to read at a part.
func (s State) Open(at int) (State, []Effect) { return s.say(at) }

// Toggle pauses, or goes on at the beginning of the part. Voices cannot be relied on to go on within it.
func (s State) Toggle() (State, []Effect) {
	if s.Phase == Playing {
		return s.Pause()
	}
	return s.say(s.At)
}

// Pause falls silent where something is being said.
func (s State) Pause() (State, []Effect) {
	switch {
	case s.Phase == Playing:
		return s.silent(Paused)
	case s.aside:
		return s.silent(s.Phase)
	}
	return s, nil
}

// Close falls silent and hides the player.
func (s State) Close() (State, []Effect) {
	if s.Phase == Closed && !s.aside {
		return s, nil
	}
	return s.silent(Closed)
}

// Aside says something that is not of the text. Reading the text pauses for it.
func (s State) Aside(text string) (State, []Effect) {
	pieces := Pieces(text, s.Rate)
	if len(pieces) == 0 {
		return s, nil
	}
	if s.Phase == Playing {
		s.Phase = Paused
	}
	s.pieces, s.aside = pieces, true
	return s.next()
}

// Asiding reports whether an aside is being said.
func (s State) Asiding() bool { return s.aside }

func (s State) silent(p Phase) (State, []Effect) {
	s.Phase, s.pieces, s.aside = p, nil, false
	s.serial++
	return s, []Effect{{}}
}

// Move goes that many parts on, or back. It reads there if it was reading.
func (s State) Move(by int) (State, []Effect) { return s.GoTo(s.At + by) }

// GoTo goes to a part, the nearest there is, and reads there if it was reading.
func (s State) GoTo(at int) (State, []Effect) {
	if s.Phase == Playing {
		return s.say(at)
	}
	s.At, s.Failed = s.near(at), false
	return s, nil
}

// SetRate changes the speed; what is being read begins anew.
func (s State) SetRate(rate float64) (State, []Effect) {
	if !slices.Contains(Rates(), rate) {
		rate = 1
	}
	s.Rate = rate
	return s.GoTo(s.At)
}

// SetVoice changes the voice; what is being read begins anew.
func (s State) SetVoice(uri string) (State, []Effect) {
	s.Voice = uri
	return s.GoTo(s.At)
}

// Ended takes the report that a piece has been said to its end.
func (s State) Ended(serial int) (State, []Effect) {
	switch {
	case serial != s.serial || !s.speaking():
		return s, nil
	case len(s.pieces) > 1:
		s.pieces = s.pieces[1:]
		return s.next()
	case s.aside:
		return s.silent(s.Phase)
	case s.At+1 < len(s.Parts):
		return s.say(s.At + 1)
	}
	s.At = 0
	return s.silent(Paused)
}

// Broke takes the report that a piece could not be said. A piece that was cut off by a later one breaks, too, and is
// passed over.
func (s State) Broke(serial int) (State, []Effect) {
	if serial != s.serial || !s.speaking() {
		return s, nil
	}
	s, effects := s.Pause()
	s.Failed = true
	return s, effects
}

// Lost takes the news that the voice has reported nothing for longer than the piece can take: it is taken for said.
func (s State) Lost(serial int) (State, []Effect) { return s.Ended(serial) }

func (s State) speaking() bool { return s.Phase == Playing || s.aside }

func (s State) say(at int) (State, []Effect) {
	if len(s.Parts) == 0 {
		return s, nil
	}
	s.Phase, s.At, s.Failed, s.aside = Playing, s.near(at), false, false
	s.pieces = Pieces(s.Parts[s.At], s.Rate)
	if len(s.pieces) == 0 {
		s.pieces = []string{""}
	}
	return s.next()
}

func (s State) next() (State, []Effect) {
	s.serial++
	return s, []Effect{{Say: &Saying{Serial: s.serial, Text: s.pieces[0], Rate: s.Rate, Voice: s.Voice}}}
}

func (s State) near(at int) int { return max(0, min(at, len(s.Parts)-1)) }
