package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/inflect"
	"lectern/questions/lexis"
)

// Type is what a noun phrase denotes; it decides the question word and which wrong options are of the key's kind.
type Type string

// The types.
const (
	Person       Type = "person"
	Country      Type = "country"
	Organization Type = "organization"
	Place        Type = "place"
	Year         Type = "year"
	Date         Type = "date" // a day, month, part of the day or another time that is not only a year
	Number       Type = "number"
	Animal       Type = "animal"
	Thing        Type = "thing"
)

// TypeOf gives the type of the noun phrase that a token heads, pronouns followed to what they refer to.
func (d *Doc) TypeOf(sentence, token int) Type {
	if s, h, ok := d.Nominal(sentence, token); ok {
		sentence, token = s, h
	}
	t := d.Token(sentence, token)
	switch {
	case yearLike(t.Form):
		return Year
	case d.time(sentence, token):
		return Date
	}
	if _, ok := analysis.Facts().Country(d.NameText(sentence, token)); ok || d.realms[d.NameText(sentence, token)] {
		return Country
	}
	if d.human[d.Entity(sentence, token)] || d.titled(sentence, token) || d.people(sentence, token) {
		return Person
	}
	if n, ok := d.Name(sentence, token); ok && !lowerNoun(t) && !d.commonWord(n) && !d.commonNoun(n, t) {
		if last := strings.ToLower(t.Lemma); works[last] && n.Kind != "PER" || n.End-n.Start > 1 && enterprises[last] {
			return Thing
		}
		if n.Kind == "LOC" && analysis.Facts().HeadKind(strings.ToLower(t.Lemma)) == "organization" {
			return Organization
		}
		if n.End == n.Start+1 && n.Start > 0 && strings.EqualFold(d.Token(n.Sentence, n.Start-1).Form, "the") && analysis.Facts().NounClass(strings.ToLower(t.Lemma)) == "animal" {
			return Animal // "the Swallow"
		}
		switch n.Kind {
		case "PER":
			if kind := d.described[d.Entity(sentence, token)]; kind != "" {
				return kind
			}
			if n.End-n.Start > 1 && !d.givenName(n) && analysis.Facts().HeadKind(strings.ToLower(d.Token(sentence, n.End-1).Form)) == "place" {
				return Place
			}
			return Person
		case "LOC":
			switch {
			case d.givenName(n):
				return Person
			case d.described[d.Entity(sentence, token)] == Animal, d.described[d.Entity(sentence, token)] == Organization:
				return d.described[d.Entity(sentence, token)]
			}
			return Place
		case "ORG":
			if d.described[d.Entity(sentence, token)] == Thing {
				return Thing
			}
			if d.surnames[t.Form] || n.End == n.Start+1 && t.XPOS != "NNPS" && analysis.Facts().HeadKind(strings.ToLower(t.Lemma)) == "person" || t.XPOS != "NNPS" && beings[strings.ToLower(t.Lemma)] {
				return Person
			}
			return Organization
		}
	}
	if t.UPOS == "NUM" {
		return Number
	}
	if kind := classType(t); kind != Thing || !d.called(sentence, token) {
		return kind
	}
	return Person
}

// called reports whether the name of a person in apposition shows that a noun, of which no more is known, stands for one:
// "the landlady, Clara Whitlow", "substitute Otto Brandt".
func (d *Doc) called(sentence, token int) bool {
	t := d.Trees[sentence]
	name := t.Child(token, "appos", "flat")
	if name < token || t.Tokens[token].XPOS != "NN" {
		return false
	}
	n, named := d.Name(sentence, name)
	class := analysis.Facts().NounClass(t.lemma(token))
	return named && n.Kind == "PER" && (n.End-n.Start > 1 || d.givenName(n)) && (class == "" || class == "person")
}

// lowerNoun reports whether a token is a plural noun written small: a name before it only says of what kind it is, as in
// "Harlow chiefs".
func lowerNoun(t analysis.Token) bool { return t.XPOS == "NNS" && strings.ToLower(t.Form) == t.Form }

// commonNoun reports whether an apparent name is only the first word of a sentence, in a noun that means no people or
// places and that stands with a capital nowhere else.
func (d *Doc) commonNoun(n analysis.Name, t analysis.Token) bool {
	if n.Start != 0 || n.End != 1 || d.capital[t.Form] {
		return false
	}
	switch analysis.Facts().NounClass(t.Lemma) {
	case "", "person", "location", "group", "organization":
		return false
	}
	return analysis.Facts().GivenName(t.Form) == ""
}

// givenName reports whether a name begins with a common given name that is no capital.
func (d *Doc) givenName(n analysis.Name) bool {
	first := d.Token(n.Sentence, n.Start).Form
	_, capital := analysis.Facts().CapitalOf(first)
	return analysis.Facts().GivenName(first) != "" && !capital
}

// titled reports whether a name stands with a title such as "Mrs.".
func (d *Doc) titled(sentence, token int) bool {
	tokens := d.Sentences[sentence].Tokens
	if tokens[token].UPOS != "PROPN" || token > 1 && tokens[token-1].Form == "Lady" && strings.EqualFold(tokens[token-2].Form, "the") {
		return false // "the Lady Clara" is a ship
	}
	return strings.HasSuffix(tokens[token].Form, ".") && analysis.Facts().Title(tokens[token].Form) ||
		token > 0 && tokens[token-1].UPOS == "PROPN" && analysis.Facts().Title(tokens[token-1].Form) && tokens[token].Deprel != "appos"
}

// classType gives the type of a common noun. The analyser must agree with what the noun means most often, unless the
// noun can only mean people.
func classType(t analysis.Token) Type {
	lemma := strings.ToLower(t.Lemma)
	if i := strings.LastIndexByte(lemma, '-'); i >= 0 && i+2 < len(lemma) {
		lemma = lemma[i+1:]
		if trades[lemma] && t.Entity != "object" {
			return Person
		}
	}
	if t.XPOS == "NNPS" {
		lemma, _ = inflect.Noun(t.Form, lemma, func(w string) bool { return analysis.Facts().HeadKind(w) != "" || beings[w] })
	}
	kind, class := analysis.Facts().HeadKind(lemma), analysis.Facts().NounClass(lemma)
	switch {
	case lemma == "major" || lemma == "minor":
		return Thing
	case t.Entity == "person" && crowds[lemma]:
		return Person
	case kind == "person" && (t.Entity == kind || t.Entity == "" || !ranks[lemma]), beings[lemma], t.Entity == "person" && (class == "person" || class == "" && agentNoun(lemma)):
		return Person
	case kind == "organization" && (t.Entity == kind || t.Entity == "") && lemma != "group",
		class == "organization" && t.Entity == class && kind == "":
		return Organization
	case kind == "place" && t.Entity == kind:
		return Place
	case t.Entity == "animal" && class == "", class == "animal" && (t.Entity == "animal" || t.Entity == "person" || t.Entity == ""):
		return Animal
	}
	return Thing
}

// agentNoun reports whether a noun is formed like those for people who do something.
func agentNoun(lemma string) bool {
	if objectsInEr[lemma] || strings.HasSuffix(lemma, "iser") || strings.HasSuffix(lemma, "izer") {
		return false
	}
	for _, end := range [...]string{"er", "or", "ist", "ian", "ee", "man", "woman", "child", "ess", "smith", "maker", "person", "people"} {
		if strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

// humans gives the entities that the text calls "he" or "she", and those with a name that it quotes.
func (d *Doc) humans() map[int]bool {
	human := map[int]bool{}
	for _, m := range d.Mentions {
		switch strings.ToLower(d.Token(m.Sentence, m.Head).Form) {
		case "he", "she", "him", "his", "her", "himself", "herself":
			human[m.Entity] = true
		}
	}
	for _, m := range d.Mentions {
		if t := d.Token(m.Sentence, m.Head); human[m.Entity] && t.UPOS == "NOUN" && classType(t) != Person {
			delete(human, m.Entity)
		}
	}
	for _, c := range d.Clauses { // "The Marisol was a steamship. She was fast."
		if c.Copula && !c.Negated && made(d.Token(c.Sentence, c.Head)) {
			delete(human, d.Entity(c.Sentence, c.Subject))
		}
	}
	for _, s := range d.Speeches {
		head := d.speakerHead(s)
		if head < 0 || !s.Quoted {
			continue
		}
		_, country := analysis.Facts().Country(d.NameText(s.Sentence, head))
		if n, named := d.Name(s.Sentence, head); named && n.Kind == "LOC" && !country {
			human[d.Entity(s.Sentence, head)] = true
		}
	}
	delete(human, -1)
	return human
}

// made reports whether a noun is a thing that people make, as far as it is known.
func made(t analysis.Token) bool {
	class := analysis.Facts().NounClass(strings.ToLower(t.Lemma))
	return t.UPOS == "NOUN" && t.Entity != "person" && (class == "artifact" || class == "") && classType(t) == Thing
}

// NameText gives the words of the name that a token belongs to, or the token's form.
func (d *Doc) NameText(sentence, token int) string {
	if n, ok := d.Name(sentence, token); ok {
		tokens := d.Sentences[sentence].Tokens
		return d.Article.Text[tokens[n.Start].Span.Start:tokens[n.End-1].Span.End]
	}
	return d.Token(sentence, token).Form
}

// time reports whether the noun phrase headed by a token says when or how long.
func (d *Doc) time(sentence, token int) bool {
	t := d.Token(sentence, token)
	g := analysis.Facts()
	if g.Weekday(t.Form) || g.Month(t.Form) && t.UPOS != "AUX" && t.UPOS != "VERB" || yearLike(t.Form) && t.UPOS == "NUM" {
		return true
	}
	if k := d.Trees[sentence].Child(token, "nmod"); t.UPOS == "NUM" && k >= 0 && g.Month(d.Token(sentence, k).Form) {
		return true
	}
	return timeNouns[strings.ToLower(t.Lemma)] && (t.Entity == "time" || t.Entity == "")
}

var timeNouns = lexis.Set(`second minute hour day night morning evening afternoon noon midnight dawn dusk week weekend month
	year decade century spring summer autumn winter season moment time era age period today yesterday tomorrow tonight
	sunrise sunset`)

// yearLike reports whether a word is a number from 1000 to 2199.
func yearLike(form string) bool {
	if len(form) != 4 || form[0] != '1' && form[0] != '2' || form[0] == '2' && form[1] > '1' {
		return false
	}
	for _, c := range form {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// Plural reports whether the noun phrase headed by a token is plural: by its noun or by coordination with "and".
func (d *Doc) Plural(sentence, token int) bool {
	t := d.Trees[sentence]
	if c := t.Child(token, "conj"); c >= 0 && t.Child(c, "cc") >= 0 && t.lemma(t.Child(c, "cc")) == "and" {
		return true
	}
	switch t.Tokens[token].XPOS {
	case "NNS", "NNPS":
		return true
	}
	low := strings.ToLower(t.Tokens[token].Form)
	return low == "they" || low == "them"
}

// Several reports whether the verb of a clause shows that its subject, whatever its form, means several.
func (d *Doc) Several(c Clause) bool {
	verb := d.Token(c.Sentence, c.Verbs[0])
	low := strings.ToLower(verb.Form)
	if det := d.Trees[c.Sentence].Child(c.Subject, "det"); det >= 0 && d.Trees[c.Sentence].lemma(det) == "all" {
		return true
	}
	return !c.Inherited && !c.Relative && len(d.Members(c.Sentence, c.Subject)) < 2 && d.Token(c.Sentence, c.Subject).XPOS != "NNPS" &&
		(low == "have" || low == "are" || low == "were" || verb.XPOS == "VBP" && low != "am")
}

// Agentive reports whether the clause says something that only people and their institutions do, such as saying,
// denying and deciding.
func (d *Doc) Agentive(c Clause) bool {
	if c.Copula || c.Passive {
		return false
	}
	t := d.Trees[c.Sentence]
	verb := c.Head
	if x := t.Child(verb, "xcomp"); x >= 0 && phase[t.lemma(verb)] {
		verb = x
	}
	if analysis.Facts().Reporting(t.lemma(verb)) || agentive[t.lemma(verb)] {
		return true
	}
	_, seat := analysis.Facts().CapitalOf(d.NameText(c.Sentence, c.Subject))
	return seat && c.Object() != nil && !stative[t.lemma(verb)]
}

// phase are verbs that say how an action goes on; the action is in their complement.
var phase = lexis.Set("begin start continue go keep try want hope plan refuse agree decide seem appear stop cease fail")

// stative are verbs that places take as places, not as the seats of their governments.
var stative = lexis.Set("have border contain hold cover face cross divide include lie overlook surround join share host")

var agentive = lexis.Set(`accuse blame apologise apologize sue prosecute convict thank congratulate complain investigate suspend postpone
	abolish approve adopt veto ratify fund employ dismiss dispute check confirm verify publish release show want plan decide hope fear promise agree refuse reject accept demand ask
	order offer doubt believe think know expect threaten vote meet sign negotiate invade annex attack withdraw send launch
	build design invent discover write paint compose found discover win lose buy sell hire fire arrest warn urge call
	criticize praise support oppose lead teach study marry visit travel help save rescue try attempt choose elect appoint
	allow permit forbid ban grant`)
