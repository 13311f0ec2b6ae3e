package analysis

import "strings"

// pronounClass groups the pronouns that refer alike; "" for those that are never resolved.
func pronounClass(lemma string) string {
	switch lemma {
	case "he", "him", "his", "himself":
		return "he"
	case "she", "her", "hers", "herself":
		return "she"
	case "it", "its", "itself":
		return "it"
	case "they", "them", "their", "theirs", "themselves", "themself":
		return "they"
	}
	return ""
}

func reflexive(form string) bool {
	return strings.HasSuffix(form, "self") || strings.HasSuffix(form, "selves")
}

// describePronoun sets person, number, gender and kind from the word alone.
func (f *mentionFinder) describePronoun(n *nounPhrase, t Token) {
	n.lemma = strings.ToLower(t.Form)
	n.kind = ""
	switch n.lemma {
	case "i", "me", "my", "mine", "myself":
		n.person, n.number, n.kind = 1, singular, "person"
	case "we", "us", "our", "ours", "ourselves":
		n.person, n.number, n.kind = 1, plural, "person"
	case "you", "your", "yours", "yourself", "yourselves":
		n.person, n.kind = 2, "person"
	}
	switch pronounClass(n.lemma) {
	case "he":
		n.number, n.gender, n.kind = singular, "m", "person"
	case "she":
		n.number, n.gender, n.kind = singular, "f", "person"
	case "it":
		n.number = singular
	case "they":
		n.number = plural
	}
}
