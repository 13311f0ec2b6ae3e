package analysis

import (
	"strconv"
	"strings"
)

// nameFeatures returns what is known of token i, for the labelling of names.
func (c *wordContext) nameFeatures(i int) []string {
	t := c.tokens[i]
	f := make([]string, 0, 48)
	shape := c.shape[i]
	place := "m"
	switch {
	case c.shouted:
		place = "s"
	case i == 0 || i == 1 && c.tokens[0].UPOS == "PUNCT":
		place = "f"
	}
	f = append(f, "bias", "w="+c.lower[i], "sh="+shape+place, "x="+t.XPOS, "x="+t.XPOS+shape, "d="+t.Deprel)
	f = append(f, affixes(c.lower[i])...)
	for _, k := range c.classes[i] {
		f = append(f, "c="+k, "c="+k+"&"+shape)
	}
	for _, o := range [...]int{-2, -1, 1, 2} {
		f = c.neighbour(f, i+o, strconv.Itoa(o))
	}
	if len(c.tokens) < 4 {
		f = append(f, "few="+strconv.Itoa(len(c.tokens))+strconv.Itoa(i)+shape)
	}
	if i > 0 && i+1 < len(c.tokens) {
		f = append(f, "a="+c.lower[i-1]+"_"+c.lower[i+1])
	}
	f = c.runFeatures(f, i)
	return c.treeFeatures(f, i)
}

func affixes(word string) []string {
	r := []rune(word)
	n := len(r)
	return []string{"s2=" + string(r[max(0, n-2):]), "s3=" + string(r[max(0, n-3):]), "p3=" + string(r[:min(3, n)])}
}

func (c *wordContext) neighbour(f []string, i int, name string) []string {
	if i < 0 || i >= len(c.tokens) {
		return append(f, name+"w=-")
	}
	f = append(f, name+"w="+c.lower[i])
	if name == "-1" || name == "1" {
		f = append(f, name+"sh="+c.shape[i], name+"x="+c.tokens[i].XPOS)
		for _, k := range c.classes[i] {
			f = append(f, name+"c="+k)
		}
	}
	return f
}

// runFeatures tells of the whole run of proper nouns around token i and of the words beside it.
func (c *wordContext) runFeatures(f []string, i int) []string {
	r := c.runs[i]
	if !c.looksProper(i) {
		return f
	}
	where := "I"
	switch {
	case r.end-r.start == 1:
		where = "S"
	case i == r.start:
		where = "B"
	case i == r.end-1:
		where = "E"
	}
	f = append(f, "r="+where, "rl="+strconv.Itoa(min(r.end-r.start, 5)), "rlast="+where+c.lower[r.end-1], "rfirst="+where+c.lower[r.start])
	for _, k := range c.classes[r.end-1] {
		f = append(f, "rlc="+where+k)
	}
	for _, k := range c.classes[r.start] {
		f = append(f, "rfc="+where+k)
	}
	before, after := "-", "-"
	if r.start > 0 {
		before = c.lower[r.start-1]
	}
	if r.end < len(c.tokens) {
		after = c.lower[r.end]
	}
	return append(f, "rb="+before, "ra="+after, "rb="+before+"&"+where, "ra="+after+"&"+where)
}

// treeFeatures tells what the phrase of token i does in the sentence.
func (c *wordContext) treeFeatures(f []string, i int) []string {
	head := i
	for steps := 0; steps < len(c.tokens); steps++ {
		h := c.tokens[head].Head
		if h < 0 || h >= len(c.tokens) || !inName(c.tokens[head].Deprel) {
			break
		}
		head = h
	}
	role := Relation(c.tokens[head].Deprel)
	if c.tokens[head].Deprel == "nmod:poss" {
		role = "poss"
	}
	f = append(f, "role="+role)
	if head != i {
		f = append(f, "hw="+c.lower[head])
		for _, k := range c.classes[head] {
			f = append(f, "hc="+k)
		}
	}
	if p := c.cases[head]; p != "" {
		f = append(f, "case="+p)
	}
	for _, k := range c.children[head] {
		lemma := strings.ToLower(c.tokens[k].Lemma)
		switch Relation(c.tokens[k].Deprel) {
		case "appos":
			f = append(f, "ap="+Facts().HeadKind(lemma), "apn="+Facts().NounClass(lemma))
		case "conj":
			f = c.memberFeatures(f, k)
		}
	}
	if h := c.tokens[head].Head; h >= 0 && h < len(c.tokens) {
		if role == "conj" {
			f = c.memberFeatures(f, h)
		}
		governor := strings.ToLower(c.tokens[h].Lemma)
		f = append(f, "gov="+role+governor)
		if c.tokens[h].UPOS == "VERB" {
			f = append(f, "govv="+role+Facts().VerbClass(governor))
		} else {
			f = append(f, "govn="+role+Facts().NounClass(governor))
		}
	}
	return f
}

// memberFeatures tells what another member of the coordination is.
func (c *wordContext) memberFeatures(f []string, k int) []string {
	f = append(f, "cj="+c.tokens[k].XPOS)
	if c.looksProper(k) {
		for _, class := range c.classes[k] {
			f = append(f, "cj="+class)
		}
	}
	return f
}

func inName(deprel string) bool {
	return deprel == "compound" || deprel == "flat" || strings.HasPrefix(deprel, "flat:") || deprel == "amod" || deprel == "nmod:desc"
}
