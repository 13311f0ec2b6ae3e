package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"lectern/questions/grade"
)

// trap is an answer with the verdict that a teacher would give.
type trap struct {
	marking
	Trap    string        `json:"trap"`
	Verdict grade.Outcome `json:"verdict"`
}

// printTraps prints how many verdicts are as they should be, by kind of trap.
func printTraps(std *streams, m *marker, file string) error {
	raw, err := std.corpus(file)
	if err != nil {
		return err
	}
	all, right := map[string]int{}, map[string]int{}
	number := 0
	for line := range strings.Lines(string(raw)) {
		number++
		var t trap
		if err := json.Unmarshal([]byte(line), &t); err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
		got, err := m.markLine(line)
		if err != nil {
			return fmt.Errorf("line %d: %w", number, err)
		}
		for _, kind := range [...]string{t.Trap, "all"} {
			all[kind]++
			if got.Verdict == t.Verdict {
				right[kind]++
			}
		}
	}
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "%s\tanswers\tverdict as a teacher's\t%%\t\n", file)
	for _, kind := range slices.Sorted(maps.Keys(all)) {
		fmt.Fprintf(table, "%s\t%d\t%d\t%.1f\t\n", kind, all[kind], right[kind], 100*float64(right[kind])/float64(all[kind]))
	}
	fmt.Fprintln(table)
	return table.Flush()
}
