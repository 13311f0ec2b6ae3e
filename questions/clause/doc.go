package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

// Doc is an analysis made ready for asking: its trees, its clauses and where its mentions are.
type Doc struct {
	*analysis.Analysis
	Trees   []Tree
	Clauses []Clause

	mention   map[place]int    // by head token
	names     map[place]int    // by every token of the name
	acting    map[int]bool     // entities that are the subject of a clause
	pronouns  map[int]string   // entities that "he" or "she" stands for again and again, with "m" or "f"
	hero      int              // the entity that most of what is said of people is about, -1 for none
	speeches  map[int][]int    // by sentence: the quoted speeches that it holds some of
	described map[int]Type     // entities that are a place, an organization or an animal, by how the text describes them
	labels    map[int][]string // what the text calls an entity
	realms    map[string]bool  // unlisted countries
	human     map[int]bool     // entities that are people, by how the text speaks of them
	voice     voice
	surnames  map[string]bool // last words of the longer names of people
	quoted    map[place]bool  // tokens in quotation marks
	capital   map[string]bool // words written with a capital inside a sentence
	paired    map[string]bool // two words that both have a capital inside a sentence, as "Old Harlow"
	lone      map[string]int  // how often one of them has no other such word beside it
	small     map[string]int  // nouns written without one, and how often
	byVerb    map[string][]Clause
	actors    map[Type][]analysis.Name
	spread    map[string]int  // sentences a lemma
	timed     map[string]bool // years
	counted   map[string]bool // lemmas
}

type place struct{ sentence, token int }

// Read prepares an analysis. Of its links only those that are [analysis.Sure] are kept.
func Read(all *analysis.Analysis) *Doc {
	kept := *all
	kept.Mentions = analysis.Keep(all.Mentions, analysis.Sure)
	a := &kept
	d := &Doc{Analysis: a, mention: map[place]int{}, names: map[place]int{}}
	d.Clauses, d.Trees = Find(a)
	a.Mentions = d.ahead(a.Mentions)
	for i, m := range a.Mentions {
		if _, taken := d.mention[place{m.Sentence, m.Head}]; !taken {
			d.mention[place{m.Sentence, m.Head}] = i
		}
	}
	for i, n := range a.Names {
		for k := n.Start; k < n.End; k++ {
			d.names[place{n.Sentence, k}] = i
		}
	}
	d.voice, d.quoted = voiceOf(a), quotedTokens(a)
	d.small = d.smallNouns()
	d.capitals()
	d.surnames = d.readSurnames()
	d.realms = analysis.Realms(a.Sentences, a.Names)
	d.described = d.descriptions()
	d.labels = d.readLabels()
	d.human = d.humans()
	d.hero, d.pronouns = hero(a), usualPronouns(a)
	d.speeches = quotedIn(a)
	d.acting = map[int]bool{}
	for _, c := range d.Clauses {
		d.acting[d.Entity(c.Sentence, c.Subject)] = true
	}
	d.Clauses = slices.DeleteFunc(d.Clauses, d.unsafe)
	d.index()
	return d
}

// index looks up once what rules ask again and again.
func (d *Doc) index() {
	d.spread = d.spreads()
	d.indexNumbers()
	d.byVerb = map[string][]Clause{}
	for _, c := range d.Clauses {
		lemma := d.Token(c.Sentence, c.Head).Lemma
		d.byVerb[lemma] = append(d.byVerb[lemma], c)
	}
	d.actors = map[Type][]analysis.Name{}
	for _, n := range d.Names {
		if head := d.NameHead(n); head >= 0 && d.actor(n) {
			kind := d.TypeOf(n.Sentence, head)
			d.actors[kind] = append(d.actors[kind], n)
		}
	}
}

// SameVerb gives the clauses whose predicate has the lemma of c's, c among them.
func (d *Doc) SameVerb(c Clause) []Clause { return d.byVerb[d.Token(c.Sentence, c.Head).Lemma] }

// Actors gives the names of a type that are the subject of a clause in a paragraph.
func (d *Doc) Actors(kind Type) []analysis.Name { return d.actors[kind] }

// NameHead gives the token that heads a name, -1 where there is none.
func (d *Doc) NameHead(n analysis.Name) int { return d.Trees[n.Sentence].Head(n.Start, n.End) }

// speakerHead gives the token that heads the words for who says something, -1 where there are none.
func (d *Doc) speakerHead(s analysis.Speech) int {
	return d.Trees[s.Sentence].Head(s.SpeakerStart, s.SpeakerEnd)
}

// Acts reports whether an entity is the subject of a clause anywhere.
func (d *Doc) Acts(entity int) bool { return d.acting[entity] }

// actor reports whether a name is the subject of a clause in a paragraph.
func (d *Doc) actor(n analysis.Name) bool {
	for k := n.Start; k < n.End; k++ {
		if strings.HasPrefix(d.Token(n.Sentence, k).Deprel, "nsubj") {
			return d.Article.Blocks[d.Sentences[n.Sentence].Block].Kind == article.Paragraph
		}
	}
	return false
}

// Excepts reports whether a clause has "no" or an exception in it, which a short statement would distort.
func (d *Doc) Excepts(c Clause) bool {
	t := d.Trees[c.Sentence]
	for _, k := range t.Subtree(c.Head, nil) {
		switch l := t.lemma(k); {
		case l == "no" && t.Tokens[k].UPOS == "DET", l == "except", l == "but" && t.Tokens[k].UPOS == "ADP":
			return true
		}
	}
	return false
}

// mentionAt gives the index of the mention that a token heads.
func (d *Doc) mentionAt(sentence, token int) (int, bool) {
	i, ok := d.mention[place{sentence, token}]
	return i, ok
}

// Name gives the named entity that a token is part of.
func (d *Doc) Name(sentence, token int) (analysis.Name, bool) {
	i, ok := d.names[place{sentence, token}]
	if !ok {
		return analysis.Name{}, false
	}
	return d.Names[i], true
}

// Entity gives the number of the entity that a token's mention belongs to, -1 where it heads none.
func (d *Doc) Entity(sentence, token int) int {
	if i, ok := d.mentionAt(sentence, token); ok {
		return d.Mentions[i].Entity
	}
	return -1
}

// Token gives one token.
func (d *Doc) Token(sentence, token int) analysis.Token { return d.Sentences[sentence].Tokens[token] }

// Nominal follows a pronoun or a phrase such as "the country" to the mention that names what it means: where that
// one's head is. A token that needs no following gives itself; false means that what it refers to is not known.
func (d *Doc) Nominal(sentence, token int) (int, int, bool) {
	i, ok := d.mentionAt(sentence, token)
	t := d.Token(sentence, token)
	if t.UPOS == "PRON" && !ok {
		return 0, 0, false
	}
	if !ok || t.UPOS != "PRON" && !d.bareDefinite(sentence, token) {
		return sentence, token, true
	}
	if r, found := analysis.Referent(d.Mentions, i); found {
		m := d.Mentions[d.plainName(r, i)]
		strays := t.UPOS == "PRON" && (d.astray(sentence, token, m.Sentence, m.Head) || d.crowded(i) || d.usurped(i))
		return m.Sentence, m.Head, !strays && d.agrees(t, m)
	}
	return sentence, token, t.UPOS != "PRON"
}

// agrees reports whether a mention is a noun that the pronoun t may stand for: "he" and "she" need somebody of their
// sex.
func (d *Doc) agrees(t analysis.Token, m analysis.Mention) bool {
	sentence, token := m.Sentence, m.Head
	noun := d.Token(sentence, token)
	if noun.UPOS == "PRON" || t.UPOS == "PRON" && singularPronoun(strings.ToLower(t.Form)) && len(d.Members(sentence, token)) > 1 {
		return false
	}
	switch strings.ToLower(t.Form) {
	case "they", "them", "their", "theirs":
		return !d.oneBody(m)
	case "it", "its", "itself":
		return d.pronouns[m.Entity] == "" && (noun.UPOS != "PROPN" || d.sex(m) == "")
	case "he", "she", "him", "his", "her", "himself", "herself":
		_, named := d.Name(sentence, token)
		if sex := d.pronouns[m.Entity]; sex != "" && sex != pronounSex[strings.ToLower(t.Form)] {
			return false
		}
		if sex := d.sex(m); sex != "" && sex != pronounSex[strings.ToLower(t.Form)] {
			return false
		}
		kind := classType(noun)
		return named || noun.UPOS == "PROPN" || kind == Person || kind == Animal
	}
	return true
}

// oneBody reports whether a mention is one person or animal called by a common noun, whom "they" does not stand for.
func (d *Doc) oneBody(m analysis.Mention) bool {
	token := d.Token(m.Sentence, m.Head)
	kind := classType(token)
	return token.XPOS == "NN" && (kind == Person || kind == Animal) && len(d.Members(m.Sentence, m.Head)) < 2
}

// bareDefinite reports whether a noun phrase is only "the", "this" or "that" and its noun, in the singular.
func (d *Doc) bareDefinite(sentence, token int) bool {
	tree := d.Trees[sentence]
	if tree.Tokens[token].XPOS != "NN" {
		return false
	}
	definite := false
	for _, c := range tree.Children[token] {
		switch analysis.Relation(tree.Tokens[c].Deprel) {
		case "det":
			definite = tree.lemma(c) == "the" || tree.lemma(c) == "this" || tree.lemma(c) == "that"
		case "case", "punct", "cc", "conj":
		default:
			return false
		}
	}
	return definite
}
