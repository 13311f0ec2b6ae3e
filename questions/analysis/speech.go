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
	f.documents()
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
	verb       int  // -1 for "according to"
	at         int  // where it stands: the verb, or the noun of the speaker
	source     int  // head token of the speaker
	start, end int  // the speaker
	noun       int  // the noun that names the statement, as in "the claim that"; -1 for none
	quotes     bool // the verb names what is quoted and reports no clause, as in "describes it as"
}

func (f *speechFinder) framesOf(i int) []frame {
	t := f.trees[i]
	var out []frame
	for v := range t.tokens {
		if f.inside[i][v] {
			continue
		}
		fr := frame{sentence: i, verb: -1, at: v, source: f.sourceNamed(t, v), noun: -1}
		if fr.source >= 0 {
			fr.at = fr.source
		} else {
			fr = f.verbFrame(i, v)
		}
		if fr.source < 0 {
			fr = f.nounFrame(i, v)
		}
		if fr.source < 0 || f.inside[i][fr.source] || !speaks(t, fr.source) {
			continue
		}
		fr.start, fr.end = t.coordinated(fr.source)
		if fr.verb > fr.source && fr.verb < fr.end {
			fr.end = fr.verb // "a sailor telling him"
		}
		if fr.end > fr.source+1 && t.tokens[fr.end-1].XPOS == "POS" {
			fr.end--
		}
		out = append(out, fr)
	}
	return out
}

// speaks tells whether a token can head the words for a speaker: a noun, a pronoun, or "many" and the like as a subject.
func speaks(t tree, source int) bool {
	token := t.tokens[source]
	if strings.HasPrefix(token.XPOS, "W") {
		return len(token.Form) > 2 && token.Form == strings.ToUpper(token.Form) // the initials of an organisation
	}
	return nominal(token) || token.Deprel == "nsubj" && (token.UPOS == "ADJ" || token.UPOS == "DET" || token.UPOS == "NUM")
}

func (f *speechFinder) verbFrame(i, v int) frame {
	token := f.trees[i].tokens[v]
	fr := frame{sentence: i, verb: v, at: v, source: -1, noun: -1}
	lemma := strings.ToLower(token.Lemma)
	if token.UPOS != "VERB" {
		return fr
	}
	fr.quotes = quoting[lemma]
	if fr.quotes || moreReporting[lemma] || f.facts.Reporting(lemma) {
		fr.source = f.speaker(i, v)
	}
	return fr
}

// speaker returns the subject of a reporting verb: its own, the one that it shares with the verb before or above it, its
// agent in the passive, or, after a closed quotation, the noun behind the verb whatever the tree says.
func (f *speechFinder) speaker(i, verb int) int {
	t := f.trees[i]
	best, agent := -1, -1
	for _, c := range t.children[verb] {
		switch {
		case t.tokens[c].Deprel == "nsubj" && !f.inside[i][c] && !t.thatBetween(verb, c) && (best < 0 || distance(c, verb) < distance(best, verb)):
			best = c
		case t.tokens[c].Deprel == "obl:agent":
			agent = c
		}
	}
	if best >= 0 {
		return best
	}
	if agent >= 0 && t.tokens[verb].XPOS == "VBN" {
		return agent
	}
	if inverted := verb > 0 && quoteMark(t.tokens[verb-1]) != noQuote && !f.inside[i][verb]; inverted {
		for c := verb + 1; c < len(t.tokens) && c < verb+8; c++ {
			if nominal(t.tokens[c]) && t.above(verb, c) && Relation(t.tokens[c].Deprel) != "compound" {
				return c
			}
		}
	}
	if s := t.sharedSubject(verb); s >= 0 {
		return s
	}
	if h := t.head(verb); h >= 0 && h < verb && t.tokens[verb].XPOS == "VBG" && t.tokens[verb].Deprel == "acl" && nominal(t.tokens[h]) {
		return h // "a sailor telling him"
	}
	return t.nameBefore(verb)
}

// nameBefore returns the name, with or without a title between commas, that stands right before a verb in the past or the
// present to which the tree gives no subject: "Otto Brandt, MP, said".
func (t tree) nameBefore(verb int) int {
	if x := t.tokens[verb].XPOS; x != "VBD" && x != "VBZ" && x != "VBP" || Relation(t.tokens[verb].Deprel) == "conj" || t.hasChild(verb, "nsubj") {
		return -1
	}
	i := verb - 1
	if i >= 0 && t.tokens[i].Form == "," {
		i--
	}
	if i < 0 || t.tokens[i].UPOS != "PROPN" {
		return -1
	}
	for steps := 0; steps < maxClimb; steps++ {
		head, r := t.head(i), Relation(t.tokens[i].Deprel)
		if head < 0 || head > verb || r != "appos" && r != "flat" || t.tokens[head].UPOS != "PROPN" {
			break
		}
		i = head
	}
	return i
}

// sharedSubject returns the subject that a verb has from another: "and said", "wrote to them, saying", "went on to say".
func (t tree) sharedSubject(verb int) int {
	for steps := 0; steps < maxClimb; steps++ {
		token, head := t.tokens[verb], t.head(verb)
		if head < 0 {
			return -1
		}
		switch r := Relation(token.Deprel); {
		case r == "conj" && token.XPOS != "VBN":
		case token.XPOS == "VBG" && (r == "advcl" || r == "xcomp"):
		case token.XPOS == "VB" && r == "xcomp" && t.tokens[head].Lemma == "go":
		case r == "xcomp" && steps > 0:
		default:
			return -1
		}
		for _, c := range t.children[head] {
			if t.tokens[c].Deprel == "nsubj" && c < verb {
				return c
			}
		}
		verb = head
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
