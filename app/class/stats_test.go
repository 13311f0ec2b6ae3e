package class_test

import (
	"encoding/csv"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"lectern/app/class"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/questions/grade"
)

// Ten pupils of whom pupil n, from 0, has the first n of nine questions right; the tenth question only the worst has.
func TestFigures(t *testing.T) {
	q := quiztest.Choices(10, 4)
	var sheets []result.Sheet
	for n := range 10 {
		s := sheetWith(q, n+1, n)
		if n == 0 {
			s.Items[9].Response.Answers = q.Questions[9].Key
		}
		sheets = append(sheets, s)
	}
	f := all(t, q, sheets).Figures(q)
	// Points are 1, 1, 2, ..., 9: 46 in all, squares 286.
	if f.Pupils != 10 || !near(f.Mean, 4.6) || !near(f.Spread, math.Sqrt((286-46*46/10.)/9)) {
		t.Errorf("%d pupils, mean %v, spread %v", f.Pupils, f.Mean, f.Spread)
	}
	if it := f.Items[0]; it.Answered != 10 || !near(it.Difficulty, 0.9) || !it.Discriminates {
		t.Errorf("%+v", it)
	}
	// Of the last question x = 1, 0, ..., 0, rest 0, 1, ..., 9: r = -4.5/sqrt(0.9*82.5).
	if it := f.Items[9]; !near(it.Discrimination, -4.5/math.Sqrt(0.9*82.5)) {
		t.Errorf("discrimination %v", it.Discrimination)
	}
	drawn := f.Items[8].Drawn
	if len(drawn) != 4 || !drawn[0].Right || len(drawn[0].By) != 1 || len(drawn[1].By) != 9 || drawn[0].By[0] != (class.Who{Seat: 10}) {
		t.Errorf("%+v", drawn)
	}
	if f.Weakest.Name != string(grade.HowMany) || f.Weakest.Points != 46 || f.Weakest.Max != 100 {
		t.Errorf("%+v", f.Weakest)
	}
	if f := all(t, q, sheets[:9]).Figures(q); f.Items[0].Discriminates {
		t.Error("nine pupils are too few")
	}
	if f := all(t, q, slices.Repeat(sheets[:1], 3)).Figures(q); f.Pupils != 1 || f.Spread != 0 || f.Mean != 1 {
		t.Errorf("%+v", f)
	}
	if f := class.Empty(q).Figures(q); f.Pupils != 0 || f.Mean != 0 || f.Weakest.Name != "" || len(f.Items) != 10 {
		t.Errorf("%+v", f)
	}
}

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestWhereAllAreAlikeNothingIsTold(t *testing.T) {
	q := quiztest.Choices(3, 4)
	var sheets []result.Sheet
	for n := range 12 {
		sheets = append(sheets, sheetWith(q, n+1, 3))
	}
	f := all(t, q, sheets).Figures(q)
	if f.Items[0].Discriminates || f.Weakest.Name != "" || f.Spread != 0 {
		t.Errorf("%+v", f)
	}
}

func TestWhatWasTypedMarkedAndMatched(t *testing.T) {
	q := quiztest.Quiz()
	var sheets []result.Sheet
	for n, typed := range []string{"green", "Green ", "blue", "no idea", "blue"} {
		s := sheetWith(q, n+1, n)
		s.Items[3].Response.Answers = []string{typed}
		sheets = append(sheets, s)
	}
	f := all(t, q, sheets).Figures(q)
	typed := f.Items[3].Typed
	if len(typed) != 3 || typed[0].Answer != "Green" || typed[0].Score != 1 || len(typed[0].By) != 2 || typed[1].Answer != "blue" || typed[1].Score != 0 {
		t.Errorf("%+v", typed)
	}
	if marked := f.Items[4].Drawn; len(marked) != 1 || marked[0].Right || len(marked[0].By) != 5 {
		t.Errorf("%+v", marked)
	}
	if pairs := f.Items[6].Drawn; len(pairs) != 3 || pairs[0].Item != q.Questions[6].Items[0] || pairs[0].Option != "the tower" || pairs[0].Right {
		t.Errorf("%+v", pairs)
	}
}

// A second try that earned less than the first is not what counts.
func TestTheTypedAnswerThatCounts(t *testing.T) {
	q := quiztest.Quiz()
	r := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		s := quiztest.Sheet(r, q)
		spoken := s.Spoken(q).Items[3]
		for _, typed := range all(t, q, []result.Sheet{s}).Figures(q).Items[3].Typed {
			leaves := grade.Leaves(q.Questions[3].Kind, spoken.Response.Hints, spoken.Response.First != nil)
			if !near(typed.Score*leaves, spoken.Points) || len(typed.By) != 1 {
				t.Fatalf("%+v of %+v", typed, s.Items[3])
			}
		}
	}
}

var heads = class.Heads{
	Seat: "Seat", Name: "Name", Points: "Points", Max: "Of", Note: "Note", Conflict: "several results", Number: "No.", Prompt: "Question",
	Kind: "Kind", Answered: "Answered", Difficulty: "Difficulty", Discrimination: "Discrimination", Key: "Key", Wrong: "Wrong answers",
}

func TestTables(t *testing.T) {
	q := quiztest.Quiz()
	q.Questions[1].Prompt = "-2+3, \"x\"\nand"
	a, b := sheetWith(q, 2, 7), sheetWith(q, 2, 3)
	named := sheetWith(q, 0, 4)
	named.Name = "=HYPERLINK(1)"
	named.Items[3].Response.Answers = []string{"@blue\tor,\r\nso"}
	named.Items[0] = unanswered(named.Items[0], 0)
	c := all(t, q, []result.Sheet{named, b, a, sheetWith(q, 1, 7)})
	rows := table(t, c.ResultsCSV(q, heads))
	want := [][]string{
		{"1", "", "7", "7", "1", "1", "1", "1", "1", "1", "1", ""},
		{"2", "", "", "7", "", "", "", "", "", "", "", "several results"},
		{"", "'=HYPERLINK(1)", "2", "7", "", "1", "1", "0", "0", "0", "0", ""},
	}
	if !slices.EqualFunc(rows[1:], want, slices.Equal) {
		t.Errorf("%q", rows)
	}
	if rows[0][0] != "Seat" || rows[0][5] != "2. "+q.Questions[1].Prompt {
		t.Errorf("%q", rows[0])
	}
	items := table(t, c.ItemsCSV(q, heads))
	if row := items[2]; row[1] != "'-2+3, \"x\"\nand" || row[0] != "2" || row[3] != "2" || row[4] != "1" || row[5] != "" {
		t.Errorf("%q", row)
	}
	if row := items[4]; row[7] != "'@blue or, so (1)" {
		t.Errorf("%q", row)
	}
}

func table(t *testing.T, data []byte) [][]string {
	t.Helper()
	text, marked := strings.CutPrefix(string(data), "\ufeff")
	if bare := strings.ReplaceAll(text, "\r\n", ""); !marked || strings.ContainsAny(bare, "\r\n") || !strings.HasSuffix(text, "\r\n") {
		t.Errorf("no mark, or lines that end otherwise: %q", data)
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestNoCellIsAFormula(t *testing.T) {
	q := quiztest.Quiz()
	for _, first := range []string{"=", "+", "-", "@", "＝", "＋", "－", "＠"} {
		s := sheetWith(q, 0, 2)
		s.Name = first + "1"
		s.Items[3].Response.Answers = []string{first + "cmd|' /C calc'!A0"}
		c := all(t, q, []result.Sheet{s})
		for _, row := range slices.Concat(table(t, c.ResultsCSV(q, heads)), table(t, c.ItemsCSV(q, heads))) {
			for _, cell := range row {
				if strings.HasPrefix(cell, first) {
					t.Errorf("%q", cell)
				}
			}
		}
	}
}
