package lint

import (
	"slices"
	"testing"

	"lectern/questions/quiz"
)

// truth is a statement about a sentence.
func truth(statement, verdict, evidence string) quiz.Question {
	return quiz.Question{
		Kind: quiz.Truth, Prompt: "True, false or not stated? " + statement, Options: []string{quiz.True, quiz.False, quiz.NotStated},
		Key: []string{verdict}, Evidence: []quiz.Proof{{Text: evidence}},
	}
}

func TestAgainst(t *testing.T) {
	changed := func(with func(*quiz.Question)) quiz.Question {
		q := good()
		with(&q)
		return q
	}
	for name, c := range map[string]struct {
		question quiz.Question
		want     string // the rule that must be found, "" for none
	}{
		"a good question":     {good(), ""},
		"another key":         {changed(func(q *quiz.Question) { q.Key = []string{"the baker"} }), "unsupported"},
		"another form":        {changed(func(q *quiz.Question) { q.Kind, q.Key = quiz.Short, []string{"smiths"} }), ""},
		"both did it":         {changed(func(q *quiz.Question) { q.Evidence[0].Text = "The smith and the miller repaired it." }), "also-true"},
		"an empty option":     {changed(func(q *quiz.Question) { q.Options[0] = " " }), "blank"},
		"a number in a word":  {changed(func(q *quiz.Question) { q.Key, q.Evidence[0].Text = []string{"nine bells"}, "It has 9 bells." }), ""},
		"another number":      {changed(func(q *quiz.Question) { q.Key, q.Evidence[0].Text = []string{"nine bells"}, "It has 7 bells." }), "number"},
		"a grouped number":    {changed(func(q *quiz.Question) { q.Key, q.Evidence[0].Text = []string{"1,500"}, "It cost 1500." }), ""},
		"a true statement":    {truth("The smith repaired the clock.", quiz.True, "The smith repaired the tower clock in 1902."), ""},
		"denied by hand":      {truth("The smith did not repair the clock.", quiz.True, "The smith repaired the tower clock."), "negation"},
		"affirmed by hand":    {truth("The smith repaired the clock.", quiz.True, "The smith did not repair the clock."), "negation"},
		"denied elsewhere":    {truth("The smith repaired the clock.", quiz.True, "The smith repaired the clock, but it did not strike."), ""},
		"denied by both":      {truth("The smith didn’t repair the clock.", quiz.True, "The smith never repaired the clock."), ""},
		"another year":        {truth("The smith came in 1903.", quiz.True, "The smith came in 1902."), "number"},
		"a false statement":   {truth("The baker repaired the clock.", quiz.False, "The smith repaired the clock."), ""},
		"false, yet it is so": {truth("The smith repaired the clock.", quiz.False, "The smith repaired the clock."), "said-so"},
		"false by a not":      {truth("The smith did not repair it.", quiz.False, "The smith did repair it."), ""},
	} {
		var rules []string
		for _, f := range Against(c.question) {
			rules = append(rules, f.Rule)
		}
		switch {
		case c.want == "" && len(rules) > 0:
			t.Errorf("%s: found %q", name, rules)
		case c.want != "" && !slices.Contains(rules, c.want):
			t.Errorf("%s: found %q, want %q", name, rules, c.want)
		}
	}
}

func TestTogether(t *testing.T) {
	who, when, other := good(), good(), good()
	who.ID, when.ID, other.ID = "who", "when", "other"
	when.Prompt, when.Options, when.Key = "When did the smith repair the clock?", []string{"in May", "in June", "in July"}, []string{"in June"}
	other.Evidence = []quiz.Proof{{Text: "The smith slept."}}
	if got := Together([]quiz.Question{who, other, when}); !slices.Equal(got, []int{2, -1, -1}) {
		t.Errorf("got %v", got)
	}
}
