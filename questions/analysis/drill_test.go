package analysis

import (
	"bufio"
	"compress/gzip"
	"flag"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"lectern/questions/analysis/neural"
)

var (
	drillMarked  = flag.String("drill.marked", "", "comma-separated CoNLL-U files with GUM's Entity attribute")
	drillColumns = flag.String("drill.columns", "", "comma-separated files of two columns: a word and its kind of name")
	drillBanks   = flag.String("drill.banks", "", "comma-separated CoNLL-U files without entities")
	drillModel   = flag.String("drill.model", "../model/lectern.model", "the network's weights")
)

// drill is a sentence to train on.
type drill struct {
	given    []Token // as the corpus has them; without tags where it has none
	read     []Token // as the network reads the words
	names    []Name
	nerLogs  [][]float32
	typeLogs [][]float32
}

type driller struct {
	t   *testing.T
	net *neural.Model
}

func newDriller(t *testing.T) driller {
	weights, err := os.ReadFile(*drillModel)
	if err != nil {
		t.Fatal(err)
	}
	net, err := neural.Load(weights)
	if err != nil {
		t.Fatal(err)
	}
	return driller{t, net}
}

// treebank reads CoNLL-U files.
func (d driller) treebank(files string) []drill {
	var out []drill
	for _, path := range strings.Split(files, ",") {
		for _, doc := range readGold(d.t, path) {
			names := make([][]Name, len(doc.Sentences))
			for _, n := range doc.Names {
				names[n.Sentence] = append(names[n.Sentence], n)
			}
			for i, s := range doc.Sentences {
				out = append(out, d.drill(s.Tokens, names[i]))
			}
		}
	}
	return out
}

// columns reads files of two columns in IOB1 or BIO.
func (d driller) columns(files string) []drill {
	var out []drill
	for _, path := range strings.Split(files, ",") {
		file, err := os.Open(path)
		if err != nil {
			d.t.Fatal(err)
		}
		defer file.Close()
		unzipped, err := gzip.NewReader(file)
		if err != nil {
			d.t.Fatal(err)
		}
		for _, s := range readColumns(d.t, unzipped) {
			out = append(out, d.drill(s.given, s.names))
		}
	}
	return out
}

func readColumns(t *testing.T, r io.Reader) []drill {
	kinds := map[string]string{"PER": "PER", "Person": "PER", "ORG": "ORG", "Organisation": "ORG", "LOC": "LOC", "Location": "LOC"}
	out := []drill{{}}
	last := ""
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		cells := strings.Fields(lines.Text())
		s := &out[len(out)-1]
		if len(cells) < 2 || cells[0] == "-DOCSTART-" {
			if last = ""; len(s.given) > 0 {
				out = append(out, drill{})
			}
			continue
		}
		prefix, kind, _ := strings.Cut(cells[len(cells)-1], "-")
		kind = kinds[kind]
		if kind != "" && (prefix == "B" || kind != last) {
			s.names = append(s.names, Name{Kind: kind, Start: len(s.given)})
		}
		s.given = append(s.given, Token{Form: cells[0], Head: -1, Spaced: true})
		if last = kind; kind != "" {
			s.names[len(s.names)-1].End = len(s.given)
		}
	}
	if lines.Err() != nil {
		t.Fatal(lines.Err())
	}
	return slices.DeleteFunc(out, func(s drill) bool { return len(s.given) == 0 })
}

// drill lets the network read a sentence.
func (d driller) drill(given []Token, names []Name) drill {
	s := drill{given: given, read: slices.Clone(given), names: names}
	forms := make([]string, len(given))
	for i, t := range given {
		forms[i] = t.Form
	}
	p := d.net.Predict(forms)
	s.nerLogs, s.typeLogs = p.NERLogs, p.EntityLogs
	for i := range s.read {
		t := &s.read[i]
		t.UPOS, t.XPOS, t.Feats, t.Lemma = p.UPOS[i], p.XPOS[i], p.Feats[i], p.Lemma[i]
		t.Head, t.Deprel = p.Head[i], p.Deprel[i]
	}
	(&Analyser{d.net}).repair(s.read)
	return s
}

// lowered is the same sentence without capitals.
func (d driller) lowered(s drill) drill {
	given := slices.Clone(s.given)
	for i := range given {
		given[i].Form = strings.ToLower(given[i].Form)
	}
	return d.drill(given, s.names)
}
