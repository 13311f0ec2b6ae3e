package analysis

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const peopleHeader = `# Given names of women and men and surnames: the thousand most frequent of each in the census of the United States of 1990
# (public domain), in the lists that come with the program rig, and the first words of the names of two people or more in Princeton
# WordNet 3.0. Made by TestMakePeople.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Provided "as is", without representations or
# warranties; the licence is named in NOTICE.
`

var peopleFrom = flag.String("people.census", "", "folder with fnames.idx, mnames.idx and lnames.idx")

// TestMakePeople writes facts/people.txt:
//
//	go test ./questions/analysis -run TestMakePeople -people.census /usr/share/rig -senses.wordnet /usr/share/wordnet
func TestMakePeople(t *testing.T) {
	if *peopleFrom == "" || *sensesFrom == "" {
		t.Skip("-people.census or -senses.wordnet is not set")
	}
	census := func(file string) []string {
		raw, err := os.ReadFile(filepath.Join(*peopleFrom, file))
		if err != nil {
			t.Fatal(err)
		}
		return strings.Fields(string(raw))
	}
	surnames := slices.DeleteFunc(census("lnames.idx"), func(s string) bool { return nameKinds()[strings.ToLower(s)] == "PER" })
	lists := map[string][]string{"f": census("fnames.idx"), "m": census("mnames.idx"), "surname": surnames}
	known := slices.Concat(lists["f"], lists["m"])
	for name, people := range firstNames(t) {
		if people > 1 && !slices.Contains(known, name) {
			lists["given"] = append(lists["given"], name)
		}
	}
	out := peopleHeader
	for _, class := range []string{"f", "m", "given", "surname"} {
		slices.Sort(lists[class])
		out += fmt.Sprintf("%s: %s\n", class, strings.Join(slices.Compact(lists[class]), ", "))
	}
	if err := os.WriteFile("facts/people.txt", []byte(out), 0o644); err != nil {
		t.Fatal(err)
	}
}

// firstNames counts the people of WordNet by the first word of their names of two words or more.
func firstNames(t *testing.T) map[string]int {
	count := map[string]int{}
	(&wordnet{}).eachLine(t, filepath.Join(*sensesFrom, "data.noun"), func(line string) {
		f := strings.Fields(line)
		if !slices.Contains(f, "@i") || f[1] != "18" {
			return
		}
		words, _ := strconv.ParseInt(f[3], 16, 32)
		seen := map[string]bool{}
		for k := range int(words) {
			first, rest, several := strings.Cut(f[4+2*k], "_")
			titled := Facts().Title(first) || strings.Contains(rest, "of_") || strings.Contains(rest, "the_")
			if several && !titled && !seen[first] && len(first) > 2 && capitalised(first) && !strings.ContainsAny(first, ".(") {
				seen[first] = true
				count[first]++
			}
		}
	})
	return count
}
