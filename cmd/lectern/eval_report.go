package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"lectern/questions/readings"
)

// printReadings writes what readers said, of the program's questions and of the control questions.
func printReadings(w io.Writer, t, controls readings.Tally) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "article\tasked\tread\tacceptable\tkey wrong\tquestion word wrong\toptions pass\t")
	for _, g := range t.Articles {
		s := g.Sums
		fmt.Fprintf(table, "%s\t%d\t%d\t%s\t%s\t%s\t%s\t\n", g.Name, s.Asked, s.Read, percent(s.Acceptable, s.Read),
			percent(s.WrongKey, s.Read), percent(s.WrongWord, s.Read), percent(s.OptionsPass, s.OptionsRead))
	}
	printTotal(table, "all", t.Articles)
	printTotal(table, "control questions", controls.Articles)
	table.Flush()

	fmt.Fprint(w, "\nquestions read, by reader:")
	for _, r := range slices.Sorted(maps.Keys(t.Readers)) {
		fmt.Fprintf(w, " %s %d", r, t.Readers[r])
	}
	fmt.Fprint(w, "\n\n")
	printRules(w, t.Rules)
	if len(t.Unread) > 0 {
		fmt.Fprintf(w, "\nnot read yet: %d\n", len(t.Unread))
	}
	for _, item := range t.Unread {
		fmt.Fprintf(w, "  %s  %s  [%s] %s\n", item.Article, item.Prompt, item.Rule, item.Key)
	}
}

// printTotal writes the figures of all articles together with their 95 % intervals.
func printTotal(w io.Writer, name string, articles []readings.Group) {
	if len(articles) == 0 {
		return
	}
	var sum readings.Sums
	for _, g := range articles {
		sum = sum.Add(g.Sums)
	}
	share := func(part, whole func(readings.Sums) int) string {
		s, ok := readings.Estimate(articles, part, whole)
		if !ok {
			return "-"
		}
		return fmt.Sprintf("%.1f (%.1f to %.1f)", s.Percent, s.Low, s.High)
	}
	read := func(s readings.Sums) int { return s.Read }
	fmt.Fprintf(w, "%s\t%d\t%d\t%s\t%s\t%s\t%s\t\n", name, sum.Asked, sum.Read,
		share(func(s readings.Sums) int { return s.Acceptable }, read),
		share(func(s readings.Sums) int { return s.WrongKey }, read),
		share(func(s readings.Sums) int { return s.WrongWord }, read),
		share(func(s readings.Sums) int { return s.OptionsPass }, func(s readings.Sums) int { return s.OptionsRead }))
}

func printRules(w io.Writer, rules []readings.Group) {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "rule\tread\tacceptable\tticks")
	for _, g := range rules {
		if g.Sums.Read > 0 {
			fmt.Fprintf(table, "%s\t%d\t%s\t%s\n", g.Name, g.Sums.Read, percent(g.Sums.Acceptable, g.Sums.Read), ticks(g.Ticks))
		}
	}
	table.Flush()
}

// ticks lists the flaws that were ticked, most often first.
func ticks(counts []int) string {
	var flaws []int
	for f, n := range counts {
		if n > 0 {
			flaws = append(flaws, f)
		}
	}
	slices.SortStableFunc(flaws, func(a, b int) int { return counts[b] - counts[a] })
	var parts []string
	for _, f := range flaws {
		parts = append(parts, fmt.Sprintf("%s %d", readings.Flaws[f-1], counts[f]))
	}
	return strings.Join(parts, "; ")
}

func percent(part, whole int) string {
	if whole == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f", 100*float64(part)/float64(whole))
}
