package clause

// Indirect writes an indirect question about one slot of a clause behind a lead that ends in its question word, as in
// "Mark the sentence that tells when". Of the other slots only those are kept that the verb needs, such as the first
// adverbial of a verb without an object, unless too little is left.
func (d *Doc) Indirect(c Clause, lead string, asked *Slot) (Text, bool) {
	if c.Source >= 0 {
		return Text{}, false
	}
	short := c
	short.Slots = nil
	needed := c.Object() == nil
	for _, s := range c.Slots {
		first := needed && s.Role == Oblique && !s.Before && s.Phrase == s.Head
		needed = needed && !first
		if asked != nil && s == *asked || s.Role == Object || s.Role == Complement || s.Role == Adverb || first {
			short.Slots = append(short.Slots, s)
		}
	}
	if !c.Copula && len(short.Slots) < 2 {
		short = c
	}
	entity := -1
	if asked != nil {
		entity = d.Entity(c.Sentence, asked.Phrase)
	}
	return d.compose(entity, ".", func(w *writer) {
		w.add(lead)
		w.subject(short)
		w.fail = w.fail || w.speaks(c)
		w.verbs(short, true)
		w.slots(short, asked)
	})
}
