package main

import (
	"cmp"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"

	"lectern/app/class"
)

var heads = class.Heads{
	Seat: "Seat", Name: "Name", Points: "Points", Max: "Of", Note: "Note", Conflict: "several results that differ",
	Number: "No.", Prompt: "Question", Kind: "Kind", Answered: "Answered by", Difficulty: "Share of points",
	Discrimination: "Discrimination", Key: "Right answer", Wrong: "Wrong answers (how many)",
}

// printClass writes the pupils with their points, and the questions with their figures.
func printClass(out io.Writer, r roll) error {
	f := r.class.Figures(r.quiz)
	fmt.Fprintf(out, "%s\n%d of %d results count, mean %.2f of %d points, standard deviation %.2f\n",
		cmp.Or(r.class.Title, "Untitled"), f.Pupils, len(r.class.Pupils), f.Mean, len(r.quiz.Questions), f.Spread)
	if f.Weakest.Name != "" {
		fmt.Fprintf(out, "weakest: %s, %.0f %% of the points\n", f.Weakest.Name, 100*f.Weakest.Points/f.Weakest.Max)
	}
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(w, "\n%s\n", strings.Join(append([]string{"pupil", "points"}, numbers(len(r.quiz.Questions))...), "\t"))
	for _, p := range r.class.Pupils {
		fmt.Fprintln(w, strings.Join(pupilCells(p), "\t"))
	}
	fmt.Fprintf(w, "\nquestion\tanswered\tshare\tdiscrimination\n")
	for i, it := range f.Items {
		discrimination := "-"
		if it.Discriminates {
			discrimination = fmt.Sprintf("%.2f", it.Discrimination)
		}
		fmt.Fprintf(w, "%d\t%d\t%.2f\t%s\n", i+1, it.Answered, it.Difficulty, discrimination)
	}
	return w.Flush()
}

func numbers(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = strconv.Itoa(i + 1)
	}
	return out
}

func pupilCells(p class.Pupil) []string {
	who := p.Sheets[0].Name
	if seat := p.Sheets[0].Seat; seat > 0 {
		who = strconv.Itoa(seat)
	}
	s, ok := p.Sheet()
	if !ok {
		return []string{who, heads.Conflict}
	}
	cells := []string{who, points(s.Points())}
	for _, it := range s.Items {
		cell := "-"
		if it.Answered {
			cell = points(it.Points)
		}
		cells = append(cells, cell)
	}
	return cells
}

func points(p float64) string { return strconv.FormatFloat(p, 'f', -1, 64) }
