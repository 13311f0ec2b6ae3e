package clause

import (
	"strings"
	"unicode"

	"lectern/questions/article"
	"lectern/questions/inflect"
	"lectern/questions/lexis"
)

// Text is a written question, key or statement, with the spans outside its own sentence that it relies on.
type Text struct {
	String string
	Used   []article.Span
}

// compose writes a text; where something in it cannot be understood, it tries once more without the clauses inside
// its noun phrases.
func (d *Doc) compose(asked int, end string, build func(w *writer)) (Text, bool) {
	for _, lean := range [...]bool{false, true} {
		w := &writer{d: d, said: map[int]bool{}, asked: asked, lean: lean, last: place{-1, -1}}
		build(w)
		if t, ok := w.done(end); ok {
			return t, true
		}
	}
	return Text{}, false
}

// AskSubject writes a question for the subject: wh is the question phrase, "Who" or "Which countries"; plural says
// that wh is plural.
func (d *Doc) AskSubject(c Clause, wh string, plural bool) (Text, bool) {
	return d.compose(d.Entity(c.Sentence, c.Subject), "?", func(w *writer) {
		wh := w.attribute(c, wh)
		rest, leads := w.lead(c, nil)
		if leads {
			wh = lower(wh)
		}
		w.add(wh)
		w.verbs(rest, plural)
		w.slots(rest, nil)
		w.fail = w.fail || w.they && (strings.EqualFold(wh, "what") || strings.EqualFold(wh, "who") && d.Plural(c.Sentence, c.Subject))
	})
}

// AskSlot writes a question for one slot: the auxiliary comes before the subject.
func (d *Doc) AskSlot(c Clause, wh string, asked *Slot) (Text, bool) {
	aux, rest, ok := d.invert(c)
	if !ok {
		return Text{}, false
	}
	return d.compose(-1, "?", func(w *writer) {
		if w.speaks(c) {
			aux = singular(aux, "")
		}
		wh := w.attribute(c, wh)
		c, leads := w.lead(c, asked)
		if leads {
			wh = lower(wh)
		}
		w.add(wh, aux)
		w.subject(c)
		w.add(rest...)
		w.predicate(c)
		w.slots(c, asked)
	})
}

// State writes the clause as a statement with the given changes. The lead, where there is one, comes first.
func (d *Doc) State(c Clause, lead string, swaps ...Swap) (Text, bool) {
	return d.compose(-1, ".", func(w *writer) {
		w.swaps = swaps
		w.add(lead)
		w.attribute(c, "")
		if lead == "" {
			c, _ = w.lead(c, nil)
		}
		w.subject(c)
		w.verbs(c, true)
		w.slots(c, nil)
	})
}

// Deny writes the clause as a statement with "not" after its first auxiliary; false where it has none or is negated.
func (d *Doc) Deny(c Clause) (Text, bool) {
	first := c.Verbs[0]
	if c.Negated || d.Token(c.Sentence, first).UPOS != "AUX" || d.quantified(c) || d.negative(c) {
		return Text{}, false
	}
	token := d.Token(c.Sentence, first)
	return d.State(c, "", Swap{Start: first, End: first + 1, Text: spellOut(token.Form, token.Lemma) + " not"})
}

// quantified reports whether the subject is counted by a word such as "every" or "some", which "not" would act upon.
func (d *Doc) quantified(c Clause) bool {
	t := d.Trees[c.Sentence]
	if t.Child(c.Subject, "nummod") >= 0 {
		return true
	}
	det := t.Child(c.Subject, "det", "advmod")
	return det >= 0 && (quantifiers[t.lemma(det)] || t.lemma(det) == "a" || t.lemma(det) == "an")
}

var quantifiers = lexis.Set("every all each some any no most many few both either neither several only")

// Content reports whether a text about the clause keeps what somebody says or thinks, where its verb needs that.
func (d *Doc) Content(c Clause) bool {
	for _, s := range c.Slots {
		if s.Role == Complement && d.keeps(c, s) {
			return true
		}
	}
	return false
}

// Phrase writes the noun phrase headed by a token as a key: without its preposition, pronouns inside replaced.
func (d *Doc) Phrase(sentence, head int) (Text, bool) {
	s, h, ok := d.Nominal(sentence, head)
	if !ok {
		return Text{}, false
	}
	if _, named := d.Name(s, h); !named && d.Token(sentence, head).UPOS != "PRON" {
		s, h = sentence, head
	}
	return d.compose(-1, "", func(w *writer) {
		w.phrase(s, h, -1)
		if s != sentence {
			w.used = append(w.used, d.Sentences[s].Span)
		}
	})
}

// PhraseFor is Phrase for a noun that a relative clause describes; that clause is left out.
func (d *Doc) PhraseFor(c Clause, head int) (Text, bool) {
	if s, h, ok := d.Nominal(c.Sentence, head); !ok || s != c.Sentence || h != head {
		return d.Phrase(c.Sentence, head)
	}
	return d.compose(-1, "", func(w *writer) { w.phrase(c.Sentence, head, c.Head) })
}

// Answer writes a constituent of a clause as it stands, prepositions and conjunctions included; a pronoun for the
// clause's subject is kept, since the question names that. Nothing but asides is left out.
func (d *Doc) Answer(c Clause, head int) (Text, bool) {
	return d.whole(d.Entity(c.Sentence, c.Subject), func(w *writer) { w.constituent(c.Sentence, head) })
}

// uncapital lowers the first letter where the text begins with a question word.
func (w *writer) uncapital(s string) string {
	for _, wh := range [...]string{"Wh", "How", "In ", "On ", "At ", "By ", "For ", "With", "From", "To "} {
		if strings.HasPrefix(s, wh) && len(w.words) > 0 {
			return strings.ToLower(s[:1]) + s[1:]
		}
	}
	return s
}

func (w *writer) done(end string) (Text, bool) {
	s := w.text()
	if w.fail || s == "" {
		return Text{}, false
	}
	if w.inclusive && end == "" {
		return Text{}, false
	}
	opinion := w.opinion && !w.voiced && end != "" && !strings.ContainsFunc(s, unicode.IsDigit)
	if w.inclusive || opinion {
		s = "according to " + w.d.voice.name + ", " + w.uncapital(s)
	}
	if end != "" {
		s = Capital(strings.TrimRight(s, ",.;:")) + end
	}
	return Text{s, w.used}, true
}

// attribute begins the text with who says it where the article does not say it itself.
func (w *writer) attribute(c Clause, wh string) string {
	if c.Source < 0 {
		w.opinion = w.d.voice.inclusive && !w.d.quoted[place{c.Sentence, c.Head}]
		return wh
	}
	s := w.d.Speeches[c.Source]
	head := w.d.speakerHead(s)
	if head < 0 || s.SpeakerStart > 0 && w.d.Token(s.Sentence, s.SpeakerStart-1).Form == "of" {
		w.fail = true
		return wh
	}
	defer func() { w.reported = true }()
	asked := w.asked
	w.asked = -1
	defer func() { w.asked = asked }()
	w.add("according to")
	if token := w.d.Token(s.Sentence, head); token.UPOS == "PRON" {
		if asked >= 0 && w.d.Entity(s.Sentence, head) == asked {
			w.fail = true
		}
		w.pronoun(s.Sentence, head)
	} else {
		if n, ok := w.d.Name(s.Sentence, head); ok && n.Kind == "PER" && s.SpeakerEnd <= n.End {
			w.tokens(s.Sentence, span(s.SpeakerStart, s.SpeakerEnd))
		} else {
			w.speaker(s.Sentence, head)
		}
		if e := w.d.Entity(s.Sentence, head); e >= 0 && e == asked {
			w.fail = true
		}
	}
	w.words = append(w.words, word{",", true})
	if wh == "" {
		return ""
	}
	return lower(wh)
}

func lower(s string) string { return strings.ToLower(s[:1]) + s[1:] }

// speaker writes the noun phrase of a speaker without those coordinated with it.
func (w *writer) speaker(sentence, head int) {
	t := w.d.Trees[sentence]
	if n, ok := w.d.Name(sentence, head); ok && n.Kind == "PER" && t.Child(head, "conj", "nmod") < 0 {
		w.person(n, head)
		return
	}
	for _, k := range t.Children[head] {
		if t.Tokens[k].Deprel == "conj" && t.comma(t.edge(k), head) {
			w.phrase(sentence, head, k)
			return
		}
	}
	w.phrase(sentence, head, -1)
}

// Head gives the token of a range whose head lies outside it, -1 for an empty range.
func (t Tree) Head(start, end int) int {
	for i := start; i < end && i < len(t.Tokens); i++ {
		if h := t.Tokens[i].Head; h < start || h >= end {
			return i
		}
	}
	return -1
}

func (w *writer) subject(c Clause) {
	if t := w.d.Token(c.Sentence, c.Subject); t.UPOS == "PRON" {
		w.fail = w.fail || w.d.group(c)
		w.pronoun(c.Sentence, c.Subject)
		return
	}
	avoid := -1
	if c.Relative {
		avoid = c.Head
	}
	w.phrase(c.Sentence, c.Subject, avoid)
}

// verbs writes the verb group as it stands, agreeing with a singular question word unless plural, and the predicate.
func (w *writer) verbs(c Clause, plural bool) {
	t := w.d.Trees[c.Sentence]
	agree := !plural || w.speaks(c)
	for i, k := range c.Verbs {
		if t.emphatic(c, i) {
			w.fail = w.fail || t.Tokens[k].XPOS == "VBD"
			continue
		}
		if s, ok := w.swapAt(k); ok {
			w.add(s.Text)
			continue
		}
		text := strings.ToLower(t.Tokens[k].Form)
		if t.Tokens[k].UPOS == "AUX" || negation(t.Tokens[k]) {
			text = spellOut(t.Tokens[k].Form, t.Tokens[k].Lemma)
		}
		if text == "" {
			w.fail = true
		}
		if stressed := i > 0 && t.emphatic(c, i-1); stressed && (agree || t.Tokens[c.Verbs[i-1]].XPOS == "VBZ") {
			text, agree = singular(text, "VBP"), false
		} else if agree && t.Tokens[k].UPOS != "ADV" {
			text = singular(text, t.Tokens[k].XPOS)
			agree = false
		}
		w.add(text)
	}
	w.predicate(c)
}

// emphatic reports whether the verb at place i is a "do" that only stresses the next one.
func (t Tree) emphatic(c Clause, i int) bool {
	k := c.Verbs[i]
	return t.lemma(k) == "do" && t.Tokens[k].UPOS == "AUX" && !c.Negated && i+2 == len(c.Verbs) && t.Tokens[c.Verbs[i+1]].XPOS == "VB"
}

// speaks reports whether the subject is an "I" that is written as somebody.
func (w *writer) speaks(c Clause) bool {
	return w.d.Token(c.Sentence, c.Subject).Form == "I"
}

// invert gives the auxiliary that comes before the subject and the verbs after it.
func (d *Doc) invert(c Clause) (aux string, rest []string, ok bool) {
	t := d.Trees[c.Sentence]
	verbs := c.Verbs
	for t.Tokens[verbs[0]].UPOS == "ADV" && len(verbs) > 1 {
		rest = append(rest, strings.ToLower(t.Tokens[verbs[0]].Form))
		verbs = verbs[1:]
	}
	first := verbs[0]
	token := t.Tokens[first]
	if token.UPOS == "AUX" && t.lemma(first) == "get" {
		return "", nil, false
	}
	if token.UPOS != "AUX" {
		last := verbs[len(verbs)-1]
		if first != last {
			return "", nil, false
		}
		base, sure := inflect.Verb(token.Form, token.XPOS, token.Lemma, func(w string) bool { return w == token.Lemma })
		return map[string]string{"VBD": "did", "VBZ": "does", "VBP": "do"}[token.XPOS], append(rest, base), sure
	}
	aux = spellOut(token.Form, token.Lemma)
	for _, k := range verbs[1:] {
		rest = append(rest, spellOut(t.Tokens[k].Form, t.Tokens[k].Lemma))
	}
	return aux, rest, aux != ""
}

// Uncounted writes a noun phrase without what stands up to its number num.
func (d *Doc) Uncounted(sentence, head, num int) (Text, bool) {
	t := d.Trees[sentence]
	return d.compose(-1, "", func(w *writer) {
		w.tokens(sentence, t.Subtree(head, func(c int) bool { return c <= num || w.leaves(t, c) }))
	})
}

// span gives the numbers from start to before end.
func span(start, end int) []int {
	var out []int
	for i := start; i < end; i++ {
		out = append(out, i)
	}
	return out
}
