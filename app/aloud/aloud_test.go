package aloud_test

import (
	"slices"
	"strings"
	"testing"

	"lectern/app/aloud"
)

var parts = []string{"One.", "Two is two.", "Three."}

// said is what the effects say; "-" is falling silent.
func said(effects []aloud.Effect) string {
	var out []string
	for _, e := range effects {
		if e.Say == nil {
			out = append(out, "-")
		} else {
			out = append(out, e.Say.Text)
		}
	}
	return strings.Join(out, " ")
}

type step = func(aloud.State) (aloud.State, []aloud.Effect)

// play takes steps one after the other and gives what was said; a report is always on the latest piece.
func play(t *testing.T, s aloud.State, steps ...step) (aloud.State, []string) {
	t.Helper()
	var log []string
	for _, take := range steps {
		var effects []aloud.Effect
		s, effects = take(s)
		log = append(log, said(effects))
	}
	return s, log
}

// voice remembers the serial of what it was last asked to say.
type voice struct{ serial int }

func (v *voice) hear(take step) step {
	return func(s aloud.State) (aloud.State, []aloud.Effect) {
		s, effects := take(s)
		for _, e := range effects {
			if e.Say != nil {
				v.serial = e.Say.Serial
			}
		}
		return s, effects
	}
}

func (v *voice) ended() step {
	return v.hear(func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Ended(v.serial) })
}

func open(at int) step {
	return func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Open(at) }
}

func TestATextIsReadToItsEnd(t *testing.T) {
	var v voice
	s, log := play(t, aloud.New(parts), v.hear(open(0)), v.ended(), v.ended(), v.ended())
	if want := []string{"One.", "Two is two.", "Three.", "-"}; !slices.Equal(log, want) {
		t.Errorf("said %q, want %q", log, want)
	}
	if s.Phase != aloud.Paused || s.At != 0 {
		t.Errorf("at the end %s at %d, want to begin again", s.Phase, s.At)
	}
}

func TestReportsOnEarlierPiecesArePassedOver(t *testing.T) {
	var v voice
	s, _ := play(t, aloud.New(parts), v.hear(open(0)))
	late := v.serial
	s, log := play(t, s,
		v.hear(func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Move(1) }),
		func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Ended(late) },
		func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Broke(late) },
		func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Lost(late) },
	)
	if want := []string{"Two is two.", "", "", ""}; !slices.Equal(log, want) || s.Failed || s.At != 1 || s.Phase != aloud.Playing {
		t.Errorf("said %q, %+v", log, s)
	}
	s, _ = s.Pause()
	if s, effects := s.Ended(v.serial); len(effects) > 0 || s.Phase != aloud.Paused || s.At != 1 {
		t.Errorf("after a pause the end of what was cut off does %q", said(effects))
	}
}

func TestItGoesOnAtTheBeginningOfThePart(t *testing.T) {
	s, log := play(t, aloud.New(parts), open(1), aloud.State.Toggle, aloud.State.Toggle, aloud.State.Close)
	if want := []string{"Two is two.", "-", "Two is two.", "-"}; !slices.Equal(log, want) || s.Phase != aloud.Closed {
		t.Errorf("said %q, %s", log, s.Phase)
	}
}

func TestMovingStaysWithinTheText(t *testing.T) {
	s, _ := play(t, aloud.New(parts), open(7))
	if s.At != 2 {
		t.Errorf("opened at %d", s.At)
	}
	s, effects := s.Move(1)
	if s.At != 2 || said(effects) != "Three." {
		t.Errorf("past the end: %d, %q", s.At, said(effects))
	}
	s, _ = s.Pause()
	if s, effects = s.Move(-9); s.At != 0 || len(effects) > 0 {
		t.Errorf("before the beginning, paused: %d, %q", s.At, said(effects))
	}
}

func TestAVoiceThatFailsIsToldOf(t *testing.T) {
	var v voice
	s, log := play(t, aloud.New(parts), v.hear(open(0)),
		func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Broke(v.serial) })
	if !s.Failed || s.Phase != aloud.Paused || log[1] != "-" {
		t.Errorf("%+v, said %q", s, log)
	}
	if s, _ = s.Toggle(); s.Failed || s.Phase != aloud.Playing {
		t.Error("it cannot be tried again")
	}
}

func TestSpeedAndVoiceHoldFromTheSamePartOn(t *testing.T) {
	s, _ := play(t, aloud.New(parts), open(1))
	s, _ = s.SetVoice("urn:daniel")
	s, effects := s.SetRate(1.5)
	if len(effects) != 1 || effects[0].Say == nil {
		t.Fatalf("said %q", said(effects))
	}
	if got := *effects[0].Say; got.Rate != 1.5 || got.Voice != "urn:daniel" || got.Text != parts[1] {
		t.Errorf("%+v", got)
	}
	if s, _ = s.SetRate(40); s.Rate != 1 {
		t.Errorf("a speed of %v", s.Rate)
	}
}

func TestLongPartsAreSaidInPieces(t *testing.T) {
	long := strings.Repeat("The keeper wrote down the weather, the wind and every ship that passed; ", 5) + strings.Repeat("é", 400)
	pieces := aloud.Pieces(long, 1)
	for _, p := range pieces {
		if len(p) > 150 || p == "" || strings.TrimSpace(p) != p {
			t.Errorf("a piece of %d bytes: %q", len(p), p)
		}
	}
	letters := func(s string) string { return strings.ReplaceAll(s, " ", "") }
	if letters(strings.Join(pieces, "")) != letters(long) {
		t.Error("words were lost")
	}
	if slow := aloud.Pieces(long, 0.6); len(slow) <= len(pieces) {
		t.Errorf("a slow voice gets %d pieces, another %d", len(slow), len(pieces))
	}
	if !strings.HasSuffix(pieces[0], ";") {
		t.Errorf("the first pause is behind %q", pieces[0])
	}
	var v voice
	s, _ := play(t, aloud.New([]string{long, "Next."}), v.hear(open(0)))
	for range len(pieces) - 1 {
		s, _ = play(t, s, v.ended())
		if s.At != 0 {
			t.Fatal("the next part begins before this one has been said")
		}
	}
	if s, log := play(t, s, v.ended()); s.At != 1 || log[0] != "Next." {
		t.Errorf("then %q", log)
	}
}

func TestNothingToRead(t *testing.T) {
	if s, effects := aloud.New(nil).Open(0); s.Phase != aloud.Closed || len(effects) > 0 {
		t.Errorf("%s, said %q", s.Phase, said(effects))
	}
}

func TestTheTextPausesForAnAside(t *testing.T) {
	var v voice
	aside := func(s aloud.State) (aloud.State, []aloud.Effect) { return s.Aside("Who?") }
	s, log := play(t, aloud.New(parts), v.hear(open(1)), v.hear(aside))
	if log[1] != "Who?" || s.Phase != aloud.Paused || !s.Asiding() || s.At != 1 {
		t.Errorf("said %q, %+v", log, s)
	}
	s, log = play(t, s, v.ended())
	if log[0] != "-" || s.Phase != aloud.Paused || s.Asiding() {
		t.Errorf("after it said %q, %+v", log, s)
	}
	if s, log = play(t, s, v.hear(aside), v.hear(aloud.State.Toggle)); log[1] != parts[1] || s.Asiding() {
		t.Errorf("going on with the text says %q", log)
	}
	closed, log := play(t, aloud.New(parts), v.hear(aside), aloud.State.Pause)
	if log[0] != "Who?" || log[1] != "-" || closed.Phase != aloud.Closed || closed.Asiding() {
		t.Errorf("without the player: said %q, %+v", log, closed)
	}
	if _, log = play(t, aloud.New(parts), aside, aloud.State.Close, aloud.State.Close); log[1] != "-" || log[2] != "" {
		t.Errorf("leaving says %q", log)
	}
}
