package analysis

import "lectern/questions/article"

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

// quotations gives quotations their speakers. One without a reporting clause that directly follows an attributed
// one in its paragraph has the same speaker.
func (f *speechFinder) quotations() {
	var before *frame
	var end position
	for _, q := range f.quotes() {
		if !f.statement(q) {
			continue
		}
		fr, ok := f.frameOf(q)
		if !ok && before != nil && f.follows(end, q.first) {
			fr, ok = *before, true
		}
		if !ok {
			before = nil
			continue
		}
		before, end = &fr, q.last
		f.add(fr, article.Span{Start: f.token(q.first).Span.Start, End: f.token(q.last).Span.End}, true)
	}
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
			at := fr.verb
			if at < 0 {
				at = fr.source
			}
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
	return best, nearest < 12
}

// follows tells whether a quotation that starts at b comes right after the sentence of a, or within it.
func (f *speechFinder) follows(a, b position) bool {
	return f.sentences[a.sentence].Block == f.sentences[b.sentence].Block && b.sentence-a.sentence <= 1
}
