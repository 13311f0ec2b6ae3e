package analysis

import (
	"strings"
	"unicode"
)

// wordContext is a sentence with what facts tell of its words.
type wordContext struct {
	tokens   []Token
	lower    []string
	shape    []string
	classes  [][]string
	runs     []nameRun // of each token
	cases    []string  // the preposition of each token that has one
	children [][]int
	shouted  bool // hardly a letter is small
}

// nameRun is a run of words that look like one name; every token is in one, most of them alone.
type nameRun struct{ start, end int }

func newWordContext(g *Gazetteer, tokens []Token) wordContext {
	n := len(tokens)
	c := wordContext{
		tokens: tokens, children: Children(tokens), lower: make([]string, n), shape: make([]string, n),
		classes: make([][]string, n), runs: make([]nameRun, n), cases: make([]string, n), shouted: shouted(tokens),
	}
	for i, t := range tokens {
		c.lower[i], c.shape[i] = strings.ToLower(t.Form), nameShape(t.Form)
		c.classes[i] = g.nameClasses(c.lower[i])
		if h := t.Head; t.Deprel == "case" && h >= 0 && h < n && c.cases[h] == "" {
			c.cases[h] = c.lower[i]
		}
	}
	c.known(g)
	for i := 0; i < n; i = c.runs[i].end {
		end := i + 1
		for c.looksProper(i) && end < n && c.looksProper(end) {
			end++
		}
		for k := i; k < end; k++ {
			c.runs[k] = nameRun{i, end}
		}
	}
	return c
}

// shouted reports whether hardly a letter of a sentence is small.
func shouted(tokens []Token) bool {
	small, large := 0, 0
	for _, t := range tokens {
		for _, r := range t.Form {
			switch {
			case unicode.IsUpper(r):
				large++
			case unicode.IsLower(r):
				small++
			}
		}
	}
	return large > 3 && large > 2*small
}

// looksProper reports whether token i may be part of a name by its tag or its capital.
func (c *wordContext) looksProper(i int) bool {
	t := c.tokens[i]
	return t.UPOS == "PROPN" || t.XPOS == "NNP" || t.XPOS == "NNPS" || i > 0 && t.UPOS == "NOUN" && capitalised(t.Form) && !unicode.IsDigit(rune(t.Form[0]))
}

// known marks the names of several words that facts know.
func (c *wordContext) known(g *Gazetteer) {
	for i := range c.tokens {
		for length := min(longestKnown, len(c.tokens)-i); length > 1; length-- {
			kind := g.phraseKind(words(c.tokens[i : i+length]))
			if kind == "" {
				continue
			}
			c.classes[i] = append(c.classes[i], "B"+kind)
			for k := i + 1; k < i+length; k++ {
				c.classes[k] = append(c.classes[k], "I"+kind)
			}
			break
		}
	}
}

// phraseKind returns what a name of several words is for facts, "" where they do not know it.
func (g *Gazetteer) phraseKind(text string) string {
	if _, ok := g.Country(text); ok {
		return "country"
	}
	if _, ok := g.CapitalOf(text); ok {
		return "city"
	}
	if g.is("institution", text) {
		return "institution"
	}
	if classes := nameWords()[strings.ToLower(text)]; len(classes) > 0 {
		return classes[0]
	}
	return g.NameKind(text)
}

// nameClasses returns the classes of a word in lower case that tell something of names.
func (g *Gazetteer) nameClasses(word string) []string {
	var out []string
	add := func(name string, ok bool) {
		if ok {
			out = append(out, name)
		}
	}
	_, country := g.Country(word)
	_, capital := g.CapitalOf(word)
	_, demonym := g.CountryOf(word)
	add("country", country)
	add("city", capital)
	add("demonym", demonym)
	add("given", g.GivenName(word) != "")
	add("title", g.Title(word))
	add("month", g.Month(word))
	add("day", g.Weekday(word))
	add("institution", g.is("institution", word))
	if kind := g.HeadKind(word); kind != "" {
		out = append(out, "h-"+kind)
	}
	add("known-"+g.NameKind(word), g.NameKind(word) != "")
	out = append(out, nameWords()[word]...)
	if class := g.NounClass(word); class != "" {
		out = append(out, "n-"+class)
	} else if class := g.VerbClass(word); class != "" {
		out = append(out, "v-"+class)
	}
	return out
}

// nameShape writes a word's letters as X and x, its digits as d, repetitions once.
func nameShape(form string) string {
	var b strings.Builder
	last := byte(0)
	for _, r := range form {
		s := byte('.')
		switch {
		case unicode.IsUpper(r):
			s = 'X'
		case unicode.IsLower(r):
			s = 'x'
		case unicode.IsDigit(r):
			s = 'd'
		case r == '-' || r == '\'' || r == '’' || r == '@' || r == '&':
			s = byte(min(r, '~'))
		}
		if s != last {
			b.WriteByte(s)
		}
		last = s
	}
	if len(form) == 1 && last == 'X' {
		return "X1"
	}
	return b.String()
}
