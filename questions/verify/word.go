package verify

import (
	"strings"
	"unicode"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// word checks the question word against what the key denotes.
func (k *Checker) word(c rule.Candidate) Reason {
	token, ok := k.keyToken(c)
	if !ok || c.Whole {
		return ""
	}
	wh, noun := asked(c.Prompt)
	name, named := k.doc.Name(c.Keys[0].Sentence, c.Keys[0].Token)
	fits := true
	switch wh {
	case "who", "whom", "whose":
		fits = k.somebody(c) || named && name.Kind == "PER"
	case "what":
		fits = c.Rule == "what-is" || !(named && name.Kind == "PER" && c.Type == clause.Person) && !k.minded(c)
	case "when":
		fits = c.Type == clause.Date || c.Type == clause.Year || token.Entity == "time" || token.Entity == "event" || token.UPOS == "VERB"
	case "where":
		fits = c.Type != clause.Person && c.Type != clause.Date && c.Type != clause.Year && c.Type != clause.Number
	case "how":
		fits = noun != "many" && noun != "much" || counts(c.Keys[0].Text)
	case "which":
		fits = k.ofClass(c, noun)
	}
	if !fits {
		return WrongWord
	}
	return ""
}

// minded reports whether a candidate asks for the subject of a verb that only somebody with a mind can have.
func (k *Checker) minded(c rule.Candidate) bool {
	a, ok := k.clauseOf(c)
	if ok && a.Copula && a.Subject == c.Keys[0].Token && moods[strings.ToLower(k.doc.Token(a.Sentence, a.Head).Lemma)] {
		return true
	}
	if !ok || a.Copula || a.Passive || a.Sentence != c.Keys[0].Sentence || a.Subject != c.Keys[0].Token {
		return false
	}
	t := k.doc.Trees[a.Sentence]
	verb := a.Head
	if x := t.Child(verb, "xcomp"); x > verb && phases[strings.ToLower(t.Tokens[verb].Lemma)] {
		verb = x
	}
	return minds[strings.ToLower(t.Tokens[verb].Lemma)]
}

// moods are adjectives for what only somebody with a mind can be.
var moods = lexis.Set("concerned worried afraid angry happy unhappy glad sorry eager willing unwilling reluctant jealous proud ashamed aware unaware convinced sceptical skeptical optimistic pessimistic confident")

var phases = lexis.Set("begin start continue keep stop cease")

var minds = lexis.Set(`admit think believe know hope wish love hate fear remember forget decide reply shout cry laugh smile weep
	marry confess boast complain want dream pray apologize promise swear regret doubt wonder whisper exclaim answer ask
	sigh walk sit`)

// asked gives the question word of a prompt, at its start, behind a preposition or behind "According to ...,", and the
// word after it; "" where there is none.
func asked(prompt string) (wh, noun string) {
	words := strings.Fields(strings.ToLower(prompt))
	for i, w := range words {
		if i > 1 && !strings.HasSuffix(words[i-1], ",") {
			continue
		}
		if w = strings.Trim(w, ",?"); questionWords[w] {
			if i+1 < len(words) {
				noun = strings.Trim(words[i+1], ",?.")
			}
			return w, noun
		}
	}
	return "", ""
}

var questionWords = lexis.Set("who whom whose what which when where why how")

// somebody reports whether every key is a person, or an institution or country that acts like one in the clause.
func (k *Checker) somebody(c rule.Candidate) bool {
	asked, ok := k.clauseOf(c)
	for _, key := range c.Keys {
		switch k.doc.TypeOf(key.Sentence, key.Token) {
		case clause.Person:
		case clause.Organization:
			if k.abstract(key) {
				return false
			}
		case clause.Country, clause.Place:
			if !ok || !k.doc.Agentive(asked) && asked.Source < 0 && c.Rule != "who-said" && c.Rule != "denial" {
				return false
			}
		case clause.Animal:
			if _, named := k.doc.Name(key.Sentence, key.Token); !named {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// abstract reports whether a common noun for an organization stands for something else here, as in "two forces".
func (k *Checker) abstract(key rule.Key) bool {
	t := k.doc.Token(key.Sentence, key.Token)
	_, named := k.doc.Name(key.Sentence, key.Token)
	return !named && t.UPOS == "NOUN" && (t.Entity == "abstract" || t.Entity == "object" || t.Entity == "event" || t.Entity == "substance")
}

// classes are nouns behind "which" that say what the key must be.
var classes = map[string]clause.Type{
	"country": clause.Country, "countries": clause.Country, "year": clause.Year, "person": clause.Person,
	"people": clause.Person,
}

// ofClass reports whether the keys are what the noun behind "which" says.
func (k *Checker) ofClass(c rule.Candidate, noun string) bool {
	want, known := classes[noun]
	if !known {
		return true
	}
	if noun == "country" && len(c.Keys) > 1 || noun == "countries" && len(c.Keys) == 1 {
		return false
	}
	return c.Type == want
}

// counts reports whether a key tells a number, in figures or in a word.
func counts(key string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(key), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if unicode.IsDigit([]rune(w)[0]) || numbers[w] {
			return true
		}
	}
	return false
}

var numbers = lexis.Set(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
	seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
	trillion half quarter third dozen twice none no hundreds thousands millions billions dozens`)
