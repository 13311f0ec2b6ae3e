package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// longestScope is the most words that a text repeats to say where or when its claim holds.
const longestScope = 10

// scoped reports whether an adverbial limits what its clause claims, as "in some cases" and "under the new law" do.
// Without it the claim would say more than the text.
func (t Tree) scoped(head int) bool {
	switch l := t.lemma(head); {
	case l == "example", l == "instance" && t.Child(head, "det", "amod") < 0:
		return false
	case scopeNouns[l]:
		return true
	}
	for _, k := range t.Children[head] {
		switch l := t.lemma(k); analysis.Relation(t.Tokens[k].Deprel) {
		case "case":
			if scopePrepositions[l] {
				return true
			}
		case "det", "amod", "nummod", "advmod":
			if scopeWords[l] {
				return true
			}
		}
	}
	return false
}

var (
	scopePrepositions = lexis.Set("under without except unlike among within despite beyond for")
	scopeWords        = lexis.Set("some many most few certain several other all each every only mainly mostly any both half particular")
	scopeNouns        = lexis.Set(`case instance circumstance condition situation theory principle general practice average majority
		extent context respect view opinion rule sense law absence presence`)
)

// condition gives the word that makes an adverbial clause a condition of its main clause, "" where it is none: "if",
// and "when" and the like with a verb in the present, where they speak of every time.
func (t Tree) condition(head int) string {
	for _, k := range t.Children[head] {
		switch l := t.lemma(k); analysis.Relation(t.Tokens[k].Deprel) {
		case "mark", "advmod":
			if conditions[l] || times[l] && !t.past(head) {
				return l
			}
		}
	}
	return ""
}

var times = lexis.Set("when whenever once until as while where wherever")

// past reports whether a predicate is in the past tense.
func (t Tree) past(head int) bool {
	if t.Tokens[head].XPOS == "VBD" {
		return true
	}
	for _, k := range t.Children[head] {
		switch analysis.Relation(t.Tokens[k].Deprel) {
		case "aux", "cop":
			if t.Tokens[k].XPOS == "VBD" {
				return true
			}
		}
	}
	return false
}

// limits reports whether a slot narrows the claim so that no text about the clause may leave it out.
func (t Tree) limits(s Slot) bool {
	switch s.Role {
	case Oblique:
		return s.Phrase == s.Head && t.scoped(s.Head) && (s.Before || t.comma(t.first(s.Head), t.Tokens[s.Head].Head))
	case Adjunct:
		l := t.condition(s.Head)
		return l != "" && l != "as" && l != "while" && l != "where" && l != "whether"
	}
	return false
}

// unlimited reports whether something limits the claim that is too long to repeat, or that belongs to the verb before
// and holds for this one too.
func (t Tree) unlimited(c Clause) bool {
	for _, s := range c.Slots {
		if t.limits(s) && len(t.Subtree(s.Head, t.loose)) > longestScope+2 {
			return true
		}
	}
	if t.Tokens[c.Head].Deprel != "conj" || t.Tokens[c.Head].Head < 0 {
		return false
	}
	first, ok := t.clause(t.Tokens[c.Head].Head)
	if !ok {
		return false
	}
	for _, s := range first.Slots {
		if s.Before && t.limits(s) {
			return true
		}
	}
	return false
}

// fronted reports whether an adverbial before the verb belongs into a short text about the clause.
func (t Tree) fronted(head int, time bool) bool {
	size := len(t.Subtree(head, t.loose))
	switch {
	case time:
		return size <= 5
	case t.scoped(head):
		return true
	case t.pointing(head):
		return false
	}
	return size <= 8
}

// emotions are nouns of "to her surprise".
var emotions = lexis.Set("surprise shock horror delight dismay joy relief astonishment amazement disappointment regret annoyance embarrassment satisfaction sorrow")

// pointing reports whether an adverbial means something only where it stands, as in "in this way" and "after that".
func (t Tree) pointing(head int) bool {
	for _, k := range t.Subtree(head, nil) {
		if vague(t.Tokens[k]) {
			return true
		}
	}
	if c := t.Child(head, "case"); c >= 0 && t.lemma(c) == "to" && emotions[t.lemma(head)] {
		return true
	}
	switch strings.ToLower(t.Tokens[head].Form) {
	case "first", "last", "once", "way", "result", "day", "time", "reason":
		return true
	}
	return false
}
