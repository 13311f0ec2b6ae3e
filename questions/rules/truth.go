package rules

import (
	"hash/fnv"
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var truth = rule.Rule{
	ID:    "truth",
	Title: "True, false or not stated",
	Doc: `Makes a statement that the reader judges. A true one says in other order or voice what a clause says. A false one
has exactly one change: another number, date or name, or the opposite of a word. One that is not stated has one detail more
than the article gives.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		if rule.Reports(d, c) && !d.Content(c) || !asserted(d, c) || conditional(d, c) || c.Negated && proverbial(d, c) || d.Excepts(c) || !standing(d, c) {
			return nil
		}
		if _, _, ok := rule.KeyOf(d, c, c.Subject); !ok {
			return nil
		}
		var out []rule.Candidate
		for _, make := range [...]func(*clause.Doc, clause.Clause) (claim, bool){rephrased, falsified, unstated} {
			if s, ok := make(d, c); ok && telling(s.text.String) && !vagueSubject(d, c, s.text.String) && !dangling(d, c, s.text.String) {
				out = append(out, judged(d, number, s))
			}
		}
		return out
	},
	Positive: []rule.Example{
		{Text: "In 2019, Norway opened a very long tunnel. Sweden built a bridge.", Prompt: "True, false or not stated? A very long tunnel was opened by Norway in 2019.", Key: quiz.True},
		{Text: "The price of Harlow cheese rose sharply in the winter. Buyers complained.", Prompt: "True, false or not stated? The price of Harlow cheese fell sharply in the winter.", Key: quiz.False},
		{Text: "Clara Whitlow founded the Harlow Museum on a hill. Otto Brandt visited it.", Prompt: "True, false or not stated? Otto Brandt, not Clara Whitlow, founded the Harlow Museum on a hill.", Key: quiz.False},
		{Text: "Clara Whitlow painted the old harbour of Dublin in 1874. Her friends liked the picture.", Prompt: "True, false or not stated? Clara Whitlow painted the old harbour of Dublin in August 1874.", Key: quiz.NotStated},
		{Text: "The farmer Otto Brandt sold pigs to a baker from Dublin. He was pleased.", Prompt: "True, false or not stated? The farmer Otto Brandt sold about sixty pigs to a baker from Dublin.", Key: quiz.NotStated},
		{Text: "Clara Whitlow returned to the harbour of Dublin in May. Her brother Otto Brandt waited for her.", Prompt: "True, false or not stated? Clara Whitlow returned to the harbour of Dublin in May in heavy rain.", Key: quiz.NotStated},
	},
	Silent: []rule.Example{
		{Text: "It opened a tunnel. They liked it."},
		{Text: "Did Norway open a tunnel? Nobody knows?"},
		{Text: "A boat is not a house with a mast and a deck. The sailors of Harlow laughed."},
		{Text: "Clara Whitlow signed the law in Harlow when that oath was taken in 1874. The mayor wept."},
		{Text: "We like the tunnel. You do too."},
		{Text: "In many countries, the price of Harlow cheese might rise after the winter. Buyers complain."},
	},
}

var truthOptions = []string{quiz.True, quiz.False, quiz.NotStated}

// claim is a statement with its verdict.
type claim struct {
	text    clause.Text
	verdict string
	why     string
	weight  float32
}

func judged(d *clause.Doc, number int, s claim) rule.Candidate {
	c := d.Clauses[number]
	prompt := clause.Text{String: "True, false or not stated? " + s.text.String, Used: s.text.Used}
	cand := rule.New(d, number, "truth", rule.Key{Text: s.verdict, Sentence: c.Sentence, Token: c.Head}, prompt)
	cand.Kind, cand.Type, cand.Options, cand.Explanation = quiz.Truth, clause.Thing, truthOptions, s.why
	cand.Weight = s.weight + 0.15*float32(drawn(s.text.String, 100))/100
	if s.verdict == quiz.NotStated {
		cand.Difficulty = 3
	}
	return cand
}

// drawn gives a number below n that depends on nothing but a text, so that verdicts have no pattern.
func drawn(text string, n uint64) uint64 {
	h := fnv.New64a()
	h.Write([]byte(text))
	return h.Sum64() >> 7 % n
}

// telling reports whether a statement has enough words or a name to hold it fast.
func telling(s string) bool {
	const few, many, most = 6, 9, 28
	n := rule.Words(s)
	fields := strings.Fields(strings.TrimSuffix(s, "."))
	if n < few || n > most || formWords[fields[len(fields)-1]] || fields[len(fields)-1] == "what" {
		return false
	}
	return n >= many || slices.ContainsFunc(strings.Fields(s)[1:], func(w string) bool { return strings.ToLower(w) != w }) || strings.ContainsAny(s, "0123456789")
}

// say states a clause with changes: short where nothing of weight is lost, otherwise in its whole sentence.
func say(d *clause.Doc, c clause.Clause, swaps ...clause.Swap) (clause.Text, bool) {
	if s, ok := d.State(c, "", swaps...); ok && faithful(d, c, s.String) {
		return s, true
	}
	if c.Kind != clause.Main {
		return clause.Text{}, false
	}
	return d.Whole(c.Sentence, swaps...)
}

// vagueSubject reports whether a statement hangs on a subject that it does not name, or names somebody twice in one phrase.
func vagueSubject(d *clause.Doc, c clause.Clause, s string) bool {
	t := d.Trees[c.Sentence]
	fields := strings.Fields(s)
	for i, w := range fields {
		if low := strings.ToLower(w); low != w && i+2 < len(fields) && slices.Contains(fields[i+1:min(i+4, len(fields))], w) {
			return true
		}
	}
	det := t.Child(c.Subject, "det")
	if det < 0 {
		return aims[lemma(d, c, c.Subject)]
	}
	if l := lemma(d, c, det); l == "any" || aims[lemma(d, c, c.Subject)] {
		return true
	}
	return len(t.Children[c.Subject]) == 1 && strings.EqualFold(t.Tokens[det].Form, "the") && strings.ToLower(s[1:]) == s[1:]
}

// aims are nouns that only introduce what is said.
var aims = lexis.Set("result reason aim goal purpose point idea effect answer consequence outcome")

// conditional reports whether a clause says what would be.
func conditional(d *clause.Doc, c clause.Clause) bool {
	return slices.ContainsFunc(c.Verbs, func(v int) bool { l := lemma(d, c, v); return l == "would" || l == "should" })
}

// standing reports whether a clause is claimed by itself: it is no complement, and no condition or purpose.
func standing(d *clause.Doc, c clause.Clause) bool {
	switch c.Kind {
	case clause.Main, clause.Relative:
		return true
	case clause.Adverbial:
		t := d.Trees[c.Sentence]
		m := t.Child(c.Head, "mark", "advmod")
		return m >= 0 && factual[lemma(d, c, m)] && !(c.Copula && lemma(d, c, m) == "when") && t.Tokens[c.Verbs[0]].XPOS == "VBD" && t.Child(c.Head, "ccomp") < 0
	}
	return c.Source >= 0
}

// factual are conjunctions whose clause is true.
var factual = lexis.Set("when because after while although though since")

// faithful reports whether a short statement of a clause has all that limits it in the article.
func faithful(d *clause.Doc, c clause.Clause, statement string) bool {
	t := d.Trees[c.Sentence]
	for _, s := range c.Slots {
		if s.Phrase != s.Head || holdsWord(statement, t.Tokens[s.Head].Form) {
			continue
		}
		switch s.Role {
		case clause.Adverb, clause.Adjunct:
			if m := t.Child(s.Head, "mark"); m < 0 || !factual[lemma(d, c, m)] {
				return false
			}
		default:
			if kind := d.TypeOf(c.Sentence, s.Head); kind != clause.Date && kind != clause.Year {
				return false
			}
		}
	}
	if c.Copula && t.Tokens[c.Subject].XPOS == "NNS" && (t.Tokens[c.Head].XPOS == "NN" || t.Tokens[c.Head].XPOS == "NNP") && t.Child(c.Head, "det") < 0 {
		return false
	}
	for i := t.Tokens[c.Head].Head; i >= 0; i = t.Tokens[i].Head {
		if scoped(t, i) || c.Inherited && t.Child(i, "ccomp") >= 0 {
			return false
		}
	}
	return true
}

// scoped reports whether something before a predicate limits those coordinated with it too.
func scoped(t clause.Tree, head int) bool {
	return slices.ContainsFunc(t.Children[head], func(k int) bool {
		r := analysis.Relation(t.Tokens[k].Deprel)
		return k < head && r == "obl" && t.Tokens[k].Entity != "time"
	})
}

func holdsWord(text, word string) bool {
	return slices.ContainsFunc(strings.Fields(text), func(w string) bool { return strings.Trim(w, ",.;:“”\"") == word })
}

// rephrased says a clause in another order or voice, or apart from the rest of a long sentence.
func rephrased(d *clause.Doc, c clause.Clause) (claim, bool) {
	if c.Source < 0 && c.Kind == clause.Main && c.Confidence > 0.65 {
		if s, ok := d.Passive(c); ok && faithful(d, c, s.String) {
			return claim{s, quiz.True, "", 0.75}, true
		}
	}
	s, ok := d.State(c, "")
	if !ok || !faithful(d, c, s.String) {
		return claim{}, false
	}
	if moved, ok := fronted(d, c); ok {
		s = moved
	}
	weight := float32(0.3)
	if source := sentenceText(d, c.Sentence); !strings.Contains(source, strings.TrimSuffix(s.String, ".")) {
		weight = 0.7
	}
	return claim{s, quiz.True, "", weight}, true
}

func sentenceText(d *clause.Doc, sentence int) string {
	return d.Sentences[sentence].Span.In(d.Article.Text)
}

// fronted puts the time of a clause, where it stands at the end, before the subject.
func fronted(d *clause.Doc, c clause.Clause) (clause.Text, bool) {
	if c.Source >= 0 || len(c.Slots) == 0 {
		return clause.Text{}, false
	}
	s := c.Slots[len(c.Slots)-1]
	kind := d.TypeOf(c.Sentence, s.Head)
	if s.Before || s.Phrase != s.Head || s.Role != clause.Oblique || kind != clause.Year && kind != clause.Date {
		return clause.Text{}, false
	}
	when, ok := d.Answer(c, s.Head)
	tokens := d.Trees[c.Sentence].Subtree(s.Head, nil)
	first, last := tokens[0], tokens[len(tokens)-1]
	switch prep := caseOf(d, c.Sentence, s.Head); {
	case prep != "in" && prep != "on", kind == clause.Date && strings.ToLower(when.String) == when.String:
		return clause.Text{}, false
	}
	if !ok || len(when.Used) > 0 || last-first+1 != len(tokens) || rule.Words(when.String) > 4 || rule.Words(when.String) < 2 {
		return clause.Text{}, false
	}
	return d.State(c, when.String+",", clause.Swap{Start: first, End: last + 1})
}
