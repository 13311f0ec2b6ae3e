package store_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"strings"
	"testing"

	"lectern/app/lesson"
	"lectern/app/quiztest"
	"lectern/app/recall"
	"lectern/app/store"
)

// full is a disk with settings, an own text and answers to two texts.
func full(t *testing.T) (*disk, store.Store) {
	t.Helper()
	d := newDisk()
	s := d.open()
	saveOwn(t, s, "one")
	for _, err := range []error{
		s.SaveSettings(store.Settings{Theme: "sepia"}),
		s.SaveDraft(store.Draft{Text: "A goat sat on the mat."}),
		s.SaveRound(begun().Progress()),
		s.SaveDeck(recall.Deck{{Place: recall.Place{Text: "library:light", Question: "when"}}}),
		s.SaveProgress("one", walk(begun(), answer(0, "1902")).Progress()),
		s.SaveProgress("library:light", walk(begun(), answer(0, "1871"), answer(1, "Coal")).Progress()),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Once("persist"); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	return d, s
}

func imported(t *testing.T, s store.Store, text string) store.Taken {
	t.Helper()
	f, err := store.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	taken, err := s.Import(f)
	if err != nil {
		t.Fatal(err)
	}
	return taken
}

func TestAFileBringsEverythingBack(t *testing.T) {
	from, s := full(t)
	name, text := s.Export()
	if !strings.HasPrefix(name, "lectern-20") || !strings.HasSuffix(name, ".json") {
		t.Errorf("the file is called %s", name)
	}
	d := newDisk()
	s = d.open()
	taken := imported(t, s, text)
	if want := (store.Taken{Texts: store.Tally{Added: 1}, Answers: store.Tally{Added: 3}}); taken != want {
		t.Errorf("taken %+v", taken)
	}
	want := maps.Clone(from.values)
	delete(want, "once:persist") // of the device
	if !reflect.DeepEqual(d.values, want) {
		t.Errorf("kept %v, want %v", d.values, want)
	}
	if got, _ := s.Settings(); got.Theme != "sepia" {
		t.Errorf("settings at once %+v", got)
	}
	again := imported(t, s, text)
	if want := (store.Taken{Texts: store.Tally{Kept: 1}, Answers: store.Tally{Kept: 3}}); again != want {
		t.Errorf("again taken %+v", again)
	}
}

func TestTheLaterAnswerStays(t *testing.T) {
	_, s := full(t)
	_, old := s.Export()
	later := walk(begun(), answer(0, "1934"), answer(2, "False"))
	if err := s.SaveProgress("one", later.Progress()); err != nil {
		t.Fatal(err)
	}
	restarted, _ := walk(begun(), answer(0, "1871"), answer(1, "Coal")).Restart()
	if err := s.SaveProgress("library:light", restarted.Progress()); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	_, young := s.Export()
	taken := imported(t, s, old)
	if want := (store.Tally{Added: 2, Kept: 2}); taken.Answers != want {
		t.Errorf("taken %+v", taken.Answers)
	}
	if p, _, _ := s.Progress("one"); p.Given[0].Answers[0] != "1934" {
		t.Errorf("the later answer has become %+v", p.Given[0])
	}
	if p, _, _ := s.Progress("library:light"); len(p.Given[0].Answers) == 0 {
		t.Error("what the file had answered is missing")
	}

	_, other := full(t)
	if taken := imported(t, other, young); taken.Answers.Added != 1 || taken.Answers.Kept != 3 {
		t.Errorf("taken %+v by the other device", taken.Answers)
	}
}

// A text that is here with other questions keeps them while there are answers.
func TestTheSameTextWithOtherQuestions(t *testing.T) {
	_, s := full(t)
	_, text := s.Export()
	changed := strings.ReplaceAll(text, "What colour was the ledger?", "Which colour had the ledger?")
	if taken := imported(t, s, changed); taken.Texts.Kept != 1 {
		t.Errorf("taken %+v", taken.Texts)
	}
	if q, _, _ := s.OwnQuiz("one"); q.Questions[3].Prompt != "What colour was the ledger?" {
		t.Errorf("the question is %q", q.Questions[3].Prompt)
	}
	fresh := newDisk().open()
	saveOwn(t, fresh, "one")
	if taken := imported(t, fresh, changed); taken.Texts.Replaced != 1 {
		t.Errorf("taken %+v", taken.Texts)
	}
	if q, _, _ := fresh.OwnQuiz("one"); q.Questions[3].Prompt != "Which colour had the ledger?" {
		t.Errorf("the question is %q", q.Questions[3].Prompt)
	}
}

// Of a lesson whose key was mended the later one stays, and what was answered is joined as ever.
func TestTheSameTextWithAnotherKey(t *testing.T) {
	_, s := full(t)
	_, old := s.Export()
	mended := quiztest.Quiz()
	mended.Questions[0].Key = []string{"1902"}
	if err := s.SaveOwn(lesson.NewCard("one", mended), mended); err != nil {
		t.Fatal(err)
	}
	_, young := s.Export()
	other := newDisk().open()
	imported(t, other, old)
	if err := other.SaveProgress("one", walk(begun(), answer(1, "Coal")).Progress()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		file  string
		texts store.Tally
	}{{young, store.Tally{Replaced: 1}}, {old, store.Tally{Kept: 1}}} {
		if taken := imported(t, other, c.file); taken.Texts != c.texts {
			t.Errorf("taken %+v, want %+v", taken.Texts, c.texts)
		}
		if q, _, err := other.OwnQuiz("one"); err != nil || q.Questions[0].Key[0] != "1902" {
			t.Errorf("%v, the key is %q", err, q.Questions[0].Key)
		}
		if p, _, err := other.Progress("one"); err != nil || len(p.Given[0].Answers) == 0 || len(p.Given[1].Answers) == 0 {
			t.Errorf("%v, the answers are %+v", err, p.Given)
		}
	}
}

func TestBrokenFiles(t *testing.T) {
	_, s := full(t)
	_, text := s.Export()
	put := func(old, new string) string {
		out := strings.Replace(text, old, new, 1)
		if out == text {
			t.Fatalf("%s is not in the file", old)
		}
		return out
	}
	for name, c := range map[string]struct {
		text string
		want error
	}{
		"empty":               {"", store.ErrForeign},
		"a picture":           {"\x89PNG\r\n", store.ErrForeign},
		"another program's":   {`{"version":1,"records":{}}`, store.ErrForeign},
		"a list":              {`["lectern"]`, store.ErrForeign},
		"another mark":        {put(`"kept"`, `"class"`), store.ErrForeign},
		"a later version":     {put(`"version":1`, `"version":2,"future":[]`), store.ErrLaterFile},
		"cut early":           {text[:18], store.ErrCutOff},
		"cut in the middle":   {text[:len(text)/2], store.ErrCutOff},
		"cut at the end":      {text[:len(text)-1], store.ErrCutOff},
		"too large":           {text + strings.Repeat(" ", store.MaxFile), store.ErrTooLarge},
		"too many":            {`{"lectern":"kept","version":1,"records":{` + many(10_001) + `}}`, store.ErrTooLarge},
		"too deep":            {put(`"settings":`, `"deep":`+strings.Repeat("[", 30)+strings.Repeat("]", 30)+`,"settings":`), store.ErrDamaged},
		"more after the end":  {text + "{}", store.ErrDamaged},
		"an unknown field":    {put(`"made":`, `"hidden":1,"made":`), store.ErrDamaged},
		"an unknown record":   {put(`"settings":`, `"secret":{"version":1,"value":1},"settings":`), store.ErrDamaged},
		"a device's record":   {put(`"settings":`, `"once:persist":{"version":1,"value":true},"settings":`), store.ErrDamaged},
		"an unknown setting":  {put(`"theme":`, `"colour":"red","theme":`), store.ErrDamaged},
		"a wrong type":        {put(`"theme":"sepia"`, `"theme":7`), store.ErrDamaged},
		"a phase of its own":  {put(`"phase":"asking"`, `"phase":"flying"`), store.ErrDamaged},
		"a card without quiz": {put(`"quiz:one"`, `"progress:x"`), store.ErrDamaged},
		"a quiz without card": {put(`"own:one"`, `"progress:x"`), store.ErrDamaged},
		"a foreign key":       {put(`"key":["1871"]`, `"key":["1999"]`), store.ErrDamaged},
		"two of a kind":       {put(`"settings":`, `"settings:two":{"version":1,"value":{}},"settings":`), store.ErrDamaged},
		"a later record":      {put(`"settings":{"version":1`, `"settings":{"version":2`), store.ErrDamaged},
		"a torn number":       {put(`"at":`, `"at":x`), store.ErrDamaged},
	} {
		if _, err := store.Decode(c.text); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

func many(n int) string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf(`"progress:%d":{"version":1,"value":{}}`, i)
	}
	return strings.Join(out, ",")
}

func TestAFailedImportTouchesNothing(t *testing.T) {
	_, s := full(t)
	_, text := s.Export()
	d := newDisk()
	s = d.open()
	saveOwn(t, s, "two")
	before := maps.Clone(d.values)
	d.fail(errFull, nil)
	f, err := store.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Import(f); !errors.Is(err, errFull) {
		t.Errorf("error %v", err)
	}
	if cards, _ := s.Own(); len(cards) != 1 || !maps.Equal(before, d.values) {
		t.Errorf("now there are %v and %v", cards, d.values)
	}
}

func TestNothingIsFromTheFuture(t *testing.T) {
	_, s := full(t)
	_, text := s.Export()
	var f map[string]any
	if err := json.Unmarshal([]byte(text), &f); err != nil {
		t.Fatal(err)
	}
	p := f["records"].(map[string]any)["progress:one"].(map[string]any)
	p["changed"] = 1 << 52
	p["value"].(map[string]any)["stamps"] = []int{1 << 52, 1 << 52}
	records, err := json.Marshal(f["records"])
	if err != nil {
		t.Fatal(err)
	}
	s = newDisk().open()
	imported(t, s, `{"lectern":"kept","version":1,"records":`+string(records)+`}`)
	if err := s.SaveProgress("one", walk(begun(), answer(0, "1934")).Progress()); err != nil {
		t.Fatal(err)
	}
	settled(t, s)
	if _, text := s.Export(); strings.Contains(text, "4503599627") {
		t.Error("a time of the future is left")
	}
}

func TestSummaryAndForgetting(t *testing.T) {
	d, s := full(t)
	got := s.Summary()
	if got.Texts != 1 || got.Answers != 3 || got.Lessons != 2 || got.Empty() {
		t.Errorf("summary %+v", got)
	}
	size := 0
	for _, text := range d.values {
		size += len(text)
	}
	if got.Bytes() != size {
		t.Errorf("%d bytes, in the database are %d", got.Bytes(), size)
	}
	d.local.add(map[string]string{"lectern:/school/:look": "{}", "lectern:/:look": "{}"})
	other := d.open()
	told := make(chan store.Change, 10)
	other.Watch(func(c store.Change) { told <- c })
	if err := s.Forget(); err != nil {
		t.Fatal(err)
	}
	if c := <-told; !c.Forgotten {
		t.Errorf("the other tab was told %+v", c)
	}
	for name, s := range map[string]store.Store{"this": s, "other": other, "next": d.open()} {
		if got := s.Summary(); got != (store.Summary{}) {
			t.Errorf("%s tab has %+v", name, got)
		}
	}
	if left := d.local.copies(); len(left) != 1 {
		t.Errorf("left in the local storage: %v", left)
	}
}
