package rank

import (
	"slices"
	"strings"

	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// fact is what a question and its key tell together, as the words that carry meaning, made once for each candidate.
type fact struct {
	words  map[string]bool
	prompt string // plain, with a space at both ends
	key    string
}

func factOf(c rule.Candidate) fact {
	f := fact{words: map[string]bool{}, prompt: " " + lexis.Plain(c.Prompt) + " ", key: " " + lexis.Plain(c.Keys[0].Text) + " "}
	text := f.prompt
	if c.Kind != quiz.Truth {
		text += f.key
	}
	for _, w := range strings.Fields(text) {
		if len(w) > 3 && !small[w] && !questionWords[w] {
			f.words[stem(w)] = true
		}
	}
	return f
}

var small = lexis.Set(`true false stated mark sentence that tells with from into onto their they this these those have been were does
	according described country year person place many much about`)

// stem cuts the endings that the forms of one word differ in.
func stem(w string) string {
	for _, end := range [...]string{"ing", "ed", "es", "s"} {
		if cut, ok := strings.CutSuffix(w, end); ok && len(cut) > 3 {
			return cut
		}
	}
	return w
}

// clash reports whether candidate j must not stand beside candidate i: they ask for one fact, or one tells the key of
// the other.
func (p *picked) clash(i, j int) bool {
	a, b := p.all[i].Candidate, p.all[j].Candidate
	if a.Clause >= 0 && a.Clause == b.Clause || matches(a, b) || matches(b, a) {
		return true
	}
	x, y := p.facts[i], p.facts[j]
	return a.Evidence[0] == b.Evidence[0] && (answers(a, x, b, y) || answers(b, y, a, x)) || x.like(y)
}

// matches reports whether one of the items of a match is what another question asks.
func matches(a, b rule.Candidate) bool {
	return a.Kind == quiz.Match && slices.Contains(a.Clauses, b.Clause)
}

// answers reports whether question a tells the key of b, which is about the same sentence.
func answers(a rule.Candidate, x fact, b rule.Candidate, y fact) bool {
	if b.Kind == quiz.Truth || b.Kind == quiz.Evidence || a.Whole || b.Whole {
		return true
	}
	return a.Kind != quiz.Several && strings.Contains(x.prompt, y.key)
}

// like reports whether most words of the shorter of two facts are in the other.
func (f fact) like(other fact) bool {
	few, many := f.words, other.words
	if len(few) > len(many) {
		few, many = many, few
	}
	shared := 0
	for w := range few {
		if many[w] {
			shared++
		}
	}
	return len(few) >= 2 && 4*shared >= 3*len(few)
}
