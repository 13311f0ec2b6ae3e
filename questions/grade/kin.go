package grade

import "strings"

// kinds are words of which one excludes the others of its line where they say the same thing of something.
var kinds = classes(`
	red green blue yellow white black brown grey gray pink purple orange violet turquoise crimson scarlet
	wooden wood iron stone bronze silver gold golden copper steel brass tin glass marble brick concrete plastic clay leather
	spring summer autumn winter
	morning afternoon evening night
	mother father sister brother son daughter uncle aunt cousin nephew niece wife husband grandmother grandfather
	triangular square round oval
	north south east west
	northern southern eastern western
	upper lower middle
	left right
	sheep goat cow horse pig dog cat hen goose duck rabbit donkey
	car bus train tram bicycle lorry truck ferry plane helicopter
	oxygen nitrogen hydrogen helium methane
	football tennis hockey basketball rugby cricket chess
	violin viola cello piano flute oboe clarinet trumpet guitar drum harp organ
	finance defence defense interior health education justice transport environment agriculture
	rain snow hail wind fog
	theft murder arson fraud robbery kidnapping
	wheat barley rye oats rice maize`)

// sameKind has the words that name one thing in two spellings or forms.
var sameKind = words("grey/gray wood/wooden gold/golden defence/defense truck/lorry lorry/truck")

func classes(table string) map[string]int {
	out := make(map[string]int)
	for i, line := range strings.Split(table, "\n") {
		for w := range strings.FieldsSeq(line) {
			out[w] = i
		}
	}
	return out
}

func kindOf(w word) int {
	if k := kinds[w.text]; k > 0 {
		return k
	}
	return kinds[strings.TrimSuffix(w.text, "s")]
}

// akin tells whether two words are different ones of one kind.
func akin(a, b word) bool {
	k := kindOf(a)
	return k > 0 && k == kindOf(b) && a.text != b.text && !sameStem(a, b) &&
		!sameKind[a.text+"/"+b.text] && !sameKind[b.text+"/"+a.text]
}

// replaced tells whether another thing of the article, or of the kind of a missing word of the key, stands in that
// word's place: "the herons left" for "the eels left".
func (s setting) replaced(al *alignment) bool {
	for _, i := range al.extra() {
		w := al.answer[i]
		if w.kind != plain || al.aside[i] || has(s.prompt, w) {
			continue
		}
		for j, t := range al.target {
			if al.taken[j] >= 0 || t.kind != plain {
				continue
			}
			if akin(w, t) || s.inPlace(al, i, j) && (s.elsewhere(w) || t.name && s.isName(w) ||
				i == 0 && j == 0 && has(s.evidence, w) && !s.verbs[w.stem] || !t.name && isCalling(w, al.answer[i+1]) && al.target[j+1].name) {
				return true
			}
		}
	}
	return false
}

// inPlace tells whether word i of the answer stands before the partner of the word that follows word j of the key.
func (s setting) inPlace(al *alignment, i, j int) bool {
	return i+1 < len(al.answer) && j+1 < len(al.target) && al.hit[i+1] == j+1
}

// otherAttribute tells whether the answer says something of the key, or of a thing that the key is of, that the article
// says otherwise: "the red boat" for a green one.
func (s setting) otherAttribute(al *alignment) bool {
	for _, i := range al.extra() {
		w := al.answer[i]
		if kindOf(w) == 0 || i+1 == len(al.answer) {
			continue
		}
		head := al.answer[i+1 : i+2]
		if al.hit[i+1] < 0 && !has(s.prompt, head[0]) {
			continue
		}
		for _, list := range [...][]word{s.prompt, s.evidence, s.around} {
			if otherwise(list, w, head) && !s.neighbours(w, head[0]) {
				return true
			}
		}
	}
	return false
}

// otherwise tells whether a text has another word of the kind of w before a head.
func otherwise(text []word, w word, head []word) bool {
	for k := 0; k+1 < len(text); k++ {
		if akin(w, text[k]) && has(head, text[k+1]) {
			return true
		}
	}
	return false
}
