package main

import (
	"bytes"
	"fmt"
	"text/tabwriter"

	"lectern/questions/analysis/segment"
	"lectern/questions/measure"
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
