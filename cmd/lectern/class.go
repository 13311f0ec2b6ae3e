package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"lectern/app/class"
	"lectern/app/collect"
	"lectern/app/result"
	"lectern/questions/quiz"
)

// ClassCmd tells what the results of a class say.
type ClassCmd struct {
	Files    []string `arg:"" help:"Files with codes, one or more a line, and result files; - for the standard input."`
	Lesson   string   `required:"" help:"The lesson: its file, a file with its link, or a quiz as JSON."`
	CSV      bool     `name:"csv" xor:"form" help:"Print a table of pupils and questions for a spreadsheet."`
	ItemsCSV bool     `name:"items-csv" xor:"form" help:"Print a table of the questions with their figures for a spreadsheet."`
}

var errBadResults = errors.New("results could not be read")

// Run prints the class. What cannot be read is named on the standard error with its line; the others count.
func (c *ClassCmd) Run(std *streams) error {
	qz, err := std.lesson(c.Lesson)
	if err != nil {
		return err
	}
	r := roll{quiz: qz, class: class.Empty(qz), complaints: os.Stderr}
	for _, name := range c.Files {
		raw, err := std.read(name)
		if err != nil {
			return fmt.Errorf("%s: %w", name, cause(err))
		}
		r.take(name, raw)
	}
	if err := c.print(std.out, r); err != nil {
		return err
	}
	if r.bad > 0 {
		return fmt.Errorf("%d %w", r.bad, errBadResults)
	}
	return nil
}

func (c *ClassCmd) print(out io.Writer, r roll) error {
	switch {
	case c.CSV:
		_, err := out.Write(r.class.ResultsCSV(r.quiz, heads))
		return err
	case c.ItemsCSV:
		_, err := out.Write(r.class.ItemsCSV(r.quiz, heads))
		return err
	}
	return printClass(out, r)
}

// roll is a class while its results are read.
type roll struct {
	quiz       quiz.Quiz
	class      class.Class
	complaints io.Writer
	bad        int
}

// take reads a result file, or the lines of any other.
func (r *roll) take(name string, raw []byte) {
	if bytes.HasPrefix(bytes.TrimSpace(raw), []byte("{")) {
		s, err := result.DecodeFile(raw)
		r.add(name, s, err)
		return
	}
	number := 0
	for line := range strings.Lines(strings.TrimPrefix(string(raw), "\ufeff")) {
		number++
		if text := strings.TrimSpace(line); text != "" && !strings.HasPrefix(text, "#") {
			r.takeLine(fmt.Sprintf("%s: line %d", name, number), text)
		}
	}
}

var errNoCode = errors.New("no code")

func (r *roll) takeLine(place, line string) {
	read := collect.Read(r.quiz, line)
	for _, f := range read.Found {
		r.add(place, f.Sheet, nil)
	}
	for _, t := range read.Troubles {
		r.add(place, result.Sheet{}, fmt.Errorf("%s: %w", t.Code, t.Err))
	}
	if len(read.Found)+len(read.Troubles) == 0 {
		r.add(place, result.Sheet{}, errNoCode)
	}
}

func (r *roll) add(place string, s result.Sheet, err error) {
	if err == nil {
		r.class, _, err = r.class.Add(r.quiz, s)
	}
	if err != nil {
		r.bad++
		fmt.Fprintf(r.complaints, "lectern: %s: %v\n", place, err)
	}
}
