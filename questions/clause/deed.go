package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
)

// Without gives the clause with one slot less.
func (c Clause) Without(slot *Slot) Clause {
	out := c
	out.Slots = nil
	for _, s := range c.Slots {
		if s != *slot {
			out.Slots = append(out.Slots, s)
		}
	}
	return out
}

// AskTail is AskSlot with words that stay where the asked slot stood: the preposition of "What does it depend on?",
// the "to do" of "What did he ask her to do?".
func (d *Doc) AskTail(c Clause, wh string, asked *Slot, tail string) (Text, bool) {
	aux, rest, ok := d.invert(c)
	if !ok {
		return Text{}, false
	}
	scene, front, back := c.split(asked)
	return d.compose(d.Entity(c.Sentence, asked.Phrase), "?", func(w *writer) {
		wh := w.attribute(c, wh)
		for _, s := range scene {
			if d.keeps(c, s) {
				w.constituent(c.Sentence, s.Head)
				w.words = append(w.words, word{",", true})
				wh = strings.ToLower(wh[:1]) + wh[1:]
			}
		}
		w.add(wh, aux)
		w.subject(c)
		w.add(rest...)
		w.predicate(c)
		w.slots(front, nil)
		w.add(tail)
		w.slots(back, nil)
	})
}

// split gives what stands before the clause and may begin the question, and the clause with only the other slots before
// and behind the asked one.
func (c Clause) split(asked *Slot) (scene []Slot, front, back Clause) {
	front, back = c, c
	front.Slots, back.Slots = nil, nil
	for _, s := range c.Slots {
		switch relative := s.Phrase != s.Head; {
		case s == *asked:
		case s.Before && !relative && s.Role == Oblique:
			scene = append(scene, s)
		case s.Head < asked.Head && (!s.Before || relative && s.Role == Object):
			front.Slots = append(front.Slots, s)
		default:
			back.Slots = append(back.Slots, s)
		}
	}
	return scene, front, back
}

// AskDeed asks what the subject does in the circumstances that a slot tells: "What did Otto do when the bell rang?"
// False where the verb is neither simple nor progressive nor in the future.
func (d *Doc) AskDeed(c Clause, when *Slot) (Text, bool) {
	aux, deed := d.deedWords(c)
	if deed == "" {
		return Text{}, false
	}
	return d.compose(-1, "?", func(w *writer) {
		if d.namedIn(c, when.Head) {
			w.add(w.attribute(c, ""))
			w.constituent(c.Sentence, when.Head)
			w.words = append(w.words, word{",", true})
			w.add("what", aux)
			w.subject(c)
			w.add(deed)
			return
		}
		w.add(w.attribute(c, "What"), aux)
		w.subject(c)
		w.add(deed)
		w.constituent(c.Sentence, when.Head)
	})
}

// deedWords gives the auxiliary and the form of "do" that ask for the verb of a clause, "" where it has another form.
func (d *Doc) deedWords(c Clause) (aux, deed string) {
	t := d.Trees[c.Sentence]
	if c.Copula || c.Passive || c.Negated {
		return "", ""
	}
	var chain []int
	for _, k := range c.Verbs {
		if t.Tokens[k].UPOS != "ADV" {
			chain = append(chain, k)
		}
	}
	switch first := t.Tokens[chain[0]]; {
	case first.XPOS == "VBP" && !d.Plural(c.Sentence, c.Subject):
		return "", ""
	case len(chain) == 1:
		return map[string]string{"VBD": "did", "VBZ": "does", "VBP": "do"}[first.XPOS], "do"
	case len(chain) == 2 && first.Lemma == "be" && t.Tokens[chain[1]].XPOS == "VBG":
		return spellOut(first.Form, first.Lemma), "doing"
	case len(chain) == 2 && first.Lemma == "will":
		return spellOut(first.Form, first.Lemma), "do"
	}
	return "", ""
}

// namedIn reports whether the subject is a pronoun for a noun phrase in the words under token head.
func (d *Doc) namedIn(c Clause, head int) bool {
	entity := d.Entity(c.Sentence, c.Subject)
	t := d.Trees[c.Sentence]
	if entity < 0 || t.Tokens[c.Subject].UPOS != "PRON" {
		return false
	}
	return slices.ContainsFunc(t.Subtree(head, nil), func(k int) bool {
		return t.Tokens[k].UPOS != "PRON" && d.Entity(c.Sentence, k) == entity
	})
}

// Deed writes what the subject does: the verb, what belongs to it and the verbs coordinated with it, without the
// auxiliaries and without one slot.
func (d *Doc) Deed(c Clause, without *Slot) (Text, bool) {
	t := d.Trees[c.Sentence]
	return d.whole(d.Entity(c.Sentence, c.Subject), func(w *writer) {
		w.tokens(c.Sentence, t.Subtree(c.Head, func(k int) bool {
			return t.Tokens[k].Head == c.Head && (k == without.Head || t.outside(c, k)) || w.leaves(t, k)
		}))
	})
}

// Occasion writes a subordinate clause with every pronoun in it replaced.
func (d *Doc) Occasion(c Clause, head int) (Text, bool) {
	return d.whole(-1, func(w *writer) { w.constituent(c.Sentence, head) })
}

// whole writes a key that must not be shortened; quotation marks that lost their partner make it fail.
func (d *Doc) whole(asked int, build func(w *writer)) (Text, bool) {
	w := &writer{d: d, said: map[int]bool{}, asked: asked, last: place{-1, -1}}
	build(w)
	t, ok := w.done("")
	return t, ok && !strings.ContainsAny(t.String, "\"“”")
}

// outside reports whether a dependent of the predicate stands outside the words for what the subject does.
func (t Tree) outside(c Clause, k int) bool {
	switch analysis.Relation(t.Tokens[k].Deprel) {
	case "nsubj", "mark", "aux", "expl", "csubj":
		return true
	case "cc", "obl", "advcl":
		return k < c.Head
	case "advmod":
		return discourse(t.lemma(k)) || k < c.Verbs[0]
	}
	return false
}

// Member writes one member of a coordination without those joined to it.
func (d *Doc) Member(sentence, head int) (Text, bool) {
	t := d.Trees[sentence]
	return d.compose(-1, "", func(w *writer) {
		w.tokens(sentence, t.Subtree(head, func(k int) bool {
			if t.Tokens[k].Head == head {
				switch analysis.Relation(t.Tokens[k].Deprel) {
				case "conj", "case", "mark", "nsubj", "cop":
					return true
				case "cc":
					return k < head || t.Child(head, "conj") >= 0
				}
			}
			return w.leaves(t, k)
		}))
	})
}

// Mark gives the words that join a slot's clause to its verb, such as "because" and "so that", or its preposition;
// "" where it has none.
func (d *Doc) Mark(c Clause, s Slot) string {
	t := d.Trees[c.Sentence]
	var words []string
	for _, k := range t.Children[s.Head] {
		switch r := analysis.Relation(t.Tokens[k].Deprel); {
		case k > s.Head:
		case r == "mark", r == "case", t.Tokens[k].XPOS == "WRB":
			words = append(words, strings.ToLower(t.Tokens[k].Form))
			for _, f := range t.Children[k] {
				if t.Tokens[f].Deprel == "fixed" {
					words = append(words, strings.ToLower(t.Tokens[f].Form))
				}
			}
		}
	}
	return strings.Join(words, " ")
}
