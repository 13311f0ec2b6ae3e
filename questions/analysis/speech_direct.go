package analysis

import (
	"strings"

	"lectern/questions/article"
)

// position is a token of a document.
type position struct{ sentence, token int }

// quote is a stretch of text in quotation marks, from its first to its last token.
type quote struct{ first, last position }

// quotes returns the stretches in quotation marks.
func (f *speechFinder) quotes() []quote {
	var out []quote
	open := false
	for i, s := range f.sentences {
		if i > 0 && s.Block != f.sentences[i-1].Block {
			open = false
		}
		for j := range s.Tokens {
			opens := quoteMark(s.Tokens[j]) != noQuote && quoteMark(s.Tokens[j]) != closeQuote
			switch in := f.inside[i][j]; {
			case !in:
				open = false
			case !open || opens && j > 0 && quoteMark(s.Tokens[j-1]) != noQuote:
				out = append(out, quote{position{i, j}, position{i, j}})
				open = true
			default:
				out[len(out)-1].last = position{i, j}
			}
		}
	}
	return out
}

// quotations gives quotations their speakers. One without a reporting clause has the speaker of the quotation before it
// where it goes on with that, or the one that the next sentence names.
func (f *speechFinder) quotations() {
	var before *quoted
	for _, q := range f.quotes() {
		fr, ok := frame{}, false
		switch {
		case !f.statement(q):
			if fr, ok = f.described(q); !ok {
				continue
			}
		default:
			fr, ok = f.frameOf(q)
		}
		if !ok && before != nil && (f.follows(before.quote, q) || f.nextParagraph(*before, q)) {
			fr, ok = before.frame, true
		}
		if !ok {
			fr, ok = f.namedAfter(q)
		}
		if !ok {
			before = nil
			continue
		}
		before = &quoted{q, fr}
		f.add(fr, f.span(q), true)
	}
}

// quoted is a quotation with its speaker.
type quoted struct {
	quote
	frame
}

func (f *speechFinder) span(q quote) article.Span {
	return article.Span{Start: f.token(q.first).Span.Start, End: f.token(q.last).Span.End}
}

func (f *speechFinder) token(p position) Token { return f.sentences[p.sentence].Tokens[p.token] }

// statement tells a quotation from single words in quotation marks: it has a verb, or stops at a comma or full stop.
func (f *speechFinder) statement(q quote) bool {
	words := 0
	for i := q.first.sentence; i <= q.last.sentence; i++ {
		for j, t := range f.sentences[i].Tokens {
			if !f.inside[i][j] || i == q.first.sentence && j < q.first.token || i == q.last.sentence && j > q.last.token {
				continue
			}
			if t.UPOS != "PUNCT" {
				words++
			}
			if (t.UPOS == "VERB" || t.UPOS == "AUX") && words > 2 {
				return true
			}
		}
	}
	stop := q.last.token > 0 && quoteMark(f.token(q.last)) != noQuote &&
		f.sentences[q.last.sentence].Tokens[q.last.token-1].UPOS == "PUNCT"
	return words > 0 && stop
}

// frameOf returns the nearest reporting clause in the sentences of a quotation.
func (f *speechFinder) frameOf(q quote) (frame, bool) {
	var best frame
	nearest := 12 // tokens
	for i := q.first.sentence; i <= q.last.sentence; i++ {
		for _, fr := range f.frames[i] {
			if fr.noun >= 0 {
				continue
			}
			at := fr.at
			d := nearest
			if i == q.first.sentence && at < q.first.token {
				d = q.first.token - at
			} else if i == q.last.sentence && at > q.last.token {
				d = min(at, fr.start) - q.last.token
			}
			if d < nearest {
				best, nearest = fr, d
			}
		}
	}
	return best, nearest < 12 || f.governed(q, &best)
}

// governed finds the last reporting verb above a quotation in the tree.
func (f *speechFinder) governed(q quote, fr *frame) bool {
	found := false
	for _, g := range f.frames[q.first.sentence] {
		if g.noun < 0 && g.verb >= 0 && g.verb < q.first.token && f.trees[g.sentence].above(g.verb, q.first.token) {
			*fr, found = g, true
		}
	}
	return found
}

// follows tells whether quotation b goes on with a in its paragraph: in the same sentence, or from the start of the next.
func (f *speechFinder) follows(a, b quote) bool {
	if f.sentences[a.last.sentence].Block != f.sentences[b.first.sentence].Block {
		return false
	}
	switch b.first.sentence - a.last.sentence {
	case 0:
		return true
	case 1:
		return b.first.token == 0
	}
	return false
}

// nextParagraph tells whether b is a paragraph in which the speaker of a goes on: one where the one before was not closed,
// or, as newspapers do, one that is nothing but a long quotation behind another. Questions and exclamations are talk
// between people.
func (f *speechFinder) nextParagraph(a quoted, b quote) bool {
	const long = 12 // words
	first, last := b.first.sentence, b.last.sentence
	sure := b.first.token == 0 && first == max(a.last.sentence, a.frame.sentence)+1 && f.sentences[first].Block == f.sentences[first-1].Block+1
	if !sure {
		return false
	}
	if mark := quoteMark(f.token(a.last)); mark == noQuote || mark == openQuote {
		return true
	}
	ends := b.last.token == len(f.sentences[last].Tokens)-1 && (last+1 == len(f.sentences) || f.sentences[last+1].Block != f.sentences[first].Block)
	for _, q := range []quote{a.quote, b} {
		text := f.span(q).In(f.text)
		if strings.ContainsAny(text, "?!") || len(strings.Fields(text)) < long {
			return false
		}
	}
	return ends
}

// described returns the frame for a few words in quotation marks that somebody "describes" something as: five or more,
// below the verb.
func (f *speechFinder) described(q quote) (frame, bool) {
	const fewest = 5
	if len(strings.Fields(f.span(q).In(f.text))) < fewest || q.first.sentence != q.last.sentence {
		return frame{}, false
	}
	fr, ok := f.frameOf(q)
	return fr, ok && fr.quotes && f.trees[fr.sentence].above(fr.verb, q.first.token)
}

// namedAfter returns the frame of a sentence such as "That is the promise the members gave" behind a quotation.
func (f *speechFinder) namedAfter(q quote) (frame, bool) {
	next := q.last.sentence + 1
	if next >= len(f.sentences) || q.last.token != len(f.sentences[next-1].Tokens)-1 {
		return frame{}, false
	}
	t := f.trees[next]
	if len(t.tokens) < 4 || t.tokens[0].UPOS != "PRON" || !strings.HasPrefix(t.tokens[0].Feats, "Number=") && t.tokens[0].XPOS != "DT" || t.tokens[1].Lemma != "be" {
		return frame{}, false
	}
	for _, fr := range f.frames[next] {
		if fr.verb >= 0 && Relation(t.tokens[fr.verb].Deprel) == "acl" && t.tokens[fr.source].UPOS != "PRON" {
			return fr, true
		}
	}
	return frame{}, false
}
