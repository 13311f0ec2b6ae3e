package main

import (
	"bytes"
	"fmt"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/measure"
	"lectern/questions/model"
)

// EvalGapCmd scores pronouns of the GAP corpus.
type EvalGapCmd struct {
	Files []string `arg:"" help:"Tables of snippets, plain or .gz."`
}

// Run prints how many pronouns are answered, and the corpus's own score of the names.
func (c *EvalGapCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "pronouns\tanswered\tprecision\trecall\tF1\tfile")
	for _, file := range c.Files {
		raw, err := std.corpus(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		snippets, err := measure.ReadGAP(bytes.NewReader(raw))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		var all measure.Pronouns
		for _, s := range snippets {
			all = all.Add(s.Score(engine.Analyse(s.Article)))
		}
		n := all.Names
		fmt.Fprintf(table, "%d\t%d\t%.2f\t%.2f\t%.2f\t%s\n", all.Asked, all.Answered, n.Precision(), n.Recall(), n.F1(), file)
	}
	return table.Flush()
}
