// Package inflect knows how English words change their form: it finds the base form behind an inflected one and makes
// the forms that questions need.
package inflect

import (
	"slices"
	"strings"
	"sync"
)

// irregular lists English verbs whose past tense or participle is not made by -ed: base, past, participle; further
// forms stand behind a slash. A language fact, compiled for this project.
const irregular = `arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become|
begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burst burst burst|
buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|
creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|
eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|
fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|
forgive forgave forgiven|freeze froze frozen|get got gotten/got|give gave given|go went gone|grind ground ground|grow grew grown|
hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|
kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|
overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|
prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|
shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|
sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sow sowed sown|speak spoke spoken|spend spent spent|
spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|
sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|
swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|
undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|wake woke woken|
wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withstand withstood withstood|
write wrote written|tread trod trodden|slink slunk slunk|sling slung slung|stride strode stridden|
smite smote smitten|slay slew slain|forsake forsook forsaken`

// verbs are the irregular verbs: the base behind each form, and the past tense and the participle of each base.
type verbs struct{ base, past, participle map[string]string }

var irregulars = sync.OnceValue(func() verbs {
	v := verbs{make(map[string]string), make(map[string]string), make(map[string]string)}
	for verb := range strings.SplitSeq(strings.ReplaceAll(irregular, "\n", ""), "|") {
		forms := strings.Fields(verb)
		v.past[forms[0]], v.participle[forms[0]] = forms[1], forms[2]
		for _, form := range forms[1:] {
			for f := range strings.SplitSeq(form, "/") {
				if v.base[f] == "" {
					v.base[f] = forms[0]
				}
			}
		}
	}
	v.base["lay"], v.base["found"], v.base["wound"], v.base["ground"] = "", "", "", ""
	return v
})

func baseOf(form string) string { return irregulars().base[form] }

func pastOf(base string) string { return irregulars().past[base] }

func participleOf(base string) string { return irregulars().participle[base] }

// inIe are the verbs in -ie, whose forms look like those of verbs in -y.
var inIe = map[string]bool{"tie": true, "untie": true, "die": true, "lie": true, "vie": true, "belie": true, "underlie": true}

// Verb gives the infinitive of a verb form with the given Penn tag, and whether that is certain: inflecting the result
// must give the form back. The guess comes first where it fits; known tells real words from others.
func Verb(form, xpos, guess string, known func(string) bool) (string, bool) {
	form, lemma := strings.ToLower(form), strings.ToLower(guess)
	if b := cut(form, 1, ""); inIe[b] && (strings.HasSuffix(form, "ied") || strings.HasSuffix(form, "ies")) {
		return b, true
	}
	switch xpos {
	case "VB", "VBP":
		return form, form != ""
	case "VBZ":
		return firstThat(known, func(b string) bool { return ThirdPerson(b) == form }, lemma, cut(form, 1, ""), cut(form, 2, ""), cut(form, 3, "y"))
	case "VBG":
		return firstThat(known, func(b string) bool { return gerund(b, form) }, lemma, cut(form, 3, ""), cut(form, 3, "e"), cut(form, 4, ""), cut(form, 4, "ie"))
	}
	if pastOf(lemma) != "" && (baseOf(form) == lemma || inflects(lemma, form)) {
		return lemma, true
	}
	if b := baseOf(form); b != "" {
		return b, true
	}
	return firstThat(known, func(b string) bool { return regularPast(b, form) }, lemma, cut(form, 2, ""), cut(form, 1, ""), cut(form, 3, "y"), cut(form, 3, ""))
}

func inflects(lemma, form string) bool {
	return strings.Contains("/"+pastOf(lemma)+"/", "/"+form+"/") || regularPast(lemma, form)
}

func cut(s string, n int, add string) string {
	if len(s) <= n {
		return ""
	}
	return s[:len(s)-n] + add
}

// firstThat gives the first candidate that is ok and known, or else the first that is ok.
func firstThat(known, ok func(string) bool, candidates ...string) (string, bool) {
	best := ""
	for _, c := range candidates {
		if len(c) < 2 || !ok(c) || !known(c) && clipped(c) {
			continue
		}
		if known(c) {
			return c, true
		}
		if best == "" {
			best = c
		}
	}
	return best, best != ""
}

// clipped reports whether a word that nobody knows ends as no base form does: it lost an "e", or has that or
// a consonant too many, as "consolidat", "carrie" and "shunn".
func clipped(base string) bool {
	for _, end := range [...]string{"i", "u", "v", "c", "iz", "ys", "rg", "ns", "rs", "bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt", "bbe", "dde", "gge", "mme", "nne", "ppe", "rre", "tte", "she", "xe", "toe"} {
		if strings.HasSuffix(base, end) {
			return true
		}
	}
	n := len(base)
	if n > 2 && base[n-1] == 'l' && strings.IndexByte("bcdfgkpstz", base[n-2]) >= 0 {
		return true
	}
	if strings.HasSuffix(base, "che") && !strings.HasSuffix(base, "dache") && !strings.HasSuffix(base, "hache") {
		return true
	}
	return len(base) > 5 && strings.HasSuffix(base, "at") || len(base) > 3 && strings.HasSuffix(base, "ie")
}

// regularPast reports whether form is the -ed form of base.
func regularPast(base, form string) bool {
	switch {
	case unspelled(base):
		return false
	case strings.HasSuffix(base, "e"):
		return form == base+"d"
	case consonantY(base):
		return form == base[:len(base)-1]+"ied"
	case form == base+"ed":
		return !doubles(base)
	}
	return form == base+base[len(base)-1:]+"ed" && ends(base, "aeiou")
}

// unspelled reports whether no English verb is spelled so: with a last v, one vowel before a last k, or a last nn, mm or pp.
func unspelled(base string) bool {
	n := len(base)
	return strings.HasSuffix(base, "v") && base != "rev" ||
		strings.HasSuffix(base, "nn") || strings.HasSuffix(base, "mm") || strings.HasSuffix(base, "pp") ||
		n > 2 && base[n-1] == 'k' && strings.IndexByte("aeiou", base[n-2]) >= 0 && strings.IndexByte("aeiou", base[n-3]) < 0 && base != "trek"
}

func gerund(base, form string) bool {
	switch {
	case strings.HasSuffix(base, "ie"):
		return form == base[:len(base)-2]+"ying"
	case strings.HasSuffix(base, "e") && !strings.HasSuffix(base, "ee"):
		return form == base[:len(base)-1]+"ing" || form == base+"ing"
	case form == base+"ing":
		return !doubles(base)
	}
	return form == base+base[len(base)-1:]+"ing" && ends(base, "aeiou")
}

// ThirdPerson gives the third person singular of the present.
func ThirdPerson(base string) string {
	switch base {
	case "be":
		return "is"
	case "have":
		return "has"
	}
	for _, end := range [...]string{"s", "x", "z", "ch", "sh", "o"} {
		if strings.HasSuffix(base, end) {
			return base + "es"
		}
	}
	if consonantY(base) {
		return base[:len(base)-1] + "ies"
	}
	return base + "s"
}

func consonantY(base string) bool {
	return len(base) > 1 && base[len(base)-1] == 'y' && !strings.ContainsRune("aeiou", rune(base[len(base)-2]))
}

// ends reports whether base ends in one of the vowels and one consonant.
func ends(base, vowels string) bool {
	n := len(base)
	return n > 2 && strings.ContainsRune(vowels, rune(base[n-2])) && !strings.ContainsRune("aeiouwxy", rune(base[n-1]))
}

// doubles reports whether a one-syllable verb doubles its last consonant, as "stop" does.
func doubles(base string) bool {
	vowels := 0
	for _, c := range base {
		if strings.ContainsRune("aeiou", c) {
			vowels++
		}
	}
	return vowels == 1 && ends(base, "aeiou")
}

// OnlyPast reports whether a form is the past tense of an irregular verb and no verb's base form.
func OnlyPast(form string) bool {
	base := baseOf(form)
	return base != "" && pastOf(form) == "" && inflects(base, form)
}

// Noun gives the singular of a plural noun; known tells real words from others.
func Noun(form, guess string, known func(string) bool) (string, bool) {
	form, guess = strings.ToLower(form), strings.ToLower(guess)
	if s := irregularNouns[form]; s != "" {
		return s, true
	}
	for _, end := range [...][2]string{{"men", "man"}, {"children", "child"}} {
		if stem, ok := strings.CutSuffix(form, end[0]); ok && known(stem+end[1]) {
			return stem + end[1], true
		}
	}
	fits := func(b string) bool {
		return plural(b) == form || strings.HasSuffix(b, "o") && form == b+"es" || b == guess && known(b)
	}
	return firstThat(known, fits, guess, cut(form, 1, ""), cut(form, 2, ""), cut(form, 3, "y"), cut(form, 3, "f"), cut(form, 3, "fe"))
}

var irregularNouns = map[string]string{
	"men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse",
	"people": "person", "oxen": "ox", "lice": "louse", "policemen": "policeman", "fishermen": "fisherman",
	"knives": "knife", "lives": "life", "wives": "wife", "leaves": "leaf", "wolves": "wolf", "halves": "half", "loaves": "loaf",
	"thieves": "thief", "shelves": "shelf", "selves": "self", "crises": "crisis", "analyses": "analysis", "theses": "thesis",
	"phenomena": "phenomenon", "criteria": "criterion", "bacteria": "bacterium",
}

func plural(base string) string {
	for _, end := range [...]string{"s", "x", "z", "ch", "sh"} {
		if strings.HasSuffix(base, end) {
			return base + "es"
		}
	}
	if consonantY(base) {
		return base[:len(base)-1] + "ies"
	}
	return base + "s"
}

// Participle gives the past participle of a verb with the given base form and past tense, and whether that is certain.
func Participle(base, past string) (string, bool) {
	if pastOf(base) != "" {
		return participleOf(base), !strings.Contains(participleOf(base), "/")
	}
	return past, regularPast(base, past)
}

// Bases gives the base forms that a word in lower case may belong to, the word itself first: the infinitive of an
// irregular verb, and what regular endings of verbs, nouns and adjectives leave. Not all of them need be words.
func Bases(form string) []string {
	out := []string{form}
	add := func(ok bool, base string) {
		if ok && len(base) > 1 && !slices.Contains(out, base) {
			out = append(out, base)
		}
	}
	add(baseOf(form) != "", baseOf(form))
	add(irregularNouns[form] != "", irregularNouns[form])
	for _, end := range [...]string{"s", "ed", "ing", "er", "est"} {
		if stem, ok := strings.CutSuffix(form, end); ok && len(stem) > 2 {
			n := len(stem)
			add(end != "s" || !strings.HasSuffix(stem, "s"), stem)
			add(end != "s", stem+"e")
			add(end != "s" && stem[n-1] == stem[n-2], stem[:n-1])
			add(end == "s" && strings.HasSuffix(stem, "e"), stem[:n-1])
			add(stem[n-1] == 'i', stem[:n-1]+"y")
			add(end == "s" && strings.HasSuffix(stem, "ie"), stem[:n-2]+"y")
		}
	}
	return out
}

// Irregular gives the base form of an irregular verb or noun in lower case, and other words as they are. It takes "found"
// for the past of "find".
func Irregular(form string) string {
	if form == "found" {
		return "find"
	}
	if base := baseOf(form); base != "" {
		return base
	}
	if base := irregularNouns[form]; base != "" {
		return base
	}
	return form
}
