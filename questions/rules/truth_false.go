package rules

import (
	"slices"
	"strconv"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// falsified changes one thing of a clause so that it contradicts the article.
func falsified(d *clause.Doc, c clause.Clause) (claim, bool) {
	if c.Modal && proverbial(d, c) && lemma(d, c, c.Verbs[0]) == "must" {
		return claim{}, false
	}
	if c.Negated {
		return affirmed(d, c)
	}
	changes := [...]func(*clause.Doc, clause.Clause) (claim, bool){reversed, renumbered, redated, reassigned}
	start := int(drawn(sentenceText(d, c.Sentence), uint64(len(changes))))
	for i := range changes {
		if s, ok := changes[(start+i)%len(changes)](d, c); ok {
			return s, true
		}
	}
	if s, ok := d.Deny(c); ok && !proverbial(d, c) && !c.Modal && c.Source < 0 && faithful(d, c, s.String) {
		return claim{s, quiz.False, "", 0.25}, true
	}
	return claim{}, false
}

// own gives the tokens of a clause that its statement shows and that belong to no clause inside it.
func own(d *clause.Doc, c clause.Clause) []int {
	t := d.Trees[c.Sentence]
	return t.Subtree(c.Head, func(k int) bool {
		switch analysis.Relation(t.Tokens[k].Deprel) {
		case "acl", "advcl", "ccomp", "csubj", "parataxis", "appos":
			return true
		case "conj":
			return t.Tokens[k].Head == c.Head
		}
		return false
	})
}

// swapped states a clause with one token changed, and says what the article has.
func swapped(d *clause.Doc, c clause.Clause, k int, text string, weight float32) (claim, bool) {
	was := d.Token(c.Sentence, k).Form
	if was[:1] != strings.ToLower(was[:1]) {
		text = clause.Capital(text)
	}
	s, ok := say(d, c, clause.Swap{Start: k, End: k + 1, Text: text})
	if !ok || !holdsWord(s.String, text) && !holdsWord(s.String, clause.Capital(text)) {
		return claim{}, false
	}
	return claim{s, quiz.False, "The text says “" + was + "”, not “" + text + "”.", weight}, true
}

// reversed puts its opposite in the place of a word.
func reversed(d *clause.Doc, c clause.Clause) (claim, bool) {
	t := d.Trees[c.Sentence]
	for _, k := range own(d, c) {
		token := t.Tokens[k]
		other := oppositeOf[strings.ToLower(token.Form)]
		if participle := participles[other]; participle != "" && token.XPOS == "VBN" {
			other = participle
		}
		if other == "" || strings.EqualFold(token.Form, sentenceWord(t, other)) || k > 0 && joins(t.Tokens[k-1].Form) || k+1 < len(t.Tokens) && joins(t.Tokens[k+1].Form) {
			continue
		}
		switch r := analysis.Relation(token.Deprel); {
		case k > 0 && (strings.EqualFold(t.Tokens[k-1].Form, "no") || strings.EqualFold(t.Tokens[k-1].Form, "any")), sentenceWord(t, "even") != "":
			continue
		case k == c.Head && (token.UPOS == "VERB" && settled(d, c) || c.Copula && token.UPOS == "ADJ" && t.Child(k, "advmod") < 0):
		case r == "amod" && t.Tokens[token.Head].UPOS == "NOUN" && decisive(d, c, k):
		case r == "advmod" && token.Head == c.Head && manner[strings.ToLower(token.Form)]:
		case r == "advmod" && token.Head >= 0 && t.Tokens[token.Head].UPOS == "ADJ" && t.Tokens[token.Head].XPOS == "JJ" && k < token.Head && (token.Lemma != "most" || ranked(t, k)):
		case token.UPOS == "NOUN" && token.Head >= 0 && (t.Tokens[token.Head].UPOS == "VERB" || r == "nsubj"):
		case r == "case" && (strings.EqualFold(token.Form, "before") || strings.EqualFold(token.Form, "after")) && happening(d, c, token.Head):
		default:
			continue
		}
		if s, ok := swapped(d, c, k, other, 0.85); ok {
			return s, true
		}
	}
	return claim{}, false
}

// ranked reports whether "most" before an adjective ranks one thing: it has an article or an owner before it, and does not
// count many.
func ranked(t clause.Tree, most int) bool {
	if most == 0 {
		return false
	}
	before := t.Tokens[most-1]
	return before.UPOS == "DET" || before.UPOS == "AUX" || before.XPOS == "POS" || before.XPOS == "PRP$"
}

// participles are those of verbs whose past tense is another word.
var participles = map[string]string{"grew": "grown", "shrank": "shrunk", "rose": "risen", "fell": "fallen"}

// manner are adverbs that a claim turns on.
var manner = lexis.Set("rarely seldom often quickly slowly")

// sentenceWord gives a word back where a sentence holds it.
func sentenceWord(t clause.Tree, word string) string {
	for _, token := range t.Tokens {
		if strings.EqualFold(token.Form, word) {
			return token.Form
		}
	}
	return ""
}

func joins(form string) bool {
	return form == "and" || form == "or" || form == "-" || form == "/" || form == "than"
}

// settled reports whether a verb has nothing that an opposite verb could not take: no particle, no complement.
func settled(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	if d.TypeOf(c.Sentence, c.Subject) != clause.Thing && climbing[lemma(d, c, c.Head)] {
		return false
	}
	for _, s := range c.Slots {
		if s.Role == clause.Complement || s.Role == clause.Adverb && t.Tokens[s.Head].Deprel == "compound:prt" {
			return false
		}
	}
	return true
}

// climbing are verbs whose opposite fits amounts but hardly people.
var climbing = lexis.Set("rise fall grow shrink expand")

// decisive reports whether a claim turns on an adjective: it compares, or its noun is the predicate or the object.
func decisive(d *clause.Doc, c clause.Clause, k int) bool {
	t := d.Trees[c.Sentence]
	token := t.Tokens[k]
	if token.XPOS == "JJR" || token.XPOS == "JJS" {
		return token.Lemma != "more" && token.Lemma != "most" && token.Lemma != "many" && token.Lemma != "much"
	}
	return token.Head == c.Head && c.Copula || analysis.Relation(t.Tokens[token.Head].Deprel) == "obj" && t.Child(token.Head, "det") >= 0
}

// renumbered changes a number that counts something.
func renumbered(d *clause.Doc, c clause.Clause) (claim, bool) {
	if strings.Contains(sentenceText(d, c.Sentence), ":") {
		return claim{}, false // what is counted may be listed
	}
	for _, k := range own(d, c) {
		if g, ok := numberGap(d, c.Sentence, k); ok && g.end == g.start+1 && !joined(d, c.Sentence, g) && d.Trees[c.Sentence].Child(d.Token(c.Sentence, k).Head, "appos") < 0 {
			if other := otherNumber(d.Token(c.Sentence, k).Form); other != "" && !timely(d, c, k) && !strings.Contains(d.Article.Text, other) {
				return swapped(d, c, k, other, 0.8)
			}
		}
	}
	return claim{}, false
}

// spelled are the numbers that texts spell out, from two on.
var spelled = strings.Fields("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")

// otherNumber gives a number of the size and form of another, "" where it cannot be read.
func otherNumber(form string) string {
	if i := slices.Index(spelled, strings.ToLower(form)); i >= 0 {
		return spelled[(i+2+int(drawn(form, 2)))%len(spelled)]
	}
	value, err := strconv.Atoi(strings.ReplaceAll(form, ",", ""))
	if err != nil || value < 2 {
		return ""
	}
	switch {
	case value < 20:
		value += 3
	case value < 130:
		value += [...]int{-8, 9, 13}[drawn(form, 3)]
	case value%2 == 0 && drawn(form, 2) == 0:
		value += value / 2
	default:
		value *= 2
	}
	text := strconv.Itoa(value)
	if strings.Contains(form, ",") && len(text) > 3 {
		text = text[:len(text)-3] + "," + text[len(text)-3:]
	}
	return text
}

// redated changes the year or the month.
func redated(d *clause.Doc, c clause.Clause) (claim, bool) {
	for _, k := range own(d, c) {
		token := d.Token(c.Sentence, k)
		switch {
		case d.TypeOf(c.Sentence, k) == clause.Year && token.UPOS == "NUM" && len(token.Form) == 4:
			year, err := strconv.Atoi(token.Form)
			other := strconv.Itoa(year + [...]int{-8, -5, 4, 7}[drawn(token.Form, 4)])
			if err == nil && !strings.Contains(d.Article.Text, other) {
				return swapped(d, c, k, other, 0.75)
			}
		case token.UPOS == "PROPN" && analysis.Facts().Month(token.Form):
			return elsewhen(d, c, k, lexis.Months(), monthsOn)
		}
	}
	return claim{}, false
}

// monthsOn is how many months later a false date is.
const monthsOn = 5

// elsewhen changes token k for a name some steps further in a list.
func elsewhen(d *clause.Doc, c clause.Clause, k int, list []string, steps int) (claim, bool) {
	i := slices.Index(list, d.Token(c.Sentence, k).Form)
	if i >= 0 && steps == monthsOn && list[(i+steps)%len(list)] == "February" {
		steps++ // which has no thirtieth
	}
	if i < 0 || strings.Contains(d.Article.Text, list[(i+steps)%len(list)]) {
		return claim{}, false
	}
	return swapped(d, c, k, list[(i+steps)%len(list)], 0.75)
}

// reassigned says of another name of the article what only one can have done: "B, not A, founded the school".
func reassigned(d *clause.Doc, c clause.Clause) (claim, bool) {
	name, ok := d.Name(c.Sentence, c.Subject)
	kind := d.TypeOf(c.Sentence, c.Subject)
	if !ok || kind == clause.Place || !swappable(d, c, name) || !exclusive(d, c) {
		return claim{}, false
	}
	taken := map[int]bool{d.Entity(c.Sentence, c.Subject): true}
	for _, other := range d.SameVerb(c) {
		taken[d.Entity(other.Sentence, other.Subject)] = true
	}
	right := d.NameText(c.Sentence, c.Subject)
	source := sentenceText(d, c.Sentence)
	for _, n := range d.Actors(kind) {
		head := d.NameHead(n)
		text := d.NameText(n.Sentence, head)
		if strings.Contains(source, text) || taken[d.Entity(n.Sentence, head)] || shareWord(text, right) || !wholeName(d, n.Sentence, head, text) {
			continue
		}
		s, ok := d.State(c, "", clause.Swap{Start: name.Start, End: name.End, Text: text + ", not " + right + ","})
		if !ok || !faithful(d, c, s.String) {
			return claim{}, false
		}
		return claim{s, quiz.False, "The text says this of " + right + ", not of " + text + ".", 0.75}, true
	}
	return claim{}, false
}

// single are verbs for what one does and nobody else after him.
var single = lexis.Set(`found invent discover write paint compose build design win create establish lead publish kill
	direct produce launch start introduce open name order`)

// exclusive reports whether a clause tells what only its subject can have done.
func exclusive(d *clause.Doc, c clause.Clause) bool {
	object := c.Object()
	if object == nil || !single[lemma(d, c, c.Head)] || d.Token(c.Sentence, c.Head).XPOS != "VBD" || c.Modal {
		return false
	}
	t := d.Trees[c.Sentence]
	if _, named := d.Name(c.Sentence, object.Head); named {
		return true
	}
	det := t.Child(object.Head, "det")
	return det >= 0 && lemma(d, c, det) == "the" && len(t.Children[object.Head]) > 1
}

// swappable reports whether the name that is the subject can be changed for another without touching anything else.
func swappable(d *clause.Doc, c clause.Clause, name analysis.Name) bool {
	titled := name.Start > 0 && analysis.Facts().Title(d.Token(c.Sentence, name.Start-1).Form)
	return !titled && !c.Negated && !c.Relative && !c.Copula && c.Source < 0 && !modified(d, c.Sentence, c.Subject)
}

// wholeName reports whether a name is a noun phrase by itself and no mere title.
func wholeName(d *clause.Doc, sentence, head int, text string) bool {
	whole, ok := d.Phrase(sentence, head)
	return ok && whole.String == text && !modified(d, sentence, head) && !analysis.Facts().Title(text)
}

// shareWord reports whether two names have a word in common, as the long and the short name of one person have.
func shareWord(a, b string) bool {
	words := strings.Fields(b)
	return slices.ContainsFunc(strings.Fields(a), func(w string) bool { return slices.Contains(words, w) })
}

// modified reports whether a name is only a part of its noun phrase, as "President" is in "the President of Ruritania".
func modified(d *clause.Doc, sentence, head int) bool {
	for _, k := range d.Trees[sentence].Children[head] {
		switch analysis.Relation(d.Token(sentence, k).Deprel) {
		case "nmod", "amod", "conj", "nummod":
			return d.Token(sentence, k).Deprel != "nmod:desc"
		}
	}
	return false
}

// affirmed drops the "not" of a clause.
func affirmed(d *clause.Doc, c clause.Clause) (claim, bool) {
	for _, k := range c.Verbs {
		low := form(d, c, k)
		first := d.Token(c.Sentence, c.Verbs[0])
		if t := d.Trees[c.Sentence]; t.Child(c.Head, "advcl") >= 0 || partly(d, c) {
			continue // "it will not grow if it gets no light" without "not" is what nobody would write
		}
		if low != "not" && low != "n't" && low != "n’t" || first.UPOS != "AUX" || first.Lemma == "do" || k == 0 {
			continue
		}
		changes := []clause.Swap{{Start: k, End: k + 1}}
		if tokens := d.Sentences[c.Sentence].Tokens; k+1 < len(tokens) && strings.EqualFold(tokens[k+1].Form, "yet") {
			changes = append(changes, clause.Swap{Start: k + 1, End: k + 2, Text: "already"})
		}
		s, ok := d.State(c, "", changes...)
		if ok && !polar(s.String) && faithful(d, c, s.String) && rule.Words(s.String) > 4 {
			return claim{s, quiz.False, "The text says that this is not so.", 0.75}, true
		}
	}
	return claim{}, false
}

// partly reports whether the subject is only some of several, of whom others may do what these do not.
func partly(d *clause.Doc, c clause.Clause) bool {
	return slices.ContainsFunc(d.Trees[c.Sentence].Children[c.Subject], func(k int) bool {
		switch lemma(d, c, k) {
		case "some", "many", "most", "few", "several", "certain", "other":
			return true
		}
		return false
	})
}

// polar reports whether a statement has a word that only goes with "not".
func polar(statement string) bool {
	for _, w := range strings.Fields(strings.ToLower(statement)) {
		switch strings.Trim(w, ".,;:") {
		case "yet", "any", "anything", "anyone", "anybody", "anywhere", "ever", "either", "nor", "much", "longer", "all", "necessarily":
			return true
		}
	}
	return false
}
