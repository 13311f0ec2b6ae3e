package analysis

import (
	"strconv"
	"strings"
	"testing"
)

// trees reads sentences, one a line, whose words are written form=lemma/XPOS/head/deprel or .../deprel/entity;
// "=lemma" may be left out. Words of one letter of punctuation follow without a space.
func trees(t *testing.T, text string) []Sentence {
	t.Helper()
	var sentences []Sentence
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		var s Sentence
		for _, word := range strings.Fields(line) {
			s.Tokens = append(s.Tokens, treeToken(t, word))
		}
		for i := range s.Tokens {
			s.Tokens[i].Spaced = i+1 < len(s.Tokens) && spaceBetween(s.Tokens[:i+1], s.Tokens[i+1])
		}
		if err := checkTree(s.Tokens); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		sentences = append(sentences, s)
	}
	Place(sentences)
	return sentences
}

// joinLines joins the lines of a sentence, which ends at the line that ends in a full stop.
func joinLines(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		b.WriteString(line)
		if i := strings.LastIndexByte(line, ' '); strings.HasPrefix(line[i+1:], "././") {
			b.WriteByte('\n')
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func treeToken(t *testing.T, word string) Token {
	t.Helper()
	f := strings.Split(word, "/")
	if len(f) < 4 {
		t.Fatalf("word %q", word)
	}
	head, err := strconv.Atoi(f[2])
	if err != nil {
		t.Fatalf("word %q: %v", word, err)
	}
	form, lemma, ok := strings.Cut(f[0], "=")
	if !ok {
		lemma = strings.ToLower(form)
	}
	token := Token{Form: form, Lemma: lemma, XPOS: f[1], UPOS: upos(f[1], f[3]), Feats: "_", Head: head - 1, Deprel: f[3], Score: 1}
	switch f[1] {
	case "NNS", "NNPS":
		token.Feats = "Number=Plur"
	case "NN", "NNP":
		token.Feats = "Number=Sing"
	}
	if len(f) > 4 {
		token.Entity = f[4]
	}
	return token
}

func upos(xpos, deprel string) string {
	if strings.HasPrefix(deprel, "aux") || deprel == "cop" {
		return "AUX"
	}
	for prefix, tag := range map[string]string{
		"NNP": "PROPN", "PRP": "PRON", "VB": "VERB", "DT": "DET", "JJ": "ADJ", "RB": "ADV", "CC": "CCONJ", "CD": "NUM",
		"POS": "PART", "TO": "PART", "W": "PRON", "EX": "PRON", "MD": "AUX",
	} {
		if strings.HasPrefix(xpos, prefix) {
			return tag
		}
	}
	switch {
	case strings.HasPrefix(xpos, "NN"):
		return "NOUN"
	case xpos == "IN" && deprel == "mark":
		return "SCONJ"
	case xpos == "IN":
		return "ADP"
	}
	return "PUNCT"
}

func spaceBetween(before []Token, next Token) bool {
	last := before[len(before)-1].Form
	return !strings.Contains(", . ? ! ) ” ; : 's n't ’s", next.Form) && last != "(" && last != "“"
}

// headed is a tree in which a repair should hang a token on that head, counted as in the text.
type headed struct {
	name, text  string
	token, head int
}

// wantHeads repairs every token of each tree.
func wantHeads(t *testing.T, repair func(tokens []Token, i int), all []headed) {
	t.Helper()
	for _, c := range all {
		tokens := trees(t, c.text)[0].Tokens
		for i := range tokens {
			repair(tokens, i)
		}
		if got := tokens[c.token].Head + 1; got != c.head {
			t.Errorf("%s: head %d, want %d", c.name, got, c.head)
		}
	}
}
