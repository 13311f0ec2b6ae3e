package clause

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// descriptions gives the entities that the text describes as a place, an organization or an animal, as in "Harlow is a
// town", "Linden Lines, the company" and "residents of Harlow".
func (d *Doc) descriptions() map[int]Type {
	kinds := map[int]Type{}
	describe := func(entity int, noun analysis.Token) {
		switch analysis.Facts().HeadKind(strings.ToLower(noun.Lemma)) {
		case "place":
			kinds[entity] = Place
		case "organization":
			kinds[entity] = Organization
		default:
			if analysis.Facts().NounClass(strings.ToLower(noun.Lemma)) == "animal" {
				kinds[entity] = Animal
			}
		}
	}
	for _, m := range d.Mentions {
		if m.Form == analysis.Description {
			describe(m.Entity, d.Token(m.Sentence, m.Head))
		}
	}
	for _, c := range d.Clauses {
		if c.Copula && !c.Negated {
			describe(d.Entity(c.Sentence, c.Subject), d.Token(c.Sentence, c.Head))
		}
	}
	for entity, kind := range d.misnamed() {
		if kinds[entity] == "" {
			kinds[entity] = kind
		}
	}
	return kinds
}

// misnamed gives the entities that look like people by their names alone, and that words beside those show to be a
// company or a place.
func (d *Doc) misnamed() map[int]Type {
	kinds := map[int]Type{}
	longer := map[string]bool{} // the first words of longer names of organizations
	for _, n := range d.Names {
		if n.End-n.Start > 1 && (n.Kind == "ORG" || d.firm(n)) {
			longer[d.Token(n.Sentence, n.Start).Form] = true
		}
	}
	for _, c := range d.Clauses { // "Harlow have won the cup"
		if n, named := d.Name(c.Sentence, c.Subject); named && n.Kind == "LOC" && d.several(c) {
			kinds[d.Entity(c.Sentence, c.Subject)] = Organization
		}
	}
	for _, n := range d.Names {
		head := d.NameHead(n)
		if n.Kind == "ORG" && head >= 0 && strings.EqualFold(d.Token(n.Sentence, n.Start).Form, "lady") && d.launched(n) {
			kinds[d.Entity(n.Sentence, head)] = Thing
		}
		if n.Kind != "PER" || head < 0 || d.givenName(n) {
			continue
		}
		first, entity := d.Token(n.Sentence, n.Start).Form, d.Entity(n.Sentence, head)
		switch {
		case d.firm(n), d.apposed(n.Sentence, head) == "organization", n.End == n.Start+1 && longer[first] && !d.surnames[first]:
			kinds[entity] = Organization
		case d.inhabited(n.Sentence, head), d.reached(n.Sentence, head), d.crossed(n, head):
			kinds[entity] = Place
		case d.launched(n):
			kinds[entity] = Thing
		}
	}
	delete(kinds, -1)
	return kinds
}

// apposed gives the kind of the noun with an article that stands behind a name as its description.
func (d *Doc) apposed(sentence, head int) string {
	t := d.Trees[sentence]
	noun := t.Child(head, "appos")
	if noun < head || t.Tokens[noun].UPOS != "NOUN" || t.Child(noun, "det") < 0 {
		return ""
	}
	return analysis.Facts().HeadKind(t.lemma(noun))
}

// inhabited reports whether people are said to live in what a name stands for: "residents of Harlow".
func (d *Doc) inhabited(sentence, head int) bool {
	t := d.Trees[sentence]
	token := t.Tokens[head]
	of := t.Child(head, "case")
	return analysis.Relation(token.Deprel) == "nmod" && of >= 0 && t.lemma(of) == "of" && dwellers[t.lemma(token.Head)]
}

var dwellers = lexis.Set("resident inhabitant villager townspeople townsfolk mayor outskirts harbour suburb")

// reached reports whether a train or a ship leaves or reaches what a name stands for.
func (d *Doc) reached(sentence, head int) bool {
	t := d.Trees[sentence]
	token := t.Tokens[head]
	if token.Deprel != "obj" || !goes[t.lemma(token.Head)] {
		return false
	}
	subject := t.Child(token.Head, "nsubj")
	return subject >= 0 && vehicles[t.lemma(subject)]
}

var (
	goes     = lexis.Set("leave reach approach enter pass")
	vehicles = lexis.Set("train bus tram ferry ship steamer boat plane flight coach road path railway line river canal")
)

// launched reports whether a name stands behind "the" like that of a ship: "the Clara Whitlow", but not "the Duke of
// Harlow".
func (d *Doc) launched(n analysis.Name) bool {
	tokens := d.Sentences[n.Sentence].Tokens
	if n.Start == 0 || !strings.EqualFold(tokens[n.Start-1].Form, "the") || n.End-n.Start < 2 || strings.HasSuffix(tokens[n.End-1].XPOS, "S") {
		return false
	}
	first := strings.ToLower(tokens[n.Start].Form)
	return (first == "lady" || analysis.Facts().HeadKind(first) == "" && !analysis.Facts().Title(tokens[n.Start].Form)) && tokens[n.Start].UPOS == "PROPN" &&
		analysis.Facts().HeadKind(strings.ToLower(tokens[n.End-1].Lemma)) == ""
}

// several reports whether a clause has a verb in the plural for a name in the singular, as reports of matches do for teams.
func (d *Doc) several(c Clause) bool {
	subject := d.Token(c.Sentence, c.Subject)
	return !c.Inherited && !c.Relative && subject.XPOS == "NNP" && !strings.HasSuffix(subject.Form, "s") && len(d.Members(c.Sentence, c.Subject)) < 2 &&
		d.Several(c)
}

// firm reports whether a name ends like that of a company.
func (d *Doc) firm(n analysis.Name) bool {
	return n.End-n.Start > 1 && firms[strings.ToLower(strings.TrimSuffix(d.Token(n.Sentence, n.End-1).Form, "."))]
}

var firms = lexis.Set("limited ltd inc corp plc llc gmbh holdings")

// crossed reports whether something goes through what a name of one word stands for, or lies near it: "boats pass through
// Harlow".
func (d *Doc) crossed(n analysis.Name, head int) bool {
	t := d.Trees[n.Sentence]
	if n.End-n.Start > 1 || d.surnames[t.Tokens[head].Form] || analysis.Relation(t.Tokens[head].Deprel) != "obl" || t.Child(head, "case") < 0 {
		return false
	}
	if n.End < len(t.Tokens) && t.Tokens[n.End].XPOS == "POS" {
		return false
	}
	return sites[t.lemma(t.Child(head, "case"))]
}

var sites = lexis.Set("through near outside throughout")
