package clause

import "slices"

// lead writes the adverbials that limit a claim and stand before its verb at the head of the text, where at its end they
// would seem to belong to something else: "in many cases, it is better than what others try to make". It gives the clause
// without them.
func (w *writer) lead(c Clause, asked *Slot) (Clause, bool) {
	t := w.d.Trees[c.Sentence]
	if !t.busy(c, asked) {
		return c, false
	}
	moves := func(s Slot) bool {
		return s.Before && s.Phrase == s.Head && s.Role == Oblique && (asked == nil || s != *asked) && t.limits(s) && w.d.keeps(c, s)
	}
	if !slices.ContainsFunc(c.Slots, moves) {
		return c, false
	}
	for _, s := range c.Slots {
		if moves(s) {
			w.constituent(c.Sentence, s.Head)
			w.words = append(w.words, word{",", true})
		}
	}
	c.Slots = slices.DeleteFunc(slices.Clone(c.Slots), moves)
	return c, true
}

// busy reports whether a verb stands in what follows the verb of a clause, apart from the slot asked for.
func (t Tree) busy(c Clause, asked *Slot) bool {
	verb := c.Verbs[len(c.Verbs)-1]
	for _, k := range t.Subtree(c.Head, func(k int) bool { return t.loose(k) || asked != nil && k == asked.Head }) {
		if k > verb && k != c.Head && t.Tokens[k].UPOS == "VERB" {
			return true
		}
	}
	return false
}
