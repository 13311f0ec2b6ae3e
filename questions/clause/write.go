package clause

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

// Swap puts other words in the place of the tokens from Start to before End.
type Swap struct {
	Start, End int
	Text       string
}

// writer writes one text: the prompt of a question, a key or a statement.
type writer struct {
	d     *Doc
	said  map[int]bool // entities named so far
	asked int          // the entity asked about, -1 for none
	swaps []Swap
	words []word
	last  place          // the token written last
	used  []article.Span // where the words came from that replaced pronouns
	fail  bool           // something could not be written so that a reader understands it
	lean  bool           // clauses inside noun phrases are left out
	// reported: somebody else than the article says it; voiced: who says "I" has been named; inclusive: "we" was kept
	reported, voiced, inclusive bool
	opinion                     bool // the speaker of a speech says it, who may be the only one to think so
	they                        bool // a plural pronoun stands for what is asked about
	depth                       int
}

type word struct {
	text string
	glue bool // no space before it
}

func (w *writer) add(texts ...string) {
	for _, t := range texts {
		if t != "" {
			w.words = append(w.words, word{text: t})
		}
	}
}

// phrase writes the noun phrase that token head heads. Its preposition is left out, and so is everything loosely
// attached, and the branch that holds the token avoid (-1 for none).
func (w *writer) phrase(sentence, head, avoid int) {
	t := w.d.Trees[sentence]
	w.tokens(sentence, t.Subtree(head, func(c int) bool {
		if t.Tokens[c].Head == head {
			if t.Tokens[c].XPOS == "PRP" && t.alone(c) {
				return true
			}
			switch analysis.Relation(t.Tokens[c].Deprel) {
			case "case":
				return true
			case "cc":
				return c < head
			case "nsubj", "cop", "aux", "mark", "expl", "csubj":
				return true
			case "obl", "advmod":
				return t.Child(head, "cop") >= 0 && c < head
			case "advcl":
				return true
			}
		}
		return w.leaves(t, c) || avoid >= 0 && t.holds(c, avoid)
	}))
}

// constituent writes a token with everything below it that is not loosely attached.
func (w *writer) constituent(sentence, head int) {
	t := w.d.Trees[sentence]
	w.tokens(sentence, t.Subtree(head, func(c int) bool { return w.leaves(t, c) }))
}

// tokens writes tokens of one sentence, given in order.
func (w *writer) tokens(sentence int, tokens []int) {
	w.fail = w.fail || w.d.Trees[sentence].tornOpen(tokens)
	tokens = w.d.Trees[sentence].withoutStrayMarks(tokens)
	w.fail = w.fail || w.d.Trees[sentence].severed(tokens)
	for n := 0; n < len(tokens); n++ {
		k := tokens[n]
		if s, ok := w.swapAt(k); ok {
			if k == s.Start {
				w.add(swapText(w.d.Token(sentence, k), k, s.Text))
			}
			continue
		}
		if w.d.definiteStart(sentence, tokens[n:]) {
			if done := w.replaced(sentence, tokens[n+1]); done {
				n++
				continue
			}
		}
		w.token(sentence, k, n > 0 && tokens[n-1] == k-1)
	}
}

// swapText gives the words of a swap; those for the first word of a sentence, where that is no name, may come to stand
// inside the new one.
func swapText(token analysis.Token, k int, text string) string {
	if k == 0 && text != "" && (function[token.UPOS] || token.UPOS == "ADV") {
		return lower(text)
	}
	return text
}

func (w *writer) swapAt(k int) (Swap, bool) {
	i := slices.IndexFunc(w.swaps, func(s Swap) bool { return s.Start <= k && k < s.End })
	if i < 0 || w.depth > 0 {
		return Swap{}, false
	}
	return w.swaps[i], true
}

// definiteStart reports whether tokens begin with "the" and the noun of a phrase that has only those two.
func (d *Doc) definiteStart(sentence int, tokens []int) bool {
	return len(tokens) > 1 && d.Token(sentence, tokens[0]).UPOS == "DET" &&
		d.Token(sentence, tokens[0]).Head == tokens[1] && d.bareDefinite(sentence, tokens[1])
}

// replaced writes the name that a phrase such as "the country" stands for, where there is a better one.
func (w *writer) replaced(sentence, head int) bool {
	entity := w.d.Entity(sentence, head)
	if entity < 0 || w.said[entity] || entity == w.asked {
		return false
	}
	s, h, ok := w.d.Nominal(sentence, head)
	if !ok || s == sentence && h == head {
		return false
	}
	if _, named := w.d.Name(s, h); !named {
		return false
	}
	w.referent(s, h)
	return true
}

func (w *writer) referent(sentence, head int) {
	if w.depth > 1 {
		w.fail = true
		return
	}
	lean := w.lean
	w.depth, w.lean = w.depth+1, true
	first := len(w.words)
	if n, ok := w.d.Name(sentence, head); ok && n.Kind == "PER" {
		w.person(n, head)
	} else {
		w.phrase(sentence, head, -1)
	}
	if first < len(w.words) && (w.words[first].text == "a" || w.words[first].text == "an") {
		w.words[first].text = "the"
	}
	w.depth, w.lean = w.depth-1, lean
	w.used = append(w.used, w.d.Sentences[sentence].Span)
}

// person writes the name of somebody with what stands before it, without the descriptions that follow.
func (w *writer) person(n analysis.Name, head int) {
	t := w.d.Trees[n.Sentence]
	w.tokens(n.Sentence, t.Subtree(head, func(c int) bool {
		if t.Tokens[c].Head != head {
			return w.leaves(t, c)
		}
		switch r := analysis.Relation(t.Tokens[c].Deprel); r {
		case "case", "nsubj", "cop", "aux", "mark", "expl", "csubj", "advmod", "obl":
			return true
		default:
			return c >= n.End && r != "flat" || w.leaves(t, c)
		}
	}))
}

// token writes one token; follows tells whether the token before it in the text was written too.
func (w *writer) token(sentence, k int, follows bool) {
	token := w.d.Token(sentence, k)
	switch {
	case token.UPOS == "PRON" && personal(token.XPOS):
		w.pronoun(sentence, k)
		return
	case vague(token), w.d.Trees[sentence].degree(k):
		w.fail = true
	}
	text := token.Form
	if contracted := spellOut(token.Form, token.Lemma); token.UPOS == "AUX" && contracted != "" && contracted != strings.ToLower(token.Form) {
		text, follows = contracted, false
	}
	if negation(token) && token.Form != "never" {
		text, follows = "not", false
	}
	if (k == 0 || sentenceInner(w.d.Trees[sentence], k)) && !w.d.titleStart(sentence, k) && !w.d.nameStart(sentence, k) {
		text = w.d.lowerFirst(text, token)
	}
	glue := token.XPOS == "POS" || follows && k > 0 && !w.d.Token(sentence, k-1).Spaced || token.Form == "," || token.Form == "%"
	if w.last == (place{sentence, k - 2}) && w.d.Trees[sentence].hyphen(k-1) {
		w.words = append(w.words, word{"-", true})
		glue = true
	}
	w.words, w.last = append(w.words, word{text, glue}), place{sentence, k}
	if e := w.d.Entity(sentence, k); e >= 0 {
		w.said[e] = true
	}
}

func personal(xpos string) bool { return xpos == "PRP" || xpos == "PRP$" }

// vague reports whether a word cannot be understood away from its place.
func vague(token analysis.Token) bool {
	low := strings.ToLower(token.Form)
	switch low {
	case "this", "these", "those", "that":
		return token.UPOS == "DET" || token.UPOS == "PRON" && token.XPOS == "DT"
	case "today", "yesterday", "tomorrow", "tonight", "here", "ago", "such", "former", "latter", "respectively", "another", "others", "following":
		return true
	}
	return false
}

// pronoun writes what a personal pronoun refers to, or the pronoun itself where that has been named already.
func (w *writer) pronoun(sentence, k int) {
	token := w.d.Token(sentence, k)
	low := strings.ToLower(token.Form)
	entity := w.d.Entity(sentence, k)
	switch {
	case strings.HasSuffix(low, "self"), strings.HasSuffix(low, "selves"):
		if r := analysis.Relation(token.Deprel); r == "obj" || r == "iobj" || w.d.Trees[sentence].Child(k, "case") >= 0 || w.d.Trees[sentence].alone(k) {
			w.add(low)
		}
		return
	case !thirdPersonPronoun(low):
		w.fail = !w.firstPerson(sentence, k) || w.fail
		return
	case entity >= 0 && (w.said[entity] || entity == w.asked):
		if !singularPronoun(low) {
			_, _, fits := w.d.Nominal(sentence, k)
			w.they, w.fail = w.they || entity == w.asked, w.fail || !fits
		}
		w.add(low)
		return
	}
	s, h, ok := w.d.Nominal(sentence, k)
	if !ok || token.XPOS == "PRP$" && w.d.Trees[s].Child(h, "nmod", "conj", "acl") > h {
		w.fail = true
		return
	}
	w.fail = w.fail || singularPronoun(low) && len(w.d.Members(s, h)) > 1
	w.referent(s, h)
	if entity >= 0 {
		w.said[entity] = true
	}
	if token.XPOS == "PRP$" && len(w.words) > 0 {
		w.words = append(w.words, word{possessive(w.words[len(w.words)-1].text), true})
	}
}

func thirdPersonPronoun(low string) bool {
	switch low {
	case "he", "him", "his", "she", "her", "it", "its", "they", "them", "their":
		return true
	}
	return false
}

func singularPronoun(low string) bool { return !strings.HasPrefix(low, "the") }

func possessive(text string) string {
	if strings.HasSuffix(text, "s") {
		return "’"
	}
	return "’s"
}

// text joins the words written so far.
func (w *writer) text() string {
	var b strings.Builder
	for i, x := range w.words {
		if i > 0 && !x.glue && !strings.HasSuffix(b.String(), "$") && !strings.HasSuffix(b.String(), "£") && !strings.HasSuffix(b.String(), "€") {
			b.WriteByte(' ')
		}
		b.WriteString(x.text)
	}
	return strings.ReplaceAll(b.String(), " can not ", " cannot ")
}

// Capital raises the first letter.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
