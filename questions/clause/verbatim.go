package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
)

// Stretch is a run of tokens of one sentence, from Start to before End.
type Stretch struct{ Sentence, Start, End int }

// Voice gives who says "I" and "we" outside quotation marks, as "the speaker"; "" where it is not known.
func (d *Doc) Voice() string { return d.voice.name }

// Interview reports whether people take turns with those who ask them.
func (d *Doc) Interview() bool { return d.voice.interview }

// Quoted reports whether a token stands in quotation marks.
func (d *Doc) Quoted(sentence, token int) bool { return d.quoted[place{sentence, token}] }

// Verbatim writes a stretch word for word as a sentence, with the given tokens changed. "I", "we" and "you" stay, since
// the text is to stand in quotation marks; it is false for what cannot be understood apart from the sentences around it.
func (d *Doc) Verbatim(s Stretch, swap Swap) (string, bool) {
	t := d.Trees[s.Sentence]
	end := s.End
	for end > s.Start && t.Tokens[end-1].UPOS == "PUNCT" {
		end--
	}
	start := t.verbatimStart(s.Start, end)
	if unended := end == len(t.Tokens); unended || d.Sentences[t.Number].Flaw != "" || start < 0 || end-start < 4 || swap.Start < start || swap.End > end || !t.oneClause(start, end) || !d.selfContained(t, start, end) {
		return "", false
	}
	text := d.Article.Text
	words := text[t.Tokens[start].Span.Start:t.Tokens[swap.Start].Span.Start] + swap.Text + text[t.Tokens[swap.End-1].Span.End:t.Tokens[end-1].Span.End]
	mark := "."
	if t.Tokens[end].Form == "!" || t.Tokens[end].Form == "?" {
		mark = t.Tokens[end].Form
	}
	return Capital(strings.Join(strings.Fields(uncited(words)), " ")) + mark, true
}

// Parts gives the main clauses of a stretch that stand side by side in it, where there are several.
func (d *Doc) Parts(s Stretch) []Stretch {
	t := d.Trees[s.Sentence]
	if last := t.Tokens[len(t.Tokens)-1].Form; last == "?" {
		return nil
	}
	var out []Stretch
	for k := s.Start; k < s.End; k++ {
		if !t.mainClause(k) {
			continue
		}
		sub := t.Subtree(k, func(c int) bool { return t.mainClause(c) || t.Tokens[c].UPOS == "PUNCT" && t.Tokens[c].Head == k })
		start, end := sub[0], sub[len(sub)-1]+1
		if start >= s.Start && end <= s.End && end-start < s.End-s.Start-1 && t.only(start, end, sub) && t.seam(start-1) && t.seam(end) {
			out = append(out, Stretch{s.Sentence, start, end})
		}
	}
	return out
}

// mainClause reports whether a token is the predicate of a sentence or of a clause beside it, with its own subject.
func (t Tree) mainClause(k int) bool {
	switch analysis.Relation(t.Tokens[k].Deprel) {
	case "root":
		return true
	case "conj", "parataxis":
		if t.Child(k, "nsubj", "expl") < 0 {
			return false
		}
		for i := t.Tokens[k].Head; i >= 0; i = t.Tokens[i].Head {
			if r := analysis.Relation(t.Tokens[i].Deprel); r != "root" && r != "conj" && r != "parataxis" {
				return false
			}
		}
		return true
	}
	return false
}

// seam reports whether clauses are joined at a token, or the sentence begins or ends there.
func (t Tree) seam(k int) bool {
	return k < 0 || k >= len(t.Tokens) || t.Tokens[k].UPOS == "PUNCT" || t.Tokens[k].UPOS == "CCONJ"
}

// only reports whether the tokens from start to before end are the given ones, punctuation apart.
func (t Tree) only(start, end int, tokens []int) bool {
	for k := start; k < end; k++ {
		if t.Tokens[k].UPOS != "PUNCT" && !slices.Contains(tokens, k) {
			return false
		}
	}
	return true
}

// verbatimStart gives the first token behind a word that only links the stretch to what is before it, -1 for one that
// cannot be left out.
func (t Tree) verbatimStart(start, end int) int {
	for range 3 {
		if start+4 > end {
			return -1
		}
		first := strings.ToLower(t.Tokens[start].Form)
		switch {
		case bound[first]:
			return -1
		case t.Tokens[start].UPOS == "PUNCT":
			start++
		case t.Tokens[start].UPOS == "CCONJ" && first != "either" && first != "neither" && first != "both":
			start++
		case (t.Tokens[start].UPOS == "INTJ" || links[first]) && t.Tokens[start+1].Form == ",":
			start += 2
		default:
			return start
		}
	}
	return start
}

// oneClause reports whether a stretch hangs together: one of its words governs all others, and that one is a predicate
// with a subject.
func (t Tree) oneClause(start, end int) bool {
	top := -1
	for k := start; k < end; k++ {
		if h := t.Tokens[k].Head; h >= start && h < end || t.Tokens[k].UPOS == "PUNCT" {
			continue
		}
		if top >= 0 {
			return false
		}
		top = k
	}
	if top < 0 || t.Child(top, "nsubj", "expl") < start {
		return false
	}
	c := Clause{Sentence: t.Number, Head: top}
	return t.findVerbs(&c)
}

// selfContained reports whether no word of a stretch points to another sentence, and nothing in it breaks quotation
// marks.
func (d *Doc) selfContained(t Tree, start, end int) bool {
	if t.opensQuote(start, end) {
		return false
	}
	for k := start; k < end; k++ {
		token := t.Tokens[k]
		low := strings.ToLower(token.Form)
		if t.cites(k) {
			continue
		}
		switch low {
		case "[", "]", "(", ")", "…", "...", "*", ":", "“", "”", "\"", "``", "''", "?", "!", "such", "another", "others", "same", "else", "previous", "next", "following", "chapter", "section", "paragraph", "unit", "latter", "former", "other":
			return false
		case "this", "that", "these", "those":
			if !t.points(k) {
				continue
			}
			noun := token.Head
			if token.UPOS != "DET" || noun <= k || k == start || classNoun[t.lemma(noun)] || t.Tokens[noun].Deprel == "nsubj" {
				return false
			}
		case "the":
			if noun := token.Head; noun == k+1 && classNoun[t.lemma(noun)] && t.Child(noun, "nmod", "acl", "cop") < 0 {
				return false
			}
		}
		if token.UPOS == "PRON" && personal(token.XPOS) && thirdPersonPronoun(low) && !t.expletive(k) && (!d.precedes(t, start, k) || d.meansBefore(t, start, k)) {
			return false
		}
	}
	return true
}

// opensQuote reports whether single quotation marks open or close between two tokens without doing both there.
func (t Tree) opensQuote(start, end int) bool {
	n := 0
	for k, token := range t.Tokens[start:end] {
		if (token.Form == "'" || token.Form == "‘" || token.Form == "’") && token.XPOS != "POS" {
			if before := start + k - 1; n == 0 && k > 0 && t.Tokens[before].UPOS == "PUNCT" && !t.Tokens[before].Spaced {
				return true // it closes what was opened before
			}
			n++
		}
	}
	return n%2 != 0
}

// precedes reports whether a noun stands between token start and the pronoun k that the pronoun may be read as.
func (d *Doc) precedes(t Tree, start, k int) bool {
	low := strings.ToLower(t.Tokens[k].Form)
	for i := start; i < k; i++ {
		switch token := t.Tokens[i]; {
		case token.UPOS != "NOUN" && token.UPOS != "PROPN":
		case !singularPronoun(low):
			if d.Plural(t.Number, i) || t.Child(i, "conj") >= 0 {
				return true
			}
		case low == "it" || low == "its":
			if !d.Plural(t.Number, i) && d.TypeOf(t.Number, i) != Person {
				return true
			}
		case d.TypeOf(t.Number, i) == Person || d.TypeOf(t.Number, i) == Animal:
			return true
		}
	}
	return false
}

// meansBefore reports whether a pronoun stands for somebody or something that is not mentioned between token start and it,
// but in a sentence before.
func (d *Doc) meansBefore(t Tree, start, k int) bool {
	entity, earlier := d.Entity(t.Number, k), false
	if entity < 0 {
		return false
	}
	for _, m := range d.Mentions {
		if m.Entity != entity || m.Form == analysis.Pronoun {
			continue
		}
		if m.Sentence == t.Number && m.Head >= start && m.Head < k {
			return false
		}
		earlier = earlier || m.Sentence < t.Number
	}
	return earlier
}

// points reports whether "this" or "that" stands for or with a noun, and is no conjunction or relative pronoun.
func (t Tree) points(k int) bool {
	token := t.Tokens[k]
	relation := analysis.Relation(token.Deprel)
	return token.UPOS == "DET" || token.UPOS == "PRON" && token.XPOS == "DT" && relation != "mark"
}

// SpeechAt gives the quotation with a known reporting clause that a token stands in.
func (d *Doc) SpeechAt(sentence, token int) (analysis.Speech, bool) {
	span := d.Token(sentence, token).Span
	for _, s := range d.Speeches {
		if s.Quoted && s.Content.Contains(span) {
			return s, true
		}
	}
	return analysis.Speech{}, false
}

// Speaker writes who says something as the owner of the words, "the baker’s", where the reporting clause names somebody: a pronoun there gives no name, since a
// wrong one would put words into somebody's mouth.
func (d *Doc) Speaker(s analysis.Speech) (Text, bool) {
	const longest = 5
	head := d.speakerHead(s)
	if head < 0 || d.Token(s.Sentence, head).UPOS == "PRON" || d.TypeOf(s.Sentence, head) == Thing || len(d.Members(s.Sentence, head)) > 1 {
		return Text{}, false
	}
	text, ok := d.Phrase(s.Sentence, head)
	if !ok || len(strings.Fields(text.String)) > longest {
		return Text{}, false
	}
	for _, a := range [...]string{"a ", "an "} {
		if rest, cut := strings.CutPrefix(text.String, a); cut {
			text.String = "the " + rest
		}
	}
	if text.String += "’s"; d.Plural(s.Sentence, head) {
		text.String = strings.TrimSuffix(text.String, "s’s") + "s’"
	}
	return text, true
}
