package rules

import (
	"slices"
	"strings"
	"unicode"

	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// Glossary gives the terms that a text defines itself, in the order of the text: "A lagoon is a shallow lake that ...",
// "Hask, the smallest island of the group,", "the study of maps is called cartography", and what stands below the heading
// of a glossary. A term that is defined twice has its first definition. It gives none rather than a doubtful one.
func Glossary(d *clause.Doc) []quiz.Definition {
	out := listed(d.Article)
	for number := range d.Clauses {
		for _, find := range [...]func(*clause.Doc, int) (quiz.Definition, bool){isDefined, isApposed, isCalled} {
			if def, ok := find(d, number); ok && explains(d.Article.Text, def) {
				out = append(out, def)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b quiz.Definition) int { return a.Term.Start - b.Term.Start })
	seen := map[string]bool{}
	return slices.DeleteFunc(out, func(def quiz.Definition) bool {
		key := lexis.Plain(def.Term.In(d.Article.Text))
		again := seen[key]
		seen[key] = true
		return again
	})
}

// explains reports whether a definition says something apart from its term.
func explains(text string, def quiz.Definition) bool {
	apart := def.Term.End <= def.Meaning.Start || def.Meaning.End <= def.Term.Start
	return apart && def.Term.Start < def.Term.End && !clangs(def.Term.In(text), def.Meaning.In(text))
}

// isDefined reads "A lagoon is a shallow lake that a sandbank separates from the sea".
func isDefined(d *clause.Doc, number int) (quiz.Definition, bool) {
	c := d.Clauses[number]
	gloss, ok := glossOf(d, c)
	name, _, named := rule.KeyOf(d, c, c.Subject)
	if !ok || !named || glossSlot(d, c) == nil && !fullGloss(gloss.String) || ranksIt(gloss.String) {
		return quiz.Definition{}, false
	}
	return spans(d, c.Sentence, name.Text, gloss.String)
}

// ranksIt reports whether a noun phrase tells what place something has among its like, rather than what it is.
func ranksIt(gloss string) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(gloss), func(r rune) bool { return r == ' ' || r == '-' })[:2] {
		if w == "most" || w == "least" || w == "first" || w == "last" || w == "only" || w == "best" || w == "worst" || strings.HasSuffix(w, "est") {
			return true
		}
	}
	return false
}

// isApposed reads "Hask, the smallest island of the group," and, where the text speaks of what always holds, "the curlew,
// a brown bird with a long beak,".
func isApposed(d *clause.Doc, number int) (quiz.Definition, bool) {
	c := d.Clauses[number]
	for _, head := range append([]int{c.Subject}, heads(c)...) {
		if cand, ok := askDescribed(d, number, head); ok {
			name, _ := d.Phrase(c.Sentence, head)
			return spans(d, c.Sentence, name.String, cand.Keys[0].Text)
		}
	}
	return apposedKind(d, c)
}

func apposedKind(d *clause.Doc, c clause.Clause) (quiz.Definition, bool) {
	const fewest, most = 4, 16
	t := d.Trees[c.Sentence]
	head := c.Subject
	a := t.Child(head, "appos")
	if a < head || c.Source >= 0 || t.Tokens[head].UPOS != "NOUN" || t.Tokens[a].UPOS != "NOUN" || min(t.Tokens[a].Score, t.Tokens[head].Score) < 0.55 {
		return quiz.Definition{}, false
	}
	if x := t.Tokens[c.Verbs[0]].XPOS; x != "VBZ" && x != "VBP" || c.Modal || hollow[t.Tokens[a].Lemma] || hollow[t.Tokens[head].Lemma] {
		return quiz.Definition{}, false
	}
	det := t.Child(a, "det")
	if det < 1 || t.Tokens[det-1].Form != "," || t.Tokens[det].Lemma != "a" && t.Tokens[det].Lemma != "an" || d.TypeOf(c.Sentence, a) == clause.Person ||
		t.Child(a, "nmod", "acl") < 0 || t.Child(head, "conj", "nmod", "nmod:poss", "acl", "nummod", "amod") >= 0 {
		return quiz.Definition{}, false
	}
	gloss, ok := d.Gloss(c, a)
	if n := rule.Words(gloss.String); !ok || n < fewest || n > most || !closed(d, c, gloss.String) {
		return quiz.Definition{}, false
	}
	return spans(d, c.Sentence, strings.ToLower(t.Tokens[head].Form), gloss.String)
}

// anaphoric are the words with which a description means something told before, so that it says nothing by itself.
var anaphoric = lexis.Set("this that these those it they he she such his her its their our my your one another some many each other")

// isCalled reads "The study of maps is called cartography".
func isCalled(d *clause.Doc, number int) (quiz.Definition, bool) {
	const fewest, most = 4, 16
	c := d.Clauses[number]
	verb := d.Token(c.Sentence, c.Head).Lemma
	if !c.Passive || c.Negated || c.Modal || c.Source >= 0 || c.Relative || c.Inherited || verb != "call" && verb != "know" && verb != "term" {
		return quiz.Definition{}, false
	}
	if d.TypeOf(c.Sentence, c.Subject) == clause.Person || d.Trees[c.Sentence].Tokens[c.Subject].UPOS != "NOUN" {
		return quiz.Definition{}, false
	}
	for i := range c.Slots {
		s := &c.Slots[i]
		mark := d.Mark(c, *s)
		if s.Before || mark != "" && mark != "as" || verb == "know" && mark != "as" || verb == "call" && mark != "" || d.Token(c.Sentence, s.Head).UPOS != "NOUN" {
			continue
		}
		key, ok := nameKey(d, c, s.Head)
		subject, written := d.PhraseFor(c, c.Subject)
		first, _, _ := strings.Cut(strings.ToLower(subject.String), " ")
		if n := rule.Words(subject.String); !ok || !written || len(subject.Used) > 0 || n < fewest || n > most || anaphoric[first] || strings.ContainsFunc(subject.String[1:], unicode.IsUpper) {
			return quiz.Definition{}, false
		}
		return spans(d, c.Sentence, key.Text, subject.String)
	}
	return quiz.Definition{}, false
}

// spans finds a term, without its article, and its meaning in their sentence, as they are written there.
func spans(d *clause.Doc, sentence int, term, meaning string) (quiz.Definition, bool) {
	for _, a := range [...]string{"a ", "an ", "the ", "A ", "An ", "The "} {
		term = strings.TrimPrefix(term, a)
	}
	term = strings.Trim(term, "“”‘’\"")
	where := d.Sentences[sentence].Span
	t, ok := within(d.Article.Text, where, term)
	m, found := within(d.Article.Text, where, meaning)
	goesOn := found && strings.HasPrefix(strings.TrimLeft(d.Article.Text[m.End:], " "), "(")
	return quiz.Definition{Term: t, Meaning: m}, ok && found && !goesOn
}

// within finds words in a span, with a capital at their start or not.
func within(text string, where article.Span, words string) (article.Span, bool) {
	for _, w := range [...]string{words, clause.Capital(words)} {
		if at := strings.Index(where.In(text), w); w != "" && at >= 0 {
			start := where.Start + at
			end := start + len(w)
			if bounded(text, start) && bounded(text, end) {
				return article.Span{Start: start, End: end}, true
			}
		}
	}
	return article.Span{}, false
}

// bounded reports whether an offset lies at the edge of a word.
func bounded(text string, at int) bool {
	letter := func(b byte) bool {
		return b >= 0x80 || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || '0' <= b && b <= '9'
	}
	return at == 0 || at == len(text) || !letter(text[at-1]) || !letter(text[at])
}

// listed reads the blocks below a heading that says glossary: a term, a colon or a dash, and what it means.
func listed(a article.Article) []quiz.Definition {
	var out []quiz.Definition
	inside := false
	for _, b := range a.Blocks {
		text := b.Span.In(a.Text)
		if b.Kind == article.Heading || b.Kind == article.Title {
			switch strings.ToLower(strings.Trim(text, " :.")) {
			case "glossary", "key words", "key terms", "new words", "vocabulary", "word list", "words to know":
				inside = true
			default:
				inside = false
			}
			continue
		}
		if def, ok := entry(text, b.Span.Start); ok && inside {
			out = append(out, def)
		}
	}
	return out
}

// entry reads one line of a glossary that begins at an offset.
func entry(line string, offset int) (quiz.Definition, bool) {
	const mostTerm, fewestMeaning = 4, 2 // words
	for _, sign := range [...]string{": ", " – ", " — ", " - "} {
		term, meaning, ok := strings.Cut(line, sign)
		if !ok || len(strings.Fields(term)) > mostTerm || len(strings.Fields(meaning)) < fewestMeaning || strings.TrimSpace(term) != term {
			continue
		}
		meaning = strings.TrimRight(meaning, " .;")
		start := offset + len(term) + len(sign)
		return quiz.Definition{
			Term:    article.Span{Start: offset, End: offset + len(term)},
			Meaning: article.Span{Start: start, End: start + len(meaning)},
		}, term != ""
	}
	return quiz.Definition{}, false
}
