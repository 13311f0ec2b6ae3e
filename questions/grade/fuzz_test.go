package grade

import (
	"testing"

	"lectern/questions/quiz"
)

func FuzzMark(f *testing.F) {
	for _, item := range items {
		for _, a := range item.answers {
			f.Add(item.question.Prompt, item.question.Key[0], item.question.Evidence[0].Text, a.text)
		}
	}
	f.Add("Who?", "", "", "-")
	f.Add("When?", "31/12/99", "1.1.1.1", "00/13/2000")
	f.Add("How many?", "a", "a hundred thousand million and", "and and a")
	f.Add("\xff", "\u0301", "İ", "ŉ's")
	f.Fuzz(func(t *testing.T, prompt, key, evidence, typed string) {
		q := short(prompt, key, evidence)
		v := Mark(q, []string{typed})
		checkVerdict(t, v)
		if again := Mark(q, []string{typed}); again != v {
			t.Errorf("%+v, then %+v", v, again)
		}
		q.Kind, q.Options = quiz.Several, []string{key, evidence + key + ".", prompt + key + "?"}
		checkVerdict(t, Mark(q, []string{key, typed}))
		if v := Mark(q, q.Options); v.Score > 0 && evidence != "" && prompt != "" {
			t.Errorf("everything ticked: %+v", v)
		}
		q.Kind = quiz.Evidence
		checkVerdict(t, Mark(q, []string{typed, evidence}))
		q.Kind, q.Key = quiz.Order, q.Options
		checkVerdict(t, Mark(q, []string{typed, key, evidence + key + "."}))
		q.Kind, q.Items = quiz.Match, []string{"a", "b", "c"}
		checkVerdict(t, Mark(q, []string{typed, evidence + key + "."}))
	})
}

// checkVerdict holds what is true of every verdict.
func checkVerdict(t *testing.T, v Verdict) {
	t.Helper()
	ok := false
	switch v.Outcome {
	case Right:
		ok = v.Score == 1 && (v.Reason == Correct || v.Reason == Misspelt)
	case Nearly:
		ok = 0 < v.Score && v.Score < 1
	case Wrong:
		ok = v.Score == 0
	}
	if !ok || v.Reason == "" || v.Outcome != Right && v.Reason == Correct {
		t.Errorf("contradiction in %+v", v)
	}
}

// FuzzKey checks that a key is right whatever is asked, as typed and in capitals.
func FuzzKey(f *testing.F) {
	for _, item := range items {
		f.Add(item.question.Prompt, item.question.Key[0])
	}
	f.Add("Which is it?", "the")
	f.Add("Who had not seen the ship?", "the 3 owners of the ship")
	f.Fuzz(func(t *testing.T, prompt, key string) {
		if squash(key) == "" {
			t.Skip("nothing to type")
		}
		if v := Mark(short(prompt, key, key), []string{" " + key + ". "}); v.Outcome != Right {
			t.Errorf("key %q asked %q: %+v", key, prompt, v)
		}
	})
}
