package questions_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/grade"
)

const harbour = `Old Clock Strikes Again

Ada Morell, the mayor of Tarnwick, opened the new harbour on Monday. She thanked the Tarnwick Fishing Union (TFU), which had paid for the pier.

The harbour cost 1,200 crowns. Hugo Brandt, a carpenter, had begun the work in 1921. He gave up after a storm.

The TFU has forty members. Morell said that the union would get a boat. Clara Lund, a teacher, sang a song.`

func TestReading(t *testing.T) {
	r, err := engine(t).Read(harbour)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		prompt     string
		references []string
		evidence   string // begins so
		right      []string
		wrong      []string
	}{
		{"Who opened the harbour?", []string{"Ada Morell"}, "Ada Morell, the mayor", []string{"Ada Morell", "Morell", "the mayor of Tarnwick"}, []string{"Hugo Brandt", "Clara Lund", "the carpenter", "the mayor of Brune"}},
		{"Who opened the harbour?", []string{"Morell"}, "Ada Morell, the mayor", []string{"Ada Morell"}, []string{"Clara Morell"}},
		{"Whom did the mayor thank?", []string{"the TFU"}, "", []string{"the Tarnwick Fishing Union"}, []string{"Tarnwick"}},
		{"Who paid for the pier?", []string{"the Tarnwick Fishing Union"}, "She thanked", []string{"the TFU"}, []string{"Ada Morell"}},
		{"What did the harbour cost?", []string{"1200 crowns"}, "The harbour cost", []string{"1,200 crowns"}, []string{"1,300 crowns"}},
		{"When did the carpenter begin?", []string{"in 1921"}, "Hugo Brandt", []string{"1921"}, []string{"1922"}},
		{"Who painted the fence?", []string{"Otto Finn"}, "", []string{"Otto Finn"}, []string{"Ada Morell", "Hugo Brandt"}},
	} {
		q := r.Question(c.prompt, c.references)
		if len(q.Evidence) > 3 || c.evidence != "" && (len(q.Evidence) == 0 || !strings.HasPrefix(q.Evidence[0].Text, c.evidence)) {
			t.Errorf("%s: evidence %v, want %q first", c.prompt, q.Evidence, c.evidence)
		}
		for _, p := range q.Evidence {
			if p.Span.In(r.Text()) != p.Text {
				t.Errorf("%s: %q is not in the text", c.prompt, p.Text)
			}
		}
		for _, a := range c.right {
			if v := grade.Mark(q, []string{a}); v.Outcome != grade.Right {
				t.Errorf("%s %q: %s, %s; key %q, accept %q", c.prompt, a, v.Outcome, v.Reason, q.Key, q.Accept)
			}
		}
		for _, a := range c.wrong {
			if v := grade.Mark(q, []string{a}); v.Outcome == grade.Right {
				t.Errorf("%s %q: right; key %q, accept %q", c.prompt, a, q.Key, q.Accept)
			}
		}
	}
}

// Any text can be read, with any references.
func TestReadingOfLittle(t *testing.T) {
	e := engine(t)
	for _, text := range []string{"", " \n", "Ada Morell repaired the clock.", "Tarnwick", "\xff\xfe(", "Это не по-английски.", "a, or (b), known as, or", strings.Repeat("(", 50)} {
		r, err := e.Read(text)
		if err != nil {
			t.Fatal(err)
		}
		for _, references := range [][]string{nil, {""}, {"Ada Morell"}, {"the", "it"}, {"a", "(b)"}} {
			q := r.Question("Who repaired the clock?", references)
			if grade.Mark(q, []string{"Hugo Brandt"}).Outcome == grade.Right {
				t.Errorf("%q, %q: Hugo Brandt is right", text, references)
			}
			if want := slices.Contains(references, "Ada Morell"); (grade.Mark(q, []string{"Ada Morell"}).Outcome == grade.Right) != want {
				t.Errorf("%q, %q: Ada Morell is right: %v", text, references, !want)
			}
		}
	}
	if _, err := e.Read(strings.Repeat("a", article.MaxBytes+1)); !errors.Is(err, article.ErrTooLong) {
		t.Errorf("error %v, want ErrTooLong", err)
	}
}

func TestReadingIsStable(t *testing.T) {
	e := engine(t)
	for name, raw := range texts(t) {
		var made [2]*questions.Reading
		for i := range made {
			r, err := e.Read(raw)
			if err != nil {
				t.Fatal(err)
			}
			made[i] = r
		}
		for _, prompt := range []string{"Who did it?", "What happened to the bridge in the morning?"} {
			a, b := made[0].Question(prompt, []string{"the baker"}), made[1].Question(prompt, []string{"the baker"})
			if !slices.Equal(a.Accept, b.Accept) || !slices.Equal(a.Evidence, b.Evidence) {
				t.Errorf("%s: %q and %q", name, a.Accept, b.Accept)
			}
		}
	}
}
