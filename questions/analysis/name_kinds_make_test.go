package analysis

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const namesHeader = `# Names by kind: instances of locations and natural objects, and the surnames of people in Princeton WordNet 3.0, those
# of one kind only. Made by TestMakeNames.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Provided "as is", without representations or
# warranties; the licence is named in NOTICE.
`

// instanceKinds gives the kind of name for the lexicographer files that hold one.
var instanceKinds = map[string]string{"location": "place", "object": "place", "person": "surname"}

// TestMakeNames writes facts/names.txt:
//
//	go test ./questions/analysis -run TestMakeNames -senses.wordnet /usr/share/wordnet -senses.out facts/names.txt
func TestMakeNames(t *testing.T) {
	if *sensesFrom == "" || !strings.HasSuffix(*sensesOut, "names.txt") {
		t.Skip("-senses.wordnet is not set, or -senses.out does not end in names.txt")
	}
	kinds := map[string][]string{}
	(&wordnet{}).eachLine(t, filepath.Join(*sensesFrom, "data.noun"), func(line string) {
		kind, names := instance(line)
		for _, n := range names {
			if !slices.Contains(kinds[n], kind) {
				kinds[n] = append(kinds[n], kind)
			}
		}
	})
	byKind := map[string][]string{}
	for name, k := range kinds {
		if len(k) == 1 && k[0] != "" {
			byKind[k[0]] = append(byKind[k[0]], name)
		}
	}
	out := namesHeader
	for _, kind := range []string{"place", "surname"} {
		slices.Sort(byKind[kind])
		out += fmt.Sprintf("%s: %s\n", kind, strings.Join(byKind[kind], ", "))
	}
	if err := os.WriteFile(*sensesOut, []byte(out), 0o644); err != nil {
		t.Fatal(err)
	}
}

// instance reads a line of data.noun. Of what is an instance of something it gives the kind of name, "" for another,
// and the names: of people only the surnames that stand alone.
func instance(line string) (string, []string) {
	f := strings.Fields(line)
	if !slices.Contains(f, "@i") {
		return "", nil
	}
	file, _ := strconv.Atoi(f[1])
	kind := instanceKinds[lexicographer[file]]
	words, _ := strconv.ParseInt(f[3], 16, 32)
	var names []string
	for k := range int(words) {
		name := strings.ReplaceAll(f[4+2*k], "_", " ")
		if len(name) > 3 && name[1] != ' ' && capitalised(name) && (kind != "surname" || !strings.Contains(name, " ")) && !strings.ContainsAny(name, ".(,") && strings.Count(name, " ") < 4 {
			names = append(names, name)
		}
	}
	return kind, names
}
