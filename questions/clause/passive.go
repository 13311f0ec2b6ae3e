package clause

import (
	"strings"

	"lectern/questions/inflect"
	"lectern/questions/lexis"
)

// Passive writes an active clause of the past in the passive voice, "by" its subject; false where that is no good
// English.
func (d *Doc) Passive(c Clause) (Text, bool) {
	object := c.Object()
	t := d.Trees[c.Sentence]
	if object == nil || object.Phrase != object.Head || c.Copula || c.Passive || c.Negated || c.Relative || len(c.Verbs) != 1 {
		return Text{}, false
	}
	verb := t.Tokens[c.Head]
	participle, ok := inflect.Participle(t.lemma(c.Head), strings.ToLower(verb.Form))
	if verb.XPOS != "VBD" || !ok || unpassive[t.lemma(c.Head)] || !d.movable(c, *object) {
		return Text{}, false
	}
	be := "was"
	if d.Plural(c.Sentence, object.Head) {
		be = "were"
	}
	return d.compose(-1, ".", func(w *writer) {
		w.constituent(c.Sentence, object.Head)
		w.add(be, participle)
		w.add("by")
		w.subject(c)
		w.slots(c, object)
	})
}

// movable reports whether an object can become the subject: one single noun phrase without a pronoun, nothing but
// the time beside it.
func (d *Doc) movable(c Clause, object Slot) bool {
	t := d.Trees[c.Sentence]
	for _, k := range t.Subtree(object.Head, nil) {
		if t.Tokens[k].UPOS == "PRON" || t.Tokens[k].UPOS == "ADP" && t.lemma(k) != "of" && t.lemma(k) != "in" {
			return false
		}
	}
	if s := t.Tokens[c.Subject]; s.UPOS == "PRON" && !personalSubject(s.Form) || t.Child(object.Head, "conj") >= 0 || t.Tokens[object.Head].UPOS == "NUM" {
		return false
	}
	for _, s := range c.Slots {
		if s.Head != object.Head && (s.Role != Oblique || !d.time(c.Sentence, s.Head)) {
			return false
		}
	}
	return true
}

func personalSubject(form string) bool {
	low := strings.ToLower(form)
	return low == "he" || low == "she"
}

// unpassive are verbs that have no good passive, or one of another sense.
var unpassive = lexis.Set(`have cost resemble fit lack mean become weigh want like love hate let get take make do give say ask
	tell need keep enter leave reach join marry lose spend begin start end run see hear watch hope try cross face feel
	enjoy know think believe decide climb pass turn change follow show set put bring go come win earn learn study suffer support bring`)
