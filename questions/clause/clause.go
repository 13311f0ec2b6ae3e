package clause

import (
	"slices"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

// Role is the part that a slot plays in its clause.
type Role int

// The roles.
const (
	Object     Role = iota // direct or indirect object without a preposition
	Complement             // clause or infinitive that completes the verb: xcomp, ccomp
	Oblique                // adverbial noun phrase, mostly with a preposition
	Adverb                 // adverb or adjective phrase after the verb, particles
	Adjunct                // subordinate clause: why, in order to, when, while
)

// Slot is one dependent of a clause's predicate.
type Slot struct {
	Role   Role
	Head   int  // token
	Phrase int  // the token that heads its words: Head, or the antecedent where Head is a relative pronoun
	Before bool // stands before the verb
}

// Kind says how a clause stands in its sentence.
type Kind int

// The kinds of clause.
const (
	Main Kind = iota
	Relative
	Adverbial
	Content // what somebody says, thinks or doubts
)

// Clause is one predicate with its dependents, simplified so that it could stand alone.
type Clause struct {
	Sentence  int
	Kind      Kind
	Head      int   // the predicate: a verb, or the noun or adjective after a form of "be"
	Verbs     []int // auxiliaries, negation, inner adverbs and the verb (or copula), in order
	Subject   int   // token that heads the subject's words
	Relative  bool  // the subject is the noun that a relative clause describes
	Inherited bool  // the subject is shared with an earlier verb
	Passive   bool
	Copula    bool
	Negated   bool
	Modal     bool
	// Infinitive says that the predicate after a form of "be" is an infinitive, as in "the aim is to win"; it has no slots.
	Infinitive bool
	Slots      []Slot
	// Source is the index into Analysis.Speeches of who says it, -1 where the article itself does.
	Source int
	// Confidence is the smallest probability of the arcs that hold the clause together.
	Confidence float32
}

// Find gives the clauses of an analysis in textual order, with the trees of its sentences. Those of sentences that have a
// flaw or ask, and ungrammatical ones, are left out.
func Find(a *analysis.Analysis) ([]Clause, []Tree) {
	trees := make([]Tree, len(a.Sentences))
	var out []Clause
	for i, s := range a.Sentences {
		trees[i] = Tree{i, s.Tokens, analysis.Children(s.Tokens)}
		if s.Block < len(a.Article.Blocks) && a.Article.Blocks[s.Block].Kind != article.Paragraph || s.Flaw != "" || !declarative(trees[i]) {
			continue
		}
		for head := range s.Tokens {
			if c, ok := trees[i].clause(head); ok {
				c.Source = source(a, trees[i], c)
				out = append(out, c)
			}
		}
	}
	return out, trees
}

// declarative reports whether a sentence ends as a statement does and has a size that a reader can follow.
func declarative(t Tree) bool {
	const longest = 70
	n, words := len(t.Tokens), 0
	for _, token := range t.Tokens {
		if token.UPOS != "PUNCT" && (token.UPOS != "NUM" || analysis.Relation(token.Deprel) != "parataxis" && analysis.Relation(token.Deprel) != "dep") {
			words++
		}
	}
	if n < 3 || words > longest || t.Tokens[0].UPOS == "NUM" && t.Tokens[1].Form == "," || t.turned() {
		return false
	}
	for i := n - 1; i >= 0 && i > n-5; i-- {
		switch t.Tokens[i].Form {
		case ".", "!", "…":
			return true
		case "?", ":", ";":
			return false
		}
	}
	return false
}

// clause reads the clause of which token head is the predicate.
func (t Tree) clause(head int) (Clause, bool) {
	c := Clause{Sentence: t.Number, Head: head, Subject: -1, Source: -1, Confidence: 1}
	if !t.place(&c) || !t.findVerbs(&c) || !t.findSubject(&c) {
		return c, false
	}
	if !c.Infinitive {
		t.findSlots(&c)
	}
	t.judge(&c)
	return c, !t.elided(c) && t.agrees(c)
}

// place decides the kind of clause from the predicate's relation to its own head.
func (t Tree) place(c *Clause) bool {
	h := t.conjRoot(c.Head)
	switch token := t.Tokens[h]; token.Deprel {
	case "root", "parataxis":
		c.Kind = Main
	case "acl:relcl":
		c.Kind = Relative
	case "advcl", "advcl:relcl":
		c.Kind = Adverbial
	case "ccomp":
		c.Kind = Content
	default:
		return false
	}
	return true
}

// conjRoot follows coordination to the first conjunct.
func (t Tree) conjRoot(i int) int {
	for t.Tokens[i].Deprel == "conj" && t.Tokens[i].Head >= 0 {
		i = t.Tokens[i].Head
	}
	return i
}

// findSubject takes the clause's own subject, the noun that a relative clause describes, or the one shared with the
// verb before.
func (t Tree) findSubject(c *Clause) bool {
	subjects := 0
	for _, k := range t.Children[c.Head] {
		if analysis.Relation(t.Tokens[k].Deprel) == "nsubj" {
			c.Subject = k
			subjects++
		}
	}
	switch {
	case subjects > 1, t.Child(c.Head, "csubj", "expl") >= 0:
		return false
	case subjects == 1 && relativiser(t.Tokens[c.Subject]):
		if c.Kind != Relative {
			return false
		}
		c.Relative = true
		c.Subject = t.antecedent(c.Head)
	case subjects == 0:
		first := t.Tokens[c.Head].Head
		if t.Tokens[c.Head].Deprel != "conj" || first < 0 {
			return false
		}
		f, ok := t.clause(first)
		if !ok || f.Passive != c.Passive && len(c.Verbs) == 1 && t.Tokens[c.Head].XPOS == "VBN" {
			return false
		}
		c.Subject, c.Relative, c.Inherited = f.Subject, f.Relative, true
	}
	return c.Subject >= 0 && nominal(t.Tokens[c.Subject])
}

// antecedent gives the noun that the relative clause of predicate head describes; a noun that itself only describes a
// name gives the name.
func (t Tree) antecedent(head int) int {
	noun := t.Tokens[t.conjRoot(head)].Head
	if noun >= 0 && t.Tokens[noun].Deprel == "appos" && t.Tokens[t.Tokens[noun].Head].UPOS == "PROPN" {
		return t.Tokens[noun].Head
	}
	return noun
}

func relativiser(token analysis.Token) bool {
	switch token.XPOS {
	case "WDT", "WP":
		return true
	}
	return false
}

func nominal(token analysis.Token) bool {
	switch token.UPOS {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return false
}

// findSlots collects the other dependents of the predicate.
func (t Tree) findSlots(c *Clause) {
	for _, k := range t.Children[c.Head] {
		token := t.Tokens[k]
		slot := Slot{Head: k, Phrase: k, Before: k < c.Verbs[len(c.Verbs)-1]}
		switch analysis.Relation(token.Deprel) {
		case "obj", "iobj":
			slot.Role = Object
		case "xcomp", "ccomp":
			slot.Role = Complement
		case "obl":
			slot.Role = Oblique
		case "compound":
			slot.Role = Adverb
			if token.Deprel != "compound:prt" {
				continue
			}
		case "advmod":
			if slices.Contains(c.Verbs, k) || discourse(t.lemma(k)) || token.XPOS == "WRB" {
				continue
			}
			slot.Role = Adverb
		case "advcl":
			slot.Role = Adjunct
		default:
			continue
		}
		if relativiser(token) {
			slot.Phrase = t.antecedent(c.Head)
			if c.Kind != Relative {
				continue
			}
		}
		if c.Copula && k < c.Head && (slot.Role == Object || slot.Role == Complement) {
			continue
		}
		c.Slots = append(c.Slots, slot)
	}
	t.shareRelativeObject(c)
}

// shareRelativeObject gives a coordinated verb the object that a relative pronoun before the first verb stands for.
func (t Tree) shareRelativeObject(c *Clause) {
	if c.Kind != Relative || t.Tokens[c.Head].Deprel != "conj" || !c.Inherited || c.Object() != nil {
		return
	}
	first, ok := t.clause(t.Tokens[c.Head].Head)
	if !ok {
		return
	}
	if o := first.Object(); o != nil && o.Phrase != o.Head {
		c.Slots = append([]Slot{*o}, c.Slots...)
	}
}

// Object gives the direct object, nil where there is none.
func (c *Clause) Object() *Slot {
	for i := range c.Slots {
		if c.Slots[i].Role == Object {
			return &c.Slots[i]
		}
	}
	return nil
}

// judge sets the confidence from the arcs of the subject and the slots that complete the verb. Where the clause hangs
// matters only if that decides what a relative pronoun means.
func (t Tree) judge(c *Clause) {
	weigh := func(i int) { c.Confidence = min(c.Confidence, t.Tokens[i].Score) }
	if c.Relative || c.Kind == Relative {
		weigh(t.conjRoot(c.Head))
	}
	if !c.Inherited && !c.Relative {
		weigh(c.Subject)
	}
	for _, s := range c.Slots {
		if s.Role == Object || s.Role == Complement {
			weigh(s.Head)
		}
		if s.Role != Adverb {
			t.weighBelow(c.Head, s.Head, weigh)
		}
	}
	t.weighBelow(c.Head, c.Subject, weigh)
}

// source finds the speech whose content holds the clause.
func source(a *analysis.Analysis, t Tree, c Clause) int {
	head := t.Tokens[c.Head].Span
	for i, s := range a.Speeches {
		if s.Content.Contains(head) && (s.Sentence != c.Sentence || s.Quoted || s.Verb < 0 || t.contentOf(s.Verb, c.Head)) {
			return i
		}
	}
	return -1
}

// contentOf reports whether token i stands in a clause that tells the content of a reporting verb.
func (t Tree) contentOf(verb, i int) bool {
	for ; t.Tokens[i].Head >= 0; i = t.Tokens[i].Head {
		if t.Tokens[i].Head == verb {
			r := analysis.Relation(t.Tokens[i].Deprel)
			if m := t.Child(i, "mark"); r == "conj" && m >= 0 && t.lemma(m) == "that" {
				return true // "said that it rained, and that it froze"
			}
			return r == "ccomp" || r == "parataxis" || r == "obj"
		}
		if t.Tokens[i].Deprel == "conj" && t.Child(i, "mark") >= 0 && t.lemma(t.Child(i, "mark")) != "that" {
			return false
		}
	}
	return false
}
