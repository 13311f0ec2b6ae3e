package rules

import (
	"slices"
	"strings"
)

// rambling reports whether words are those of somebody who speaks without a plan: who begins anew, names the subject
// twice, or fills pauses.
func rambling(text string) bool {
	low := strings.ToLower(text)
	if slices.ContainsFunc(fillers[:], func(f string) bool { return strings.Contains(" "+low, f) }) {
		return true
	}
	fields := strings.Fields(low)
	for i := 0; i+1 < len(fields); i++ {
		pair := fields[i] + " " + fields[i+1]
		if strings.HasSuffix(fields[i], ",") && anew[strings.TrimRight(fields[i], ",")+" "+fields[i+1]] {
			return true
		}
		const near = 6
		for j := i + 2; j+1 < len(fields) && j <= i+near; j++ {
			if strings.HasSuffix(fields[j-1], ",") && fields[j]+" "+fields[j+1] == pair {
				return true
			}
		}
	}
	return false
}

// fillers are what speakers say to win time.
var fillers = [...]string{" you know,", ", you know", " i mean,", ", i mean", " um,", " uh,", ", like,", " like she said", " like he said", " like i said", " kind of like"}

// anew are the last word of a subject and the pronoun that takes it up again.
var anew = map[string]bool{"i we": true, "me we": true}
