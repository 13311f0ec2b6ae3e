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

// specific checks that a prompt can be understood by somebody who has read the article but does not see the sentence.
func (k *Checker) specific(c rule.Candidate) Reason {
	prompt := unquoted(c.Prompt)
	words := strings.Fields(lexis.Plain(prompt))
	if low := strings.ToLower(prompt); strings.Contains(low, "both ") && !strings.Contains(prompt, " and ") || strings.Contains(prompt, " same ") && !strings.Contains(prompt, " as ") && !strings.Contains(prompt, "same time") {
		return Context
	}
	if differing.MatchString(prompt) && !strings.Contains(prompt, " from ") && !strings.Contains(prompt, " than ") {
		return Context
	}
	if k.ownObject(c) || k.singled(c) {
		return Context
	}
	voiced := strings.Contains(prompt, "According to the speaker, ")
	for i, w := range words {
		if voiced && inclusive[w] {
			continue
		}
		if deictic[w] && !(w == "these" && i > 0 && words[i-1] == "of" && len(c.Keys) > 1) || i > 0 && words[i-1] == "the" && (w == "other" || w == "next") {
			return Context
		}
	}
	if !asks(c) && c.Kind != quiz.Truth {
		return ""
	}
	if !anchored(c.Prompt) && bareGeneric(words) {
		return Vague
	}
	if a, ok := k.clauseOf(c); ok && a.Subject != c.Keys[0].Token && pale[strings.ToLower(k.doc.Token(a.Sentence, a.Subject).Lemma)] {
		return Vague
	}
	if claim := claimOf(c.Prompt); asks(c) && !anchored(claim) && meaning(strings.Fields(lexis.Plain(claim))) < 2 {
		return Vague
	}
	if statement, ok := strings.CutPrefix(c.Prompt, truthLead); ok && rule.Words(claimOf(statement)) < 4 {
		return Vague
	}
	if asks(c) && !c.Whole && (k.halved(prompt) || k.halved(c.Keys[0].Text)) {
		return Foreign
	}
	if c.Kind != quiz.Truth && !k.figures(prompt) {
		return Foreign
	}
	return ""
}

// ownObject reports whether a question for the subject keeps "him", "her", "it" or "them" for that subject, which English
// never means: the pronoun was resolved wrongly.
func (k *Checker) ownObject(c rule.Candidate) bool {
	a, ok := k.clauseOf(c)
	if !ok || !asks(c) || !k.same(a.Sentence, a.Subject, c.Keys[0].Sentence, c.Keys[0].Token) {
		return false
	}
	for _, s := range a.Slots {
		t := k.doc.Token(a.Sentence, s.Head)
		if s.Role <= clause.Oblique && t.XPOS == "PRP" && !reflexive(t.Form) && k.same(a.Sentence, s.Head, a.Sentence, a.Subject) {
			return true
		}
	}
	return false
}

// deictic are words that point out of the prompt.
var deictic = lexis.Set(`this these those here now today yesterday tomorrow tonight ago such another others latter former i we us
	our ours me my mine you your yours myself ourselves above below thus therefore however moreover`)

// differing is something that differs from what stands elsewhere.
var differing = regexp.MustCompile(`\b[Ii]n an? (?:[a-z]+ly )?(?:different|similar|second|third) [a-z]+`)

// inclusive are words that a speaker may keep who takes in those who listen.
var inclusive = lexis.Set("we us our ours ourselves")

// pale are subjects that name nobody.
var pale = lexis.Set("one some many other thing something someone somebody everyone everybody anyone anything nothing nobody each all both this that these those")

// unquoted cuts out what stands in quotation marks: those words are the speaker's.
func unquoted(s string) string {
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch r {
		case '“':
			depth++
		case '”':
			depth--
		default:
			if depth == 0 {
				b.WriteRune(r)
			}
		}
	}
	return b.String()
}

// bareGeneric reports whether a prompt turns on "the" and a noun that many sentences could mean.
func bareGeneric(words []string) bool {
	for i := 1; i < len(words); i++ {
		if words[i-1] == "the" && generic[words[i]] && (i+1 == len(words) || !narrows[words[i+1]]) {
			return true
		}
	}
	return false
}

// narrows are words after a noun that say which one is meant.
var narrows = lexis.Set("of in for on at from that who which whose with between to called named behind against among under over near about by they he she it whom where when")

var generic = lexis.Set(`study studies report process approach method result results problem problems case cases group groups team plan
	project issue issues change changes effect effects situation idea ideas thing things question questions statement
	people person individual individuals point way ways term terms concept concepts type types area areas part parts
	factor factors event events action actions example examples work place time decision period stage step steps
	number amount level system model theory author authors researchers scientists experts participants subjects others
	two three four ones same fact facts topic subject reason reasons answer story other difference differences`)

// meaning counts the words that carry meaning.
func meaning(words []string) int {
	n := 0
	for _, w := range words {
		if len(w) > 2 && !questionWords[w] && !functional[w] && !light[w] {
			n++
		}
	}
	return n
}

// functional are words of three letters and more that only hold a sentence together.
var functional = lexis.Set(`are was were been being does did has have had will would can could may might must shall should not and
	the that this for from with into onto over out off its his her their them they she him who some any all one more most
	thing something anything people way too very so also`)

// light are words of a prompt that tell nobody which of many happenings is meant.
var light = lexis.Set(`take takes taken took place happen happens happened occur occurs occurred remain remains remained observe
	observed experience experienced affect affects affected based exist exists involve involved found seen noted reported
	shown within during first last few several many year years month months day days time times case cases instance
	instances generally often usually sometimes use used uses`)

// halved reports whether a name in a text is only one half of a name with a hyphen, as "Lund" of "Berg-Lund".
func (k *Checker) halved(text string) bool {
	return slices.ContainsFunc(wordsOf(text), func(w string) bool {
		r := []rune(w)
		return unicode.IsUpper(r[0]) && len(r) > 2 && !k.whole[w] && strings.Contains(k.doc.Article.Text, "-"+w)
	})
}

// wordsOf gives the words of a text, those with hyphens whole and without a possessive ending.
func wordsOf(text string) []string {
	out := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '\'' && r != '’'
	})
	for i, w := range out {
		w, _, _ = strings.Cut(w, "'")
		out[i], _, _ = strings.Cut(w, "’")
	}
	return slices.DeleteFunc(out, func(w string) bool { return w == "" })
}

func wholeWords(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range wordsOf(text) {
		set[w] = true
	}
	return set
}

// figures reports whether every number of a prompt stands in the article.
func (k *Checker) figures(prompt string) bool {
	for _, w := range strings.Fields(prompt) {
		w = strings.TrimRight(w, ",.?!:;’'()”")
		if w != "" && unicode.IsDigit(rune(w[0])) && !strings.Contains(k.doc.Article.Text, w) {
			return false
		}
	}
	return true
}
