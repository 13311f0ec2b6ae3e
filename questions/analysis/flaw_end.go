package analysis

import (
	"strings"

	"lectern/questions/lexis"
)

// ended reports whether a sentence has a mark that closes it, with nothing but brackets, quotation marks and references
// behind.
func ended(tokens []Token) bool {
	for i := len(tokens) - 1; i >= 0 && i > len(tokens)-6; i-- {
		switch form := tokens[i].Form; {
		case strings.ContainsAny(form[len(form)-1:], ".!?:") || strings.HasSuffix(form, "…"):
			return true
		case tokens[i].UPOS != "PUNCT" && tokens[i].UPOS != "SYM" && tokens[i].UPOS != "NUM":
			return false
		}
	}
	return false
}

// cut reports whether the last word of a sentence needs another behind it.
func (t tree) cut() bool {
	last := len(t.tokens) - 1
	for last >= 0 && closing(t.tokens[last].Form) {
		last--
	}
	if last < 0 {
		return false
	}
	token := t.tokens[last]
	low := strings.ToLower(strings.ReplaceAll(token.Form, "’", "'"))
	if smallLetter(strings.TrimSuffix(token.Form, ".")) {
		return true
	}
	switch token.XPOS {
	case "DT", "PDT":
		return determiners[low]
	case "PRP":
		return determiners[low] || subjects[low] && (last == 0 || t.tokens[last-1].UPOS != "AUX" && t.tokens[last-1].XPOS != "IN")
	case "PRP$":
		return low != "his" || last > 0 && t.tokens[last-1].UPOS != "AUX"
	case "CC", "WDT", "WP$", "POS":
		return true
	case ",", "-LRB-", "``", "HYPH":
		return true
	case "WP":
		return last > 0 && t.tokens[last-1].UPOS == "NOUN"
	case "TO", "IN":
		return !t.stranded(last)
	case "JJ":
		return t.articled(last)
	case "RB":
		return degrees[low]
	case "MD":
		return Relation(token.Deprel) == "root"
	}
	return token.UPOS == "AUX" && (low[0] == '\'' || t.barePredicate(last))
}

// smallLetter reports whether a word is an abbreviation of one small letter, as in "it costs c."
func smallLetter(word string) bool { return len(word) == 1 && 'a' < word[0] && word[0] <= 'z' }

// closing reports whether a mark may stand behind the last word of a whole sentence.
func closing(form string) bool {
	switch form {
	case ".", "!", "?", "…", "...", "”", "’", "\"", "'", "''", ")", "]", ":", ";", "*":
		return true
	}
	return false
}

// determiners cannot stand for a noun, as "this" can.
var determiners = lexis.Set("a an the every no such my your our their")

// degrees are adverbs that need an adjective, an adverb or a number behind them.
var degrees = lexis.Set("very almost nearly quite extremely fairly approximately even")

// subjects are pronouns that only stand before a verb.
var subjects = lexis.Set("i he she we they")

// stranded reports whether a preposition may stand without its noun: "the house he lives in", "he gave up", "nothing in between".
func (t tree) stranded(i int) bool {
	token := t.tokens[i]
	return Relation(token.Deprel) == "compound" || token.UPOS == "ADV" || token.Lemma == "between" || t.fronted(i)
}

// fronted reports whether what a preposition belongs to stands in front of its clause.
func (t tree) fronted(i int) bool {
	for h := t.tokens[i].Head; h >= 0; h = t.tokens[h].Head {
		switch Relation(t.tokens[h].Deprel) {
		case "acl", "csubj", "advcl", "xcomp":
			return true
		}
		if strings.HasPrefix(t.tokens[h].XPOS, "W") {
			return true
		}
		for _, c := range t.children[h] {
			if c < i && strings.HasPrefix(t.tokens[c].XPOS, "W") {
				return true
			}
		}
	}
	return false
}

// articled reports whether an adjective stands behind "a" or "an" without its noun.
func (t tree) articled(i int) bool {
	for i > 0 && (t.tokens[i-1].UPOS == "ADV" || t.tokens[i-1].UPOS == "ADJ") {
		i--
	}
	if i == 0 {
		return false
	}
	form := strings.ToLower(t.tokens[i-1].Form)
	return form == "a" || form == "an"
}

// barePredicate reports whether an auxiliary at the end of a sentence has nothing that it could take up: "She was", but
// not "as it was" or "than we have".
func (t tree) barePredicate(i int) bool {
	if r := Relation(t.tokens[i].Deprel); r == "aux" || r == "cop" {
		return t.tokens[i].Head > i
	}
	if Relation(t.tokens[i].Deprel) != "root" || t.hasChild(i, "advmod") {
		return false
	}
	switch strings.ToLower(t.tokens[i].Lemma) {
	case "be", "have":
		return true
	}
	return false
}
