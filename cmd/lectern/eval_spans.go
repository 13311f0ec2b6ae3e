package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/measure"
	"lectern/questions/model"
	"lectern/questions/rules"
)

// EvalSpansCmd compares keys with answers that people marked.
type EvalSpansCmd struct {
	Files []string `arg:"" help:"QA-SRL tables: of sentences, and of pairs of question and answer."`
}

// Run prints how many of the annotated answers the rules ask for, and how many of the keys are annotated answers.
func (c *EvalSpansCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	var corpus measure.QASRL
	for _, file := range c.Files {
		raw, err := std.corpus(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if err := corpus.Read(bytes.NewReader(raw)); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	parse := func(s []analysis.Sentence) analysis.Analysis { return engine.Parse(analysis.Rebuild(s), s) }
	score, err := corpus.Score(parse, rules.All())
	if err != nil {
		return err
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "\tall\texact %\tnear %")
	row := func(name string, m measure.Matches) {
		fmt.Fprintf(table, "%s\t%d\t%s\t%s\n", name, m.All, percent(m.Exact, m.All), percent(m.Near, m.All))
	}
	row("answers that are a key", score.Pairs)
	for _, word := range slices.Sorted(maps.Keys(score.Words)) {
		row("  "+word, score.Words[word])
	}
	row("keys that are an answer", score.Keys)
	for _, rule := range slices.Sorted(maps.Keys(score.Rules)) {
		row("  "+rule, score.Rules[rule])
	}
	return table.Flush()
}
