package clause

import (
	"slices"
	"testing"

	"lectern/questions/analysis"
)

func TestAstray(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string // all statements
	}{
		{"Otto Brandt works at the mill. Jon Hallam, he is joining the crew, he wants to run the new boat.",
			[]string{"Otto Brandt works at the mill."}},
		{"The mill of Harlow\n\nWho helps at the mill?\n\nOtto Brandt helps at the mill.\n\nAnd who sells the flour?\n\nHe sells the flour on Mondays.",
			[]string{"Otto Brandt helps at the mill."}},
		{"The mill of Harlow\n\nOtto Brandt helps at the mill.\n\nHe sells the flour on Mondays.",
			[]string{"Otto Brandt helps at the mill.", "Otto Brandt sells the flour on Mondays."}},
		{"Ladies and gentlemen, welcome. Our proposal needs more money. It helps the sailors of Harlow.",
			[]string{"According to the speaker, our proposal needs more money."}},
		{"Ladies and gentlemen, welcome. The new harbour needs more money. It helps the sailors of Harlow.",
			[]string{"According to the speaker, the new harbour needs more money.", "According to the speaker, the new harbour helps the sailors of Harlow."}},
		{"The smith met the farmer near the gate. He carried a heavy sack.",
			[]string{"The smith met the farmer near the gate."}},
		{"The smith met the queen near the gate. She carried a heavy sack.",
			[]string{"The smith met the queen near the gate.", "The queen carried a heavy sack."}},
		{"The witch laughed. Her cat looked as though it were a stone.",
			[]string{"The witch laughed.", "The witch’s cat looked as though it were a stone."}},
	} {
		d := read(t, c.text)
		var got []string
		for _, cl := range d.Clauses {
			if s, ok := d.State(cl, ""); ok {
				got = append(got, s.String)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestUsurped(t *testing.T) {
	const story = "Clara Whitlow opened a mill. She sold flour. She was strong. Clara Whitlow knew the sailors, and she liked her mill. "
	for _, c := range []struct {
		name, end, who string
		want           bool
	}{
		{"somebody named once", "The poet Brandt praised the bread. She hid a sailor in the cellar.", "Brandt", true},
		{"a woman named once", "The poet Anna Brandt praised the bread. She hid a sailor in the cellar.", "Anna", false},
		{"the same name", "The poet Whitlow praised the bread. She hid a sailor in the cellar.", "Whitlow", false},
	} {
		d := read(t, story+c.end)
		last := len(d.Sentences) - 1
		she, other := -1, -1
		for i := range d.Mentions {
			m := &d.Mentions[i]
			switch form := d.Token(m.Sentence, m.Head).Form; {
			case m.Sentence == last && form == "She":
				she = i
			case m.Sentence == last-1 && form == c.who:
				other, m.Entity, m.Form = i, 77, analysis.Proper
			}
		}
		if she < 0 || other < 0 {
			t.Fatalf("%s: no mention", c.name)
		}
		d.Mentions[she].Entity = 77
		if got := d.usurped(she); got != c.want {
			t.Errorf("%s: %t", c.name, got)
		}
	}
}
