package collect_test

import (
	"errors"
	"strings"
	"testing"

	"lectern/app/collect"
	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/app/result"
)

// sheet is the result of somebody who has answered the first question.
func sheet(seat int, name string) result.Sheet {
	s, _ := flow.New(quiztest.Quiz()).Start()
	s, _ = s.Pick("1871")
	out := result.Of(s)
	out.Seat, out.Name = seat, name
	return out
}

func code(t testing.TB, seat int, name string) string {
	t.Helper()
	c, err := result.Code(quiztest.Quiz(), sheet(seat, name))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCodesAmongOtherWords(t *testing.T) {
	one, two, nick := code(t, 1, ""), code(t, 2, ""), code(t, 0, "Max")
	broken := one[:len(one)-1] + string(swapped(one[len(one)-1]))
	for text, want := range map[string]string{
		one:                                    "1",
		strings.ToLower(one):                   "1",
		strings.ReplaceAll(one, "-", " "):      "1",
		strings.ReplaceAll(one, "-", ""):       "1",
		strings.ReplaceAll(one, "-", " – "):    "1",
		strings.ReplaceAll(one, "-", " *\x11"): "1",
		"Anna: " + one:                         "1 Anna",
		"Anna;" + one + ";" + two:              "1 Anna, 2",
		one + " " + two:                        "1, 2",
		"[23.11.26, 15:02] Anna Muir: " + one:  "1 Anna Muir",
		"my code is " + strings.ReplaceAll(one, "-", " ") + "!": "1",
		"MY CODE IS " + one + " THANKS":                         "1",
		"Good morning!\n\n" + one + "\nThank you.\n" + two:      "1, 2",
		nick:                             "Max",
		"“" + nick + "”, that is mine":   "Max",
		"Good morning, room 12b at 9:30": "",
		"COVID? 2026-11-23, +380 67 123 45 67, e-mail": "",
		broken:                             "| " + broken + " slip",
		"Anna: " + broken:                  "| Anna: " + broken + " slip",
		one + "\n" + broken:                "1 | " + broken + " slip",
		one + ", " + broken:                "1 | " + broken + " slip",
		one[:len(one)-5]:                   "| " + one[:len(one)-5] + " short",
		strings.Replace(one, "-", "*-", 1): "| " + strings.Replace(one, "-", "*-", 1) + " symbol",
		"LECTERN/R1/NONSENSE":              "| LECTERN/R1/NONSENSE other",
		"<script>alert(1)</script> " + one + " <img src=x>":     "1",
		"\u202e" + one + "\u200b":                               "1",
		strings.Join(strings.Split(one, ""), " "):               "1",
		"a\x00b " + one:                                         "1",
		strings.Repeat("x ", 1000) + one:                        "1",
		"| 4 | " + one + " | 7 of 10 |":                         "1",
		"https://lectern.example/open/#AQ2f-9Xk3_ZZ not a code": "",
	} {
		if got := tell(collect.Read(quiztest.Quiz(), text)); got != want {
			t.Errorf("%q:\ngot  %q\nwant %q", text, got, want)
		}
	}
}

func swapped(c byte) byte {
	if c == '7' {
		return '8'
	}
	return '7'
}

// tell writes what was found on one line.
func tell(c collect.Text) string {
	var found []string
	for _, f := range c.Found {
		who := f.Sheet.Name
		if f.Sheet.Seat > 0 {
			who = string(rune('0' + f.Sheet.Seat))
		}
		found = append(found, strings.TrimSpace(who+" "+f.Label))
	}
	out := strings.Join(found, ", ")
	if len(c.Troubles) == 0 {
		return out
	}
	out += " | " + c.Left
	for _, tr := range c.Troubles {
		name := "other"
		for n, err := range map[string]error{
			"slip": result.ErrSlip, "short": result.ErrShort, "long": result.ErrLong, "symbol": result.ErrSymbol, "foreign": result.ErrForeign,
		} {
			if errors.Is(tr.Err, err) {
				name = n
			}
		}
		out += " " + name
	}
	return strings.TrimSpace(out)
}
