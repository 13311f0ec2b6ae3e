package main

import (
	"bytes"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/measure"
	"lectern/questions/model"
)

// EvalEntitiesCmd scores names, and in CoNLL-U files the types of mentions.
type EvalEntitiesCmd struct {
	Files []string `arg:"" help:"IOB2 files of Universal NER, or CoNLL-U files with GUM's Entity attribute (.conllu), plain or .gz."`
	Only  string   `help:"Only documents whose name matches this regular expression."`
}

// Run prints precision, recall and F1 of names and of the types of mentions.
func (c *EvalEntitiesCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	only, err := regexp.Compile(c.Only)
	if err != nil {
		return fmt.Errorf("--only: %w", err)
	}
	names, heads := map[string]measure.Count{}, map[string]measure.Count{}
	for _, file := range c.Files {
		docs, err := std.named(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, d := range docs {
			if !only.MatchString(d.ID) {
				continue
			}
			got := predicted(engine, d.Sentences)
			add(names, measure.Names(d.Names, got.Names))
			names["kinds"] = names["kinds"].Add(measure.KindsOf(d.Names, got.Names))
			if d.Typed {
				add(heads, measure.Heads(d.Sentences, got.Sentences))
			}
		}
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	printNames(table, names)
	printHeads(table, heads)
	return table.Flush()
}

// named reads the documents of a file in either format.
func (s *streams) named(file string) ([]measure.Named, error) {
	raw, err := s.corpus(file)
	if err != nil {
		return nil, err
	}
	if strings.HasSuffix(strings.TrimSuffix(file, ".gz"), ".conllu") {
		return measure.ReadMarkedNames(bytes.NewReader(raw))
	}
	return measure.ReadIOB2(bytes.NewReader(raw))
}

func add(to, more map[string]measure.Count) {
	for key, n := range more {
		to[key] = to[key].Add(n)
	}
}

func printNames(table io.Writer, counts map[string]measure.Count) {
	fmt.Fprintln(table, "kind\tmarked\tfound\tprecision\trecall\tF1")
	var all measure.Count
	for _, kind := range measure.NameKinds {
		printCount(table, kind, counts[kind])
		all = all.Add(counts[kind])
	}
	printCount(table, "all", all)
	kinds := counts["kinds"]
	fmt.Fprintf(table, "kind of the people and places found\t%d\t%d\t%.2f\n", kinds.Gold, kinds.Correct, kinds.Precision())
}

func printHeads(table io.Writer, counts map[string]measure.Count) {
	if len(counts) == 0 {
		return
	}
	fmt.Fprintln(table, "head of\tmarked\tfound\tprecision\trecall\tF1")
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		printCount(table, kind, counts[kind])
	}
}

func printCount(table io.Writer, name string, n measure.Count) {
	fmt.Fprintf(table, "%s\t%d\t%d\t%.2f\t%.2f\t%.2f\n", name, n.Gold, n.Got, n.Precision(), n.Recall(), n.F1())
}
