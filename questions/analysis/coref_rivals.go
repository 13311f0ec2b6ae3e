package analysis

import "slices"

// How far back an antecedent is looked for.
const (
	pronounSentences = 8
	nounSentences    = 15
	maxRivals        = 40
	maxMentions      = 300
)

// rival is an entity that a pronoun or a phrase may stand for; noun is its latest mention that can be the antecedent, -1
// for none of the entities.
type rival struct {
	noun int
	row  []float64
}

// rivals gives the entities that noun i may stand for, the one mentioned last first, after the rival that is none of them.
func (r *resolver) rivals(i int) []rival {
	found, clash := r.mentionedBefore(i)
	most, latest := 0, 0
	for _, j := range found {
		most = max(most, len(r.entities[r.entity[j]].members))
		latest = max(latest, r.recent(i, r.entity[j]))
	}
	search := r.searchOrder(i, found)
	var own row
	r.describeAnaphor(&own, i)
	own.add("rivals", float64(len(found)))
	rivals := []rival{{-1, make([]float64, len(columns()))}}
	copy(rivals[0].row, own.values)
	for k, j := range found {
		p := row{values: append(make([]float64, 0, len(columns())), own.values...)}
		e := r.entity[j]
		r.describeRival(&p, i, j)
		p.add("order", float64(k))
		p.flag("clash", clash[e])
		p.add("search", float64(search[k]))
		p.add("share", share(len(r.entities[e].members), most))
		p.add("recent-share", share(r.recent(i, e), latest))
		rivals = append(rivals, rival{j, p.values})
	}
	return rivals
}

func share(n, of int) float64 { return float64(n) / float64(max(1, of)) }

// mentionedBefore gives of each entity the latest mention that noun i may refer to, and the entities with a mention beside
// it that it cannot refer to.
func (r *resolver) mentionedBefore(i int) (found []int, clash map[int]bool) {
	n := r.nouns[i]
	back := pronounSentences
	if n.Form != Pronoun {
		back = nounSentences
	}
	seen := map[int]bool{}
	clash = map[int]bool{}
	for j := i - 1; j >= max(0, i-maxMentions) && len(found) < maxRivals; j-- {
		m := r.nouns[j]
		if n.Sentence-m.Sentence > back {
			break
		}
		e := r.entity[j]
		switch {
		case !r.possible(i, j):
			if m.Sentence == n.Sentence && !overlap(n, m) && !reflexive(n.lemma) {
				clash[e] = true
			}
		case !seen[e]:
			seen[e] = true
			found = append(found, j)
		}
	}
	return r.ofKnownGender(i, found), clash
}

// ofKnownGender drops the common nouns that tell no gender where one of the pronoun's gender stands in their sentence or
// later, as "the smith" in "the smith met the queen" for "she".
func (r *resolver) ofKnownGender(i int, found []int) []int {
	known := func(j int) bool {
		return genderFit(r.nouns[i].gender, r.nouns[j].gender) == 2 && r.nouns[j].Form != Pronoun
	}
	latest := -1
	for _, j := range found {
		if known(j) {
			latest = max(latest, r.nouns[j].Sentence)
		}
	}
	return slices.DeleteFunc(found, func(j int) bool {
		return r.nouns[j].Form == Noun && r.nouns[j].Sentence <= latest && r.entities[r.entity[j]].gender == ""
	})
}

// recent counts the mentions of an entity in the sentence of noun i and the two before, up to twenty.
func (r *resolver) recent(i, entity int) int {
	count := 0
	for _, k := range slices.Backward(r.entities[entity].members) {
		if r.nouns[i].Sentence-r.nouns[k].Sentence > 2 || count == 20 {
			break
		}
		count++
	}
	return count
}

// searchOrder numbers mentions in the order in which J. Hobbs (1978) would look at them, roughly: sentence by sentence
// back, subjects before objects before others, then from left to right.
func (r *resolver) searchOrder(i int, found []int) []int {
	rank := map[string]int{"subject": 0, "object": 1, "oblique": 2}
	key := func(j int) [3]int {
		m := r.nouns[j]
		role, ok := rank[m.role]
		if !ok {
			role = len(rank)
		}
		return [3]int{r.nouns[i].Sentence - m.Sentence, role, m.Head}
	}
	keys := make([][3]int, len(found))
	for k, j := range found {
		keys[k] = key(j)
	}
	order := make([]int, len(found))
	for k := range keys {
		for _, other := range keys {
			if slices.Compare(other[:], keys[k][:]) < 0 {
				order[k]++
			}
		}
	}
	return order
}
