package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/lexis"
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

// function are the tags of words that are written with a capital in titles only.
var function = lexis.Set("DET ADP SCONJ CCONJ PRON PART AUX")

// unsafe reports whether a clause cannot be asked about as it stands: what somebody only thinks, denies, asks or says
// of himself, and what would happen if something else did.
func (d *Doc) unsafe(c Clause) bool {
	t := d.Trees[c.Sentence]
	if d.selfSame(c) || t.pictured(c) || d.announced(c) || !t.credible(c) || t.unlimited(c) || d.unsureAntecedent(c) || t.hypothetical(c.Head) || d.generic(c) || t.hedged(c) || t.embedded(c, d.speechVerb(c)) {
		return true
	}
	if c.Source < 0 {
		return c.Kind == Content
	}
	s := d.Speeches[c.Source]
	if s.Verb >= 0 && s.Sentence < len(d.Trees) && !d.asserts(s) {
		return true
	}
	head := d.speakerHead(s)
	if head >= 0 && analysis.Relation(d.Token(s.Sentence, head).Deprel) == "nsubj" && quantities[d.Token(s.Sentence, head).UPOS] {
		return true // "many of them say" names nobody
	}
	return head >= 0 && d.Entity(s.Sentence, head) >= 0 && d.Entity(s.Sentence, head) == d.Entity(c.Sentence, c.Subject)
}

// selfSame reports whether "him", "her" or the like as the object was taken for the subject itself, which only "himself"
// can mean.
func (d *Doc) selfSame(c Clause) bool {
	o := c.Object()
	if o == nil || o.Phrase != o.Head {
		return false
	}
	t := d.Token(c.Sentence, o.Head)
	e := d.Entity(c.Sentence, o.Head)
	return t.XPOS == "PRP" && !strings.HasSuffix(t.Form, "self") && !strings.HasSuffix(t.Form, "selves") && e >= 0 && e == d.Entity(c.Sentence, c.Subject)
}

var quantities = lexis.Set("ADJ DET NUM")

// hypothetical reports whether a predicate stands under "if" or the like, or under a clause that is negated or under one
// of them.
func (t Tree) hypothetical(head int) bool {
	for i := head; i >= 0; i = t.Tokens[i].Head {
		for _, c := range t.Children[i] {
			mark := analysis.Relation(t.Tokens[c].Deprel) == "mark"
			if i != head && negation(t.Tokens[c]) || mark && (conditions[t.lemma(c)] || t.asThough(c)) {
				return true
			}
		}
	}
	return false
}

// asThough reports whether a conjunction begins "as though" or "as if".
func (t Tree) asThough(k int) bool {
	next := ""
	if k+1 < len(t.Tokens) {
		next = strings.ToLower(t.Tokens[k+1].Form)
	}
	return t.lemma(k) == "as" && (next == "though" || next == "if") || t.lemma(k) == "though" && k > 0 && t.lemma(k-1) == "as"
}

var conditions = lexis.Set("if whether unless lest until")

// generic reports whether a clause describes just any member of a class, as in "workers who sleep well": without a
// comma, and of a noun without a name or a definite article.
func (d *Doc) generic(c Clause) bool {
	t := d.Trees[c.Sentence]
	root := t.conjRoot(c.Head)
	noun := t.Tokens[root].Head
	if c.Kind != Relative || noun < 0 || t.comma(t.edge(root), noun) {
		return false
	}
	_, named := d.Name(c.Sentence, noun)
	det := t.Child(noun, "det")
	return !named && t.Tokens[noun].UPOS != "PROPN" && (det < 0 || t.lemma(det) != "the")
}

// hedged reports whether a word such as "allegedly" weakens the clause from a place where a question would lose it.
func (t Tree) hedged(c Clause) bool {
	for _, k := range t.Children[c.Head] {
		if l := t.lemma(k); (hedges[l] || (frequency[l] || quantity[l]) && k < c.Verbs[len(c.Verbs)-1]) && !slices.Contains(c.Verbs, k) {
			return true
		}
	}
	return false
}

// quantity are adverbs that belong to a number or a noun; hung on the verb they would be lost.
var quantity = lexis.Set("more less few about roughly approximately merely just even")

var hedges = lexis.Set("allegedly reportedly perhaps probably possibly maybe supposedly apparently presumably seemingly nearly almost hardly generally")

// embedded reports whether a clause is the content of another one than the reporting verb; -1 for no such verb.
func (t Tree) embedded(c Clause, verb int) bool {
	for i := c.Head; t.Tokens[i].Head >= 0; i = t.Tokens[i].Head {
		switch deprel := t.Tokens[i].Deprel; {
		case t.Tokens[i].Head == verb:
			return false
		case analysis.Relation(deprel) == "ccomp" || analysis.Relation(deprel) == "csubj":
			return c.Kind != Relative
		}
	}
	return false
}

// speechVerb gives the reporting verb of a clause's source where it stands in the same sentence, otherwise -1.
func (d *Doc) speechVerb(c Clause) int {
	if c.Source < 0 || d.Speeches[c.Source].Sentence != c.Sentence {
		return -1
	}
	return d.Speeches[c.Source].Verb
}

// asserts reports whether a speech claims its content as true, without "not" or "may".
func (d *Doc) asserts(s analysis.Speech) bool {
	t := d.Trees[s.Sentence]
	for _, c := range t.Children[s.Verb] {
		if negation(t.Tokens[c]) || t.Tokens[c].XPOS == "MD" {
			return false
		}
	}
	return assertive[t.lemma(s.Verb)]
}

var assertive = lexis.Set(`suggest show find believe think propose conclude indicate demonstrate predict contend discover say add announce report state explain write tell note warn claim declare argue insist confirm
	reveal point remark reply answer observe maintain assert stress emphasize recall admit acknowledge estimate`)

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
		strays := t.UPOS == "PRON" && (d.astray(sentence, token, m.Sentence, m.Head) || d.crowded(i))
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
