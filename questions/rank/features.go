package rank

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// feature is one measured property of a question.
type feature struct {
	name  string
	value float64
}

type features []feature

func (f *features) add(name string, value float64) {
	if value != 0 {
		*f = append(*f, feature{name, value})
	}
}

func (f *features) flag(name string, on bool) {
	if on {
		*f = append(*f, feature{name, 1})
	}
}

// features measures a candidate: its words, the clause it comes from and the place of that in the article.
func (s *Scorer) features(c rule.Candidate) features {
	f := surface(c.Prompt, c.Keys[0].Text)
	f.flag("thin", !c.Whole && c.Kind != quiz.Truth && anchors(c.Prompt) == 0 && rule.Words(c.Prompt) < 8)
	f.add("rule:"+c.Rule, 1)
	f.add("kind:"+string(c.Kind), 1)
	f.flag("denied", c.Kind == quiz.Truth && c.Keys[0].Text == quiz.False && c.Explanation == "")
	f.flag("gap:word", c.Whole && strings.ToLower(c.Keys[0].Text) == c.Keys[0].Text && !strings.ContainsFunc(c.Keys[0].Text, unicode.IsDigit))
	f.add("weight", math.Log(math.Max(0.1, float64(c.Weight))))
	f.add("confidence", float64(c.Confidence))
	f.flag("unsure", c.Confidence < 0.65)
	f.add("resolved", float64(min(2, len(c.Used))))
	f.add("evidence", float64(min(3, len(c.Evidence)-1)))
	if c.Clause >= 0 && c.Clause < len(s.doc.Clauses) {
		s.clause(&f, s.doc.Clauses[c.Clause])
	}
	if key := c.Keys[0]; key.Sentence >= 0 && key.Sentence < len(s.doc.Sentences) {
		f.add("salience:key", s.salience(key.Sentence, key.Token))
		f.flag("key:main", s.main >= 0 && s.doc.Entity(key.Sentence, key.Token) == s.main)
	}
	overlap := 0
	for _, w := range strings.Fields(lexis.Plain(c.Prompt)) {
		if s.title[w] {
			overlap++
		}
	}
	f.add("title", float64(min(3, overlap)))
	f.flag("key:title", s.inTitle(c.Keys[0].Text))
	return f
}

// inTitle reports whether every long word of a key stands in the title.
func (s *Scorer) inTitle(key string) bool {
	found := false
	for _, w := range strings.Fields(lexis.Plain(key)) {
		if len(w) > 3 && !s.title[w] {
			return false
		}
		found = found || len(w) > 3
	}
	return found
}

// clause measures the clause that a question is about.
func (s *Scorer) clause(f *features, c clause.Clause) {
	kinds := [...]string{clause.Main: "main", clause.Relative: "relative", clause.Adverbial: "adverbial", clause.Content: "content"}
	f.add("clause:"+kinds[c.Kind], 1)
	f.flag("passive", c.Passive)
	f.flag("copula", c.Copula)
	f.flag("modal", c.Modal)
	f.flag("attributed", c.Source >= 0)
	f.flag("inherited", c.Inherited)
	f.add("slots", float64(len(c.Slots)))
	f.add("salience:subject", s.salience(c.Sentence, c.Subject))
	tokens := s.doc.Sentences[c.Sentence].Tokens
	f.flag("subject:pronoun", tokens[c.Subject].UPOS == "PRON")
	f.flag("subject:name", tokens[c.Subject].UPOS == "PROPN")
	f.add("sentence", math.Min(2, float64(len(tokens))/25))
	f.flag("opening", c.Sentence == 0 || s.doc.Sentences[c.Sentence-1].Block != s.doc.Sentences[c.Sentence].Block)
	marks := 0
	for _, t := range tokens {
		switch {
		case t.Form == ":" || t.Form == ";" || t.Form == "—" || t.Form == "–" || t.Form == "(":
			marks++
		case analysis.Relation(t.Deprel) == "conj":
			f.add("conjuncts", 0.25)
		}
	}
	f.add("marks", math.Min(3, float64(marks)))
}

// salience tells how often the article speaks of what a token names, 0 to 1.
func (s *Scorer) salience(sentence, token int) float64 {
	if token < 0 || token >= len(s.doc.Sentences[sentence].Tokens) {
		return 0
	}
	e := s.doc.Entity(sentence, token)
	if e < 0 {
		return 0
	}
	return math.Min(1, math.Log1p(float64(s.count[e]-1))/math.Log(12))
}

// surface measures the words of a question and its key.
func surface(prompt, key string) features {
	var f features
	words := strings.Fields(lexis.Plain(prompt))
	f.add("bias", 1)
	f.add("words", math.Min(3, float64(len(words))/10))
	f.flag("short", len(words) < 7)
	f.flag("long", len(words) > 20)
	f.add("anchors", float64(min(3, anchors(prompt))))
	f.flag("unanchored", anchors(prompt) == 0)
	for i, w := range words {
		switch {
		case i < 3 && questionWords[w]:
			f.add("wh:"+w, 1)
		case negations[w]:
			f.add("negated", 1)
		case pronouns[w]:
			f.add("pronouns", 0.5)
		case w == "and" || w == "or":
			f.add("coordination", 0.5)
		case i > 0 && words[i-1] == "the" && general[w]:
			f.add("general", 1)
		case w == "there" || w == "same" || w == "it" && i == 1:
			f.add("vague", 1)
		}
	}
	f.flag("comparative", compares(words))
	f.flag("commas", strings.Contains(prompt, ","))
	f.flag("according", strings.HasPrefix(prompt, "According to "))
	n := rule.Words(key)
	f.add("key:words", math.Min(2, float64(n)/6))
	f.flag("key:long", n > 8)
	first, _ := utf8.DecodeRuneInString(key)
	f.flag("key:name", unicode.IsUpper(first))
	f.flag("key:definite", n == 2 && strings.HasPrefix(key, "the ") && strings.ToLower(key) == key)
	f.flag("key:number", strings.ContainsFunc(key, unicode.IsDigit))
	f.flag("key:shared", shares(words, key))
	return f
}

// compares reports whether a prompt compares without saying with what.
func compares(words []string) bool {
	found := false
	for _, w := range words {
		if w == "than" {
			return false
		}
		found = found || comparatives[w]
	}
	return found
}

// shares reports whether a key has a word of the prompt, small words apart.
func shares(words []string, key string) bool {
	in := map[string]bool{}
	for _, w := range words {
		in[w] = len(w) > 3
	}
	for _, w := range strings.Fields(lexis.Plain(key)) {
		if in[w] {
			return true
		}
	}
	return false
}

var (
	questionWords = lexis.Set("who whom whose what which when where why how")
	negations     = lexis.Set("not never no nobody nothing none without")
	pronouns      = lexis.Set("he she it they him her them his its their")
	comparatives  = lexis.Set("better worse greater larger smaller bigger higher lower stronger older younger earlier later further additional")
	general       = lexis.Set(`study report process approach method result results problem case group people team plan project issue change
		effect situation idea system model theory area part number amount level work time way company country city town
		government ministry researchers scientists authors experts`)
)

// anchors counts the words of a prompt that hold it fast: names and numbers.
func anchors(prompt string) int {
	n := 0
	for i, w := range strings.Fields(prompt) {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "“‘("))
		if i > 0 && unicode.IsUpper(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}
