package analysis

import (
	"slices"

	"lectern/questions/article"
)

// reported adds the statements that the frames of a sentence report without quotation marks.
func (f *speechFinder) reported(i int) {
	t := f.trees[i]
	for _, fr := range f.frames[i] {
		switch head, without := f.content(t, fr); {
		case head < 0:
		case without < 0:
			f.addRuns(fr, t.below(head, -1))
		default:
			f.addRuns(fr, t.below(head, without))
		}
	}
}

// content returns the head of the clause that a frame reports and, where the frame hangs below it, the frame's own
// head, whose words are not part of the content.
func (f *speechFinder) content(t tree, fr frame) (head, without int) {
	if fr.verb < 0 {
		clause := t.clause(fr.source)
		if clause < 0 {
			clause = t.tokens[fr.source].Head
		}
		return clause, fr.source
	}
	for _, c := range t.children[fr.verb] {
		if t.tokens[c].Deprel == "ccomp" {
			return c, -1
		}
	}
	if above := t.tokens[fr.verb].Head; above >= 0 && Relation(t.tokens[fr.verb].Deprel) == "parataxis" {
		return above, fr.verb
	}
	return -1, -1
}

// below marks the tokens of a subtree without those below one of its members.
func (t tree) below(head, without int) []bool {
	in := make([]bool, len(t.tokens))
	var mark func(i int)
	mark = func(i int) {
		if i == without {
			return
		}
		in[i] = true
		for _, c := range t.children[i] {
			mark(c)
		}
	}
	mark(head)
	return in
}

// addRuns adds each unbroken run of marked tokens outside quotation marks, without "that" and punctuation around it.
// Runs of a word or two or without a verb are what a wrong tree leaves over.
func (f *speechFinder) addRuns(fr frame, in []bool) {
	tokens := f.sentences[fr.sentence].Tokens
	for i := 0; i < len(tokens); i++ {
		if !in[i] {
			continue
		}
		end := i
		for end < len(tokens) && (in[end] || tokens[end].UPOS == "PUNCT" && end+1 < len(tokens) && in[end+1]) {
			end++
		}
		start, stop := i, end
		for start < stop && (tokens[start].UPOS == "PUNCT" && quoteMark(tokens[start]) == noQuote || start == i && tokens[start].Deprel == "mark" && tokens[start].Lemma == "that") {
			start++
		}
		for stop > start && tokens[stop-1].UPOS == "PUNCT" && quoteMark(tokens[stop-1]) == noQuote {
			stop--
		}
		if stop-start > 2 && slices.ContainsFunc(tokens[start:stop], verbal) && !f.allQuoted(fr.sentence, start, stop) {
			f.add(fr, article.Span{Start: tokens[start].Span.Start, End: tokens[stop-1].Span.End}, false)
		}
		i = end - 1
	}
}

func (f *speechFinder) allQuoted(sentence, start, end int) bool {
	for i := start; i < end; i++ {
		if !f.inside[sentence][i] && f.sentences[sentence].Tokens[i].UPOS != "PUNCT" {
			return false
		}
	}
	return true
}

func verbal(t Token) bool { return t.UPOS == "VERB" || t.UPOS == "AUX" }
