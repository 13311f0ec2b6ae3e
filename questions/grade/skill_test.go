package grade

import (
	"slices"
	"testing"

	"lectern/questions/quiz"
	"lectern/questions/rules"
)

func TestEveryRuleHasItsSkill(t *testing.T) {
	known := make(map[string]bool)
	for _, r := range rules.All() {
		known[r.ID] = true
		if s, ok := skillOf[r.ID]; !ok || !slices.Contains(Skills(), s) {
			t.Errorf("rule %s has the skill %q", r.ID, s)
		}
	}
	for id := range skillOf {
		if !known[id] {
			t.Errorf("there is no rule %s", id)
		}
	}
	for _, s := range Skills() {
		if n := len(slices.DeleteFunc(Skills(), func(x Skill) bool { return x != s })); n != 1 {
			t.Errorf("skill %s is listed %d times", s, n)
		}
	}
}

func TestQuestionsOfNoRuleHaveASkill(t *testing.T) {
	for kind, want := range map[quiz.Kind]Skill{
		quiz.Order: Sequence, quiz.Evidence: Proof, quiz.Choice: Detail, quiz.Short: Detail, quiz.Match: Detail,
	} {
		if got := SkillOf(quiz.Question{Kind: kind, Rule: "written by hand"}); got != want {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
	for difficulty, want := range map[int]Level{-1: Literal, 0: Literal, 1: Literal, 2: Across, 3: Inferred, 9: Inferred} {
		if got := LevelOf(quiz.Question{Difficulty: difficulty}); got != want {
			t.Errorf("difficulty %d: %s, want %s", difficulty, got, want)
		}
	}
}
