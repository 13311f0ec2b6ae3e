package main

import (
	"bytes"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/measure"
	"lectern/questions/model"
)

// EvalQuotesCmd scores who is said to have said what.
type EvalQuotesCmd struct {
	Labels   string `arg:"" help:"Table of quotations and their speakers."`
	Articles string `required:"" help:"Folder with the texts (*.txt) that the table names."`
	List     bool   `help:"List the quotations whose speaker is wrong."`
}

// spoken counts quotations of one kind. Told are those whose speaker the text tells.
type spoken struct{ told, found, right, untold, silent int }

func (s spoken) add(t spoken) spoken {
	return spoken{s.told + t.told, s.found + t.found, s.right + t.right, s.untold + t.untold, s.silent + t.silent}
}

// Run prints how many quotations are found, and how many have the right speaker.
func (c *EvalQuotesCmd) Run(std *streams) error {
	raw, err := std.read(c.Labels)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Labels, cause(err))
	}
	quotes, err := measure.ReadQuotes(bytes.NewReader(raw))
	if err != nil {
		return fmt.Errorf("%s: %w", c.Labels, err)
	}
	texts, err := c.analyse(std, quotes)
	if err != nil {
		return err
	}
	kinds := map[string]spoken{}
	for _, q := range quotes {
		got, err := q.Attribute(texts[q.Article])
		if err != nil {
			return err
		}
		n := countQuote(q, got)
		kinds[q.Kind] = kinds[q.Kind].add(n)
		kinds["all"] = kinds["all"].add(n)
		if c.List && !got.Right {
			listQuote(std, texts[q.Article].Article.Text, q, got)
		}
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "kind\ttold\tfound\tright\tright of told %\tright of found %\tnot told\tleft alone\tright of all %")
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		n := kinds[kind]
		fmt.Fprintf(table, "%s\t%d\t%d\t%d\t%s\t%s\t%d\t%d\t%s\n", kind, n.told, n.found, n.right, percent(n.right, n.told),
			percent(n.right, n.found), n.untold, n.silent, percent(n.right+n.silent, n.told+n.untold))
	}
	return table.Flush()
}

// analyse reads every text that quotations were marked in.
func (c *EvalQuotesCmd) analyse(std *streams, quotes []measure.Quote) (map[string]analysis.Analysis, error) {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return nil, err
	}
	texts := map[string]analysis.Analysis{}
	for _, q := range quotes {
		if _, ok := texts[q.Article]; ok {
			continue
		}
		file := filepath.Join(c.Articles, filepath.Base(q.Article)+".txt")
		a, err := importFile(std, file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, cause(err))
		}
		texts[q.Article] = engine.Analyse(a)
	}
	return texts, nil
}

func countQuote(q measure.Quote, got measure.Attribution) spoken {
	count := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	if len(q.Speakers) == 0 {
		return spoken{untold: 1, silent: count(got.Right)}
	}
	return spoken{told: 1, found: count(got.Found), right: count(got.Right)}
}

func listQuote(std *streams, text string, q measure.Quote, got measure.Attribution) {
	said, want := "-", "-"
	if got.Found {
		said = got.Speaker.In(text)
	}
	if len(q.Speakers) > 0 {
		want = q.Speakers[0].In(text)
	}
	fmt.Fprintf(std.out, "%s %d-%d %s: got %q, want %q: %s\n", q.Article, q.Span.Start, q.Span.End, q.Kind, said, want,
		strings.Join(strings.Fields(q.Span.In(text)), " "))
}
