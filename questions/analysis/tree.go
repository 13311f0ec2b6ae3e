package analysis

import "strings"

// tree is a sentence with its tokens' children at hand.
type tree struct {
	tokens   []Token
	children [][]int
}

// Bounds on the work for one token, beyond what a readable sentence needs.
const (
	maxPhrase = 100 // tokens
	maxClimb  = 50  // heads above a token
)

func newTree(tokens []Token) tree { return tree{tokens, Children(tokens)} }

// Children gives for every token the tokens that it is the head of, in order.
func Children(tokens []Token) [][]int {
	children := make([][]int, len(tokens))
	for i, token := range tokens {
		if token.Head >= 0 && token.Head < len(tokens) {
			children[token.Head] = append(children[token.Head], i)
		}
	}
	return children
}

// head returns the head of token i, -1 for the root.
func (t tree) head(i int) int {
	if h := t.tokens[i].Head; h < len(t.tokens) {
		return h
	}
	return -1
}

// Relation is a dependency relation without its subtype.
func Relation(deprel string) string {
	name, _, _ := strings.Cut(deprel, ":")
	return name
}

func (t tree) hasChild(i int, deprel string) bool { return t.child(i, deprel) >= 0 }

// child returns the first child of token i with the relation, subtypes included, or -1.
func (t tree) child(i int, deprel string) int {
	for _, c := range t.children[i] {
		if t.tokens[c].Deprel == deprel || Relation(t.tokens[c].Deprel) == deprel {
			return c
		}
	}
	return -1
}

// phrase returns the noun phrase that token head heads: the unbroken run of its dependents around it, without
// preposition, apposition, coordination, relative clause or anything that belongs to a clause.
func (t tree) phrase(head int) (start, end int) {
	in := make(map[int]bool, 8)
	in[head] = true
	for _, c := range t.children[head] {
		if t.inPhrase(head, c) {
			t.mark(c, in)
		}
	}
	start, end = head, head+1
	for start > 0 && (in[start-1] || t.bridge(start-1, in)) {
		start--
	}
	for end < len(t.tokens) && (in[end] || t.bridge(end, in)) {
		end++
	}
	for start < head && t.tokens[start].UPOS == "PUNCT" && t.tokens[start].XPOS != "``" {
		start++
	}
	for end > head+1 && (t.tokens[end-1].UPOS == "PUNCT" && t.tokens[end-1].XPOS != "''") {
		end--
	}
	return start, end
}

// bridge tells whether punctuation at i joins two words of the phrase.
func (t tree) bridge(i int, in map[int]bool) bool {
	return t.tokens[i].UPOS == "PUNCT" && i > 0 && i+1 < len(t.tokens) && in[i-1] && in[i+1]
}

func (t tree) mark(i int, in map[int]bool) {
	if len(in) > maxPhrase {
		return
	}
	in[i] = true
	for _, c := range t.children[i] {
		switch t.tokens[c].Deprel {
		case "appos", "acl:relcl", "parataxis":
			continue
		}
		t.mark(c, in)
	}
}

func (t tree) inPhrase(head, c int) bool {
	switch Relation(t.tokens[c].Deprel) {
	case "det", "amod", "nummod", "compound", "flat", "fixed", "goeswith", "nmod":
		return true
	case "case":
		return c > head && t.tokens[c].XPOS == "POS"
	case "advmod":
		return c < head && !t.predicate(head)
	case "acl":
		return t.tokens[c].Deprel == "acl" && !t.commaBetween(head, c)
	}
	return false
}

// predicate reports whether token i is a nominal predicate or root of a clause.
func (t tree) predicate(i int) bool { return t.hasChild(i, "cop") || t.hasChild(i, "nsubj") }

func (t tree) commaBetween(a, b int) bool {
	for i := min(a, b) + 1; i < max(a, b); i++ {
		if t.tokens[i].Form == "," {
			return true
		}
	}
	return false
}

// role returns the grammatical role of a noun phrase. Members of a coordination have the role of the first.
func (t tree) role(i int) string {
	for steps := 0; steps < maxClimb && t.tokens[i].Head >= 0; steps++ {
		r := Relation(t.tokens[i].Deprel)
		if r != "conj" && r != "appos" && r != "flat" {
			break
		}
		i = t.tokens[i].Head
	}
	switch deprel := t.tokens[i].Deprel; {
	case deprel == "nmod:poss":
		return "possessive"
	case strings.HasPrefix(deprel, "nsubj"):
		return "subject"
	case deprel == "obj", deprel == "iobj":
		return "object"
	case Relation(deprel) == "obl":
		return "oblique"
	case Relation(deprel) == "nmod", deprel == "compound":
		return "modifier"
	}
	return "other"
}

// clause returns the head of the clause that token i is an argument in; -1 where there is none above it.
func (t tree) clause(i int) int {
	for steps := 0; steps < maxClimb; steps++ {
		head := t.tokens[i].Head
		switch {
		case head < 0 || head >= len(t.tokens):
			return -1
		case clausal(t.tokens[i].Deprel):
			return head
		}
		switch t.tokens[head].UPOS {
		case "VERB", "AUX":
			if Relation(t.tokens[i].Deprel) != "conj" {
				return head
			}
		default:
			if t.predicate(head) && Relation(t.tokens[i].Deprel) == "nsubj" {
				return head
			}
		}
		i = head
	}
	return -1
}

func clausal(deprel string) bool {
	switch Relation(deprel) {
	case "nsubj", "csubj", "obj", "iobj", "obl":
		return true
	}
	return false
}

// above reports whether ancestor stands over token i in the tree.
func (t tree) above(ancestor, i int) bool {
	for steps := 0; steps <= maxClimb && i >= 0 && i < len(t.tokens); steps++ {
		if i = t.tokens[i].Head; i == ancestor {
			return true
		}
	}
	return false
}
