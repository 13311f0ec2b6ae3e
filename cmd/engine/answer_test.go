package main

import (
	"strings"
	"testing"

	"lectern/app/job"
	"lectern/questions"
	"lectern/questions/model"
)

const orchard = `The Orchard Thief

The orchard at Hollin Farm lost forty apples in one night. Farmer Bel Tarrant set a trap near the old wall on Monday. Her neighbour, Joss Pike, thought that a badger was to blame.

ADVERTISEMENT

On Tuesday morning the trap held a small grey goat. It belonged to the school in Wend.

SHARE THIS ARTICLE

Tarrant gave the goat an apple and drove it home in her van.`

func ask(t *testing.T, r job.Request) (reply job.Reply, steps int) {
	t.Helper()
	engine, err := questions.New(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	reply = respond(engine, r, func(done, total int) {
		if done < 0 || done > total {
			t.Errorf("%d of %d sentences", done, total)
		}
		steps++
	})
	return reply, steps
}

func TestRequestMakesAQuiz(t *testing.T) {
	reply, steps := ask(t, job.Request{ID: 7, Text: orchard, Count: 2, Seed: 1})
	if reply.ID != 7 || reply.Kind != job.Made {
		t.Fatalf("reply %+v", reply)
	}
	if err := reply.Quiz.Validate(); err != nil {
		t.Error(err)
	}
	if n := len(reply.Quiz.Questions); n != 2 {
		t.Errorf("%d questions, want 2", n)
	}
	if steps == 0 {
		t.Error("no progress was told")
	}
}

func TestRequestGivesSpareQuestions(t *testing.T) {
	reply, _ := ask(t, job.Request{Text: orchard, Count: 2, Seed: 1, Spare: 3})
	if len(reply.Spare) != 3 {
		t.Fatalf("%d spare questions, want 3", len(reply.Spare))
	}
	all := *reply.Quiz
	all.Questions = append(all.Questions, reply.Spare...)
	if err := all.Validate(); err != nil {
		t.Error(err)
	}
}

func TestRemovalsArePutBack(t *testing.T) {
	first, _ := ask(t, job.Request{Text: orchard})
	removed := first.Quiz.Removed
	if len(removed) < 2 {
		t.Fatalf("removed %+v, want two pieces", removed)
	}
	again, _ := ask(t, job.Request{Text: orchard, Keep: []int{0, 1}})
	for _, r := range removed[:2] {
		if !strings.Contains(again.Quiz.Article, r.Text) {
			t.Errorf("%q was not put back", r.Text)
		}
	}
	if left := len(again.Quiz.Removed); left != len(removed)-2 {
		t.Errorf("%d pieces are still out, want %d", left, len(removed)-2)
	}
}

func TestBlocksAreLeftOut(t *testing.T) {
	first, _ := ask(t, job.Request{Text: orchard})
	blocks := first.Quiz.Blocks
	last := len(blocks) - 1
	again, _ := ask(t, job.Request{Text: orchard, Keep: []int{1}, Drop: []int{last, 1}})
	if again.Kind != job.Made {
		t.Fatalf("%s %s", again.Code, again.Detail)
	}
	for _, b := range []int{1, last} {
		if text := blocks[b].Span.In(first.Quiz.Article); strings.Contains(again.Quiz.Article, text) {
			t.Errorf("%q is still there", text)
		}
	}
	if back := first.Quiz.Removed[1].Text; !strings.HasSuffix(again.Quiz.Article, back) {
		t.Errorf("%q is not back at its place:\n%s", back, again.Quiz.Article)
	}
}

func TestFailuresHaveCodes(t *testing.T) {
	for text, want := range map[string]job.Code{
		"  ":                        job.NoText,
		"Two words.":                job.TooShort,
		"a\x00b":                    job.Binary,
		strings.Repeat("x ", 1<<20): job.TooLong,
		"Der Hund schläft in der Sonne. Die Katze sitzt auf dem Dach. Niemand hat heute Zeit.": job.NotEnglish,
	} {
		if reply, _ := ask(t, job.Request{Text: text}); reply.Kind != job.Failed || reply.Code != want {
			t.Errorf("%.20q: %s %s, want %s", text, reply.Kind, reply.Code, want)
		}
	}
}
