package analysis

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// WriteCoNLLU writes an analysis in the CoNLL-U format. MISC holds the spacing, names as NER=B-PER and so on, and
// coreference as Entity brackets; the comment flaw says why a sentence is not a whole one. Sentences without an ID are
// numbered.
func WriteCoNLLU(w io.Writer, a Analysis) error {
	out := bufio.NewWriter(w)
	names, mentions := bySentence(a)
	for i, s := range a.Sentences {
		if i == 0 {
			fmt.Fprintln(out, "# global.Entity = eid-etype")
		}
		if i == 0 || s.Block != a.Sentences[i-1].Block {
			fmt.Fprintln(out, "# newpar")
		}
		id := s.ID
		if id == "" {
			id = strconv.Itoa(i + 1)
		}
		fmt.Fprintf(out, "# sent_id = %s\n# text = %s\n", id, strings.Join(strings.Fields(s.Span.In(a.Article.Text)), " "))
		if s.Flaw != "" {
			fmt.Fprintf(out, "# flaw = %s\n", s.Flaw)
		}
		writeTokens(out, s, nerColumn(len(s.Tokens), names[i]), entityColumn(s.Tokens, mentions[i]))
		fmt.Fprintln(out)
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write CoNLL-U: %w", err)
	}
	return nil
}

func bySentence(a Analysis) (names [][]Name, mentions [][]Mention) {
	names, mentions = make([][]Name, len(a.Sentences)), make([][]Mention, len(a.Sentences))
	for _, n := range a.Names {
		names[n.Sentence] = append(names[n.Sentence], n)
	}
	for _, m := range a.Mentions {
		mentions[m.Sentence] = append(mentions[m.Sentence], m)
	}
	return names, mentions
}

func nerColumn(n int, names []Name) []string {
	column := make([]string, n)
	for _, name := range names {
		for i := name.Start; i < name.End; i++ {
			column[i] = "I-" + name.Kind
		}
		column[name.Start] = "B-" + name.Kind
	}
	return column
}

func writeTokens(out *bufio.Writer, s Sentence, ner, entities []string) {
	ranges, end := s.Multiword, 0
	for i, t := range s.Tokens {
		if len(ranges) > 0 && ranges[0].Start == i {
			writeRange(out, ranges[0], s.Tokens[ranges[0].End-1].Spaced)
			ranges, end = ranges[1:], ranges[0].End
		}
		var misc []string
		if entities[i] != "" {
			misc = append(misc, "Entity="+entities[i])
		}
		if ner[i] != "" {
			misc = append(misc, "NER="+ner[i])
		}
		if !t.Spaced && i >= end {
			misc = append(misc, "SpaceAfter=No")
		}
		fmt.Fprintf(out, "%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t_\t%s\n", i+1, t.Form, blank(t.Lemma), blank(t.UPOS),
			blank(t.XPOS), blank(t.Feats), t.Head+1, blank(t.Deprel), blank(strings.Join(misc, "|")))
	}
}

func writeRange(out *bufio.Writer, m Multiword, spaced bool) {
	misc := "_"
	if !spaced {
		misc = "SpaceAfter=No"
	}
	fmt.Fprintf(out, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", m.Start+1, m.End, m.Form, misc)
}

// multiwords finds the written words that end in a clitic, such as "isn't".
func multiwords(text string, tokens []Token) []Multiword {
	var out []Multiword
	for i := 0; i < len(tokens); {
		end := multiwordEnd(tokens, i)
		if end > i+1 {
			out = append(out, Multiword{i, end, text[tokens[i].Span.Start:tokens[end-1].Span.End]})
		}
		i = end
	}
	return out
}

// multiwordEnd returns the end of the multiword token that starts at token i; i+1 when it is a word of its own.
func multiwordEnd(tokens []Token, i int) int {
	end := i + 1
	for end < len(tokens) && !tokens[end-1].Spaced && tokens[end-1].UPOS != "PUNCT" && clitic(tokens[end]) {
		end++
	}
	return end
}

func clitic(t Token) bool {
	switch strings.ToLower(strings.ReplaceAll(t.Form, "’", "'")) {
	case "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m", "not", "na", "ta":
		return t.UPOS != "PUNCT"
	}
	return false
}

func blank(s string) string {
	if s == "" {
		return "_"
	}
	return s
}

func itoa(n int) string { return strconv.Itoa(n) }
