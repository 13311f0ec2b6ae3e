package analysis

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

var (
	sensesFrom  = flag.String("senses.wordnet", "", "folder with WordNet's index, data and cntlist.rev files")
	sensesTexts = flag.String("senses.texts", "", "comma-separated texts, plain or gzipped, that tell which words are frequent")
	sensesOut   = flag.String("senses.out", "facts/senses.txt", "where the classes go")
)

const sensesHeader = `# Nouns and verbs of English by the class of their most frequent sense: the lexicographer files of Princeton WordNet 3.0,
# with organizations taken out of "group" and structures out of "artifact". Made by TestMakeSenses.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Provided "as is", without representations or
# warranties; the licence is named in NOTICE.
`

// lexicographer names WordNet's lexicographer files by number, with nothing for those of other parts of speech.
var lexicographer = strings.Split("adj adj adv tops act animal artifact attribute body cognition communication event feeling food "+
	"group location motive object person phenomenon plant possession process quantity relation shape state substance time "+
	"v:body v:change v:cognition v:communication v:competition v:consumption v:contact v:creation v:emotion v:motion "+
	"v:perception v:possession v:social v:stative v:weather", " ")

// TestMakeSenses writes facts/senses.txt:
//
//	go test ./questions/analysis -run TestMakeSenses -senses.wordnet /usr/share/wordnet -senses.texts a.txt,b.txt.gz
func TestMakeSenses(t *testing.T) {
	if *sensesFrom == "" {
		t.Skip("-senses.wordnet is not set")
	}
	w := &wordnet{
		files: map[string]int{}, parents: map[string][]string{}, senses: map[string][]string{}, tags: map[string]map[int]int{},
		seen: map[string]int{}, common: map[string]bool{}, tops: map[string]string{},
	}
	w.eachLine(t, filepath.Join(*sensesFrom, "cntlist.rev"), w.count)
	for i, pos := range [...]string{"noun", "verb"} {
		w.eachLine(t, filepath.Join(*sensesFrom, "data."+pos), func(line string) { w.synset(line, i) })
		w.eachLine(t, filepath.Join(*sensesFrom, "index."+pos), func(line string) { w.index(line, i) })
	}
	for path := range strings.SplitSeq(*sensesTexts, ",") {
		w.eachLine(t, path, w.read)
	}
	const nouns, verbs = 9500, 2000
	out := sensesHeader + w.frequent(0, nouns) + w.frequent(1, verbs)
	if err := os.WriteFile(*sensesOut, []byte(out), 0o644); err != nil {
		t.Fatal(err)
	}
}

// wordnet is what is read of its files. Lemmas stand under "0 lemma" for nouns and "1 lemma" for verbs, synsets under
// "0 offset" and "1 offset".
type wordnet struct {
	files   map[string]int         // synset -> lexicographer file
	parents map[string][]string    // synset -> hypernyms
	senses  map[string][]string    // lemma -> synsets, most frequent first
	tags    map[string]map[int]int // lemma -> sense number -> how often it was tagged
	seen    map[string]int         // how often a word stands in the texts without a capital
	common  map[string]bool        // lemmas that WordNet writes without a capital
	tops    map[string]string      // synset that names a lexicographer file -> that file
}

func (w *wordnet) eachLine(t *testing.T, path string, visit func(line string)) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			t.Fatal(err)
		}
	}
	lines := bufio.NewReader(r)
	for {
		line, err := lines.ReadString('\n')
		if line != "" && !strings.HasPrefix(line, "  ") {
			visit(line)
		}
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// count reads a line of cntlist.rev: sense key, sense number, how often it was tagged.
func (w *wordnet) count(line string) {
	f := strings.Fields(line)
	lemma, sense, _ := strings.Cut(f[0], "%")
	pos := map[byte]string{'1': "0 ", '2': "1 "}[sense[0]]
	number, _ := strconv.Atoi(f[1])
	times, _ := strconv.Atoi(f[2])
	if pos == "" {
		return
	}
	if w.tags[pos+lemma] == nil {
		w.tags[pos+lemma] = map[int]int{}
	}
	w.tags[pos+lemma][number] = times
}

// synset reads a line of a data file.
func (w *wordnet) synset(line string, pos int) {
	f := strings.Fields(line)
	id := fmt.Sprintf("%d %s", pos, f[0])
	w.files[id], _ = strconv.Atoi(f[1])
	words, _ := strconv.ParseInt(f[3], 16, 32)
	at := 4 + 2*int(words)
	for k := 4; k < at; k += 2 {
		w.common[fmt.Sprintf("%d %s", pos, f[k])] = true
		if slices.Contains(lexicographer, f[k]) {
			w.tops[id] = f[k]
		}
	}
	pointers, _ := strconv.Atoi(f[at])
	for k := range pointers {
		if p := f[at+1+4*k:]; p[0] == "@" || p[0] == "@i" {
			w.parents[id] = append(w.parents[id], fmt.Sprintf("%d %s", pos, p[1]))
		}
	}
}

// index reads a line of an index file.
func (w *wordnet) index(line string, pos int) {
	f := strings.Fields(line)
	senses, _ := strconv.Atoi(f[2])
	for _, offset := range f[len(f)-senses:] {
		lemma := fmt.Sprintf("%d %s", pos, f[0])
		w.senses[lemma] = append(w.senses[lemma], fmt.Sprintf("%d %s", pos, offset))
	}
}

// read counts the words of a text, of a line of a data file only those of its gloss.
func (w *wordnet) read(line string) {
	if head, gloss, ok := strings.Cut(line, " | "); ok && strings.Contains(head, " 0 ") {
		line = gloss
	}
	for _, word := range strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) }) {
		w.seen[word]++
	}
}

// frequent gives the most frequent single lower-case words of a part of speech by class, one class a line.
func (w *wordnet) frequent(pos, most int) string {
	type scored struct {
		word  string
		times int
	}
	var all []scored
	prefix := fmt.Sprintf("%d ", pos)
	for lemma := range w.senses {
		word, ok := strings.CutPrefix(lemma, prefix)
		if !ok || !w.common[lemma] || len(word) < 3 || strings.ContainsFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) {
			continue
		}
		times := 0
		for _, form := range w.forms(word, pos) {
			times += w.seen[form]
		}
		for _, n := range w.tags[lemma] {
			times += 3 * n
		}
		all = append(all, scored{word, times})
	}
	slices.SortFunc(all, func(a, b scored) int { return cmp.Or(b.times-a.times, cmp.Compare(a.word, b.word)) })
	lines := map[string][]string{}
	for _, s := range all[:min(most, len(all))] {
		if class := w.class(prefix + s.word); class != "" {
			lines[class] = append(lines[class], s.word)
		}
	}
	var b strings.Builder
	for _, class := range slices.Sorted(maps.Keys(lines)) {
		slices.Sort(lines[class])
		fmt.Fprintf(&b, "%s: %s\n", class, strings.Join(lines[class], " "))
	}
	return b.String()
}

// forms gives the forms of a word that are counted: for verbs only those that are hardly ever nouns.
func (w *wordnet) forms(word string, pos int) []string {
	stem := strings.TrimSuffix(word, "e")
	if pos == 1 {
		return []string{stem + "ed", stem + "ing", stem + word[len(word)-1:] + "ed"}
	}
	return []string{word, word + "s", word + "es", strings.TrimSuffix(word, "y") + "ies"}
}

// class gives the class in which the senses of a lemma were tagged most often together, the first sense's among equals.
func (w *wordnet) class(lemma string) string {
	times := map[string]int{}
	best := ""
	for i, s := range w.senses[lemma] {
		class := w.classOf(s)
		times[class] += w.tags[lemma][i+1]
		if best == "" || times[class] > times[best] {
			best = class
		}
	}
	return best
}

// Synsets above the organizations and the structures.
const (
	organizationSynset = "0 08008335"
	structureSynset    = "0 04341686"
)

func (w *wordnet) classOf(synset string) string {
	class := lexicographer[w.files[synset]]
	switch {
	case class == "tops":
		return w.tops[synset]
	case class == "group" && w.below(synset, organizationSynset):
		return "organization"
	case class == "artifact" && w.below(synset, structureSynset):
		return "structure"
	}
	return class
}

func (w *wordnet) below(synset, above string) bool {
	return synset == above || slices.ContainsFunc(w.parents[synset], func(p string) bool { return w.below(p, above) })
}
