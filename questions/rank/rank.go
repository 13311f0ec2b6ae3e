// Package rank scores candidates and chooses the questions of a quiz: confident ones first, one a fact, spread over
// the whole text and over the rules and kinds.
package rank

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// least is the confidence below which the analyser's reading of a clause is not trusted.
const least = 0.5

// telling is the weight of rules whose questions are worth asking even in a few plain words.
const telling = 1.5

// worth is the score that a question needs to be asked at all.
const worth = 0.3

// score rates a candidate; 0 means that it must not be asked.
func score(c rule.Candidate) float64 {
	if c.Confidence < least || leaks(c) || long(c) {
		return 0
	}
	rating := float64(c.Weight) * (0.4 + 0.6*float64(c.Confidence))
	rating *= 0.6 + 0.1*float64(min(4, anchors(c.Prompt)))
	rating *= 0.7 + 0.3*min(1, float64(rule.Words(c.Prompt))/9)
	if anchors(c.Prompt) == 0 && rule.Words(c.Prompt) < 7 && c.Weight < telling {
		rating *= 0.5
	}
	if vagueStart(c.Prompt) || sharesName(c) {
		rating *= 0.6
	}
	return rating
}

// leaks reports whether the prompt gives a key away.
func leaks(c rule.Candidate) bool {
	if c.Kind == quiz.Truth || c.Kind == quiz.Evidence {
		return false
	}
	prompt := " " + plain(c.Prompt) + " "
	for _, k := range c.Keys {
		if strings.Contains(prompt, " "+plain(k.Text)+" ") {
			return true
		}
		for _, w := range strings.Fields(plain(k.Text)) {
			if name(w, k.Text) && strings.Contains(prompt, " "+w+" ") && c.Type != clause.Thing {
				return true
			}
		}
	}
	return false
}

// sharesName reports whether the prompt and a key that is no name hold the same name, as in "the king's ship" and
// "the king's flag".
func sharesName(c rule.Candidate) bool {
	if c.Type != clause.Thing || c.Kind == quiz.Truth || c.Kind == quiz.Evidence {
		return false
	}
	for _, w := range strings.Fields(c.Keys[0].Text) {
		if unicode.IsUpper([]rune(w)[0]) && strings.Contains(plain(c.Prompt), plain(w)) {
			return true
		}
	}
	return false
}

// name reports whether a word of a key is written with a capital there.
func name(low, key string) bool {
	i := strings.Index(strings.ToLower(key), low)
	return i >= 0 && key[i] != low[0] && len(low) > 2
}

// plain lowers the case and drops everything but letters, digits and single spaces.
func plain(s string) string {
	var b strings.Builder
	for _, f := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(f)
	}
	return b.String()
}

func long(c rule.Candidate) bool { return rule.Words(c.Prompt) > 40 }

// anchors counts the words of a prompt that hold it fast: names and numbers.
func anchors(prompt string) int {
	n := 0
	for i, w := range strings.Fields(prompt) {
		r := []rune(w)[0]
		if i > 0 && unicode.IsUpper(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// vagueStart reports whether the prompt hangs on a definite phrase that another place of the text explains.
func vagueStart(prompt string) bool {
	return strings.Contains(prompt, " the same ") || strings.Contains(prompt, " there ")
}

// Worthy gives the candidates that are good enough to be asked.
func Worthy(all []rule.Candidate) []rule.Candidate {
	return slices.DeleteFunc(all, func(c rule.Candidate) bool { return score(c) < worth })
}

// Choose picks at most count of the worthy candidates, best first, and gives them in the order of the text.
func Choose(d *clause.Doc, worthy []rule.Candidate, count int) []rule.Candidate {
	type scored struct {
		c     rule.Candidate
		score float64
	}
	var left []scored
	for _, c := range worthy {
		left = append(left, scored{c, score(c)})
	}
	p := picked{clauses: map[int]bool{}, sentences: map[int]int{}, blocks: map[int]int{}, rules: map[string]int{}, keys: map[string]int{}}
	for len(p.chosen) < count && len(left) > 0 {
		best, top := -1, 0.0
		for i, x := range left {
			if s := x.score * p.fit(d, x.c); s > top {
				best, top = i, s
			}
		}
		if best < 0 {
			break
		}
		p.take(d, left[best].c)
		left = slices.Delete(left, best, best+1)
	}
	slices.SortStableFunc(p.chosen, func(a, b rule.Candidate) int { return cmp.Compare(a.Evidence[0], b.Evidence[0]) })
	return p.chosen
}

// picked remembers what the chosen questions cover.
type picked struct {
	chosen    []rule.Candidate
	clauses   map[int]bool
	sentences map[int]int
	blocks    map[int]int
	rules     map[string]int
	keys      map[string]int
}

func (p *picked) take(d *clause.Doc, c rule.Candidate) {
	p.chosen = append(p.chosen, c)
	p.clauses[c.Clause] = true
	p.sentences[c.Evidence[0]]++
	p.blocks[d.Sentences[c.Evidence[0]].Block]++
	p.rules[c.Rule]++
	p.keys[c.Keys[0].Text]++
}

// fit says how well a candidate goes with those chosen before: 0 where it asks about the same fact.
func (p *picked) fit(d *clause.Doc, c rule.Candidate) float64 {
	if p.clauses[c.Clause] || slices.ContainsFunc(p.chosen, func(o rule.Candidate) bool { return answers(o, c) || answers(c, o) }) {
		return 0
	}
	fit := 1.0
	for range p.sentences[c.Evidence[0]] {
		fit *= 0.55
	}
	for range p.blocks[d.Sentences[c.Evidence[0]].Block] {
		fit *= 0.85
	}
	for range p.rules[c.Rule] {
		fit *= 0.75
	}
	for range p.keys[c.Keys[0].Text] {
		fit *= 0.7
	}
	return fit
}

// answers reports whether the prompt of a tells the key of b about the same sentence.
func answers(a, b rule.Candidate) bool {
	if a.Evidence[0] != b.Evidence[0] {
		return false
	}
	if b.Kind == quiz.Truth || b.Kind == quiz.Evidence || a.Whole || b.Whole {
		return true
	}
	return strings.Contains(plain(a.Prompt), plain(b.Keys[0].Text)) && a.Kind != quiz.Several
}
