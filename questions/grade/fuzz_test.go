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
	for _, x := range [...][2]string{
		{"1.5 km", "1 hour and a half and 2/3 ½ m"}, {"-5 °C", "5 below zero 5 degrees"}, {"half past", "a quarter to ten to 12 am"},
		{"$5–10m", "5 to 5 million million k"}, {"44 BC", "the 6th century BC AD 1990s '32"}, {"3' 5\"", "10^6 m^2 1 000 000.00"},
		{"more than no less than 3", "one in every one out of of"}, {"XIV", "War I xxx"}, {"half", "half a half an a couple of"},
		{"1e999", "9999999999999999999999999999 million"}, {"per per cent/h", "square cubic m/s/"},
	} {
		f.Add("How many km?", x[0], x[1], x[1]+" "+x[0])
	}
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
	f.Add("How many metres?", "more than 5 to 10 km and a half")
	f.Add("When?", "at 3 pm, no later than 12.30 on 4/3/32 BC")
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
