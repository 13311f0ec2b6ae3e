package alias

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// pair is two wordings that the article itself says mean the same.
type pair struct{ a, b side }

// side is a wording with the mention that it is, -1 where it is none.
type side struct {
	naming
	mention int
}

// introduced finds where the article gives two wordings for one thing: initials in brackets behind or before the words
// that they stand for, "also known as" and its like, "short for", and "or" between commas.
func (f *Finder) introduced() []pair {
	var out []pair
	for s := range f.d.Sentences {
		for i, token := range f.d.Sentences[s].Tokens {
			var p pair
			var ok bool
			switch {
			case token.Form == "(" || token.Form == "[":
				p, ok = f.bracketed(s, i)
			case token.Form == "," || token.Form == "–" || token.Form == "—":
				p, ok = f.insertion(s, i+1, i)
			case token.UPOS == "VERB":
				if p, ok = f.christened(s, i); !ok {
					p, ok = f.standsFor(s, i)
				}
			}
			if ok && !sameWords(p.a.words, p.b.words) {
				out = append(out, p)
			}
		}
	}
	return out
}

// bracketed reads what stands in brackets: initials, what initials mean, or another name with words that say so.
func (f *Finder) bracketed(s, open int) (pair, bool) {
	const inside = 12 // tokens
	tokens := f.d.Sentences[s].Tokens
	end := open + 1
	for end < len(tokens) && end-open <= inside && tokens[end].Form != ")" && tokens[end].Form != "]" {
		end++
	}
	if end >= len(tokens) || end-open > inside || end == open+1 || open == 0 {
		return pair{}, false
	}
	if end == open+2 && acronym(tokens[open+1].Form) {
		if start, ok := f.spelled(s, open, tokens[open+1].Form); ok {
			return pair{f.stretch(s, start, open), f.stretch(s, open+1, end)}, true
		}
	}
	if acronym(tokens[open-1].Form) {
		if start, ok := f.spelled(s, end, tokens[open-1].Form); ok && start == open+1 {
			return pair{f.stretch(s, open+1, end), f.stretch(s, open-1, open)}, true
		}
	}
	return f.insertion(s, open+1, open)
}

// acronym reports whether a word is written like initials: capital letters, with or without full stops, and perhaps
// a plural ending.
func acronym(form string) bool {
	letters := strings.TrimSuffix(strings.ReplaceAll(form, ".", ""), "s")
	return len(letters) > 1 && len(letters) < 9 && strings.Trim(letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ&") == "" && letters[0] != '&'
}

// spelled finds the words before token end that initials stand for: each letter begins one of them, in order, and small
// words may be left out. It returns the first of the words.
func (f *Finder) spelled(s, end int, short string) (int, bool) {
	letters := strings.ToLower(strings.TrimSuffix(strings.NewReplacer(".", "", "&", "").Replace(short), "s"))
	return spelledBefore(f.d.Sentences[s].Tokens[:end], letters)
}

func spelledBefore(tokens []analysis.Token, letters string) (int, bool) {
	if letters == "" {
		return len(tokens), true
	}
	if len(tokens) == 0 {
		return 0, false
	}
	last, word := letters[len(letters)-1], tokens[len(tokens)-1]
	low := strings.ToLower(word.Form)
	if small[low] || word.Form == "-" {
		if start, ok := spelledBefore(tokens[:len(tokens)-1], letters); ok {
			return start, true
		}
	}
	if low[0] != last {
		return 0, false
	}
	return spelledBefore(tokens[:len(tokens)-1], letters[:len(letters)-1])
}

// small are the words that initials leave out.
var small = lexis.Set("of the and for in on to a an with by & de la du der")

// stretch reads tokens as a wording.
func (f *Finder) stretch(s, start, end int) side {
	tokens := f.d.Sentences[s].Tokens
	if start > 0 && strings.EqualFold(tokens[start-1].Form, "the") {
		start--
	}
	n := naming{text: f.shown(s, start, end), sentence: s, start: start, end: end, rank: introduced}
	n.words = words(n.text)
	if len(n.words) > 0 {
		n.head = n.words[len(n.words)-1]
	}
	n.name = analysis.Relation(tokens[end-1].Deprel) != "punct" && tokens[end-1].UPOS == "PROPN"
	out := side{n, -1}
	for i := f.first[s]; i < f.first[s+1]; i++ {
		m := f.d.Mentions[i]
		if m.End == end && m.Start == start {
			out.mention = i
		}
	}
	return out
}

// insertion reads "X, also known as Y," and its like: sep is the comma or bracket behind X.
func (f *Finder) insertion(s, from, sep int) (pair, bool) {
	after, kind := f.marker(s, from)
	if after == from {
		return pair{}, false
	}
	a, ok := f.endingAt(s, sep)
	if !ok {
		return pair{}, false
	}
	b, ok := f.startingAt(s, after)
	if !ok || kind == "or" && !f.defines(a, b, s, from, sep) {
		return pair{}, false
	}
	return pair{a, b}, a.presentableSide() && b.presentableSide()
}

func (x side) presentableSide() bool {
	return x.text != "" && len(x.words) > 0 && rule.Words(x.text) <= longest
}

// marker reads the words that say that another name follows: where they end, and "or" for that word alone; from itself
// where there are none.
func (f *Finder) marker(s, from int) (int, string) {
	low := f.lows(s, from, 6)
	at := 0
	if at < len(low) && (low[at] == "or" || low[at] == "i.e." || low[at] == "ie") {
		at++
	}
	or := at
	for at < len(low) && manner[low[at]] {
		at++
	}
	rest := strings.Join(low[at:], " ") + " "
	for _, m := range [...]string{"known as ", "referred to as ", "called ", "nicknamed ", "dubbed ", "termed ", "short for ", "abbreviated as ", "abbreviated to ", "abbreviated "} {
		if strings.HasPrefix(rest, m) {
			return from + at + strings.Count(m, " "), "naming"
		}
	}
	if or > 0 && at > or {
		return from + at, "naming" // "or simply Y"
	}
	if or > 0 {
		return from + or, "or"
	}
	return from, ""
}

// manner are the adverbs of "also known as", "often called" and "or simply".
var manner = lexis.Set(`also better commonly sometimes often locally widely simply usually popularly officially formally generally
	affectionately just once formerly now then otherwise variously collectively`)

func (f *Finder) lows(s, from, count int) []string {
	tokens := f.d.Sentences[s].Tokens
	var out []string
	for k := from; k < len(tokens) && k < from+count; k++ {
		out = append(out, strings.ToLower(tokens[k].Form))
	}
	return out
}

// endingAt gives the noun phrase that ends right before a token, the longest, or the part before it of one whose head
// stands there.
func (f *Finder) endingAt(s, end int) (side, bool) {
	if x, ok := f.phraseAt(s, func(m analysis.Mention) bool { return m.End == end }); ok {
		return x, true
	}
	return f.phraseUpTo(s, end, func(m analysis.Mention) bool { return m.Head < end && m.End > end })
}

// startingAt gives the noun phrase that begins at a token, behind a quotation mark if there is one.
func (f *Finder) startingAt(s, start int) (side, bool) {
	tokens := f.d.Sentences[s].Tokens
	if start < len(tokens) && tokens[start].UPOS == "PUNCT" {
		start++
	}
	return f.phraseAt(s, func(m analysis.Mention) bool { return m.Start == start })
}

func (f *Finder) phraseAt(s int, fits func(analysis.Mention) bool) (side, bool) {
	return f.phraseUpTo(s, len(f.d.Sentences[s].Tokens), fits)
}

// phraseUpTo reads the longest noun phrase that fits, as far as a token.
func (f *Finder) phraseUpTo(s, end int, fits func(analysis.Mention) bool) (side, bool) {
	best := -1
	for i := f.first[s]; i < f.first[s+1]; i++ {
		m, n := f.d.Mentions[i], f.namings[i]
		if fits(m) && !n.group && len(n.words) > 0 && (best < 0 || m.End-m.Start > f.d.Mentions[best].End-f.d.Mentions[best].Start) {
			best = i
		}
	}
	if best < 0 {
		return side{}, false
	}
	n, m := f.namings[best], f.d.Mentions[best]
	n.start, n.end, n.rank = m.Start, min(m.End, end), introduced
	n.text = strings.Trim(f.shown(s, n.start, n.end), `"“”‘’`)
	n.words = words(n.text)
	if len(n.words) == 0 || f.pointing(n) {
		return side{}, false
	}
	return side{n, best}, true
}

// pointing reports whether a phrase has a word that needs its place.
func (f *Finder) pointing(n naming) bool {
	for _, t := range f.d.Sentences[n.sentence].Tokens[n.start:n.end] {
		if t.UPOS == "PRON" || t.UPOS == "NUM" || pointers[strings.ToLower(t.Form)] && !strings.EqualFold(t.Form, "a") && !strings.EqualFold(t.Form, "an") || t.Form == "," {
			return true
		}
	}
	return false
}
