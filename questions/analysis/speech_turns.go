package analysis

import (
	"strings"

	"lectern/questions/article"
	"lectern/questions/lexis"
)

// block is the sentences [start, end) of one block of an article.
type block struct{ start, end int }

func blocksOf(sentences []Sentence) []block {
	var out []block
	for i, s := range sentences {
		if len(out) == 0 || s.Block != sentences[i-1].Block {
			out = append(out, block{i, i})
		}
		out[len(out)-1].end = i + 1
	}
	return out
}

// documents gives the block behind "In it, the mayor wrote:" to whom that names, and those that go on with its sentence.
func (f *speechFinder) documents() {
	blocks := blocksOf(f.sentences)
	for b := 0; b+1 < len(blocks); b++ {
		fr, ok := f.announced(blocks[b].end - 1)
		for ok && b+1 < len(blocks) {
			b++
			span := article.Span{Start: f.sentences[blocks[b].start].Span.Start, End: f.sentences[blocks[b].end-1].Span.End}
			if !f.said(span) {
				f.add(fr, span, f.opensQuoted(blocks[b]))
			}
			last := ending(f.sentences[blocks[b].end-1])
			ok = last == ";" || last == ","
		}
	}
}

// ending is the last token of a sentence.
func ending(s Sentence) string {
	if len(s.Tokens) == 0 {
		return ""
	}
	return s.Tokens[len(s.Tokens)-1].Form
}

func (f *speechFinder) opensQuoted(b block) bool {
	tokens := f.sentences[b.start].Tokens
	return len(tokens) > 0 && quoteMark(tokens[0]) != noQuote
}

// said reports whether a quotation in a span has its speaker already.
func (f *speechFinder) said(span article.Span) bool {
	for _, s := range f.speeches {
		if s.Quoted && span.Contains(s.Content) {
			return true
		}
	}
	return false
}

// announced returns who is to speak after a sentence that ends in a colon: the speaker of its last reporting clause, or
// the subject of what is done "in a letter".
func (f *speechFinder) announced(i int) (frame, bool) {
	t := f.trees[i]
	if ending(f.sentences[i]) != ":" {
		return frame{}, false
	}
	for k := len(f.frames[i]) - 1; k >= 0; k-- {
		if fr := f.frames[i][k]; fr.verb >= 0 && fr.noun < 0 {
			return fr, true
		}
	}
	for w, token := range t.tokens {
		head := t.head(w)
		if !writings[strings.ToLower(token.Lemma)] || Relation(token.Deprel) != "obl" || head < 0 || t.head(head) >= 0 {
			continue
		}
		if c := t.child(w, "case"); c < 0 || !strings.EqualFold(t.tokens[c].Form, "in") {
			continue
		}
		if s := t.child(head, "nsubj"); s >= 0 && t.tokens[s].Deprel == "nsubj" && speaks(t, s) {
			start, end := t.coordinated(s)
			return frame{sentence: i, verb: head, at: head, source: s, start: start, end: end, noun: -1}, true
		}
	}
	return frame{}, false
}

// writings are what somebody writes or says at length.
var writings = lexis.Set("letter decree statement proclamation telegram note diary poem essay memo message speech article order edict declaration post will")
