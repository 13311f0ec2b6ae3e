package studio_test

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"lectern/app/quiztest"
	"lectern/app/studio"
	"lectern/questions/quiz"
)

// changed edits a question of the test lesson and gives it as it is then.
func changed(t *testing.T, id string, edits ...studio.Edit) quiz.Question {
	t.Helper()
	s := lesson()
	for _, e := range edits {
		var err error
		if s, err = s.Change(id, "", e); err != nil {
			t.Fatal(err)
		}
	}
	return s.Items[s.Find(id)].Question
}

func ids(s studio.State) string {
	var out []string
	for _, it := range s.Items {
		out = append(out, it.ID)
	}
	return strings.Join(out, " ")
}

func id(s studio.State, i int) string { return s.Items[i].ID }

func TestTypingIsOneStep(t *testing.T) {
	s := lesson()
	first := id(s, 0)
	for _, text := range []string{"W", "Wh", "Who?"} {
		s, _ = s.Change(first, "prompt", studio.Prompt(text))
	}
	s = s.Settle()
	s, _ = s.Change(first, "prompt", studio.Prompt("Who was it?"))
	if s = s.Undo(); s.Items[0].Prompt != "Who?" {
		t.Errorf("after one undo %q", s.Items[0].Prompt)
	}
	if s = s.Undo(); s.CanUndo() || s.Items[0].Prompt != lesson().Items[0].Prompt {
		t.Errorf("after two undos %q", s.Items[0].Prompt)
	}
	if s = s.Redo().Redo(); s.CanRedo() || s.Items[0].Prompt != "Who was it?" {
		t.Errorf("taken again %q", s.Items[0].Prompt)
	}
}

func TestAChangeKeepsTheQuestion(t *testing.T) {
	s := lesson()
	first := id(s, 0)
	s, _ = s.Change(first, "", studio.Difficulty(3))
	s, err := s.Choose(quiz.Wish{Kinds: []quiz.Kind{quiz.Short}})
	if err != nil || s.Find(first) < 0 {
		t.Errorf("%v; the lesson has %s", err, ids(s))
	}
	for _, it := range s.Items {
		if it.ID != first && it.Kind != quiz.Short {
			t.Errorf("%s is a %s", it.ID, it.Kind)
		}
	}
}

func TestWhatIsDroppedCanBeAddedAgain(t *testing.T) {
	s := lesson()
	want := ids(s)
	second := id(s, 1)
	s = s.Drop(second)
	if s.Find(second) >= 0 {
		t.Fatal("it is still there")
	}
	if s = s.Add(second); ids(s) != want {
		t.Errorf("%s, want %s", ids(s), want)
	}
}

func TestAnotherLikeThisGoesRound(t *testing.T) {
	s := lesson()
	first := id(s, 0)
	now, met := first, map[string]bool{}
	for range 2 {
		var err error
		if s, now, err = s.Swap(now); err != nil {
			t.Fatal(err)
		}
		if q := s.Items[0]; q.ID != now || q.Kind != quiz.Choice {
			t.Errorf("%s, a %s, came for a choice", q.ID, q.Kind)
		}
		met[now] = true
	}
	if !met[first] || len(met) != 2 {
		t.Errorf("met %v, want %s again after another", met, first)
	}
	if _, _, err := s.Drop("nothing").Swap("nothing"); !errors.Is(err, studio.ErrSpare) {
		t.Errorf("error %v", err)
	}
}

func TestTheSameWishAgainGivesOthers(t *testing.T) {
	s := lesson()
	before := ids(s)
	s, err := s.Choose(quiz.Wish{})
	if err != nil || ids(s) == before || len(s.Items) != 4 {
		t.Errorf("%v: %s after %s", err, ids(s), before)
	}
	if _, err := s.Choose(quiz.Wish{Kinds: []quiz.Kind{"essay"}}); !errors.Is(err, studio.ErrSpare) {
		t.Errorf("error %v", err)
	}
}

func TestStock(t *testing.T) {
	s := lesson()
	more := quiztest.Quiz().Questions
	if _, err := s.Stock(s.Article, more); !errors.Is(err, studio.ErrSpare) {
		t.Errorf("nothing new: %v", err)
	}
	more[0].ID, more[1].ID = "new", "newer"
	if got, err := s.Stock(s.Article, more); err != nil || len(got.Spare) != len(s.Spare)+2 {
		t.Errorf("%v: %d spare questions after %d", err, len(got.Spare), len(s.Spare))
	}
	if _, err := s.Stock("Another text.", more); !errors.Is(err, studio.ErrText) {
		t.Errorf("another text: %v", err)
	}
}

func TestMove(t *testing.T) {
	s := lesson()
	a := strings.Fields(ids(s))
	if got, want := ids(s.Move(a[0], 2)), strings.Join([]string{a[1], a[2], a[0], a[3]}, " "); got != want {
		t.Errorf("down: %s, want %s", got, want)
	}
	if got, want := ids(s.Move(a[3], 0)), strings.Join([]string{a[3], a[0], a[1], a[2]}, " "); got != want {
		t.Errorf("up: %s, want %s", got, want)
	}
}

func TestOptions(t *testing.T) {
	if q := changed(t, "when", studio.Option(1, "in 1872")); !slices.Equal(q.Key, []string{"in 1872"}) {
		t.Errorf("the key is %q", q.Key)
	}
	if q := changed(t, "when", studio.Right(0, true)); !slices.Equal(q.Key, []string{"1902"}) {
		t.Errorf("the key is %q", q.Key)
	}
	s := lesson()
	for _, c := range []struct {
		edit studio.Edit
		want error
	}{
		{studio.Option(1, "1902"), studio.ErrTwice}, {studio.Option(1, " "), studio.ErrBlank}, {studio.RemoveOption(1), studio.ErrFew},
		{studio.AddOption("1902"), studio.ErrTwice}, {studio.Answer("x"), studio.ErrKind}, {studio.Kind(quiz.Order), studio.ErrKind},
		{studio.Evidence(nil), studio.ErrFew},
	} {
		after, err := s.Change("when", "", c.edit)
		if !errors.Is(err, c.want) || !reflect.DeepEqual(after.Draft, s.Draft) {
			t.Errorf("error %v, want %v", err, c.want)
		}
	}
}

func TestThereAndBackBetweenKinds(t *testing.T) {
	q := changed(t, "when", studio.Kind(quiz.Short))
	if slices.Contains(q.Options, "1871") || len(q.Options) != 3 {
		t.Errorf("typed, with the options %q", q.Options)
	}
	q = changed(t, "when", studio.Kind(quiz.Short), studio.Kind(quiz.Choice))
	if len(q.Options) != 4 || !slices.Contains(q.Options, "1871") {
		t.Errorf("options %q", q.Options)
	}
}

func TestTheExplanationFollowsTheEvidence(t *testing.T) {
	s := lesson()
	quoted := s.Proofs([]int{0})
	s, _ = s.Change("when", "", studio.Evidence(quoted))
	s, _ = s.Change("when", "", studio.Explain(s.Items[0].Quotation()))
	s, _ = s.Change("when", "", studio.Evidence(s.Proofs([]int{1})))
	if e := s.Items[0].Explanation; !strings.Contains(e, "whale oil") {
		t.Errorf("explanation %q", e)
	}
	s, _ = s.Change("when", "", studio.Explain("So it is."))
	s, _ = s.Change("when", "", studio.Evidence(quoted))
	if e := s.Items[0].Explanation; e != "So it is." {
		t.Errorf("explanation %q", e)
	}
}

func TestAnotherAnswerHasItsOwnWordings(t *testing.T) {
	s, name, err := lesson().Write(studio.Written{Kind: quiz.Short, Prompt: "Who kept the lamp?", Key: "Agnes Muir", Evidence: []int{3}})
	if err != nil {
		t.Fatal(err)
	}
	s, _ = s.Change(name, "", studio.Accept([]string{"Agnes", " ", "Agnes", "Miss Muir"}))
	if got := s.Items[s.Find(name)].Accept; !slices.Equal(got, []string{"Agnes", "Miss Muir"}) {
		t.Errorf("right are %q", got)
	}
	s, _ = s.Change(name, "", studio.Answer("Agnes Mary Muir"))
	if got := s.Items[s.Find(name)].Accept; len(got) != 2 {
		t.Errorf("with a longer name right are %q", got)
	}
	s, _ = s.Change(name, "", studio.Answer("a visitor"))
	if got := s.Items[s.Find(name)].Accept; len(got) != 0 {
		t.Errorf("with another key right are %q", got)
	}
}

func TestWrite(t *testing.T) {
	s := lesson()
	for _, c := range []struct {
		w    studio.Written
		want error
	}{
		{studio.Written{Kind: quiz.Choice, Prompt: "Who?", Key: "she", Wrong: []string{"he", "he"}, Evidence: []int{3}}, nil},
		{studio.Written{Kind: quiz.Truth, Prompt: "She left.", Key: quiz.False, Evidence: []int{3}}, nil},
		{studio.Written{Kind: quiz.Evidence, Prompt: "Mark it.", Evidence: []int{3}}, nil},
		{studio.Written{Kind: quiz.Choice, Prompt: "Who?", Key: "she", Evidence: []int{3}}, studio.ErrFew},
		{studio.Written{Kind: quiz.Short, Prompt: "Who?", Key: "she"}, studio.ErrFew},
		{studio.Written{Kind: quiz.Short, Prompt: " ", Key: "she", Evidence: []int{3}}, studio.ErrBlank},
		{studio.Written{Kind: quiz.Order, Prompt: "Order.", Key: "she", Evidence: []int{3}}, studio.ErrKind},
	} {
		next, name, err := s.Write(c.w)
		if !errors.Is(err, c.want) {
			t.Errorf("%+v: %v", c.w, err)
		}
		if err == nil && next.Items[next.Find(name)].Rule != studio.ByHand {
			t.Errorf("%+v is not there", c.w)
		}
	}
}

func TestGlossary(t *testing.T) {
	s := lesson()
	s, err := s.Define("Paraffin", "a fuel for lamps")
	if err != nil {
		t.Fatal(err)
	}
	if d := s.Glossary[0]; d.Term.In(s.Article) != "paraffin" || d.Words != "a fuel for lamps" {
		t.Errorf("%+v", d)
	}
	s, err = s.Define("paraffin", "whale oil")
	if err != nil || len(s.Glossary) != 1 || s.Glossary[0].Says(s.Article) != "whale oil" || s.Glossary[0].Words != "" {
		t.Errorf("%v, %+v", err, s.Glossary)
	}
	if _, err := s.Define("araffin", "x"); !errors.Is(err, studio.ErrTerm) {
		t.Errorf("a part of a word: %v", err)
	}
	if s = s.Undefine("paraffin"); len(s.Glossary) != 0 {
		t.Errorf("left %+v", s.Glossary)
	}
}
