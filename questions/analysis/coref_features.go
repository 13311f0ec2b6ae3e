package analysis

import "strings"

// How far back an antecedent is looked for.
const (
	pronounSentences = 4
	nounSentences    = 15
	maxCandidates    = 40
	maxMentions      = 300
)

// candidates returns the mentions that noun i may refer to, the nearest first, after the candidate for none.
func (r *resolver) candidates(i int) []candidate {
	n := r.nouns[i]
	class := pronounClass(n.lemma)
	back := pronounSentences
	if n.Form != Pronoun {
		class, back = "noun", nounSentences
	}
	most := 0
	cs := []candidate{{-1, r.noneFeatures(class, n)}}
	seen := map[int]bool{} // entities
	for j := i - 1; j >= max(0, i-maxMentions) && len(cs) <= maxCandidates; j-- {
		if n.Sentence-r.nouns[j].Sentence > back {
			break
		}
		if !r.possible(class, i, j) {
			continue
		}
		f := r.pairFeatures(class, i, j)
		f = append(f, class+":rank="+bucket(len(seen)))
		seen[r.entity[j]] = true
		most = max(most, r.entities[r.entity[j]].mentions)
		cs = append(cs, candidate{j, f})
	}
	callable := r.callable(n, cs[1:])
	for k, c := range cs[1:] {
		top := r.entities[r.entity[c.noun]].mentions == most
		cs[k+1].features = append(c.features, class+":top="+yes(top)+":"+bucket(most))
		if class == "noun" {
			fits := r.calls(n, r.nouns[c.noun])
			cs[k+1].features = append(cs[k+1].features, "noun:calls="+yes(fits)+":"+bucket(len(callable))+":"+yes(n.End-n.Start <= 2))
		}
	}
	return cs
}

// possible applies what the grammar and the meaning of the words rule out.
func (r *resolver) possible(class string, i, j int) bool {
	n, m := r.nouns[i], r.nouns[j]
	if m.Sentence == n.Sentence && (overlap(n, m) || !r.bindable(i, j)) {
		return false
	}
	if n.Form != Pronoun {
		return m.Form != Pronoun && r.sameSort(n, m) && (m.Form != Proper || !r.namedInSentence(i, r.entity[j]))
	}
	e := r.entities[r.entity[j]]
	return r.agrees(class, m, e) && (class != "it" || !r.acts(n) || agent(m, e))
}

// acts tells whether the mention is the subject of a verb whose subject must be able to decide.
func (r *resolver) acts(n nounPhrase) bool {
	return r.headToken(n).Deprel == "nsubj" && n.clause >= 0 && r.facts.is("agentive", r.trees[n.Sentence].tokens[n.clause].Lemma)
}

// agent tells whether a mention can decide anything.
func agent(m nounPhrase, e entity) bool {
	switch kindClass(m, e) {
	case "organization", "place", "person", "":
		return true
	}
	return m.Form == Proper
}

// agrees tells whether a pronoun of the class can stand for the mention.
func (r *resolver) agrees(class string, m nounPhrase, e entity) bool {
	kind := m.kind
	if kind == "" {
		kind = e.kind
	}
	if m.person != 3 || kind == "time" {
		return false
	}
	if m.Form == Pronoun && pronounClass(m.lemma) != "" {
		return pronounClass(m.lemma) == class
	}
	switch class {
	case "it":
		return m.number != plural && kind != "person"
	case "they":
		return m.number == plural || m.group || m.Form == Pronoun || kind == "organization" || kind == "" && m.number == unknownNumber ||
			kind == "person" && !m.definite && m.Form == Noun
	}
	gender := map[string]string{"he": "m", "she": "f"}[class]
	if m.number == plural || m.group || genderConflict(gender, m.gender) || genderConflict(gender, e.gender) {
		return false
	}
	return kind == "person" || kind == "animal" || kind == "" && m.Form == Proper
}

func bucket(n int) string {
	switch {
	case n < 4:
		return string(rune('0' + n))
	case n < 7:
		return "4-6"
	case n < 13:
		return "7-12"
	}
	return "13+"
}

// weather and other verbs whose "it" is empty or stands for a clause.
func emptySubject(facts *Gazetteer, lemma string) bool {
	switch lemma {
	case "seem", "appear", "turn", "happen", "matter", "take", "follow", "mean":
		return true
	}
	return facts.is("weather", lemma)
}

func yes(b bool) string {
	if b {
		return "y"
	}
	return "n"
}

func (r *resolver) noneFeatures(class string, n nounPhrase) []string {
	t := r.trees[n.Sentence]
	none := class + ":none"
	f := []string{none, none + ":" + n.role, none + ":quoted=" + yes(n.quoted), none + ":" + n.lemma}
	if n.Form != Pronoun {
		modified := n.End-n.Start > 2
		return append(f, none+":modified="+yes(modified), none+":kind="+n.kind, none+":"+determiner(t, n))
	}
	if n.clause < 0 {
		return f
	}
	head := t.tokens[n.clause]
	f = append(f, none+":head="+head.UPOS, none+":empty="+yes(emptySubject(r.facts, head.Lemma)))
	if n.role == "subject" {
		clausal := t.hasChild(n.clause, "csubj") || t.hasChild(n.clause, "ccomp") || t.hasChild(n.clause, "advcl")
		f = append(f, none+":cop="+yes(t.hasChild(n.clause, "cop"))+":clause="+yes(clausal)+":"+head.UPOS)
	}
	return f
}

func determiner(t tree, n nounPhrase) string {
	if d := t.child(n.Head, "det"); d >= 0 {
		return strings.ToLower(t.tokens[d].Form)
	}
	return "poss"
}
