package main

import (
	"bufio"
	"encoding/json"
	"fmt"

	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/questions/quiz"
)

// QuizCmd makes a quiz of a text.
type QuizCmd struct {
	File   string `arg:"" help:"Text to ask about, - for the standard input."`
	Count  int    `default:"12" help:"How many questions at most."`
	Seed   uint64 `help:"Another seed gives another order of options."`
	Format string `enum:"text,json" default:"text" help:"How to print it: ${enum}."`
}

// Validate checks the flags.
func (c *QuizCmd) Validate() error {
	if c.Count < 1 {
		return fmt.Errorf("--count is %d: ask for one question or more", c.Count)
	}
	return nil
}

// Run prints the quiz.
func (c *QuizCmd) Run(std *streams) error {
	made, err := c.make(std)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	out := bufio.NewWriter(std.out)
	if c.Format == "json" {
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		err = enc.Encode(made)
	} else {
		printQuiz(out, made)
	}
	if err != nil {
		return err
	}
	return out.Flush()
}

func (c *QuizCmd) make(std *streams) (quiz.Quiz, error) {
	a, err := importFile(std, c.File)
	if err != nil {
		return quiz.Quiz{}, err
	}
	engine, err := questions.New(model.Weights())
	if err != nil {
		return quiz.Quiz{}, err
	}
	return engine.Quiz(a, questions.Options{Count: c.Count, Seed: c.Seed}, nil)
}

func importFile(std *streams, name string) (article.Article, error) {
	raw, err := std.read(name)
	if err != nil {
		return article.Article{}, cause(err)
	}
	return article.Import(string(raw))
}
