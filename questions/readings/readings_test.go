package readings_test

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"lectern/questions/quiz"
	"lectern/questions/readings"
)

func item(article, prompt, key string, options ...string) readings.Item {
	return readings.Item{Article: article, ID: "x-1", Rule: "who-subject", Kind: "choice", Prompt: prompt, Key: key, Options: options}
}

func reading(i readings.Item, reader string, flaws ...int) readings.Reading {
	return readings.Reading{Item: i, Reader: reader, Flaws: flaws}
}

func TestSheetsComeBack(t *testing.T) {
	rows := []readings.Reading{
		{Item: item("ferry", "Who sold the ferry?", "Mrs. Lund", "Mrs. Lund", "the mayor"), Reader: "ada", Flaws: []int{1, 8}, OptionFlaws: []int{7}, Note: "which ferry"},
		reading(item("ferry", "What sank?", "the raft"), "ada"),
	}
	var b bytes.Buffer
	if err := readings.Write(&b, rows); err != nil {
		t.Fatal(err)
	}
	got, err := readings.Read(&b)
	if err != nil || !reflect.DeepEqual(got, rows) {
		t.Errorf("got %+v, %v\nwant %+v", got, err, rows)
	}
}

func TestItems(t *testing.T) {
	got := readings.Items("ferry", quiz.Quiz{Questions: []quiz.Question{
		{ID: "a", Kind: quiz.Match, Prompt: "Who did  what?", Items: []string{"sold it", "sank it"}, Key: []string{"Ida", "Otto"}, Options: []string{"Otto", "Ida"}},
		{ID: "b", Kind: quiz.Several, Prompt: "Who rowed?", Key: []string{"Ida", "Otto"}, Options: []string{"Otto", "Ida", "Emil"}},
	}})
	if got[0].Prompt != "Who did what?" || got[0].Key != "sold it = Ida | sank it = Otto" || got[1].Key != "Ida | Otto" || got[1].Article != "ferry" {
		t.Errorf("%+v", got)
	}
}

func TestBadSheetsAreRefused(t *testing.T) {
	const header = "article\tid\trule\tkind\tprompt\tkey\toptions\treader\tflaws\toption_flaws\tnote\n"
	const row = "ferry\tx\tr\tshort\tWho?\tMrs. Lund\t\tada\t%s\t-\t\n"
	for name, text := range map[string]string{
		"no header":      fmt.Sprintf(row, "-"),
		"columns":        header + "ferry\tx\n",
		"empty flaws":    header + fmt.Sprintf(row, ""),
		"no such flaw":   header + fmt.Sprintf(row, "12"),
		"ticked twice":   header + fmt.Sprintf(row, "3,3"),
		"word for flaws": header + fmt.Sprintf(row, "vague"),
	} {
		if _, err := readings.Read(strings.NewReader(text)); !errors.Is(err, readings.ErrFormat) {
			t.Errorf("%s: error %v", name, err)
		}
	}
	if _, err := readings.Read(strings.NewReader(header + fmt.Sprintf(row, "8, 1"))); err != nil {
		t.Error(err)
	}
}

func TestMajorities(t *testing.T) {
	q := item("ferry", "Who sold the ferry?", "Mrs. Lund")
	for name, c := range map[string]struct {
		flaws      [][]int
		acceptable int
		wrongKey   int
	}{
		"one, nothing":      {[][]int{{}}, 1, 0},
		"one, key":          {[][]int{{8}}, 0, 1},
		"two of three":      {[][]int{{}, {8}, {}}, 1, 0},
		"one of three":      {[][]int{{}, {8}, {3}}, 0, 0},
		"key by two":        {[][]int{{}, {8}, {3, 8}}, 0, 1},
		"a tie is no yes":   {[][]int{{}, {8}}, 0, 1},
		"three of four say": {[][]int{{}, {}, {}, {6}}, 1, 0},
	} {
		var rows []readings.Reading
		for i, f := range c.flaws {
			rows = append(rows, reading(q, fmt.Sprint("reader", i), f...))
		}
		sums := readings.Count([]readings.Item{q}, rows).Articles[0].Sums
		if sums.Acceptable != c.acceptable || sums.WrongKey != c.wrongKey || sums.Read != 1 {
			t.Errorf("%s: %+v", name, sums)
		}
	}
}

func TestCount(t *testing.T) {
	sold := item("ferry", "Who sold the ferry?", "Mrs. Lund", "Mrs. Lund", "the mayor")
	reordered := item("ferry", "Who sold the ferry?", "Mrs. Lund", "the mayor", "Mrs. Lund")
	other := item("ferry", "Who sold the ferry?", "Mrs. Lund", "Mrs. Lund", "the cook")
	fresh := item("mill", "Who built the mill?", "Otto")

	tally := readings.Count([]readings.Item{reordered, fresh}, []readings.Reading{reading(sold, "ada", 3), reading(sold, "ada")})
	if len(tally.Unread) != 1 || tally.Unread[0].Prompt != fresh.Prompt {
		t.Errorf("unread %+v", tally.Unread)
	}
	if s := tally.Articles[0].Sums; s.Acceptable != 1 || s.OptionsPass != 1 {
		t.Errorf("the later reading must count, and the order of options must not: %+v", s)
	}
	if s := readings.Count([]readings.Item{other}, []readings.Reading{reading(sold, "ada")}).Articles[0].Sums; s.Read != 1 || s.OptionsRead != 0 {
		t.Errorf("other options were not read: %+v", s)
	}
}

func TestWorstRuleFirst(t *testing.T) {
	good, bad := item("ferry", "Who rowed?", "Ida"), item("ferry", "What rowed?", "Ida")
	good.Rule, bad.Rule = "a", "b"
	rules := readings.Count([]readings.Item{good, bad}, []readings.Reading{reading(good, "ada"), reading(bad, "ada", 6)}).Rules
	if rules[0].Name != "b" || rules[0].Ticks[6] != 1 || rules[0].Sums.WrongWord != 1 {
		t.Errorf("%+v", rules)
	}
}

func TestEstimate(t *testing.T) {
	var articles []readings.Group
	for i := range 20 {
		articles = append(articles, readings.Group{Sums: readings.Sums{Read: 10, Acceptable: 8 + i%2}})
	}
	part, whole := func(s readings.Sums) int { return s.Acceptable }, func(s readings.Sums) int { return s.Read }
	got, ok := readings.Estimate(articles, part, whole)
	if !ok || got.Percent != 85 || got.Low < 82 || got.Low > 84 || got.High < 86 || got.High > 88 {
		t.Errorf("%+v, %v", got, ok)
	}
	if again, _ := readings.Estimate(articles, part, whole); again != got {
		t.Errorf("%+v, then %+v", got, again)
	}
	if _, ok := readings.Estimate(articles, part, func(readings.Sums) int { return 0 }); ok {
		t.Error("a share of nothing")
	}
}

func TestPacketsAndCollecting(t *testing.T) {
	p := readings.Packet{Article: "ferry", Text: "Mrs. Lund sold the ferry. The raft sank."}
	for i := range 8 {
		p.Shown = append(p.Shown, readings.Shown{Item: item("ferry", fmt.Sprintf("Question %d?", i), "Mrs. Lund"), Evidence: []string{"Mrs. Lund\nsold the ferry."}})
	}
	backwards := p
	backwards.Shown = append([]readings.Shown{}, p.Shown...)
	for i, s := range p.Shown {
		backwards.Shown[len(p.Shown)-1-i] = s
	}
	mixed := p.Shuffle(7)
	if !reflect.DeepEqual(mixed, backwards.Shuffle(7)) || reflect.DeepEqual(mixed, p) {
		t.Error("the order must depend on the seed and nothing else")
	}
	var text, blank, key bytes.Buffer
	for _, err := range []error{mixed.WriteText(&text), mixed.WriteBlank(&blank), readings.WriteKey(&key, []readings.Packet{mixed})} {
		if err != nil {
			t.Fatal(err)
		}
	}
	if s := text.String(); strings.Contains(s, "who-subject") || !strings.Contains(s, "1. "+mixed.Shown[0].Prompt) || !strings.Contains(s, "Evidence: Mrs. Lund sold the ferry.") {
		t.Errorf("text:\n%s", s)
	}
	filled := strings.Replace(strings.Replace(blank.String(), "2\t\t\t", "2\t8,3\t\twho?", 1), "5\t\t\t", "5\t-\t7\t", 1)
	read, err := readings.ReadKey(&key)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := read.Collect("ferry", "ada", strings.NewReader(filled))
	if err != nil || len(rows) != 2 {
		t.Fatalf("%+v, %v", rows, err)
	}
	for _, r := range rows {
		second := r.Prompt == mixed.Shown[1].Prompt
		if r.Reader != "ada" || second != reflect.DeepEqual(r.Flaws, []int{3, 8}) || second == reflect.DeepEqual(r.OptionFlaws, []int{7}) {
			t.Errorf("%+v", r)
		}
	}
	if _, err := read.Collect("mill", "ada", strings.NewReader(filled)); err == nil {
		t.Error("an unknown article was collected")
	}
	if _, err := read.Collect("ferry", "ada", strings.NewReader(filled+"9\t-\t-\t\n")); !errors.Is(err, readings.ErrFormat) {
		t.Errorf("a question that was not asked: %v", err)
	}
}
