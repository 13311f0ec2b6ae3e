package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/questions/quiz"
)

// QuizCmd makes a quiz of a text.
type QuizCmd struct {
	File    string `arg:"" help:"Text to ask about, - for the standard input."`
	Count   int    `default:"12" help:"How many questions at most."`
	Seed    uint64 `help:"Another seed gives another order of options."`
	Format  string `enum:"text,json" default:"text" help:"How to print it: ${enum}."`
	Explain bool   `help:"Print what became of every candidate instead of the quiz."`
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
	a, err := importFile(std, c.File)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	out := bufio.NewWriter(std.out)
	if err := c.print(out, engine, a); err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	return out.Flush()
}

func (c *QuizCmd) print(out io.Writer, engine *questions.Engine, a article.Article) error {
	options := questions.Options{Count: c.Count, Seed: c.Seed}
	if c.Explain {
		printFates(out, engine.Explain(a, options))
		return nil
	}
	made, err := engine.Quiz(a, options, nil)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return printJSON(out, made)
	}
	printQuiz(out, made)
	return nil
}

func printJSON(out io.Writer, q quiz.Quiz) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(q)
}

func importFile(std *streams, name string) (article.Article, error) {
	raw, err := std.read(name)
	if err != nil {
		return article.Article{}, cause(err)
	}
	return article.Import(string(raw))
}
