package rule

import (
	"strings"
	"unicode"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/quiz"
)

// lowContent are nouns that answer nothing by themselves.
var lowContent = map[string]bool{
	"thing": true, "something": true, "anything": true, "everything": true, "nothing": true, "way": true, "one": true,
	"lot": true, "kind": true, "sort": true, "type": true, "part": true, "some": true, "many": true, "other": true,
	"problem": true, "issue": true, "fact": true, "case": true, "someone": true, "anyone": true, "everyone": true,
	"all": true, "most": true, "few": true, "several": true, "both": true, "each": true, "none": true, "people": true,
	"number": true, "rest": true, "more": true, "example": true, "that": true, "those": true, "this": true, "these": true, "what": true,
	"place": true, "nobody": true, "somebody": true, "everybody": true, "who": true, "whom": true, "which": true, "person": true,
}

// LongestKey is the most words that a key may have.
const LongestKey = 12

// KeyOf writes the answer that token head of the clause's sentence heads, and refuses one that says too little, is
// too long or cannot be named.
func KeyOf(d *clause.Doc, c clause.Clause, head int) (Key, []article.Span, bool) {
	s, h, ok := d.Nominal(c.Sentence, head)
	if !ok {
		return Key{}, nil, false
	}
	token := d.Token(s, h)
	text, ok := d.PhraseFor(c, head)
	if !ok || lowContent[strings.ToLower(token.Lemma)] || token.UPOS == "PRON" {
		return Key{}, nil, false
	}
	if len(strings.Fields(text.String)) > LongestKey || elsewhere(text.String) || broken(d, s, h, text.String) || Hollow(d, s, h) || vagueKey(d, c, head, text.String) {
		return Key{}, nil, false
	}
	switch token.UPOS {
	case "NOUN", "PROPN", "NUM", "SYM":
	default:
		return Key{}, nil, false
	}
	return Key{Text: text.String, Sentence: s, Token: h}, text.Used, true
}

// elsewhere reports whether a phrase points to something that another part of the text explains.
func elsewhere(phrase string) bool {
	for _, w := range strings.Fields(strings.ToLower(phrase)) {
		switch w {
		case "same", "other", "such", "next", "last", "following", "previous", "further":
			return true
		}
	}
	if strings.HasPrefix(strings.ToLower(phrase), "both ") {
		return true
	}
	_, rest, _ := strings.Cut(strings.ToLower(phrase), " ")
	return generic[strings.ToLower(phrase)] || generic[rest]
}

// generic are nouns that with nothing but "the" name nothing by themselves.
var generic = map[string]bool{
	"country": true, "nation": true, "state": true, "region": true, "area": true, "city": true, "town": true,
	"company": true, "organization": true, "group": true, "ministry": true, "agency": true, "statement": true,
	"announcement": true, "announcements": true, "authors": true, "man": true, "woman": true, "situation": true,
	"results": true, "studies": true, "some studies": true, "research": true, "researchers": true, "experts": true,
	"critics": true, "both": true, "affair": true, "event": true, "plan": true,
}

// New begins a candidate about the numbered clause.
func New(d *clause.Doc, number int, id string, key Key, prompt clause.Text) Candidate {
	c := d.Clauses[number]
	cand := Candidate{
		Rule: id, Kind: quiz.Choice, Prompt: prompt.String, Keys: []Key{key}, Type: d.TypeOf(key.Sentence, key.Token),
		Evidence: []int{c.Sentence}, Used: prompt.Used, Clause: number, Confidence: c.Confidence, Weight: 1, Difficulty: 1,
	}
	if key.Sentence != c.Sentence {
		cand.Evidence, cand.Difficulty = append(cand.Evidence, key.Sentence), 2
	}
	if c.Source >= 0 || c.Kind != clause.Main || len(prompt.Used) > 0 {
		cand.Difficulty = 2
	}
	return cand
}

// SubjectWords gives the question phrase for a clause's subject and whether it is plural; "" where no question word
// fits.
func SubjectWords(d *clause.Doc, c clause.Clause) (wh string, plural bool) {
	kind := d.TypeOf(c.Sentence, c.Subject)
	switch kind {
	case clause.Person:
		if c.Copula && impersonal(d, c) {
			return "", false
		}
		return "Who", false
	case clause.Country:
		return "Which country", false
	case clause.Animal:
		if d.Plural(c.Sentence, c.Subject) {
			return "Which animals", true
		}
		if _, named := d.Name(c.Sentence, c.Subject); !named {
			return "Which animal", false
		}
	case clause.Organization, clause.Place:
		if d.Agentive(c) {
			return "Who", false
		}
	case clause.Thing:
		return "What", false
	default:
		return "", false
	}
	token := d.Token(c.Sentence, c.Subject)
	if token.XPOS == "NNS" && kind == clause.Organization {
		if !described(d, c) {
			return "Who", false
		}
		return "Which " + strings.ToLower(token.Form), true
	}
	s, h, _ := d.Nominal(c.Sentence, c.Subject)
	if _, named := d.Name(s, h); !named {
		return "What", false
	}
	if kind == clause.Organization && c.Copula && strings.EqualFold(d.Token(c.Sentence, c.Head).Lemma, "name") {
		return "What", false
	}
	if kind == clause.Organization && d.Token(s, h).XPOS == "NNPS" && d.NameText(s, h) == d.Token(s, h).Form {
		return "", false // a people such as "the Danes"
	}
	if (kind == clause.Place || kind == clause.Organization) && d.Several(c) {
		return "Who", false // "the Karoli of the hills have"
	}
	if kind == clause.Place && strings.ContainsAny(d.NameText(s, h), "0123456789") {
		return "What", false
	}
	return "Which " + string(kind), false
}

// impersonal reports whether the predicate is a noun that is said of things, so that the subject is nobody.
func impersonal(d *clause.Doc, c clause.Clause) bool {
	token := d.Token(c.Sentence, c.Head)
	return token.UPOS == "NOUN" && token.Entity != "person" && d.TypeOf(c.Sentence, c.Head) == clause.Thing &&
		d.Trees[c.Sentence].Child(c.Head, "case") < 0
}

// described reports whether the subject has more words than its article and its noun.
func described(d *clause.Doc, c clause.Clause) bool {
	for _, k := range d.Trees[c.Sentence].Children[c.Subject] {
		switch analysis.Relation(d.Token(c.Sentence, k).Deprel) {
		case "amod", "nmod", "compound":
			return true
		}
	}
	return false
}

// AskSubject asks for the subject of the numbered clause with the given question phrase.
func AskSubject(d *clause.Doc, number int, id, wh string, plural bool) (Candidate, bool) {
	c := d.Clauses[number]
	key, used, ok := KeyOf(d, c, c.Subject)
	if !ok || c.Infinitive || lists(d, c) || len(d.Members(c.Sentence, c.Subject)) > 1 && wh == "Which country" {
		return Candidate{}, false
	}
	if c.Copula && !plural && d.Token(c.Sentence, c.Head).XPOS == "NNS" && singularBe(d, c) {
		return Candidate{}, false
	}
	if c.Copula && lowContent[strings.ToLower(d.Token(c.Sentence, c.Head).Lemma)] {
		return Candidate{}, false
	}
	prompt, ok := d.AskSubject(c, wh, plural)
	if !ok || Words(prompt.String) < 4 || Words(prompt.String) < 5 && !anchored(prompt.String) {
		return Candidate{}, false
	}
	prompt.Used = append(prompt.Used, used...)
	cand := New(d, number, id, key, prompt)
	if cand.Type != clause.Person && ownerTold(key.Text, prompt.String) {
		return Candidate{}, false
	}
	return cand, true
}

// singularBe reports whether a clause has "is" or "was", which does not go with several things after it.
func singularBe(d *clause.Doc, c clause.Clause) bool {
	switch strings.ToLower(d.Token(c.Sentence, c.Verbs[0]).Form) {
	case "is", "was":
		return true
	}
	return false
}

// lists reports whether a clause names members of its subject, several things that are told by what they include.
func lists(d *clause.Doc, c clause.Clause) bool {
	return strings.EqualFold(d.Token(c.Sentence, c.Head).Lemma, "include") && d.Token(c.Sentence, c.Subject).XPOS == "NNS"
}

// ownerTold reports whether a prompt names whose thing the key is, so that "Harlow's hopes" is what is hoped "in Harlow".
func ownerTold(key, prompt string) bool {
	for _, mark := range [...]string{"'s ", "’s "} {
		if owner, _, ok := strings.Cut(key, mark); ok && strings.Contains(prompt, owner) {
			return true
		}
	}
	return false
}

// anchored reports whether a prompt names somebody or something or gives a number.
func anchored(prompt string) bool {
	return strings.ContainsFunc(prompt[1:], func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) })
}

// Words counts the words of a text.
func Words(s string) int { return len(strings.Fields(s)) }

// Reports reports whether a clause tells what somebody says or thinks, with the content as its complement.
func Reports(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	if !analysis.Facts().Reporting(strings.ToLower(t.Tokens[c.Head].Lemma)) {
		return false
	}
	return t.Child(c.Head, "ccomp", "parataxis") >= 0
}

// Preposition gives the words of the prepositions of a slot, "" where it has none.
func Preposition(d *clause.Doc, c clause.Clause, s clause.Slot) string {
	t := d.Trees[c.Sentence]
	var words []string
	for _, k := range t.Children[s.Head] {
		if analysis.Relation(t.Tokens[k].Deprel) == "case" && k < s.Head {
			words = append(words, strings.ToLower(t.Tokens[k].Form))
			for _, f := range t.Children[k] {
				if t.Tokens[f].Deprel == "fixed" {
					words = append(words, strings.ToLower(t.Tokens[f].Form))
				}
			}
		}
	}
	return strings.Join(words, " ")
}

// Bare reports whether a noun, given by its lemma, says too little to be an answer by itself.
func Bare(lemma string) bool { return lowContent[lemma] || generic[lemma] }
