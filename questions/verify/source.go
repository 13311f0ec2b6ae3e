package verify

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// source checks that the claim of a prompt is the claim of its clause: as sure, as wide, and with the same author.
func (k *Checker) source(c rule.Candidate) Reason {
	asked, ok := k.clauseOf(c)
	changed := c.Kind == quiz.Truth && c.Keys[0].Text == quiz.False
	if !ok || changed || !asks(c) && c.Kind != quiz.Truth && c.Kind != quiz.Evidence || strings.Contains(c.Prompt, "“") {
		return ""
	}
	said := " " + lexis.Plain(c.Prompt) + " "
	if asks(c) {
		said += lexis.Plain(c.Prefix+c.Keys[0].Text) + " "
	}
	tree := k.doc.Trees[asked.Sentence]
	switch {
	case asked.Negated && c.Keys[0].Text != quiz.False && !holdsAny(said, negations):
		return Polarity
	case asked.Modal && !k.keepsModal(asked, said):
		return Modality
	case asked.Source >= 0 && !strings.Contains(said, "according to") && !strings.Contains(said, " source ") && !k.namesSpeech(asked, said):
		return Attribution
	case k.losesScope(tree, asked, said):
		return Scope
	case asks(c) && k.judges(asked):
		return Attribution
	case asks(c) && k.anyOfKind(asked, c.Keys[0]):
		return SecondAnswer
	case asks(c) && !c.Whole && k.losesArgument(asked, said):
		return Argument
	}
	return ""
}

// judges reports whether somebody interviewed says what is good or must be done, and nobody knows who.
func (k *Checker) judges(asked clause.Clause) bool {
	return k.doc.Interview() && asked.Source < 0 && (asked.Modal || asked.Copula && k.doc.Token(asked.Sentence, asked.Head).UPOS == "ADJ")
}

// anyOfKind reports whether a question for the subject asks who or what is "a citizen of Harlow", as many others are.
func (k *Checker) anyOfKind(asked clause.Clause, key rule.Key) bool {
	t := k.doc.Trees[asked.Sentence]
	if !asked.Copula || key.Token != asked.Subject || key.Sentence != asked.Sentence || t.Tokens[asked.Head].UPOS != "NOUN" {
		return false
	}
	det := t.Child(asked.Head, "det")
	indefinite := det >= 0 && (t.Tokens[det].Form == "a" || t.Tokens[det].Form == "an")
	return indefinite && !slices.ContainsFunc(t.Subtree(asked.Head, nil), func(i int) bool {
		return analysis.Relation(t.Tokens[i].Deprel) == "acl" && i > asked.Head
	})
}

var negations = []string{"not", "never", "no", "nobody", "nothing", "none", "denied", "cannot", "without", "neither"}

func holdsAny(said string, words []string) bool {
	for _, w := range words {
		if strings.Contains(said, " "+w+" ") {
			return true
		}
	}
	return false
}

// keepsModal reports whether the modal verb of the clause stands in the text.
func (k *Checker) keepsModal(asked clause.Clause, said string) bool {
	for _, v := range asked.Verbs {
		t := k.doc.Token(asked.Sentence, v)
		if t.XPOS == "MD" {
			return strings.Contains(said, " "+strings.ToLower(t.Lemma)+" ") || strings.Contains(said, " "+strings.ToLower(t.Form)+" ")
		}
	}
	return true
}

// namesSpeech reports whether the text holds the verb by which the clause's source says it.
func (k *Checker) namesSpeech(asked clause.Clause, said string) bool {
	s := k.doc.Speeches[asked.Source]
	if s.Verb < 0 {
		return false
	}
	t := k.doc.Token(s.Sentence, s.Verb)
	return strings.Contains(said, " "+strings.ToLower(t.Form)) || strings.Contains(said, " "+strings.ToLower(t.Lemma)+" ")
}

// losesArgument reports whether the object or the complement of the clause stands neither in the prompt nor in the key, or
// the verb is left alone that says nothing without one.
func (k *Checker) losesArgument(asked clause.Clause, said string) bool {
	for _, s := range asked.Slots {
		if s.Role == clause.Object && k.plain(asked, s.Phrase) || s.Role == clause.Complement {
			if t := k.doc.Token(asked.Sentence, s.Phrase); nominal(t.UPOS) && !strings.Contains(said, " "+lexis.Plain(t.Form)+" ") && !strings.Contains(said, " "+lexis.Plain(t.Lemma)+" ") {
				return true
			}
		}
	}
	return false
}

func nominal(upos string) bool { return upos == "NOUN" || upos == "VERB" || upos == "ADJ" }

// losesScope reports whether a word that restricts the claim hangs on its predicate but is not in the text.
func (k *Checker) losesScope(tree clause.Tree, asked clause.Clause, said string) bool {
	for _, i := range tree.Children[asked.Head] {
		t := tree.Tokens[i]
		switch analysis.Relation(t.Deprel) {
		case "advmod":
			if restricting[strings.ToLower(t.Lemma)] && !strings.Contains(said, " "+strings.ToLower(t.Form)+" ") {
				return true
			}
		case "advcl":
			if k.required(tree, asked, i) && !heard(said, t) {
				return true
			}
			if m := tree.Child(i, "mark"); m >= 0 && conditional[strings.ToLower(tree.Tokens[m].Lemma)] && !strings.Contains(said, " "+strings.ToLower(tree.Tokens[m].Form)+" ") {
				return true
			}
		case "obl":
			if k.limits(tree, i) && !strings.Contains(said, " "+lexis.Plain(t.Form)+" ") {
				return true
			}
		}
	}
	return false
}

// required reports whether a clause tells what must be done for the aim that stands before it, as in "to get a licence,
// drivers need two photographs".
func (k *Checker) required(tree clause.Tree, asked clause.Clause, aim int) bool {
	m := tree.Child(aim, "mark")
	must := asked.Modal || demands[strings.ToLower(tree.Tokens[asked.Head].Lemma)]
	return must && aim < asked.Subject && m >= 0 && strings.EqualFold(tree.Tokens[m].Form, "to")
}

var demands = lexis.Set("need have require must want")

// restricting are adverbs without which a claim says too much.
var restricting = lexis.Set(`often usually sometimes rarely seldom frequently normally mostly largely partly partially almost nearly
	hardly scarcely barely generally typically mainly primarily chiefly commonly occasionally possibly perhaps probably
	likely unlikely allegedly reportedly apparently supposedly presumably seemingly maybe theoretically potentially
	ideally traditionally historically roughly approximately supposedly`)

var conditional = lexis.Set("if unless provided whether lest")

// limits reports whether an adverbial says under which conditions or for how many cases a claim holds.
func (k *Checker) limits(tree clause.Tree, head int) bool {
	if p := tree.Child(head, "case"); p >= 0 {
		switch strings.ToLower(tree.Tokens[p].Form) {
		case "under", "without", "despite", "except", "unlike", "among":
			return true
		case "for":
			return false
		}
	}
	return widths[strings.ToLower(tree.Tokens[head].Lemma)]
}

// widths are nouns of adverbials such as "in some cases" and "to a degree".
var widths = lexis.Set("case instance extent degree circumstance condition theory principle practice most average sense")
