package lint

import (
	"slices"
	"testing"

	"lectern/questions/quiz"
)

func good() quiz.Question {
	return quiz.Question{
		Kind: quiz.Choice, Prompt: "Who repaired the tower clock?", Options: []string{"the baker", "the smith", "the miller"},
		Key: []string{"the smith"}, Evidence: []quiz.Proof{{Text: "The smith repaired the tower clock."}},
	}
}

func TestCheck(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(*quiz.Question)
		want  string // the rule that must be found, "" for none
	}{
		"a good question":    {func(*quiz.Question) {}, ""},
		"two options":        {func(q *quiz.Question) { q.Options = q.Options[:2] }, "options"},
		"five options":       {func(q *quiz.Question) { q.Options = append(q.Options, "the cook", "the priest") }, "options"},
		"two keys":           {func(q *quiz.Question) { q.Key = []string{"the smith", "the baker"} }, "key"},
		"a foreign key":      {func(q *quiz.Question) { q.Key = []string{"the cook"} }, "key"},
		"the key twice":      {func(q *quiz.Question) { q.Options[0] = "The smith" }, "key"},
		"a part of an other": {func(q *quiz.Question) { q.Options[0] = "the miller's wife"; q.Options[2] = "a miller's wife" }, "overlap"},
		"a long option":      {func(q *quiz.Question) { q.Options[0] = "the oldest baker of the town behind the hills" }, "length"},
		"years in disorder": {func(q *quiz.Question) {
			q.Prompt, q.Options, q.Key = "In which year did the clock stop?", []string{"1871", "1869", "1875"}, []string{"1875"}
		}, "order"},
		"years in order": {func(q *quiz.Question) {
			q.Prompt, q.Options, q.Key = "In which year did the clock stop?", []string{"1869", "1871", "1875"}, []string{"1875"}
		}, ""},
		"numbers in disorder": {func(q *quiz.Question) {
			q.Prompt, q.Options, q.Key = "How many bells has the tower?", []string{"nine", "four", "seven"}, []string{"four"}
		}, "order"},
		"the key alone with an article": {func(q *quiz.Question) { q.Options = []string{"bakers", "the smith", "millers"} }, "form"},
		"the key alone with a capital":  {func(q *quiz.Question) { q.Options[1], q.Key[0] = "the Smith", "the Smith" }, "form"},
		"a tell-tale article": {func(q *quiz.Question) {
			q.Prompt, q.Options, q.Key = "Complete the sentence: It was an ____.", []string{"owl", "cat", "eagle"}, []string{"owl"}
		}, "article"},
		"an absolute":  {func(q *quiz.Question) { q.Options[0] = "only bakers" }, "absolute"},
		"none of them": {func(q *quiz.Question) { q.Options[0] = "none of the above" }, "catch-all"},
		"clang": {func(q *quiz.Question) {
			q.Prompt, q.Options[1], q.Key[0] = "Who repaired the clocks?", "the clock smith", "the clock smith"
		}, "clang"},
		"the key in the prompt":          {func(q *quiz.Question) { q.Prompt = "Who paid the smith for the clock?" }, "leak"},
		"a hidden negative":              {func(q *quiz.Question) { q.Prompt = "Which of these people did not repair the clock?" }, "negative"},
		"no mark":                        {func(q *quiz.Question) { q.Prompt = "Who repaired the clock" }, "mark"},
		"no evidence":                    {func(q *quiz.Question) { q.Evidence = nil }, "evidence"},
		"a short answer without options": {func(q *quiz.Question) { q.Kind, q.Options = quiz.Short, nil }, ""},
	} {
		q := good()
		c.spoil(&q)
		found := Check(q)
		if c.want == "" && len(found) > 0 || c.want != "" && !slices.ContainsFunc(found, func(f Finding) bool { return f.Rule == c.want }) {
			t.Errorf("%s: found %v, want %q", name, found, c.want)
		}
	}
}
