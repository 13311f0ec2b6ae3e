package rank

import (
	"strings"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// Rated is a candidate that may be asked, with its score.
type Rated struct {
	rule.Candidate
	Score float64
}

// Shares of a quiz of twelve; larger and smaller quizzes have as much in proportion.
const (
	twelve      = 12
	mostOfRule  = 3
	mostInNeed  = 5 // of a rule, where others have too little to fill the quiz
	mostOfTruth = 3
	mostOfCloze = 3
	clozeInNeed = 6
	truthInNeed = 4
	mostOfMarks = 2
	mostOfTexts = 1 // orders, and likewise matches
)

// Choose picks at most count candidates, best first, by index. Each choice makes others from the same sentence,
// paragraph and rule worth less, and forbids those about the same fact or answered by it. Sound is asked last, once a
// candidate; where it says no the candidate is passed over.
func Choose(d *clause.Doc, all []Rated, count int, sound func(i int) bool) []int {
	p := &picked{
		doc: d, all: all, count: count, facts: make([]fact, len(all)), blocked: make([]bool, len(all)),
		told: map[int]bool{}, sentences: map[int]int{}, blocks: map[int]int{}, rules: map[string]int{}, kinds: map[quiz.Kind]int{}, forms: map[string]int{}, keys: map[string]int{},
	}
	for i, c := range all {
		p.facts[i] = factOf(c.Candidate)
	}
	for _, p.ofRule = range [...]int{mostOfRule, mostInNeed} {
		p.fill(sound)
	}
	return p.chosen
}

// fill takes the best candidates until the quiz is full or no rule may give more.
func (p *picked) fill(sound func(i int) bool) {
	for len(p.chosen) < p.count {
		i := p.best()
		if i < 0 {
			return
		}
		if p.blocked[i] = true; sound(i) {
			p.take(i)
		}
	}
}

// picked remembers what the chosen questions cover.
type picked struct {
	doc       *clause.Doc
	all       []Rated
	facts     []fact
	blocked   []bool // taken, refused, or about a fact that has been asked for
	count     int
	ofRule    int // the share of one rule
	chosen    []int
	told      map[int]bool // clauses that an order shows
	sentences map[int]int
	blocks    map[int]int
	rules     map[string]int
	kinds     map[quiz.Kind]int
	forms     map[string]int
	keys      map[string]int
}

// best gives the candidate that adds most to the quiz, -1 where none may be added.
func (p *picked) best() int {
	best, top := -1, 0.0
	for i, c := range p.all {
		if p.blocked[i] {
			continue
		}
		if s := c.Score * p.fit(c.Candidate); s > top {
			best, top = i, s
		}
	}
	return best
}

func (p *picked) take(i int) {
	c := p.all[i].Candidate
	p.chosen = append(p.chosen, i)
	for _, number := range c.Clauses {
		p.told[number] = true
	}
	p.sentences[c.Evidence[0]]++
	p.blocks[p.block(c)]++
	p.rules[c.Rule]++
	p.kinds[c.Kind]++
	p.forms[Form(c.Rule, c.Kind)]++
	p.keys[lexis.Plain(c.Keys[0].Text)]++
	for j := range p.all {
		p.blocked[j] = p.blocked[j] || p.clash(i, j)
	}
}

func (p *picked) block(c rule.Candidate) int { return p.doc.Sentences[c.Evidence[0]].Block }

// fit says how well a candidate goes with those chosen before: 0 where its rule or kind has had its share.
func (p *picked) fit(c rule.Candidate) float64 {
	if p.rules[c.Rule] >= p.share(p.ofRule) || p.full(c) {
		return 0
	}
	fit := power(0.55, p.sentences[c.Evidence[0]]) * power(0.85, p.blocks[p.block(c)]) * power(0.75, p.rules[c.Rule])
	switch {
	case p.told[c.Clause]:
		fit *= 0.6
	case c.Kind == quiz.Order || c.Kind == quiz.Match || c.Kind == quiz.Several:
		fit *= 1.3 // they are few, and can only come before the questions about their clauses
	}
	fit *= power(0.87, p.forms[Form(c.Rule, c.Kind)])
	if c.Kind == quiz.Truth {
		return fit * leaning[c.Keys[0].Text] * power(0.4, p.keys[lexis.Plain(c.Keys[0].Text)])
	}
	return fit * power(0.6, p.keys[lexis.Plain(c.Keys[0].Text)])
}

// leaning makes up for the verdicts that fewer statements have.
var leaning = map[string]float64{quiz.True: 0.85, quiz.False: 1, quiz.NotStated: 1.05}

// full reports whether the kinds that readers tire of most have had their share.
func (p *picked) full(c rule.Candidate) bool {
	need := p.ofRule > mostOfRule
	switch {
	case c.Kind == quiz.Truth && need:
		return p.kinds[quiz.Truth] >= p.share(truthInNeed)
	case c.Kind == quiz.Truth:
		return p.kinds[quiz.Truth] >= p.share(mostOfTruth)
	case c.Kind == quiz.Evidence:
		return p.kinds[quiz.Evidence] >= p.share(mostOfMarks)
	case c.Kind == quiz.Order || c.Kind == quiz.Match:
		return p.kinds[c.Kind] >= p.share(mostOfTexts)
	case Form(c.Rule, c.Kind) == cloze:
		if need {
			return p.forms[cloze] >= p.share(clozeInNeed)
		}
		return p.forms[cloze] >= p.share(mostOfCloze)
	}
	return false
}

// cloze is the form of sentences with a gap, whether its words are chosen or typed.
const cloze = "cloze"

// Form gives what readers see as one sort of question: how it is answered, and gaps apart.
func Form(ruleID string, kind quiz.Kind) string {
	if strings.HasPrefix(ruleID, cloze) {
		return cloze
	}
	return string(kind)
}

// share scales a share of a quiz of twelve to the size of this one.
func (p *picked) share(of int) int { return max(1, (of*p.count+twelve-1)/twelve) }

func power(base float64, n int) float64 {
	x := 1.0
	for range n {
		x *= base
	}
	return x
}
