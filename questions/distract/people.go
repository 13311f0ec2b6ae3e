package distract

import (
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// generalPeople are nouns that may mean anybody: whoever the key is belongs to them.
var generalPeople = lexis.Set(`individual human people person being citizen resident inhabitant native adult public population member majority minority
	everyone user other man-kind folk mortal participant`)

// roles are nouns for what people of any trade are too: truck drivers and clerks are workers.
var roles = lexis.Set(`worker employee employer labourer laborer professional staff consumer customer client buyer voter taxpayer reader viewer
	listener audience passenger tenant volunteer supporter opponent`)

// ties are nouns that say what somebody is to another, or no more than sex and age: the same person may be called by
// several of them.
var ties = lexis.Set(`wife husband mother father son daughter brother sister parent child man woman boy girl lady gentleman bride bridegroom
	groom lover widow widower maiden maid youth fellow stranger friend guest neighbour neighbor companion relative cousin uncle aunt
	grandmother grandfather grandson granddaughter stepmother stepfather stepdaughter stepson son-in-law daughter-in-law mother-in-law
	father-in-law baby hero heroine traveller traveler visitor host hostess master mistress owner victim suspect patient leader
	princess prince king queen youngster orphan twin`)

// indexPeople counts how often somebody is spoken of, and notes which nouns stand for two people of one clause.
func (f *Finder) indexPeople() {
	d := f.doc
	for _, m := range d.Mentions {
		f.mentioned[m.Entity]++
	}
	for _, c := range d.Clauses {
		for _, s := range c.Slots {
			x, y := d.Token(c.Sentence, c.Subject), d.Token(c.Sentence, s.Phrase)
			if x.UPOS == "NOUN" && y.UPOS == "NOUN" && !c.Copula {
				f.met[strings.ToLower(x.Lemma)+" "+strings.ToLower(y.Lemma)] = true
			}
		}
	}
}

// apart reports whether two phrases surely stand for different people.
func (f *Finder) apart(x, y phrase) bool {
	if x.kind != clause.Person || y.kind != clause.Person || x.named || y.named || x.plural || y.plural || !ties[x.lemma] && !ties[y.lemma] {
		return true
	}
	g, h := gender(x), gender(y)
	return g != "" && h != "" && g != h || f.met[x.lemma+" "+y.lemma] || f.met[y.lemma+" "+x.lemma]
}

// fitsPerson keeps out people who never act, those whom the pronouns of the prompt rule out, those who may be the key
// itself, and those that a text only touches on somewhere else.
func (a *ask) fitsPerson(p phrase) bool {
	if p.kind != clause.Person {
		return true
	}
	if within[a.key.prep] {
		return false
	}
	if p.named && (!a.doc.Acts(p.entity) && (rule.Words(p.text) < 2 || p.sort != "person") || !personal(p) || !a.known(p) || !a.called(p)) {
		return false
	}
	if !p.named && !a.key.named && a.key.kind == clause.Person && (generalPeople[a.key.lemma] || roles[a.key.lemma]) {
		return false
	}
	if p.named && a.key.kind == clause.Person && a.distant(p) {
		return false
	}
	if !p.named && generalPeople[p.lemma] || a.key.kind == clause.Person && !a.apart(p, a.key) {
		return false
	}
	gender := gender(p)
	return a.gender == "" || gender == "" || gender == a.gender
}

// within are prepositions behind which a name is seldom that of a person, whatever it looks like.
var within = lexis.Set("in at into onto inside near through across along")

// crowd reports whether a name stands in one sentence with an option taken before, far from the question: they are of a
// list, and a reader will hold them for alike.
func (a *ask) crowd(p phrase) bool {
	const near = 3
	return p.named && p.kind == clause.Person && abs(p.sentence-a.key.sentence) > near &&
		slices.ContainsFunc(a.taken, func(o phrase) bool { return o.sentence == p.sentence })
}

// called reports whether a name is of the sort that a key of one word is: a given name or not, which is no match for
// a surname behind a title.
func (a *ask) called(p phrase) bool {
	if strings.Contains(a.key.text, " ") {
		return true
	}
	first, _, long := strings.Cut(p.text, " ")
	given := facts().GivenName(a.key.text) != ""
	if long {
		return !given || !facts().Title(strings.TrimSuffix(first, "."))
	}
	return given == (facts().GivenName(p.text) != "")
}

// known reports whether a reader will remember a name: the text speaks of it more than once or close to the question.
func (a *ask) known(p phrase) bool {
	const close = 6
	return a.mentioned[p.entity] > 1 || abs(p.sentence-a.key.sentence) <= close
}

// personal reports whether a name is that of a person, and no town, title or noun with the capital of a sentence's start.
func personal(p phrase) bool {
	if strings.HasPrefix(p.text, "a ") || strings.HasPrefix(p.text, "an ") {
		return false
	}
	if _, nation := facts().CountryOf(p.lemma); nation {
		return false
	}
	if first := p.text[:1]; first != strings.ToUpper(first) && !strings.HasPrefix(p.text, "the ") {
		return false
	}
	return !placeName(p.text) && !facts().Title(p.text) && facts().HeadKind(p.text) == "" && facts().NounClass(p.lemma) != "person"
}

// placeName reports whether a name is that of a country or a capital, or a word such as "Oxford" that ends like a town.
func placeName(name string) bool {
	for _, part := range append(strings.Fields(name), name) {
		_, country := facts().Country(part)
		_, capital := facts().CapitalOf(part)
		if (country || capital) && facts().GivenName(part) == "" {
			return true
		}
	}
	return !strings.Contains(name, " ") && facts().GivenName(name) == "" &&
		slices.ContainsFunc([]string{"ford", "burg", "borough", "ville", "shire", "mouth", "bridge"}, func(end string) bool { return strings.HasSuffix(name, end) })
}

// gender gives "m" or "f" where the words of a phrase tell.
func gender(p phrase) string {
	if g := facts().HeadGender(p.lemma); g != "" {
		return g
	}
	first, _, _ := strings.Cut(p.text, " ")
	if g := facts().TitleGender(first); g != "" {
		return g
	}
	if g := facts().GivenName(first); p.named && len(g) == 1 {
		return g
	}
	return ""
}
