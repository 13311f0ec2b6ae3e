package analysis

// Resolve finds the mentions of a document and what they refer to, with the links that are [Likely].
func Resolve(sentences []Sentence, names []Name) []Mention {
	return Keep(Links(sentences, names), Likely)
}

// Links finds the mentions of a document and what each of them refers to most probably, if anything.
// Names are joined by their words, appositions and nominal predicates by the tree. Third-person pronouns and phrases such
// as "the company" choose among the entities mentioned before, and none of them, by boosted trees that were trained on the
// GUM corpus: entities are ranked, not pairs of mentions (Rahman and Ng 2009).
func Links(sentences []Sentence, names []Name) []Mention {
	r := newResolver(sentences, names)
	r.chooser = trainedChooser()
	return r.links()
}

func (r *resolver) links() []Mention {
	for i := range r.nouns {
		r.link(i, r.antecedent(i))
	}
	out := make([]Mention, len(r.nouns))
	for i, n := range r.nouns {
		m := n.Mention
		m.Entity = r.entity[i]
		if t := r.trees[m.Sentence]; m.Form == Noun && (t.hasChild(m.Head, "cop") || Relation(t.tokens[m.Head].Deprel) == "appos") {
			m.Form = Description
		}
		out[i] = m
	}
	return out
}

// resolver holds the state of the pass through a document.
type resolver struct {
	facts    *Gazetteer
	realms   map[string]bool // names of unlisted countries
	chooser  chooser
	trees    []tree
	blocks   []int
	nouns    []nounPhrase
	entity   []int // of each noun so far
	entities []entity
	byName   map[string][]int // entities by a key of their names
	heads    []map[int]int    // of each sentence: head token -> noun, not a group
	spelled  map[string]int   // how often a name stands in the whole document
	lemmas   map[string]int   // and a noun
}

// entity is what all mentions so far tell together.
type entity struct {
	members  []int
	anchor   int // the mention that says best what it is, -1 where there are only pronouns
	name     int // the longest name among its mentions, -1 where there is none
	gender   string
	kind     string
	pronouns map[string]int // by class
	doubt    float32        // the least confidence among the links of its pronouns
}

// last gives the latest mention.
func (e entity) last() int { return e.members[len(e.members)-1] }

// link is a proposed antecedent; to is -1 where there is none.
type link struct {
	to         int
	confidence float32
}

var noLink = link{-1, 1}

func newResolver(sentences []Sentence, names []Name) *resolver {
	r := &resolver{
		facts: Facts(), realms: Realms(sentences, names), nouns: nouns(sentences, names),
		byName: map[string][]int{}, spelled: map[string]int{}, lemmas: map[string]int{},
	}
	r.heads = make([]map[int]int, len(sentences))
	for i, s := range sentences {
		r.trees = append(r.trees, newTree(s.Tokens))
		r.blocks = append(r.blocks, s.Block)
		r.heads[i] = map[int]int{}
	}
	for i, n := range r.nouns {
		if n.Form == Proper {
			r.spelled[r.fullKey(n)]++
		}
		if n.Form != Pronoun {
			r.lemmas[n.lemma]++
		}
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
		return r.choose(i)
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
	if r.anaphoric(n) {
		return r.choose(i)
	}
	return noLink
}

// anaphoric tells whether a noun phrase may stand for something mentioned before.
func (r *resolver) anaphoric(n nounPhrase) bool {
	t := r.trees[n.Sentence]
	return n.Form == Noun && n.definite && !n.group && (asserted(t, n.Head) || !t.hasChild(n.Head, "cop"))
}

// link adds noun i to the entity of its antecedent, or starts a new one.
func (r *resolver) link(i int, l link) {
	n := &r.nouns[i]
	n.Antecedent, n.Confidence = l.to, l.confidence
	if l.to < 0 {
		r.entity[i] = len(r.entities)
		r.entities = append(r.entities, entity{anchor: -1, name: -1, kind: n.kind, gender: n.gender, pronouns: map[string]int{}, doubt: 1})
	} else {
		r.entity[i] = r.entity[l.to]
	}
	e := &r.entities[r.entity[i]]
	e.members = append(e.members, i)
	if e.kind == "" {
		e.kind = n.kind
	}
	if e.gender == "" || e.gender == "mf" && n.gender != "" {
		e.gender = n.gender
	}
	if n.Form == Pronoun {
		e.pronouns[pronounClass(n.lemma)]++
		e.doubt = min(e.doubt, l.confidence)
	} else if e.anchor < 0 || explicitness(n.Mention) >= explicitness(r.nouns[e.anchor].Mention) {
		e.anchor = i
	}
	if n.Form == Proper && !n.group {
		if e.name < 0 || len(r.nouns[e.name].key) < len(n.key) {
			e.name = i
		}
		r.remember(i)
	}
}
