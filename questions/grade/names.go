package grade

import (
	"slices"

	"lectern/questions/quiz"
)

// wording is one right answer with the short forms that stand for it. A short form bears no unknown word beside it.
type wording struct {
	letters string // see lettersOf
	words   []word
	clauses []clause
	derived bool
	short   []wording
}

// wordings reads Key and Accept. What Accept has as a part of a wording before it becomes a short form of that.
func (s setting) wordings(q quiz.Question, monthFirst bool) []wording {
	var out []wording
	for _, text := range slices.Concat(q.Key, q.Accept) {
		w := wording{letters: lettersOf(text), words: s.settlePounds(lex(text, monthFirst))}
		w.clauses = clauses(w.words, s.verbs)
		if i := slices.IndexFunc(out, w.shortens); i >= 0 {
			w.derived = true
			out[i].short = append(out[i].short, w)
			continue
		}
		w.short = s.shorter(w)
		out = append(out, w)
	}
	return out
}

// shortens tells whether every content word of w is in longer, which has more.
func (w wording) shortens(longer wording) bool {
	part, whole := contents(w.words), contents(longer.words)
	for _, x := range part {
		if !has(whole, x) {
			return false
		}
	}
	return 0 < len(part) && len(part) < len(whole)
}

// shorter derives the short names of a long one: initials, and for a person the surname and the given name as far
// as they are clear.
func (s setting) shorter(w wording) []wording {
	key, particle := withoutParticles(contents(w.words))
	name := properName(key)
	if len(key) < 2 || !named(name) || len(name) == 0 || len(partsOf(key)) > 1 {
		return nil
	}
	if len(name) == 1 {
		return nil
	}
	out := []wording{derive(initials(name))}
	if s.nickname(name) {
		out = append(out, derive(name[1].text))
	}
	if s.who && hasFunctionWord(w.words) && titles[w.words[0].text] && len(name) == len(key) {
		return append(out, derive(name[0].text)) // "Sir Osric of Vane"
	}
	if !s.who || len(name) > 4 || len(name) == len(key) && hasFunctionWord(w.words) {
		return out
	}
	if last := len(name) - 1; name[last].form&roman != 0 || generation(name[last].text) {
		name = name[:last]
		if len(name) == 1 {
			return append(out, derive(name[0].text))
		}
	}
	given, surname := name[0], name[len(name)-1]
	if !s.sharedSurname(given, surname) {
		out = append(out, derive(surname.text))
		if particle != nil {
			out = append(out, wording{words: append(particle, surname), derived: true})
		}
	}
	if s.standsAlone(given) {
		out = append(out, derive(given.text))
	}
	return out
}

// nobiliary particles stand in lower case before a surname.
var nobiliary = words("von van de der den del della di da du la le bin ben al ten ter zu zur dos")

// withoutParticles gives a name without the particles before its surname, and these; the words as they are where there
// are none.
func withoutParticles(name []word) (rest, particle []word) {
	last := len(name) - 1
	first := last
	for first > 0 && nobiliary[name[first-1].text] && !name[first-1].name {
		first--
	}
	if first <= 0 || first == last || !name[last].name {
		return name, nil
	}
	return append(slices.Clone(name[:first]), name[last]), slices.Clone(name[first:last])
}

// groups are bodies that the last word of their name, a plural, stands for: "the Rovers".
var groups = words("who team club side band group squad crew")

// nickname tells whether a name of two words, one in the plural, is that of a team or the like.
func (s setting) nickname(name []word) bool {
	return len(name) == 2 && len(name[1].text) > 4 && endsWithAny(name[1].text, "s") && !endsWithAny(name[1].text, "ss", "us", "is") &&
		anyOf(s.prompt, groups) && !s.sharedSurname(name[0], name[1]) && !s.who
}

func derive(text string) wording {
	return wording{words: []word{{text: text, name: true}}, derived: true}
}

func initials(ws []word) string {
	var b []rune
	for _, w := range ws {
		b = append(b, first(w.text))
	}
	return string(b)
}

func hasFunctionWord(ws []word) bool {
	for _, w := range ws {
		if lightWords[w.text] {
			return true
		}
	}
	return false
}

// generation tells whether a lower-case word behind a name parts father and son.
func generation(w string) bool { return w == "jr" || w == "sr" }

// sharedSurname tells whether somebody else in the question or its evidence has the surname.
func (s setting) sharedSurname(given, surname word) bool {
	for _, list := range [...][]word{s.prompt, s.evidence, s.around} {
		for i := 1; i < len(list); i++ {
			before := list[i-1]
			if list[i].text == surname.text && before.name && before.content() && before.text != given.text {
				return true
			}
		}
	}
	return false
}

// standsAlone tells whether the evidence itself calls the person by the given name.
func (s setting) standsAlone(given word) bool {
	for i, w := range s.evidence {
		if w.text == given.text && w.name && (i+1 == len(s.evidence) || !s.evidence[i+1].name && !nobiliary[s.evidence[i+1].text]) {
			return true
		}
	}
	return false
}
