package main

import (
	"bytes"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/measure"
	"lectern/questions/model"
)

// EvalCorefCmd scores what pronouns and noun phrases are said to refer to.
type EvalCorefCmd struct {
	Files []string `arg:"" help:"CoNLL-U files, plain or .gz."`
	Only  string   `help:"Only documents whose name matches this regular expression."`
	Gold  bool     `help:"Take trees, entity types and names from the files too."`
}

var thirdPerson = []string{"he", "she", "it", "they"}

// Run prints a line for each sort of mention, and one for the pronouns together.
func (c *EvalCorefCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	only, err := regexp.Compile(c.Only)
	if err != nil {
		return fmt.Errorf("--only: %w", err)
	}
	score := map[string]analysis.References{}
	for _, file := range c.Files {
		raw, err := std.corpus(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		docs, err := analysis.ReadAnnotated(bytes.NewReader(raw))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, d := range docs {
			if !only.MatchString(d.ID) {
				continue
			}
			for group, n := range d.ScoreReferences(c.resolved(engine, d)) {
				score[group] = score[group].Add(n)
			}
		}
	}
	for _, group := range thirdPerson {
		score["pronouns"] = score["pronouns"].Add(score[group])
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "mention\tasked\tanswerable\tanswered\tright of answered %\tright of asked %")
	for _, group := range slices.Sorted(maps.Keys(score)) {
		n := score[group]
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%s\t%s\n", group, n.Asked, n.Answerable, n.Answered, percent(n.Right, n.Answered), percent(n.Right, n.Asked))
	}
	return table.Flush()
}

func (c *EvalCorefCmd) resolved(engine *questions.Engine, d analysis.Annotated) analysis.Analysis {
	if c.Gold {
		return analysis.Analysis{Sentences: d.Sentences, Mentions: analysis.Resolve(d.Sentences, d.Names)}
	}
	return predicted(engine, d.Sentences)
}

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
