package analysis

import "strings"

// headFeatures returns what is known of token i, for the type of the mention that it heads.
func (c *wordContext) headFeatures(i int) []string {
	t := c.tokens[i]
	lemma := strings.ToLower(t.Lemma)
	role := Relation(t.Deprel)
	f := make([]string, 0, 32)
	f = append(f, "bias", "l="+lemma, "x="+t.XPOS, "u="+t.UPOS, "d="+t.Deprel, "ud="+t.UPOS+role, "ld="+lemma+role, "sh="+c.shape[i])
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "PRON" && t.UPOS != "NUM" && t.UPOS != "ADJ" && t.UPOS != "DET" {
		return f
	}
	f = append(f, affixes(lemma)...)
	if r := []rune(lemma); len(r) > 5 {
		f = append(f, "s4="+string(r[len(r)-4:]))
	}
	for _, k := range c.classes[i] {
		f = append(f, "c="+k, "c="+k+t.XPOS)
	}
	class := Facts().NounClass(lemma)
	f = append(f, "n="+class, "nd="+class+role, "nx="+class+t.XPOS)
	if p := c.cases[i]; p != "" {
		f = append(f, "case="+p, "case="+p+"&"+class, "case="+p+"&"+t.UPOS)
	}
	if h := t.Head; h >= 0 && h < len(c.tokens) {
		governor := strings.ToLower(c.tokens[h].Lemma)
		f = append(f, "g="+role+governor, "gu="+role+c.tokens[h].UPOS)
		if c.tokens[h].UPOS == "VERB" {
			f = append(f, "gv="+role+Facts().VerbClass(governor), "gv="+role+Facts().VerbClass(governor)+class)
		} else {
			f = append(f, "gn="+role+Facts().NounClass(governor))
		}
	}
	f = c.childFeatures(f, i)
	if t.UPOS == "PROPN" {
		f = c.runFeatures(f, i)
	}
	for _, o := range [...]int{-1, 1} {
		if k := i + o; k >= 0 && k < len(c.tokens) {
			f = append(f, [...]string{"-1w=", "", "1w="}[o+1]+c.lower[k], [...]string{"-1x=", "", "1x="}[o+1]+c.tokens[k].XPOS)
		}
	}
	return f
}

// childFeatures tells of the words that hang on token i.
func (c *wordContext) childFeatures(f []string, i int) []string {
	determined := false
	class := func(k int) string {
		if c.tokens[k].UPOS == "PROPN" {
			return "name"
		}
		return Facts().NounClass(strings.ToLower(c.tokens[k].Lemma))
	}
	for _, k := range c.children[i] {
		role := c.tokens[k].Deprel
		switch role {
		case "det", "nmod:poss", "nummod", "amod", "compound", "cop", "appos", "acl:relcl":
			f = append(f, "k="+role)
			if role != "cop" {
				f = append(f, "kw="+role+c.lower[k])
			}
			if role != "det" && role != "cop" {
				f = append(f, "kn="+role+class(k))
			}
			determined = determined || role == "det" || role == "nmod:poss"
		case "conj":
			f = append(f, "kn=conj"+class(k), "kw=conj"+strings.ToLower(c.tokens[k].Lemma))
		case "nmod":
			f = append(f, "kn=nmod"+c.cases[k]+class(k))
		case "acl":
			f = append(f, "kn=acl"+c.tokens[k].XPOS)
		}
	}
	if !determined {
		f = append(f, "bare", "bare"+c.tokens[i].XPOS)
	}
	return f
}
