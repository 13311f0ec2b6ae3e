package thesaurus

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
	wordnetFrom = flag.String("thesaurus.wordnet", "", "folder with WordNet's index, data and cntlist.rev files")
	texts       = flag.String("thesaurus.texts", "", "comma-separated texts, plain or gzipped, that tell which words are common")
	out         = flag.String("thesaurus.out", "synonyms.txt", "where the list goes")
)

const header = `# Common words of English that mean about the same: they share one of their first four senses in Princeton WordNet 3.0, or
# such a sense is similar to, derived from, caused or entailed by one of the other's. Made by TestMake; a pair stands once.
# WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. Provided "as is", without representations or
# warranties; the licence is named in NOTICE.
`

// firstSenses is how many senses of a word count for each part of speech; later ones are rare.
const firstSenses = 4

// TestMake writes synonyms.txt:
//
//	go test ./questions/thesaurus -run TestMake -thesaurus.wordnet /usr/share/wordnet -thesaurus.texts a.txt,b.txt.gz
func TestMake(t *testing.T) {
	if *wordnetFrom == "" {
		t.Skip("-thesaurus.wordnet is not set")
	}
	w := &wordnet{senses: map[string][]string{}, words: map[string][]string{}, next: map[string][]string{}, seen: map[string]int{}}
	for _, pos := range [...]string{"noun", "verb", "adj", "adv"} {
		w.eachLine(t, filepath.Join(*wordnetFrom, "data."+pos), func(line string) { w.synset(line, pos[:1]) })
		w.eachLine(t, filepath.Join(*wordnetFrom, "index."+pos), func(line string) { w.index(line, pos[:1]) })
	}
	w.eachLine(t, filepath.Join(*wordnetFrom, "cntlist.rev"), w.count)
	for path := range strings.SplitSeq(*texts, ",") {
		w.eachLine(t, path, w.read)
	}
	const most = 13000
	if err := os.WriteFile(*out, []byte(header+w.list(most)), 0o644); err != nil {
		t.Fatal(err)
	}
}

// wordnet is what is read of its files. A synset is named by the first letter of its part of speech and its offset.
type wordnet struct {
	senses map[string][]string // word -> synsets, the most frequent of each part of speech first
	words  map[string][]string // synset -> words
	next   map[string][]string // synset -> synsets that mean about the same
	seen   map[string]int      // how common a word is
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
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		if !strings.HasPrefix(lines.Text(), "  ") {
			visit(lines.Text())
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}

// related are the pointers between senses that mean about the same: similar to, derived from, see also, same group,
// entails, causes, pertains to, attribute.
const related = `& + ^ $ * > \ =`

// synset reads a line of a data file.
func (w *wordnet) synset(line, pos string) {
	line, _, _ = strings.Cut(line, " | ")
	f := strings.Fields(line)
	id := pos + f[0]
	words, _ := strconv.ParseInt(f[3], 16, 32)
	at := 4 + 2*int(words)
	for k := 4; k < at; k += 2 {
		word, _, _ := strings.Cut(f[k], "(")
		w.words[id] = append(w.words[id], word)
	}
	pointers, _ := strconv.Atoi(f[at])
	for k := range pointers {
		if p := f[at+1+4*k:]; strings.Contains(related, p[0]) {
			w.next[id] = append(w.next[id], strings.Replace(p[2], "s", "a", 1)+p[1])
		}
	}
}

// index reads a line of an index file.
func (w *wordnet) index(line, pos string) {
	f := strings.Fields(line)
	n, _ := strconv.Atoi(f[2])
	for _, offset := range f[len(f)-n:][:min(n, firstSenses)] {
		w.senses[f[0]] = append(w.senses[f[0]], pos+offset)
	}
}

// count reads a line of cntlist.rev: sense key, sense number, how often it was tagged.
func (w *wordnet) count(line string) {
	f := strings.Fields(line)
	word, _, _ := strings.Cut(f[0], "%")
	times, _ := strconv.Atoi(f[2])
	w.seen[word] += 3 * times
}

func (w *wordnet) read(line string) {
	for _, word := range strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) }) {
		w.seen[word]++
	}
}

// list gives the pairs among the most common words, each under the word that comes first in the alphabet.
func (w *wordnet) list(most int) string {
	all := slices.DeleteFunc(slices.Collect(maps.Keys(w.senses)), func(s string) bool {
		return len(s) < 3 || strings.ContainsFunc(s, func(r rune) bool { return r < 'a' || r > 'z' })
	})
	slices.SortFunc(all, func(a, b string) int { return cmp.Or(w.seen[b]-w.seen[a], cmp.Compare(a, b)) })
	common := map[string]bool{}
	for _, word := range all[:min(most, len(all))] {
		common[word] = true
	}
	pairs := map[string]map[string]bool{}
	for a := range common {
		for _, b := range w.near(a) {
			if !common[b] || a == b {
				continue
			}
			first, second := min(a, b), max(a, b)
			if pairs[first] == nil {
				pairs[first] = map[string]bool{}
			}
			pairs[first][second] = true
		}
	}
	var b strings.Builder
	for _, head := range slices.Sorted(maps.Keys(pairs)) {
		fmt.Fprintf(&b, "%s: %s\n", head, strings.Join(slices.Sorted(maps.Keys(pairs[head])), " "))
	}
	return b.String()
}

func (w *wordnet) near(word string) []string {
	var out []string
	for _, s := range w.senses[word] {
		out = append(out, w.words[s]...)
		for _, n := range w.next[s] {
			out = append(out, w.words[n]...)
		}
	}
	return out
}
