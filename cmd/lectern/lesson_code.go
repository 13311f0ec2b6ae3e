package main

import (
	"bytes"
	"errors"
	"fmt"

	"lectern/app/result"
	"lectern/app/strict"
	"lectern/questions/quiz"
)

// LessonCodeCmd writes a result as it is handed in.
type LessonCodeCmd struct {
	Lesson  string `arg:"" help:"The lesson: its file, a file with its link, or a quiz as JSON."`
	Answers string `arg:"" help:"A result file, or answers as a JSON list of objects with \"question\", \"answers\" and, where there were any, \"hints\"; - for the standard input."`
	Who     string `help:"The pupil's seat number or nickname; a result file has it already."`
	Form    string `enum:"code,qr,file" default:"code" help:"What to print: ${enum}."`
}

// Run prints the code.
func (c *LessonCodeCmd) Run(std *streams) error {
	qz, err := std.lesson(c.Lesson)
	if err != nil {
		return err
	}
	raw, err := std.read(c.Answers)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Answers, cause(err))
	}
	s, err := c.sheet(qz, raw)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Answers, err)
	}
	text, err := c.write(qz, s)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Answers, err)
	}
	_, err = fmt.Fprintln(std.out, text)
	return err
}

// sheet reads a result file or a list of answers.
func (c *LessonCodeCmd) sheet(qz quiz.Quiz, raw []byte) (result.Sheet, error) {
	s, err := result.DecodeFile(raw)
	if errors.Is(err, result.ErrNoSheet) {
		s, err = answered(qz, raw)
	}
	if err == nil && c.Who != "" {
		s.Seat, s.Name, err = result.Who(c.Who)
	}
	if err != nil {
		return result.Sheet{}, err
	}
	return s.Mark(qz)
}

// answered makes a sheet of answers, each to a question of its own.
func answered(qz quiz.Quiz, raw []byte) (result.Sheet, error) {
	var given []quiz.Response
	if err := strict.Decode(raw, &given); err != nil {
		return result.Sheet{}, fmt.Errorf("neither a result file nor a list of answers: %w", err)
	}
	asked := make(map[string]bool)
	for _, q := range qz.Questions {
		asked[q.ID] = true
	}
	for _, r := range given {
		if !asked[r.Question] {
			return result.Sheet{}, fmt.Errorf("the lesson has no question %q, or it is answered twice", r.Question)
		}
		asked[r.Question] = false
	}
	return result.From(qz, given), nil
}

func (c *LessonCodeCmd) write(qz quiz.Quiz, s result.Sheet) (string, error) {
	switch c.Form {
	case "qr":
		return result.QR(qz, s)
	case "file":
		data, err := result.EncodeFile(s)
		return string(bytes.TrimSpace(data)), err
	}
	return result.Code(qz, s)
}
