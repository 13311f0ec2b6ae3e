package class

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Heads are the words of the tables.
type Heads struct {
	Seat, Name, Points, Max, Note                                   string
	Conflict                                                        string // the note of a pupil with several results
	Number, Prompt, Kind, Answered, Difficulty, Discrimination, Key string
	Wrong                                                           string // the head of the wrong answers
}

// ResultsCSV is a table for a spreadsheet: a row for each pupil, with the points of every question; empty where a
// question was not answered. Tables are RFC 4180 in UTF-8 with a byte order mark, and no text in them is a formula.
func (c Class) ResultsCSV(qz quiz.Quiz, h Heads) []byte {
	first := []string{h.Seat, h.Name, h.Points, h.Max}
	for i, q := range qz.Questions {
		first = append(first, strconv.Itoa(i+1)+". "+q.Prompt)
	}
	rows := [][]string{append(first, h.Note)}
	for _, p := range c.Pupils {
		rows = append(rows, p.row(qz, h))
	}
	return table(rows)
}

func (p Pupil) row(qz quiz.Quiz, h Heads) []string {
	row := make([]string, 4+len(qz.Questions)+1)
	if seat := p.Sheets[0].Seat; seat > 0 {
		row[0] = strconv.Itoa(seat)
	}
	row[1], row[3] = plain(p.Sheets[0].Name), strconv.Itoa(len(qz.Questions))
	s, ok := p.Sheet()
	if !ok {
		row[len(row)-1] = h.Conflict
		return row
	}
	row[2] = decimal(s.Points())
	for i, it := range s.Items {
		if it.Answered {
			row[4+i] = decimal(it.Points)
		}
	}
	return row
}

// ItemsCSV is a table with a row for each question and the figures of it.
func (c Class) ItemsCSV(qz quiz.Quiz, h Heads) []byte {
	rows := [][]string{{h.Number, h.Prompt, h.Kind, h.Answered, h.Difficulty, h.Discrimination, h.Key, h.Wrong}}
	for i, f := range c.Figures(qz).Items {
		q := qz.Questions[i]
		discrimination := ""
		if f.Discriminates {
			discrimination = decimal(f.Discrimination)
		}
		rows = append(rows, []string{
			strconv.Itoa(i + 1), plain(q.Prompt), string(q.Kind), strconv.Itoa(f.Answered), decimal(f.Difficulty), discrimination,
			plain(key(q)), plain(f.wrong()),
		})
	}
	return table(rows)
}

func key(q quiz.Question) string { return grade.Mark(q, nil).Expected }

// wrong are the wrong answers with how many gave them, the most frequent first.
func (f ItemFigures) wrong() string {
	type given struct {
		answer string
		count  int
	}
	var all []given
	for _, d := range f.Drawn {
		answer := d.Option
		if d.Item != "" {
			answer = d.Item + " – " + d.Option
		}
		if !d.Right && len(d.By) > 0 {
			all = append(all, given{answer, len(d.By)})
		}
	}
	for _, t := range f.Typed {
		if t.Score < 1 {
			all = append(all, given{t.Answer, len(t.By)})
		}
	}
	slices.SortStableFunc(all, func(a, b given) int { return cmp.Compare(b.count, a.count) })
	texts := make([]string, len(all))
	for i, g := range all {
		texts[i] = g.answer + " (" + strconv.Itoa(g.count) + ")"
	}
	return strings.Join(texts, "; ")
}

// plain keeps a spreadsheet from taking a text for a formula, also in the wide letters of East Asia (OWASP, "CSV
// Injection").
func plain(text string) string {
	first, _ := utf8.DecodeRuneInString(text)
	if text != "" && strings.ContainsRune("=+-@\t\r\n＝＋－＠", first) {
		return "'" + text
	}
	return text
}

func decimal(x float64) string {
	text := strconv.FormatFloat(x, 'f', 3, 64)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

func table(rows [][]string) []byte {
	b := bytes.NewBufferString("\ufeff")
	w := csv.NewWriter(b)
	w.UseCRLF = true
	if err := w.WriteAll(rows); err != nil {
		panic("class: a table that cannot be written: " + err.Error())
	}
	return b.Bytes()
}
