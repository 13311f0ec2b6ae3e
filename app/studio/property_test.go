package studio_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"lectern/app/quiztest"
	"lectern/app/studio"
	"lectern/questions/quiz"
)

// lesson is a lesson of the first four questions of the test quiz; the others are spare, and one of each kind besides.
func lesson() studio.State {
	made := quiztest.Quiz()
	spare := append([]quiz.Question{}, made.Questions[4:]...)
	for i, q := range quiztest.Quiz().Questions {
		q.ID = fmt.Sprintf("spare-%d", i)
		q.Prompt = "Once more: " + q.Prompt
		spare = append(spare, q)
	}
	made.Questions = made.Questions[:4]
	return studio.New(made, spare)
}

var words = []string{"", " ", "1871", "the keeper", "not at all", "Agnes  Muir", "ліхтар", "a\nb", "True"}

// wander takes a random step.
func wander(rng *rand.Rand, s studio.State) studio.State {
	word := func() string { return words[rng.IntN(len(words))] }
	n := func() int { return rng.IntN(8) - 1 }
	id := "nothing"
	if all := len(s.Items); all > 0 && rng.IntN(20) > 0 {
		id = s.Items[rng.IntN(all)].ID
	}
	kinds := []quiz.Kind{quiz.Choice, quiz.Several, quiz.Truth, quiz.Short, quiz.Evidence, quiz.Order, quiz.Match, "essay"}
	kind := kinds[rng.IntN(len(kinds))]
	edits := []studio.Edit{
		studio.Prompt(word()), studio.Explain(word()), studio.Difficulty(n()), studio.Answer(word()), studio.Kind(kind),
		studio.Accept([]string{word(), word(), word()}), studio.Evidence(s.Proofs([]int{n(), n()})), studio.Option(n(), word()),
		studio.AddOption(word()), studio.RemoveOption(n()), studio.Right(n(), rng.IntN(2) == 0), studio.Event(n(), n()),
		studio.Thing(n(), word()), studio.Pair(n(), n()),
	}
	var next studio.State
	switch rng.IntN(14) {
	case 0:
		next = s.Keep(id, rng.IntN(2) == 0)
	case 1:
		next = s.Drop(id)
	case 2:
		if len(s.Spare) > 0 {
			return s.Add(s.Spare[rng.IntN(len(s.Spare))].ID)
		}
		return s
	case 3:
		next = s.Move(id, n())
	case 4:
		next, _, _ = s.Swap(id)
	case 5:
		next, _ = s.Choose(quiz.Wish{Kinds: kinds[rng.IntN(len(kinds)):]})
	case 6:
		next, _ = s.Choose(quiz.Wish{Levels: []int{n()}})
	case 7:
		next, _, _ = s.Write(studio.Written{Kind: kind, Prompt: word(), Key: word(), Wrong: []string{word(), word()}, Evidence: []int{n(), n()}})
	case 8:
		next, _ = s.Define(word(), word())
	case 9:
		next = s.Undefine(word()).Name(word())
	case 10:
		next = s.Settle()
	case 11:
		next = s.Undo()
	default:
		next, _ = s.Change(id, []string{"", "prompt"}[rng.IntN(2)], edits[rng.IntN(len(edits))])
	}
	return next
}

// missing gives a question of the one draft that the other does not have.
func missing(from, in studio.Draft) string {
	there := make(map[string]bool)
	for _, it := range in.Items {
		there[it.ID] = true
	}
	for _, q := range in.Spare {
		there[q.ID] = true
	}
	for _, q := range slices.Concat(from.Quiz().Questions, from.Spare) {
		if !there[q.ID] {
			return q.ID
		}
	}
	return ""
}

// After any steps the lesson is a right one, nothing is lost, and undoing everything gives the start.
func TestAnyStepsGiveAQuizAndCanBeUndone(t *testing.T) {
	start := lesson()
	want := lesson().Draft
	for seed := range uint64(400) {
		rng := rand.New(rand.NewPCG(seed, 1))
		s := start
		taken := 0
		for range 120 {
			next := wander(rng, s)
			if err := next.Validate(); err != nil {
				t.Fatalf("seed %d: %v", seed, err)
			}
			if lost := missing(want, next.Draft); lost != "" {
				t.Fatalf("seed %d: question %s is lost", seed, lost)
			}
			if !reflect.DeepEqual(next.Draft, s.Draft) {
				taken++
			}
			s = next
		}
		if taken < 30 {
			t.Fatalf("seed %d: only %d steps changed anything", seed, taken)
		}
		end := s.Draft
		undone := 0
		for s.CanUndo() {
			s = s.Undo()
			undone++
			if err := s.Validate(); err != nil {
				t.Fatalf("seed %d, undone: %v", seed, err)
			}
		}
		if !reflect.DeepEqual(s.Draft, want) {
			t.Fatalf("seed %d: undoing everything does not give the start:\n%+v\n%+v", seed, s.Draft, want)
		}
		for range undone {
			s = s.Redo()
		}
		if !reflect.DeepEqual(s.Draft, end) {
			t.Fatalf("seed %d: taking all steps again does not give the end", seed)
		}
	}
}
