package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"lectern/questions"
)

// printFates tells how many candidates each rule made and how many were dropped for each reason, then names every
// candidate: the dropped ones with their reason, the others with their score, the chosen ones starred.
func printFates(w io.Writer, fates []questions.Fate) {
	made, chosen, dropped := map[string]int{}, map[string]int{}, map[string]int{}
	for _, f := range fates {
		made[f.Candidate.Rule]++
		if f.Chosen {
			chosen[f.Candidate.Rule]++
		}
		if f.Reason != "" {
			dropped[f.Reason]++
		}
	}
	fmt.Fprintln(w, "made chosen rule")
	for _, id := range slices.Sorted(maps.Keys(made)) {
		fmt.Fprintf(w, "%4d %6d %s\n", made[id], chosen[id], id)
	}
	fmt.Fprintln(w, "\ndropped reason")
	for _, reason := range slices.Sorted(maps.Keys(dropped)) {
		fmt.Fprintf(w, "%7d %s\n", dropped[reason], reason)
	}
	fmt.Fprintln(w)
	for _, f := range fates {
		if f.Reason != "" {
			head := "- " + f.Reason
			if f.Score > 0 {
				head += fmt.Sprintf(" %.2f", f.Score)
			}
			printFate(w, head, f)
		}
	}
	fmt.Fprintln(w)
	for _, f := range fates {
		if f.Reason == "" {
			mark := map[bool]string{true: "*", false: " "}[f.Chosen]
			printFate(w, fmt.Sprintf("%s %.2f", mark, f.Score), f)
		}
	}
}

func printFate(w io.Writer, head string, f questions.Fate) {
	keys := make([]string, len(f.Candidate.Keys))
	for i, k := range f.Candidate.Keys {
		keys[i] = f.Candidate.Prefix + k.Text
	}
	fmt.Fprintf(w, "%s: %s: %s = %s\n", head, f.Candidate.Rule, f.Candidate.Prompt, strings.Join(keys, "; "))
}
