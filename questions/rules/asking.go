package rules

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// span is a run of tokens of one sentence, End excluded.
type span struct{ start, end int }

func (s span) holds(token int) bool { return s.start <= token && token < s.end }

// words gives a run of tokens as the article writes it; a capital that only begins the sentence is lowered.
func words(d *clause.Doc, sentence int, s span) string {
	tokens := d.Sentences[sentence].Tokens
	text := d.Article.Text[tokens[s.start].Span.Start:tokens[s.end-1].Span.End]
	text = strings.Join(strings.Fields(text), " ")
	if s.start > 0 || tokens[0].UPOS == "PROPN" {
		return text
	}
	r, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToLower(r)) + text[n:]
}

// asserted reports whether a clause says plainly that something is or is not so, without "may" and the like.
func asserted(d *clause.Doc, c clause.Clause) bool {
	if rule.Reports(d, c) && !d.Content(c) {
		return false
	}
	if relative(d, c) {
		return false
	}
	return !slices.ContainsFunc(c.Verbs, func(v int) bool {
		switch lemma(d, c, v) {
		case "may", "might", "could":
			return true
		}
		return false
	})
}

// relative reports whether a clause hangs on a time or a place before it, as in "Harlow, where he stayed until May".
func relative(d *clause.Doc, c clause.Clause) bool {
	t := d.Trees[c.Sentence]
	w := t.Child(c.Head, "advmod")
	return c.Kind == clause.Relative && w >= 0 && t.Tokens[w].XPOS == "WRB"
}

func lemma(d *clause.Doc, c clause.Clause, token int) string {
	return strings.ToLower(d.Token(c.Sentence, token).Lemma)
}

func form(d *clause.Doc, c clause.Clause, token int) string {
	return strings.ToLower(d.Token(c.Sentence, token).Form)
}

// limited reports whether a word such as "only" or "mainly" stands before or in the run that answers, which a
// question would lose.
func limited(d *clause.Doc, c clause.Clause, s span) bool {
	for k := max(0, s.start-2); k < s.end; k++ {
		if limits[lemma(d, c, k)] {
			return true
		}
	}
	return false
}

var limits = lexis.Set(`only mainly mostly especially particularly also largely partly primarily chiefly perhaps probably possibly
	often usually sometimes even typically generally usually normally frequently rarely reportedly allegedly either notably
	including principally`)

// askFor asks for a slot with the question phrase wh. The answer is key, which stands in the tokens of the run; other
// slots that begin within it are a part of the answer.
func askFor(d *clause.Doc, number int, id, wh, key string, s clause.Slot, answer span) (rule.Candidate, bool) {
	c := d.Clauses[number]
	c.Slots = slices.DeleteFunc(slices.Clone(c.Slots), func(o clause.Slot) bool {
		return o.Head != s.Head && answer.holds(o.Head)
	})
	prompt, ok := d.AskSlot(c, wh, &s)
	if !ok || rule.Words(prompt.String) < 4 || repeats(prompt.String, key) {
		return rule.Candidate{}, false
	}
	cand := rule.New(d, number, id, rule.Key{Text: key, Sentence: c.Sentence, Token: s.Head}, prompt)
	cand.Confidence = min(cand.Confidence, d.Token(c.Sentence, s.Head).Score)
	return cand, true
}

// repeats reports whether a figure of the key stands in the prompt too.
func repeats(prompt, key string) bool {
	asked := strings.FieldsFunc(prompt, func(r rune) bool { return r == ' ' || r == ',' || r == '?' })
	return slices.ContainsFunc(strings.Fields(key), func(w string) bool {
		return strings.ContainsAny(w, "0123456789") && slices.Contains(asked, strings.Trim(w, ","))
	})
}

// plainSlot reports whether a slot is an object or an adverbial in its own place, not a relative pronoun.
func plainSlot(s clause.Slot) bool {
	return (s.Role == clause.Object || s.Role == clause.Oblique) && s.Phrase == s.Head
}

// firstOf gives the candidate of the first slot that a rule can ask for. A clause with "not" is asked about only for
// what ends with a time, as in "not until 1919".
func firstOf(d *clause.Doc, number int, ask func(s clause.Slot) (rule.Candidate, bool)) []rule.Candidate {
	c := d.Clauses[number]
	if !asserted(d, c) || slices.ContainsFunc(c.Verbs, func(v int) bool { return lemma(d, c, v) == "only" }) {
		return nil
	}
	for _, s := range c.Slots {
		if !plainSlot(s) || c.Negated && rule.Preposition(d, c, s) != "until" {
			continue
		}
		if cand, ok := ask(s); ok {
			return []rule.Candidate{cand}
		}
	}
	return nil
}
