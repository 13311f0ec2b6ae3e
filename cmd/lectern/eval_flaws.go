package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/measure"
	"lectern/questions/model"
)

// EvalFlawsCmd counts how many broken sentences are recognised, and how many whole ones are taken for broken.
type EvalFlawsCmd struct {
	Files []string `arg:"" help:"CoNLL-U files, plain or .gz."`
	List  bool     `help:"List the whole sentences that are taken for broken, and the broken ones that are not."`
}

// flawCount counts sentences of one kind and the flaws found in them.
type flawCount struct {
	kind   string
	broken bool // what they should be taken for
	n      int
	found  map[analysis.Flaw]int
}

// Run prints a table a file.
func (c *EvalFlawsCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	for _, file := range c.Files {
		gold, err := std.treebank(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		whole := flawCount{kind: "whole", found: map[analysis.Flaw]int{}}
		var picked []analysis.Sentence
		for i, s := range predicted(engine, gold).Sentences {
			if measure.Whole(gold[i]) {
				whole.add(std.out, s, c.List)
				picked = append(picked, gold[i])
			}
		}
		counts := append([]flawCount{whole}, c.cuts(std.out, engine, picked)...)
		if err := printFlaws(std.out, file, counts); err != nil {
			return err
		}
	}
	return nil
}

// cuts counts the flaws of sentences that are cut off at a random word, always the same.
func (c *EvalFlawsCmd) cuts(w io.Writer, engine *questions.Engine, whole []analysis.Sentence) []flawCount {
	var out []flawCount
	for _, closed := range []bool{false, true} {
		rng := rand.New(rand.NewPCG(1, 2))
		end := map[bool]string{false: "cut off", true: "cut off, full stop behind"}[closed]
		all := flawCount{kind: end, broken: true, found: map[analysis.Flaw]int{}}
		sure := flawCount{kind: end + ", a word without its head", broken: true, found: map[analysis.Flaw]int{}}
		cut, torn := make([]analysis.Sentence, len(whole)), make([]bool, len(whole))
		for i, s := range whole {
			cut[i], torn[i] = measure.Cut(s, rng, closed)
			cut[i].Block = i
		}
		analysis.Place(cut)
		for i, s := range predicted(engine, cut).Sentences {
			all.add(w, s, false)
			if torn[i] {
				sure.add(w, s, c.List)
			}
		}
		out = append(out, all, sure)
	}
	return out
}

func (f *flawCount) add(w io.Writer, s analysis.Sentence, list bool) {
	f.n++
	f.found[s.Flaw]++
	if list && (s.Flaw != "") != f.broken {
		var forms []string
		for _, t := range s.Tokens {
			forms = append(forms, t.Form)
		}
		fmt.Fprintf(w, "%s, %s: %s\n", f.kind, cmp.Or(string(s.Flaw), "no flaw"), strings.Join(forms, " "))
	}
}

func printFlaws(w io.Writer, file string, counts []flawCount) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "%s\tsentences\tbroken\t%%\tby flaw\n", file)
	for _, c := range counts {
		var flaws []string
		for _, f := range slices.Sorted(maps.Keys(c.found)) {
			if f != "" {
				flaws = append(flaws, fmt.Sprintf("%s %d", f, c.found[f]))
			}
		}
		broken := c.n - c.found[""]
		fmt.Fprintf(table, "%s\t%d\t%d\t%.1f\t%s\n", c.kind, c.n, broken, 100*float64(broken)/float64(max(c.n, 1)), strings.Join(flaws, ", "))
	}
	return table.Flush()
}
