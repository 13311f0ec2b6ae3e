package clause

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// elided reports whether the verb is a mere "has" or "does" whose rest has been left out.
func (t Tree) elided(c Clause) bool {
	l := t.lemma(c.Head)
	return !c.Copula && !c.Passive && (l == "have" || l == "do") && !slices.ContainsFunc(c.Slots, func(s Slot) bool { return s.Role == Object || s.Role == Complement })
}

// agrees reports whether the verb has the number of a noun that is its own subject. Where it has not, the source is
// ungrammatical or the analysis wrong.
func (t Tree) agrees(c Clause) bool {
	if c.Inherited || t.Child(c.Subject, "conj") >= 0 || c.Relative && t.Tokens[c.Subject].XPOS != "NNS" && t.Tokens[c.Subject].XPOS != "NNPS" {
		return true
	}
	verb := c.Verbs[0]
	for _, k := range c.Verbs {
		if t.finite(k) {
			verb = k
			break
		}
	}
	form := strings.ToLower(t.Tokens[verb].Form)
	switch t.Tokens[c.Subject].XPOS {
	case "NNS", "NNPS":
		if t.Tokens[c.Subject].XPOS == "NNPS" && !c.Relative {
			return true // "the United States is"
		}
		return t.Tokens[verb].XPOS != "VBZ" && form != "was"
	case "NN":
		return form != "are" && form != "were" && form != "have" && (t.Tokens[verb].XPOS != "VBP" || form == "have")
	}
	return true
}

// findVerbs collects the verb group and refuses one that is not English or carries no tense.
func (t Tree) findVerbs(c *Clause) bool {
	verb := c.Head
	cop := t.Child(c.Head, "cop")
	if cop >= 0 {
		c.Infinitive = slices.ContainsFunc(t.Children[c.Head], func(k int) bool {
			return k > cop && t.Tokens[k].Deprel == "mark" && t.lemma(k) == "to"
		})
		verb, c.Copula = cop, true
	} else if t.Tokens[c.Head].UPOS != "VERB" {
		return false
	}
	for _, k := range t.Children[c.Head] {
		switch token := t.Tokens[k]; {
		case c.Infinitive && k > cop:
		case analysis.Relation(token.Deprel) == "aux" && k < verb:
			c.Verbs = append(c.Verbs, k)
			c.Passive = c.Passive || token.Deprel == "aux:pass"
			c.Modal = c.Modal || token.XPOS == "MD" && t.lemma(k) != "will"
		case negation(token) && k < max(verb, c.Head):
			if c.Negated {
				return false
			}
			c.Verbs, c.Negated = append(c.Verbs, k), true
		}
	}
	if verb > 0 && t.Tokens[verb-1].Form == "-" {
		return false
	}
	c.Verbs = append(c.Verbs, verb)
	slices.Sort(c.Verbs)
	c.Verbs = t.withInnerAdverbs(c)
	return t.grammatical(c)
}

func negation(token analysis.Token) bool {
	return token.Lemma == "not" || token.Lemma == "never" || token.Form == "n't" || token.Form == "n’t"
}

// withInnerAdverbs adds the adverbs between the auxiliaries and the verb that belong to the claim.
func (t Tree) withInnerAdverbs(c *Clause) []int {
	verbs := c.Verbs
	for _, k := range t.Children[c.Head] {
		token := t.Tokens[k]
		if token.Deprel != "advmod" || slices.Contains(verbs, k) || discourse(t.lemma(k)) {
			continue
		}
		words := t.Subtree(k, nil)
		if words[len(words)-1]-words[0] != len(words)-1 {
			continue
		}
		if words[0] > verbs[0] && words[len(words)-1] < verbs[len(verbs)-1] || len(words) == 1 && k == verbs[0]-1 && frequency[t.lemma(k)] {
			verbs = append(verbs, words...)
		}
	}
	slices.Sort(verbs)
	return verbs
}

// frequency are adverbs without which a claim says too much.
var frequency = lexis.Set(`often usually sometimes rarely seldom frequently normally mostly largely partly always almost nearly
	generally typically commonly probably possibly likely mainly primarily only allegedly reportedly apparently supposedly
	presumably seemingly hardly traditionally occasionally increasingly`)

// discourse reports whether an adverb only links a sentence to the one before.
func discourse(lemma string) bool {
	switch lemma {
	case "also", "however", "then", "therefore", "thus", "too", "moreover", "instead", "meanwhile", "furthermore",
		"nevertheless", "besides", "otherwise", "hence", "so", "though", "first", "second", "finally", "now",
		"actually", "indeed", "of", "perhaps", "respectively", "even", "still", "here", "there", "later", "again", "soon":
		return true
	}
	return false
}

// grammatical checks the chain of auxiliaries: a modal or "do" before a bare form, "have" before a past participle,
// "be" before a participle, and tense on the first verb only.
func (t Tree) grammatical(c *Clause) bool {
	var chain []int
	for _, k := range c.Verbs {
		if t.Tokens[k].UPOS == "AUX" || t.Tokens[k].UPOS == "VERB" {
			chain = append(chain, k)
		}
	}
	if len(chain) == 0 || !t.finite(chain[0]) {
		return false
	}
	for i := 1; i < len(chain); i++ {
		if !follows(t.Tokens[chain[i-1]], t.Tokens[chain[i]], t.lemma(chain[i-1])) {
			return false
		}
	}
	return !t.brokenPerfect(chain[len(chain)-1])
}

// brokenPerfect reports whether a main verb "have" runs straight into an -ing form, as in "had gathering".
func (t Tree) brokenPerfect(verb int) bool {
	return t.lemma(verb) == "have" && verb+1 < len(t.Tokens) && t.Tokens[verb+1].XPOS == "VBG" && t.Tokens[verb+1].UPOS == "VERB"
}

func follows(aux, verb analysis.Token, lemma string) bool {
	switch {
	case aux.XPOS == "MD" || lemma == "do":
		return verb.XPOS == "VB" || verb.XPOS == "VBP"
	case lemma == "have":
		return verb.XPOS == "VBN" || verb.XPOS == "VBD"
	case lemma == "be" || lemma == "get":
		return verb.XPOS == "VBN" || verb.XPOS == "VBG" || verb.XPOS == "VBD"
	}
	return false
}
