package clause

// Gloss writes the noun phrase that defines a term, whole.
func (d *Doc) Gloss(c Clause, head int) (Text, bool) {
	return d.whole(-1, func(w *writer) { w.phrase(c.Sentence, head, -1) })
}

// GlossPredicate writes the noun phrase after a form of "be", whole.
func (d *Doc) GlossPredicate(c Clause) (Text, bool) {
	return d.whole(-1, func(w *writer) {
		w.predicate(c)
		for _, s := range c.Slots {
			if !s.Before && d.keeps(c, s) {
				w.constituent(c.Sentence, s.Head)
			}
		}
	})
}
