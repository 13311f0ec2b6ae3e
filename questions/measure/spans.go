package measure

import (
	"slices"
	"strings"
	"unicode"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// Matches counts answers that have a match. Articles and prepositions before an answer do not count.
type Matches struct {
	All   int
	Exact int // the match is the same word for word
	Near  int // at least half of the different words of both are in both
}

// Spans compares the keys of candidates with the answers that people gave.
type Spans struct {
	Pairs Matches            // of the pairs of question and answer, those whose answer is a key about the same verb
	Keys  Matches            // of the keys about annotated verbs, those that are an answer
	Words map[string]Matches // Pairs by question word
	Rules map[string]Matches // Keys by rule; several rules may have one key
}

// Score analyses every annotated sentence by itself, asks the rules about it and compares.
func (q *QASRL) Score(parse func([]analysis.Sentence) analysis.Analysis, rules []rule.Rule) (Spans, error) {
	total := Spans{Words: map[string]Matches{}, Rules: map[string]Matches{}}
	for _, id := range q.order {
		sentences, err := q.sentence(id)
		if err != nil {
			return Spans{}, err
		}
		found := parse(sentences)
		total.add(q.tokens[id], q.pairs[id], keys(clause.Read(&found), rules))
	}
	return total, nil
}

// verbKey is a key about the verb that is token verb.
type verbKey struct {
	verb int
	text string
	rule string
}

// keys gives the different keys that the rules ask for when they ask about a clause.
func keys(doc *clause.Doc, rules []rule.Rule) []verbKey {
	var out []verbKey
	for number, c := range doc.Clauses {
		for _, r := range rules {
			if r.Ask == nil {
				continue
			}
			for _, candidate := range r.Ask(doc, number) {
				if !slices.Contains([]quiz.Kind{quiz.Choice, quiz.Short, quiz.Several}, candidate.Kind) {
					continue
				}
				for _, k := range candidate.Keys {
					if found := (verbKey{c.Head, k.Text, r.ID}); !slices.Contains(out, found) {
						out = append(out, found)
					}
				}
			}
		}
	}
	return out
}

func (s *Spans) add(tokens []string, pairs []qasrlQA, keys []verbKey) {
	pairMatches, keyMatches := match(tokens, pairs, keys)
	for i, like := range pairMatches {
		s.Pairs.add(like)
		count(s.Words, pairs[i].word, like)
	}
	for k, like := range keyMatches {
		asked := keys[k]
		if !slices.ContainsFunc(pairs, func(p qasrlQA) bool { return p.verb == asked.verb }) {
			continue
		}
		count(s.Rules, asked.rule, like)
		if !slices.ContainsFunc(keys[:k], func(o verbKey) bool { return o.verb == asked.verb && o.text == asked.text }) {
			s.Keys.add(like)
		}
	}
}

// match gives for each pair and each key how alike its best counterpart about the same verb is.
func match(tokens []string, pairs []qasrlQA, keys []verbKey) (ofPairs, ofKeys []likeness) {
	ofPairs, ofKeys = make([]likeness, len(pairs)), make([]likeness, len(keys))
	for i, p := range pairs {
		for k, key := range keys {
			if key.verb != p.verb {
				continue
			}
			for _, span := range p.answers {
				like := compare(content(strings.Join(tokens[span[0]:span[1]], " ")), content(key.text))
				ofPairs[i], ofKeys[k] = max(ofPairs[i], like), max(ofKeys[k], like)
			}
		}
	}
	return ofPairs, ofKeys
}

func count(all map[string]Matches, name string, like likeness) {
	of := all[name]
	of.add(like)
	all[name] = of
}

// likeness says how alike two answers are.
type likeness int

const (
	different likeness = iota
	near
	same
)

func (m *Matches) add(like likeness) {
	m.All++
	if like >= near {
		m.Near++
	}
	if like == same {
		m.Exact++
	}
}

func compare(a, b []string) likeness {
	if len(a) > 0 && slices.Equal(a, b) {
		return same
	}
	inA, both, all := map[string]bool{}, 0, map[string]bool{}
	for _, w := range a {
		inA[w], all[w] = true, true
	}
	for _, w := range b {
		if inA[w] {
			both++
			inA[w] = false
		}
		all[w] = true
	}
	if len(all) > 0 && 2*both >= len(all) {
		return near
	}
	return different
}

// openers are words before an answer that do not count.
var openers = strings.Fields("a an the at by for from in into of on onto to with")

// content gives the words of an answer in lower case, letters and digits only, without openers.
func content(answer string) []string {
	words := strings.FieldsFunc(strings.ToLower(answer), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for len(words) > 1 && slices.Contains(openers, words[0]) {
		words = words[1:]
	}
	return words
}
