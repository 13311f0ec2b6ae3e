package clause

import (
	"slices"
	"sort"
	"strings"

	"lectern/questions/analysis"
)

// crowded reports whether "he" or "she" may mean more than one: between the sentence before and the pronoun the text
// speaks of somebody else of that sex, and the one whom it was resolved to is not the one whom the text is about.
func (d *Doc) crowded(i int) bool {
	pronoun := d.Mentions[i]
	sex := pronounSex[strings.ToLower(d.Token(pronoun.Sentence, pronoun.Head).Form)]
	if sex == "" || d.hero == pronoun.Entity {
		return false
	}
	known := d.ofKnownSex(pronoun.Entity, i)
	first := sort.Search(len(d.Mentions), func(k int) bool { return d.Mentions[k].Sentence >= pronoun.Sentence-1 })
	for _, m := range d.Mentions[first:i] {
		if m.Form < analysis.Noun || m.Entity == pronoun.Entity || d.Plural(m.Sentence, m.Head) {
			continue
		}
		if kind := d.TypeOf(m.Sentence, m.Head); kind == Person || kind == Animal {
			if other := d.sex(m); other == "" && !known || other == sex {
				return true
			}
		}
	}
	return false
}

// usurped reports whether "he" or "she" was resolved to somebody whom the text names only once, without a word that tells
// the sex, although it has told at length of somebody for whom that pronoun stands.
func (d *Doc) usurped(i int) bool {
	pronoun := d.Mentions[i]
	sex := pronounSex[strings.ToLower(d.Token(pronoun.Sentence, pronoun.Head).Form)]
	if sex == "" || d.hero == pronoun.Entity {
		return false
	}
	named := map[int]int{}
	at := -1
	for k, m := range d.Mentions[:i] {
		if m.Form != analysis.Proper {
			continue
		}
		if named[m.Entity]++; m.Entity == pronoun.Entity {
			at = k
		}
	}
	if at < 0 || named[pronoun.Entity] > 1 || d.ofKnownSex(pronoun.Entity, i) || d.Mentions[at].Sentence == pronoun.Sentence {
		return false
	}
	once := d.NameText(d.Mentions[at].Sentence, d.Mentions[at].Head)
	if slices.ContainsFunc(d.Mentions[:at], func(m analysis.Mention) bool {
		return m.Form == analysis.Proper && strings.Contains(d.NameText(m.Sentence, m.Head), once)
	}) {
		return false // a name that is told apart from its longer form
	}
	return slices.ContainsFunc(d.Mentions[:at], func(m analysis.Mention) bool {
		return m.Form == analysis.Proper && m.Entity != pronoun.Entity && named[m.Entity] > 1 && d.pronouns[m.Entity] == sex
	})
}

// ofKnownSex tells whether a noun or name shortly before mention i says the sex of the entity.
func (d *Doc) ofKnownSex(entity, i int) bool {
	const near = 30 // mentions
	return slices.ContainsFunc(d.Mentions[max(0, i-near):i], func(m analysis.Mention) bool {
		return m.Entity == entity && m.Form >= analysis.Noun && d.sex(m) != ""
	})
}

var pronounSex = map[string]string{"he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}

// usualPronouns gives the entities that the same of "he" and "she" stands for at least three times, and the other one
// hardly ever.
func usualPronouns(a *analysis.Analysis) map[int]string {
	const often, hardly = 3, 4
	count := map[int]map[string]int{}
	for _, m := range a.Mentions {
		if sex := pronounSex[strings.ToLower(a.Sentences[m.Sentence].Tokens[m.Head].Form)]; sex != "" {
			if count[m.Entity] == nil {
				count[m.Entity] = map[string]int{}
			}
			count[m.Entity][sex]++
		}
	}
	usual := map[int]string{}
	for entity, n := range count {
		for sex, other := range map[string]string{"m": "f", "f": "m"} {
			if n[sex] >= often && hardly*n[other] <= n[sex] {
				usual[entity] = sex
			}
		}
	}
	delete(usual, -1)
	return usual
}

// sex gives "m" or "f" for somebody whose name, title or noun tells it, otherwise "".
func (d *Doc) sex(m analysis.Mention) string {
	facts := analysis.Facts()
	if g := facts.HeadGender(d.Trees[m.Sentence].lemma(m.Head)); g != "" {
		return g
	}
	for k := m.Start; k < m.End; k++ {
		form := d.Token(m.Sentence, k).Form
		if g := facts.TitleGender(form); g != "" {
			return g
		}
		if g := facts.GivenName(form); g == "m" || g == "f" {
			return g
		}
	}
	return ""
}

// hero gives the entity that a text speaks of three times or more, and half as often again as of anybody else, -1 where
// there is none.
func hero(a *analysis.Analysis) int {
	const often = 3
	count := map[int]int{}
	best, second := -1, 0
	for _, m := range a.Mentions {
		if a.Sentences[m.Sentence].Tokens[m.Head].Entity != "person" {
			continue
		}
		switch count[m.Entity]++; {
		case m.Entity == best:
		case best < 0 || count[m.Entity] > count[best]:
			if best >= 0 {
				second = max(second, count[best])
			}
			best = m.Entity
		default:
			second = max(second, count[m.Entity])
		}
	}
	if best < 0 || count[best] < often || 2*count[best] < 3*second {
		return -1
	}
	return best
}
