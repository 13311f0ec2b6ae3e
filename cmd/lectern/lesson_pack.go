package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"

	"lectern/app/handout"
	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/questions/quiz"
)

// lessonSource is where a lesson comes from.
type lessonSource struct {
	File  string `arg:"" help:"Text to ask about, quiz as JSON, or lesson file; - for the standard input."`
	Count int    `default:"12" help:"How many questions at most, where the file is a text."`
	Seed  uint64 `help:"Another seed gives another order of options, where the file is a text."`
}

// LessonPackCmd writes a lesson file.
type LessonPackCmd struct {
	lessonSource
}

// Run writes the file to the standard output.
func (c *LessonPackCmd) Run(std *streams) error {
	q, err := c.quiz(std)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	data, err := handout.EncodeFile(handout.Lesson{Quiz: q})
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	_, err = std.out.Write(data)
	return err
}

// LessonUnpackCmd prints the quiz of a lesson.
type LessonUnpackCmd struct {
	Lesson string `arg:"" help:"Link, or file with a lesson or a link; - for the standard input."`
	Format string `enum:"text,json" default:"json" help:"How to print it: ${enum}."`
}

// Run prints the quiz, or of a link to a text of a library the ID and the print.
func (c *LessonUnpackCmd) Run(std *streams) error {
	l, err := c.lesson(std)
	if err != nil {
		return fmt.Errorf("%.60s: %w", c.Lesson, err)
	}
	out := bufio.NewWriter(std.out)
	switch {
	case l.Library != "":
		fmt.Fprintf(out, "%s of the site's library, %s\n", l.Library, l.Print())
	case c.Format == "json":
		if err := printJSON(out, l.Quiz); err != nil {
			return err
		}
	default:
		printQuiz(out, l.Quiz)
	}
	return out.Flush()
}

func (c *LessonUnpackCmd) lesson(std *streams) (handout.Lesson, error) {
	if strings.Contains(c.Lesson, "open/#") {
		return decodeLesson([]byte(c.Lesson))
	}
	raw, err := std.read(c.Lesson)
	if err != nil {
		return handout.Lesson{}, cause(err)
	}
	return decodeLesson(raw)
}

// gzipped is how lesson files begin.
var gzipped = []byte{0x1f, 0x8b}

// quiz reads the quiz of a lesson, or makes it of a text.
func (c *lessonSource) quiz(std *streams) (quiz.Quiz, error) {
	data, err := std.read(c.File)
	if err != nil {
		return quiz.Quiz{}, cause(err)
	}
	if isQuiz(data) || bytes.HasPrefix(data, gzipped) {
		l, err := decodeLesson(data)
		return l.Quiz, err
	}
	return makeQuiz(string(data), questions.Options{Count: c.Count, Seed: c.Seed})
}

// Validate checks the flags.
func (c *lessonSource) Validate() error {
	if c.Count < 1 {
		return fmt.Errorf("--count is %d: ask for one question or more", c.Count)
	}
	return nil
}

func makeQuiz(text string, options questions.Options) (quiz.Quiz, error) {
	a, err := article.Import(text)
	if err != nil {
		return quiz.Quiz{}, err
	}
	engine, err := questions.New(model.Weights())
	if err != nil {
		return quiz.Quiz{}, err
	}
	return engine.Quiz(a, options, nil)
}
