package analysis

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// WriteCoNLLU writes an analysis in the CoNLL-U format. MISC holds the spacing, names as NER=B-PER and so on, and
// coreference as Entity brackets. Words with a clitic, such as "isn't", are written as multiword tokens.
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
		fmt.Fprintf(out, "# sent_id = %d\n# text = %s\n", i+1, strings.Join(strings.Fields(s.Span.In(a.Article.Text)), " "))
		writeTokens(out, s.Tokens, nerColumn(len(s.Tokens), names[i]), entityColumn(s.Tokens, mentions[i]))
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

func writeTokens(out *bufio.Writer, tokens []Token, ner, entities []string) {
	end, multiword := 0, false // of the multiword token that holds word i
	for i, t := range tokens {
		if i == end {
			end = multiwordEnd(tokens, i)
			if multiword = end > i+1; multiword {
				writeRange(out, tokens[i:end], i)
			}
		}
		var misc []string
		if entities[i] != "" {
			misc = append(misc, "Entity="+entities[i])
		}
		if ner[i] != "" {
			misc = append(misc, "NER="+ner[i])
		}
		if !t.Spaced && !multiword {
			misc = append(misc, "SpaceAfter=No")
		}
		fmt.Fprintf(out, "%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t_\t%s\n", i+1, t.Form, blank(t.Lemma), blank(t.UPOS),
			blank(t.XPOS), blank(t.Feats), t.Head+1, blank(t.Deprel), blank(strings.Join(misc, "|")))
	}
}

func writeRange(out *bufio.Writer, words []Token, first int) {
	var form strings.Builder
	for _, t := range words {
		form.WriteString(t.Form)
	}
	misc := "_"
	if !words[len(words)-1].Spaced {
		misc = "SpaceAfter=No"
	}
	fmt.Fprintf(out, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s\n", first+1, first+len(words), form.String(), misc)
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
