package verify

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// key checks that a key answers by itself and is the whole answer.
func (k *Checker) key(c rule.Candidate) Reason {
	if !c.Whole && c.Kind != quiz.Truth && c.Kind != quiz.Evidence && dependent(strings.ToLower(c.Keys[0].Text)) {
		return KeyLoose
	}
	token, ok := k.keyToken(c)
	if !ok {
		return ""
	}
	text := strings.ToLower(c.Keys[0].Text)
	switch {
	case rule.Words(text) > longest:
		return KeyLength
	case strings.ContainsAny(text, "!?"):
		return KeyLoose
	case assorted.MatchString(text), empty(text), bare(strings.Fields(text)), k.happened(c, text):
		return KeyEmpty
	case loose[first(text)], trailing.MatchString(text):
		return KeyLoose
	case k.qualified(c.Keys[0], text):
		return KeyPart
	case token.UPOS == "ADJ" && (first(text) == "a" || first(text) == "an") && strings.HasSuffix(text, strings.ToLower(token.Form)):
		return KeyPart
	case token.UPOS == "NOUN" && c.Type != clause.Place && c.Type != clause.Date && aside(text), participial(text):
		return KeyLoose
	case token.UPOS == "NOUN" && openEnded[strings.ToLower(token.Lemma)] && k.next(c.Keys[0]) == "to" && !strings.Contains(text, " to "):
		return KeyPart
	case token.UPOS == "NOUN" && measures[strings.ToLower(token.Lemma)] && (k.continued(c.Keys[0]) || strings.HasPrefix(text, "the ")) && !strings.Contains(text, " of "):
		return KeyPart
	case nameless(c.Prompt, c.Keys[0].Text):
		return KeyEmpty
	case k.unshared(c.Keys[0], text):
		return KeyPart
	case k.disowned(c.Keys[0].Sentence, c.Keys[0].Token, text):
		return KeyPart
	case c.Kind != quiz.Several && k.oneOfMany(c.Keys[0], text):
		return KeyPart
	}
	return ""
}

// dependent reports whether a key ends in a pronoun that the question does not explain, or only denies something.
func dependent(text string) bool {
	words := strings.Fields(text)
	switch words[len(words)-1] {
	case "him", "her", "them", "it", "me", "us", "there", "here":
		return true
	}
	return words[0] == "not" && len(words) < 5
}

// assorted is a key that only says that there are several.
var assorted = regexp.MustCompile(`^(?:different|various|certain|several|numerous) [a-z]+$`)

// happened reports whether the key of "What happened then?" is only "the" and a noun, which says that something did.
func (k *Checker) happened(c rule.Candidate, text string) bool {
	a, ok := k.clauseOf(c)
	return ok && a.Subject == c.Keys[0].Token && strings.HasPrefix(text, "the ") && rule.Words(text) == 2 &&
		happenings[strings.ToLower(k.doc.Token(a.Sentence, a.Head).Lemma)]
}

var happenings = lexis.Set("occur happen begin start end come arise result follow")

// loose are words that no key which is a noun begins with.
var loose = lexis.Set("instead rather so too then thus also only even just merely")

// trailing is an adverb behind a comma, or the full stop of the sentence.
var trailing = regexp.MustCompile(`, [a-z]+ly$|[a-z]{4}\.$|[?!]$`)

func first(text string) string {
	w, _, _ := strings.Cut(text, " ")
	return w
}

// measures are nouns that say little without the "of" behind them.
var measures = lexis.Set(`number series lot variety range set pair part majority minority amount piece kind type sort form host
	handful couple portion percentage proportion share member one result lack sense level degree case example`)

// openEnded are nouns that an infinitive completes, as in "the right to vote".
var openEnded = lexis.Set(`ability right need plan attempt decision desire effort opportunity way power chance time tendency willingness
	failure permission responsibility promise reason capacity freedom duty wish pressure incentive authority motivation`)

// continued reports whether the noun of a key goes on with "of" in the article.
func (k *Checker) continued(key rule.Key) bool { return k.next(key) == "of" }

// next gives the word behind the noun of a key in the article.
func (k *Checker) next(key rule.Key) string {
	tokens := k.doc.Sentences[key.Sentence].Tokens
	if key.Token+1 >= len(tokens) {
		return ""
	}
	return tokens[key.Token+1].Form
}

// qualified reports whether the article takes back a part of a key behind a comma, as in "a fierce, though just judge".
func (k *Checker) qualified(key rule.Key, text string) bool {
	tokens := k.doc.Sentences[key.Sentence].Tokens
	if key.Token+2 >= len(tokens) || tokens[key.Token+1].Form != "," {
		return false
	}
	switch w := strings.ToLower(tokens[key.Token+2].Form); w {
	case "though", "although", "albeit", "yet", "if":
		return tokens[key.Token].Deprel != "nsubj" && tokens[key.Token+2].UPOS != "SCONJ" && !strings.Contains(text, w)
	}
	return false
}

// oneOfMany reports whether the key is one member of a coordination whose others are answers too.
func (k *Checker) oneOfMany(key rule.Key, text string) bool {
	token := k.doc.Token(key.Sentence, key.Token)
	members := k.doc.Members(key.Sentence, key.Token)
	if token.UPOS == "NUM" || len(members) < 2 {
		return false
	}
	last := k.doc.Token(key.Sentence, members[len(members)-1])
	return !strings.Contains(text, strings.ToLower(last.Form))
}

// empty reports whether a key has no word that carries meaning.
func empty(text string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || r == ',' }) {
		if !hollow[w] {
			return false
		}
	}
	return true
}

var hollow = lexis.Set(`a an the this that these those some any many much most more few several all both each other others another
	human humans humankind everybody mankind one ones thing things something anything everything nothing way ways lot kind sort type part problem problems issue
	organizations organisations companies firms businesses issues fact case cases someone anyone everyone people person persons number example of to in on at for with by from he
	she it they him her them his its their who what which so such same own new good different various certain place places
	time times result results reason reasons it's great very too also only`)

// bare reports whether a key is only "the" and a noun that many sentences could mean.
func bare(words []string) bool {
	return len(words) == 2 && words[0] == "the" && (generic[words[1]] || sites[words[1]])
}

// nameless reports whether a key only says again what a prompt with "which" asks for: "the club" for "which organization",
// "a single animal" for "which animal".
func nameless(prompt, key string) bool {
	wh, noun := asked(prompt)
	if wh != "which" {
		return false
	}
	if bounded[noun] && strings.HasPrefix(key, "the ") && strings.ToLower(key) == key && len(strings.Fields(key)) == 2 {
		return true
	}
	for _, w := range strings.Fields(strings.ToLower(key)) {
		if !hollow[w] && w != noun && w != "single" && w != "following" && w != "adult" {
			return false
		}
	}
	return true
}

// bounded are the words for what bears a name.
var bounded = lexis.Set("organization country place city town river")

var sites = lexis.Set("site place area work works region thing things rest way part parts time day side sides end former latter")

// aside reports whether a key goes on behind a comma without being a list.
func aside(text string) bool {
	return strings.Contains(text, ", ") && !strings.Contains(text, " and ") && !strings.Contains(text, " or ")
}

// participial reports whether a key drags a participle with all that belongs to it behind a comma.
func participial(text string) bool {
	_, rest, ok := strings.Cut(text, ", ")
	first, more, _ := strings.Cut(rest, " ")
	return ok && more != "" && strings.HasSuffix(first, "ing") && !strings.Contains(rest, " and ") && !strings.Contains(rest, " or ")
}

// leak reports that the prompt tells a key, or the noun that a key turns on.
func (k *Checker) leak(c rule.Candidate) Reason {
	if !asks(c) {
		return ""
	}
	prompt := " " + lexis.Plain(c.Prompt) + " "
	for _, key := range c.Keys {
		if strings.Contains(prompt, " "+lexis.Plain(key.Text)+" ") || told(prompt, key.Text) {
			return Leak
		}
		for _, long := range k.spelt(c.Prompt) {
			if strings.Contains(" "+lexis.Plain(key.Text)+" ", " "+long+" ") {
				return Leak
			}
		}
	}
	if token, ok := k.keyToken(c); ok && token.UPOS == "NOUN" && !strings.Contains(prompt, " which ") && c.Keys[0].Text != "" {
		for _, form := range [...]string{strings.ToLower(token.Form), strings.ToLower(token.Lemma), strings.ToLower(token.Lemma) + "s"} {
			if strings.Contains(prompt, " "+form+" ") {
				return Leak
			}
		}
	}
	return ""
}

// told reports whether all the words of a key that carry meaning stand in a prompt.
func told(prompt, key string) bool {
	n := 0
	for _, w := range strings.Fields(lexis.Plain(key)) {
		if hollow[w] || len(w) < 3 {
			continue
		}
		if !strings.Contains(prompt, " "+w+" ") && !relative(prompt, w) {
			return false
		}
		n++
	}
	return n > 0
}

// relative reports whether a prompt has a word of the family of w, as "iodised" is of "iodine" and "senator" of "senate".
func relative(prompt, w string) bool {
	return slices.ContainsFunc(strings.Fields(prompt), func(p string) bool { return sameFamily(p, w) })
}

// sameFamily reports whether two words have one stem and differ in nothing but endings.
func sameFamily(a, b string) bool {
	const stem, shortest = 5, 3
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for at := n; at >= shortest && at >= n-2; at-- {
		x, y := a[at:], b[at:]
		if at >= stem && endings[x] && endings[y] || learned[x] && learned[y] || doing[x] && doing[y] || at >= stem-1 && (x == "" && endings[y] || y == "" && endings[x]) {
			return true
		}
	}
	return false
}

var (
	endings = lexis.Set(`s e es d ed ing er ers or ors ion ions ation ations al ally ic ical ist ists ism ment ments y ies ied ian
		ians ive ise ised izes ises ize ized ising izing ine ate ates ated ating ance ence ent ant ness ful ous able ible an
		ans ial ity ities ish ese hood ship ee ees`)
	doing   = lexis.Set("e er ers ing ed es")
	learned = lexis.Set("ine ise ised ises ising ize ized izes izing ide isation ization ium")
)
