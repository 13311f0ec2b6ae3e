package distract

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/inflect"
	"lectern/questions/lint"
	"lectern/questions/rule"
)

// told is what a clause of the article tells, written in some form.
type told struct {
	text     string
	sentence int
	lemma    string      // of its verb
	actor    clause.Type // of its subject, "" where that is not known
	who      int         // the entity of its subject, -1 where that is not known
}

// indexClauses writes what the clauses of the article tell in the forms that keys have: "because ...", "to ...",
// "by ...-ing" and the deed alone, under its verb's tag.
func (f *Finder) indexClauses() {
	for i, s := range f.doc.Sentences {
		if f.doc.Article.Blocks[s.Block].Kind != article.Paragraph {
			continue
		}
		for k := range s.Tokens {
			f.marked(i, k)
		}
	}
	for _, c := range f.doc.Clauses {
		if c.Confidence >= 0.6 && !c.Negated && !c.Modal && c.Source < 0 && c.Kind != clause.Content && !c.Relative {
			f.reason(c)
			f.deed(c)
		}
	}
	for form := range f.told {
		slices.SortStableFunc(f.told[form], func(a, b told) int { return cmp.Compare(a.sentence, b.sentence) })
	}
}

func (f *Finder) tell(form string, t told) {
	if presentable(strings.TrimPrefix(t.text, form+" ")) && rule.Words(t.text) > 2 {
		f.told[form] = append(f.told[form], t)
	}
}

// marked notes a clause that the article itself writes with "because", "to" or "by".
func (f *Finder) marked(sentence, head int) {
	tree := f.doc.Trees[sentence]
	t := tree.Tokens[head]
	mark := tree.Child(head, "mark")
	if t.UPOS != "VERB" || mark < 0 || mark > head || t.Score < 0.6 {
		return
	}
	form := strings.ToLower(tree.Tokens[mark].Form)
	if !(form == "to" && t.XPOS == "VB" || form == "by" && t.XPOS == "VBG" || form == "because") {
		return
	}
	text, ok := f.doc.Answer(clause.Clause{Sentence: sentence, Subject: head}, head)
	if ok && len(text.Used) == 0 && strings.HasPrefix(text.String, form+" ") {
		actor, who := f.controller(sentence, head)
		f.tell(form, told{text.String, sentence, t.Lemma, actor, who})
	}
}

// controller gives the type and the entity of the subject of the verb that a clause depends on: it is mostly its subject
// too.
func (f *Finder) controller(sentence, head int) (clause.Type, int) {
	tree := f.doc.Trees[sentence]
	g := tree.Tokens[head].Head
	if g < 0 {
		return "", -1
	}
	if subject := tree.Child(g, "nsubj", "nsubj:pass"); subject >= 0 {
		return f.doc.TypeOf(sentence, subject), f.doc.Entity(sentence, subject)
	}
	return "", -1
}

// reason notes a clause as if it were a reason.
func (f *Finder) reason(c clause.Clause) {
	s, ok := f.doc.State(c, "")
	if !ok || len(s.Used) > 0 {
		return
	}
	text := strings.TrimSuffix(s.String, ".")
	if f.doc.Token(c.Sentence, c.Subject).UPOS != "PROPN" {
		r, n := utf8.DecodeRuneInString(text)
		text = string(unicode.ToLower(r)) + text[n:]
	}
	f.tell("because", told{"because " + text, c.Sentence, f.doc.Token(c.Sentence, c.Head).Lemma, f.doc.TypeOf(c.Sentence, c.Subject), f.doc.Entity(c.Sentence, c.Subject)})
}

// deed notes what the subject of a clause does: as it stands, as an infinitive and as a gerund.
func (f *Finder) deed(c clause.Clause) {
	t := f.doc.Token(c.Sentence, c.Head)
	if c.Copula || c.Passive {
		return
	}
	s, ok := f.doc.Deed(c, &clause.Slot{Head: -1})
	if !ok || len(s.Used) > 0 {
		return
	}
	deed := told{s.String, c.Sentence, t.Lemma, f.doc.TypeOf(c.Sentence, c.Subject), f.doc.Entity(c.Sentence, c.Subject)}
	f.tell(t.XPOS, deed)
	if deed.actor != clause.Person || t.Lemma == "have" || facts().VerbClass(t.Lemma) == "stative" {
		return
	}
	verb, rest, _ := strings.Cut(s.String, " ")
	base, sure := inflect.Verb(verb, t.XPOS, t.Lemma, func(w string) bool { return w == t.Lemma })
	if !sure || !strings.EqualFold(verb, t.Form) || f.doc.Trees[c.Sentence].Child(c.Head, "conj") >= 0 {
		return
	}
	deed.text = "to " + base + " " + rest
	f.tell("to", deed)
	if gerund, ok := inflect.Gerund(base); ok {
		deed.text = "by " + gerund + " " + rest
		f.tell("by", deed)
	}
}

// clauses gives reasons, purposes, means and deeds of the key's form from other clauses of the article, for what
// happened once: of what is generally so there may be many reasons.
func (a *ask) clauses() {
	if !a.past() {
		return
	}
	token := a.doc.Token(a.c.Keys[0].Sentence, a.c.Keys[0].Token)
	form, _, _ := strings.Cut(a.key.text, " ")
	if strings.EqualFold(form, token.Form) {
		form = token.XPOS
	}
	asked := a.doc.Clauses[a.c.Clause]
	actor, who := a.doc.TypeOf(asked.Sentence, asked.Subject), a.doc.Entity(asked.Sentence, asked.Subject)
	var taken []string
	for _, t := range a.nearestTold(a.told[form]) {
		if t.lemma == token.Lemma || form != "because" && t.who >= 0 && t.who == who || form == "to" && t.actor == "" || t.actor != "" && t.actor != actor || !lint.Alike(t.text, a.key.text) || a.tells(t.text, form) {
			continue
		}
		body := strings.TrimPrefix(t.text, form+" ")
		if slices.ContainsFunc(taken, func(o string) bool { return sharesWord(o, body) }) {
			continue
		}
		taken = append(taken, body)
		a.add(t.text, a.span(t.sentence))
	}
}

// tells reports whether a text shares a word with the key, or more than one with the prompt.
func (a *ask) tells(text, form string) bool {
	body := strings.TrimPrefix(text, form+" ")
	for _, k := range a.c.Keys {
		if sharesWord(body, strings.TrimPrefix(k.Text, form+" ")) {
			return true
		}
	}
	shared := 0
	for _, w := range words(body) {
		if len(w) > 3 && a.prompt[w] {
			shared++
		}
	}
	return shared > 1
}

// nearestTold gives those that stand nearest to the sentence asked about, without it and its neighbours: they may tell
// the same thing in other words.
func (a *ask) nearestTold(all []told) []told {
	home := a.doc.Clauses[a.c.Clause].Sentence
	at, _ := slices.BinarySearchFunc(all, home, func(t told, s int) int { return cmp.Compare(t.sentence, s) })
	window := slices.Clone(all[max(0, at-nearby/2):min(len(all), at+nearby/2)])
	window = slices.DeleteFunc(window, func(t told) bool { return abs(t.sentence-home) < 2 })
	slices.SortStableFunc(window, func(x, y told) int { return abs(x.sentence-home) - abs(y.sentence-home) })
	return window
}
