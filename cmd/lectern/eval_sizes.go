package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"lectern/app/handout"
	"lectern/app/qrcode"
	"lectern/app/result"
	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/questions/quiz"
)

// EvalSizesCmd measures how long lessons and results are in each of their forms.
type EvalSizesCmd struct {
	Files []string `arg:"" help:"Texts to ask about, or quizzes as JSON."`
	Base  string   `default:"https://reading.example-school.org/lectern/" help:"Address of the site that the links lead to."`
	Count []int    `default:"10" help:"How many questions at most; several are tried one after the other."`
	Words []int    `help:"Read no more of a text than the whole sentences within so many words; several are tried."`
}

// Run prints a line for each lesson.
func (c *EvalSizesCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "text\twords\tquestions\tlink\tits QR\tfile\tspoken code\tresult QR")
	if len(c.Words) == 0 {
		c.Words = []int{0}
	}
	for _, file := range c.Files {
		raw, err := std.read(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, cause(err))
		}
		for _, words := range c.Words {
			for _, count := range c.Count {
				q, err := c.quiz(engine, string(raw), words, count)
				if err != nil {
					return fmt.Errorf("%s: %w", file, err)
				}
				if err := c.row(table, filepath.Base(file), q); err != nil {
					return fmt.Errorf("%s: %w", file, err)
				}
			}
		}
	}
	return table.Flush()
}

func (c *EvalSizesCmd) quiz(engine *questions.Engine, text string, words, count int) (quiz.Quiz, error) {
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		return quiz.Decode([]byte(text))
	}
	a, err := article.Import(text)
	if err == nil && words > 0 {
		a, err = article.Import(shorten(a.Text, words))
	}
	if err != nil {
		return quiz.Quiz{}, err
	}
	return engine.Quiz(a, questions.Options{Count: count}, nil)
}

// shorten keeps as many words of a text as end a sentence, up to a number of them.
func shorten(text string, words int) string {
	end, seen := 0, 0
	for i := 0; i < len(text) && seen < words; i++ {
		if text[i] != ' ' && text[i] != '\n' || i == 0 || text[i-1] == ' ' || text[i-1] == '\n' {
			continue
		}
		seen++
		if strings.ContainsRune(".!?", rune(text[i-1])) {
			end = i
		}
	}
	if seen < words || end == 0 {
		return text
	}
	return text[:end]
}

func (c *EvalSizesCmd) row(table *tabwriter.Writer, name string, q quiz.Quiz) error {
	l := handout.Lesson{Quiz: q}
	file, err := handout.EncodeFile(l)
	if err != nil {
		return err
	}
	link := "–"
	fragment, err := handout.Pack(l)
	address := c.Base + "open/#" + fragment
	switch {
	case err == nil:
		link = fmt.Sprint(len(address))
	case !errors.Is(err, handout.ErrTooBig):
		return err
	}
	code, qr := resultSizes(q)
	fmt.Fprintf(table, "%s\t%d\t%d\t%s\t%s\t%d\t%s\t%s\n", name, len(strings.Fields(q.Article)), len(q.Questions),
		link, qrVersion(address), len(file), code, qr)
	return nil
}

// resultSizes gives the symbols of the code and the version of the QR code with which a pupil of seat 12 tells that she
// answered everything right.
func resultSizes(q quiz.Quiz) (code, qr string) {
	var given []quiz.Response
	for _, x := range q.Questions {
		given = append(given, quiz.Response{Question: x.ID, Answers: x.Key})
	}
	sheet := result.From(q, given)
	sheet.Seat = 12
	code, qr = "–", "–"
	if spoken, err := result.Code(q, sheet); err == nil {
		code = fmt.Sprint(len(strings.NewReplacer("-", "", " ", "").Replace(spoken)))
	}
	if text, err := result.QR(q, sheet); err == nil {
		qr = qrVersion(text)
	}
	return code, qr
}

// qrVersion is that of the smallest QR code of level M which holds a text: 1 to 40.
func qrVersion(text string) string {
	drawn, err := qrcode.Of(text)
	if err != nil {
		return "–"
	}
	return fmt.Sprint((drawn.Size - 17) / 4)
}
