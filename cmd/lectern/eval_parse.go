package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/model"
)

// EvalParseCmd scores the analyser on treebanks.
type EvalParseCmd struct {
	Files     []string `arg:"" help:"CoNLL-U files, plain or .gz."`
	Calibrate string   `help:"Write to this file what makes the probabilities hold on the treebanks, for questions/analysis/facts/confidence.txt."`
}

// Run prints a line a file, and how far the probabilities of arcs and sentences hold on all of them.
func (c *EvalParseCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	var gold, got []analysis.Sentence
	fmt.Fprintln(std.out, "tokens  UPOS   XPOS   feats  lemma  UAS    LAS    sure   LAS of sure  file")
	for _, file := range c.Files {
		bank, err := std.treebank(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		found := predicted(engine, bank).Sentences
		a := analysis.Score(bank, found)
		fmt.Fprintf(std.out, "%6d  %.2f  %.2f  %.2f  %.2f  %.2f  %.2f  %.2f  %.2f        %s\n",
			a.Tokens, a.UPOS, a.XPOS, a.Feats, a.Lemma, a.Unlabelled, a.Labelled, a.Confident, a.LabelledOfConfident, file)
		gold, got = append(gold, bank...), append(got, found...)
	}
	if err := printReliability(std.out, gold, got); err != nil || c.Calibrate == "" {
		return err
	}
	return writeFile(c.Calibrate, func(w io.Writer) error {
		_, err := io.WriteString(w, analysis.Calibrate(gold, got).String())
		return err
	})
}

// printReliability writes the reliability curves of arcs and of the cores of sentences side by side, and their errors
// beside those without calibration and with one that was fitted on other sentences.
func printReliability(w io.Writer, gold, got []analysis.Sentence) error {
	arcs, sentences := analysis.Reliability(gold, got)
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "\nprobability\tarcs\tpredicted\tright\tcores\tpredicted\tright\t")
	for i := range arcs {
		fmt.Fprintf(table, "%.1f to %.1f\t", float64(i)/10, float64(i+1)/10)
		for _, curve := range []analysis.Curve{arcs, sentences} {
			bin := curve[i]
			mean := func(sum float64) string {
				if bin.Count == 0 {
					return "-"
				}
				return fmt.Sprintf("%.1f", 100*sum/float64(bin.Count))
			}
			fmt.Fprintf(table, "%d\t%s\t%s\t", bin.Count, mean(bin.Predicted), mean(bin.Observed))
		}
		fmt.Fprintln(table)
	}
	for _, row := range []struct {
		name   string
		scored []analysis.Sentence
	}{
		{"calibration error", got},
		{"fitted on the other half", analysis.CrossCalibrated(gold, got)},
		{"of the network itself", analysis.Uncalibrated(got)},
	} {
		arcs, sentences := analysis.Reliability(gold, row.scored)
		fmt.Fprintf(table, "%s\t%.2f\t\t\t%.2f\t\t\t\n", row.name, arcs.Error(), sentences.Error())
	}
	return table.Flush()
}
