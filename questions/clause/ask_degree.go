package clause

import "strings"

// AskDegree asks for the degree of the adjective after a form of "be": wh is a phrase such as "How tall".
func (d *Doc) AskDegree(c Clause, wh string) (Text, bool) {
	verb := d.Token(c.Sentence, c.Verbs[0])
	c.Slots = after(c.Slots, c.Head)
	return d.compose(-1, "?", func(w *writer) {
		w.add(w.attribute(c, wh), spellOut(verb.Form, verb.Lemma))
		w.subject(c)
		for _, k := range c.Verbs[1:] {
			w.add(strings.ToLower(d.Token(c.Sentence, k).Form))
		}
		w.slots(c, nil)
	})
}

func after(slots []Slot, token int) []Slot {
	var out []Slot
	for _, s := range slots {
		if s.Head > token {
			out = append(out, s)
		}
	}
	return out
}
