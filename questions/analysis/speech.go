package analysis

import (
	"cmp"
	"slices"
	"strings"

	"lectern/questions/article"
)

// Speeches finds who said what: quotations with a reporting clause in their own or a neighbouring sentence, clauses
// that a reporting verb governs, and statements "according to" somebody. A statement that its reporting clause
// interrupts gives two speeches. They are in the order of their sentences, then of their content.
func Speeches(text string, sentences []Sentence) []Speech {
	f := speechFinder{facts: Facts(), text: text, sentences: sentences}
	for _, s := range sentences {
		f.trees = append(f.trees, newTree(s.Tokens))
		f.inside = append(f.inside, f.marks.sentence(s))
	}
	for i := range sentences {
		f.frames = append(f.frames, f.framesOf(i))
	}
	f.quotations()
	for i := range sentences {
		f.reported(i)
	}
	slices.SortStableFunc(f.speeches, func(a, b Speech) int {
		return cmp.Or(cmp.Compare(a.Sentence, b.Sentence), cmp.Compare(a.Content.Start, b.Content.Start))
	})
	return f.speeches
}

type speechFinder struct {
	facts     *Gazetteer
	text      string
	sentences []Sentence
	trees     []tree
	marks     quotation
	inside    [][]bool // tokens in quotation marks
	frames    [][]frame
	speeches  []Speech
}

// frame is a reporting clause: a verb, or the noun of "according to", with its speaker.
type frame struct {
	sentence   int
	verb       int // -1 for "according to"
	source     int // head token of the speaker
	start, end int // the speaker
}

func (f *speechFinder) framesOf(i int) []frame {
	t := f.trees[i]
	var out []frame
	for v, token := range t.tokens {
		if f.inside[i][v] {
			continue
		}
		source, verb := -1, v
		switch {
		case strings.EqualFold(token.Form, "according") && v+1 < len(t.tokens) && strings.EqualFold(t.tokens[v+1].Form, "to"):
			source, verb = token.Head, -1
		case token.UPOS == "VERB" && f.facts.Reporting(strings.ToLower(token.Lemma)):
			source = f.speaker(i, v)
		}
		if source < 0 || f.inside[i][source] || strings.HasPrefix(t.tokens[source].XPOS, "W") || !nominal(t.tokens[source]) {
			continue
		}
		start, end := t.coordinated(source)
		out = append(out, frame{i, verb, source, start, end})
	}
	return out
}

// speaker returns the subject of a reporting verb: its own, the one that it shares with the verb before it, or, after
// a closed quotation, the noun behind the verb whatever the tree says.
func (f *speechFinder) speaker(i, verb int) int {
	t := f.trees[i]
	best := -1
	for _, c := range t.children[verb] {
		if t.tokens[c].Deprel == "nsubj" && !f.inside[i][c] && (best < 0 || distance(c, verb) < distance(best, verb)) {
			best = c
		}
	}
	if best >= 0 {
		return best
	}
	if inverted := verb > 0 && quoteMark(t.tokens[verb-1]) != noQuote && !f.inside[i][verb]; inverted {
		for c := verb + 1; c < len(t.tokens) && c < verb+8; c++ {
			if nominal(t.tokens[c]) && t.above(verb, c) && Relation(t.tokens[c].Deprel) != "compound" {
				return c
			}
		}
	}
	if Relation(t.tokens[verb].Deprel) == "conj" && t.tokens[verb].XPOS != "VBN" {
		return t.subject(verb, 0)
	}
	return -1
}

func distance(a, b int) int { return max(a-b, b-a) }

// coordinated returns the phrase of a head with everything that is coordinated with it.
func (t tree) coordinated(head int) (start, end int) {
	start, end = t.phrase(head)
	for _, c := range t.children[head] {
		if Relation(t.tokens[c].Deprel) == "conj" && nominal(t.tokens[c]) {
			_, last := t.phrase(c)
			end = max(end, last)
		}
	}
	return start, end
}

func (f *speechFinder) add(fr frame, content article.Span, quoted bool) {
	if content.Start >= content.End || content.End > len(f.text) {
		return
	}
	f.speeches = append(f.speeches, Speech{Sentence: fr.sentence, Verb: fr.verb, SpeakerStart: fr.start, SpeakerEnd: fr.end,
		Content: content, Quoted: quoted})
}
