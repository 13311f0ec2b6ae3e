package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"lectern/questions/analysis"
)

func printLinked(w io.Writer, docs []linked) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	printGroups(table, docs)
	fmt.Fprintln(table)
	printCurve(table, docs)
	fmt.Fprintln(table)
	printLinkReliability(table, docs)
	fmt.Fprintln(table)
	return table.Flush()
}

// mentionSort is a sort of mentions that is counted together.
type mentionSort struct {
	name string
	has  func(analysis.Reference) bool
}

var (
	pronouns = mentionSort{"pronouns", func(r analysis.Reference) bool { return slices.Contains(thirdPerson, r.Group) }}
	phrases  = mentionSort{"noun", func(r analysis.Reference) bool { return r.Group == "noun" }}
	classes  = mentionSort{"the class", func(r analysis.Reference) bool { return r.Class }}
)

var thirdPerson = []string{"he", "she", "it", "they"}

func sorts() []mentionSort {
	out := []mentionSort{pronouns}
	for _, group := range append(slices.Clone(thirdPerson), "name", "apposition", "predicate") {
		out = append(out, mentionSort{group, func(r analysis.Reference) bool { return r.Group == group }})
	}
	return append(out, phrases, classes)
}

func (s mentionSort) count(docs []linked, l analysis.Limits) analysis.Tally {
	var n analysis.Tally
	for _, d := range docs {
		for _, r := range d.at(l) {
			if s.has(r) {
				n = n.Add(r)
			}
		}
	}
	return n
}

func printGroups(w io.Writer, docs []linked) {
	fmt.Fprintln(w, "mention\tasked\tanswerable\tanswered\tanswered %\tright of answered %\tright of asked %")
	for _, s := range sorts() {
		n := s.count(docs, analysis.Likely)
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%s\t%s\t%s\n", s.name, n.Asked, n.Answerable, n.Answered,
			percent(n.Answered, n.Asked), percent(n.Right, n.Answered), percent(n.Right, n.Asked))
	}
}

func printCurve(w io.Writer, docs []linked) {
	line := func(name string, l analysis.Limits) {
		p, n, c := pronouns.count(docs, l), phrases.count(docs, l), classes.count(docs, l)
		fmt.Fprintf(w, "%s\t%s\t%s\t%d\t%s\t%d\t%s\n", name, percent(p.Answered, p.Asked), percent(p.Right, p.Answered),
			n.Answered, percent(n.Right, n.Answered), c.Answered, percent(c.Right, c.Answered))
	}
	fmt.Fprintln(w, "limit\tpronouns answered %\tright of answered %\tnouns answered\tright of answered %\tthe class answered\tright of answered %")
	for _, limit := range []float32{0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9} {
		line(fmt.Sprintf("%.1f", limit), analysis.Limits{Pronoun: limit, Name: limit, Phrase: limit})
	}
	line("likely", analysis.Likely)
	line("sure", analysis.Sure)
}

// printLinkReliability compares the probabilities of all links with how many of them are right, by tenths.
func printLinkReliability(w io.Writer, docs []linked) {
	fmt.Fprintln(w, "probability\tpronouns\tmean %\tright %\tnouns\tmean %\tright %")
	var bins [10][2]analysis.Tally
	var sums [10][2]float64
	for _, d := range docs {
		for _, r := range d.References(d.all) {
			tenth := min(9, int(r.Probability*10))
			for k, s := range []mentionSort{pronouns, phrases} {
				if s.has(r) && r.Answered {
					bins[tenth][k] = bins[tenth][k].Add(r)
					sums[tenth][k] += float64(r.Probability)
				}
			}
		}
	}
	for tenth, row := range bins {
		cells := make([]string, 0, 6)
		for k, n := range row {
			mean := "-"
			if n.Answered > 0 {
				mean = fmt.Sprintf("%.1f", 100*sums[tenth][k]/float64(n.Answered))
			}
			cells = append(cells, fmt.Sprint(n.Answered), mean, percent(n.Right, n.Answered))
		}
		fmt.Fprintf(w, "%.1f\t%s\n", float64(tenth)/10, strings.Join(cells, "\t"))
	}
}
