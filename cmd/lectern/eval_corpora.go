package main

import (
	"bytes"
	"fmt"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/analysis/segment"
	"lectern/questions/measure"
	"lectern/questions/model"
)

// EvalSegmentCmd scores segmentation, for which no weights are needed.
type EvalSegmentCmd struct {
	Files []string `arg:"" help:"CoNLL-U files, plain or .gz."`
}

// Run prints a line a file.
func (c *EvalSegmentCmd) Run(std *streams) error {
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "words F1\tsentences F1\tfile")
	for _, file := range c.Files {
		raw, err := std.corpus(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		paragraphs, err := measure.ReadParagraphs(bytes.NewReader(raw))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		var words, sentences measure.Count
		for _, p := range paragraphs {
			w, s := measure.Segmentation(p.Sentences, segment.Split(p.Text))
			words, sentences = words.Add(w), sentences.Add(s)
		}
		fmt.Fprintf(table, "%.2f\t%.2f\t%s\n", words.F1(), sentences.F1(), file)
	}
	return table.Flush()
}

// EvalEntitiesCmd scores names.
type EvalEntitiesCmd struct {
	Files []string `arg:"" help:"IOB2 files of Universal NER, plain or .gz."`
}

// Run prints precision, recall and F1 by kind and of all names.
func (c *EvalEntitiesCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	counts := map[string]measure.Count{}
	for _, file := range c.Files {
		raw, err := std.corpus(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		docs, err := measure.ReadIOB2(bytes.NewReader(raw))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, d := range docs {
			for kind, n := range measure.Names(d.Names, engine.Parse(analysis.Rebuild(d.Sentences), d.Sentences).Names) {
				counts[kind] = counts[kind].Add(n)
			}
		}
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "kind\tmarked\tfound\tprecision\trecall\tF1")
	var all measure.Count
	for _, kind := range measure.NameKinds {
		printCount(table, kind, counts[kind])
		all = all.Add(counts[kind])
	}
	printCount(table, "all", all)
	return table.Flush()
}

func printCount(table *tabwriter.Writer, name string, n measure.Count) {
	fmt.Fprintf(table, "%s\t%d\t%d\t%.2f\t%.2f\t%.2f\n", name, n.Gold, n.Got, n.Precision(), n.Recall(), n.F1())
}
