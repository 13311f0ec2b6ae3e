package analysis

// Resolve finds the mentions of a document and what they refer to. Names are joined by their words, appositions and
// nominal predicates by the tree; third-person pronouns and phrases such as "the company" by a linear ranking of the
// earlier mentions (Denis and Baldridge 2008) whose weights are trained on the GUM corpus.
func Resolve(sentences []Sentence, names []Name) []Mention {
	r := newResolver(sentences, names)
	for i := range r.nouns {
		r.link(i, r.antecedent(i))
	}
	return r.mentions()
}

// resolver holds the state of the pass through a document.
type resolver struct {
	facts    *Gazetteer
	realms   map[string]bool // names of unlisted countries
	ranker   ranker
	trees    []tree
	blocks   []int
	nouns    []nounPhrase
	entity   []int // of each noun so far
	entities []entity
	byName   map[string][]int // entities by a key of their names
	heads    []map[int]int    // of each sentence: head token -> noun, not a group
}

// entity is what all mentions so far tell together.
type entity struct {
	mentions int
	last     int // the latest mention
	name     int // the longest name among its mentions, -1 where there is none
	gender   string
	kind     string
}

// link is a proposed antecedent; to is -1 where there is none.
type link struct {
	to         int
	confidence float32
}

var noLink = link{-1, 1}

func newResolver(sentences []Sentence, names []Name) *resolver {
	r := &resolver{facts: Facts(), ranker: trainedRanker(), realms: Realms(sentences, names), nouns: nouns(sentences, names), byName: map[string][]int{}}
	r.heads = make([]map[int]int, len(sentences))
	for i, s := range sentences {
		r.trees = append(r.trees, newTree(s.Tokens))
		r.blocks = append(r.blocks, s.Block)
		r.heads[i] = map[int]int{}
	}
	for i, n := range r.nouns {
		if !n.group {
			r.heads[n.Sentence][n.Head] = i
		}
	}
	r.entity = make([]int, len(r.nouns))
	return r
}

// antecedent proposes the antecedent of noun i.
func (r *resolver) antecedent(i int) link {
	n := r.nouns[i]
	if n.Form == Pronoun {
		if pronounClass(n.lemma) == "" {
			return noLink
		}
		return r.rank(i)
	}
	if l := r.byTree(i); l.to >= 0 {
		return l
	}
	if n.Form == Proper && !n.group {
		if n.kind == "time" {
			return noLink
		}
		return r.byAlias(i)
	}
	if t := r.trees[n.Sentence]; n.definite && !n.group && (asserted(t, n.Head) || !t.hasChild(n.Head, "cop")) {
		return r.rank(i)
	}
	return noLink
}

func (r *resolver) rank(i int) link {
	cs := r.candidates(i)
	if j, ok := r.onlyOne(i, cs); ok {
		return link{j, onlyOfItsClass}
	}
	if j, ok := r.matrixSubject(i, cs); ok {
		return link{j, ofMatrixSubject}
	}
	l := r.ranker.best(cs, func(j int) int { return r.entity[j] }, r.trust)
	if l.to < 0 {
		return noLink
	}
	return l
}

// trust is the probability that the words of noun j's entity are right for it: a pronoun is as good as its link.
func (r *resolver) trust(j int) float32 {
	if r.nouns[j].Form == Pronoun {
		return r.nouns[j].Confidence
	}
	return 1
}

// link adds noun i to the entity of its antecedent, or starts a new one.
func (r *resolver) link(i int, l link) {
	n := &r.nouns[i]
	n.Antecedent, n.Confidence = l.to, l.confidence
	if l.to < 0 {
		r.entity[i] = len(r.entities)
		r.entities = append(r.entities, entity{name: -1, kind: n.kind, gender: n.gender})
	} else {
		r.entity[i] = r.entity[l.to]
	}
	e := &r.entities[r.entity[i]]
	e.mentions++
	e.last = i
	if e.kind == "" {
		e.kind = n.kind
	}
	if e.gender == "" || e.gender == "mf" && n.gender != "" {
		e.gender = n.gender
	}
	if n.Form == Proper && !n.group {
		if e.name < 0 || len(r.nouns[e.name].key) < len(n.key) {
			e.name = i
		}
		r.remember(i)
	}
}

// mentions returns the result: links that are not sure enough are dropped, entities are numbered anew.
func (r *resolver) mentions() []Mention {
	out := make([]Mention, len(r.nouns))
	entities := 0
	for i, n := range r.nouns {
		m := n.Mention
		if m.Antecedent >= 0 && m.Confidence < r.threshold(i) && !r.continues(i, out) {
			m.Antecedent, m.Confidence = -1, 1
		}
		if m.Antecedent >= 0 {
			m.Entity = out[m.Antecedent].Entity
		} else {
			m.Entity = entities
			entities++
		}
		if t := r.trees[m.Sentence]; m.Form == Noun && (t.hasChild(m.Head, "cop") || Relation(t.tokens[m.Head].Deprel) == "appos") {
			m.Form = Description
		}
		out[i] = m
	}
	return out
}

// threshold is the confidence from which the link of noun i is worth quoting, chosen on the development part of GUM:
// "it" is right less often than other pronouns unless it does what only an organization can do.
func (r *resolver) threshold(i int) float32 {
	n := r.nouns[i]
	switch {
	case n.Form != Pronoun || pronounClass(n.lemma) != "it":
		return 0.65
	case r.acts(n) && r.entities[r.entity[i]].name >= 0:
		return 0.5
	}
	return 0.75
}

// continues reports whether noun i repeats a pronoun that was resolved earlier in its sentence, as the second one does in
// "its coast, which it guards".
func (r *resolver) continues(i int, resolved []Mention) bool {
	const enough = 0.3
	n := r.nouns[i]
	a := r.nouns[n.Antecedent]
	return n.Form == Pronoun && a.Form == Pronoun && a.Sentence == n.Sentence && pronounClass(a.lemma) == pronounClass(n.lemma) &&
		resolved[n.Antecedent].Antecedent >= 0 && n.Confidence >= enough
}

// Referent returns the mention before mentions[i] that says best what it refers to, by the names and nouns of the
// same entity: a name is better than a noun, a longer name better than a shorter one, and the nearest of equals.
// It reports false where there is none.
func Referent(mentions []Mention, i int) (int, bool) {
	const near = 200 // mentions
	best := -1
	for j := i - 1; j >= 0 && j >= i-near; j-- {
		m := mentions[j]
		if m.Entity == mentions[i].Entity && m.Form != Pronoun && (best < 0 || explicitness(m) > explicitness(mentions[best])) {
			best = j
		}
	}
	return best, best >= 0
}

func explicitness(m Mention) int {
	if m.Form == Proper {
		return int(Proper) + m.End - m.Start
	}
	return int(m.Form)
}
