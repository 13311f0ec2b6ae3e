package distract

import (
	"cmp"
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/lint"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

// nearby is how many phrases of a bucket are looked at for one question: those that stand nearest to it.
const nearby = 60

// nouns picks the phrases that fit best: names, and nouns of the key's class that stand with verbs of the same class. Of
// what is generally so, much may be said that the article does not say; there only names are told apart.
func (a *ask) nouns() {
	if a.c.Kind == quiz.Several && !a.key.named {
		a.pick(a.wanted(), func(p phrase) bool { return p.member && p.class == a.key.class })
	}
	k := a.c.Keys[0]
	if !a.key.named && (a.generic() || len(a.c.Keys) == 1 && len(a.doc.Members(k.Sentence, k.Token)) > 1) {
		return
	}
	a.pick(a.wanted(), func(p phrase) bool {
		if p.named || p.class == a.key.class && a.c.Type != clause.Thing {
			return true
		}
		return p.class == a.key.class && p.role == a.key.role && p.verb == a.key.verb && p.verb != ""
	})
	if a.c.Whole && !a.key.named && a.c.Type != clause.Date {
		a.pick([]bucket{a.key.alike()}, func(p phrase) bool {
			return !p.named && p.class == a.key.class && p.class != "" && p.verb == a.key.verb
		})
	}
}

// generic reports whether the clause asked about tells what is so, can be or will be, and not what happened.
func (a *ask) generic() bool {
	var verbs []analysis.Token
	if a.c.Clause >= 0 {
		asked := a.doc.Clauses[a.c.Clause]
		for _, v := range asked.Verbs {
			verbs = append(verbs, a.doc.Token(asked.Sentence, v))
		}
	} else {
		verbs = a.main()
	}
	if len(verbs) == 0 {
		return true
	}
	perfect := verbs[0].Lemma == "have" && len(verbs) > 1
	return verbs[0].XPOS != "VBD" && !perfect
}

// main gives the verbs of the main clause of the sentence that shows the key.
func (a *ask) main() []analysis.Token {
	tree := a.doc.Trees[a.c.Evidence[0]]
	var verbs []analysis.Token
	for head, t := range tree.Tokens {
		if t.Head >= 0 {
			continue
		}
		for _, k := range tree.Children[head] {
			if strings.HasPrefix(tree.Tokens[k].Deprel, "aux") || tree.Tokens[k].Deprel == "cop" {
				verbs = append(verbs, tree.Tokens[k])
			}
		}
		verbs = append(verbs, t)
	}
	return verbs
}

// pick takes the best phrases of some buckets among those that are close enough to the key.
func (a *ask) pick(from []bucket, close func(phrase) bool) {
	type scored struct {
		phrase
		text  string
		score float64
	}
	var fit []scored
	for _, b := range from {
		for _, i := range a.nearest(a.buckets[b]) {
			p := a.phrases[i]
			if text, ok := a.fits(p); ok && close(p) {
				fit = append(fit, scored{p, text, a.score(p, text) + a.rng.Float64()})
			}
		}
	}
	slices.SortStableFunc(fit, func(x, y scored) int { return cmp.Compare(y.score, x.score) })
	for _, x := range fit {
		if !a.full() && !a.crowd(x.phrase) && !slices.ContainsFunc(a.taken, func(o phrase) bool { return sameThing(o, x.phrase) }) {
			a.taken = append(a.taken, x.phrase)
			a.add(x.text, a.span(x.sentence))
		}
	}
}

// wanted gives the buckets to look into: the key's own; a question with "who" may also offer named institutions for
// people and people for institutions, and for a place that acts both.
func (a *ask) wanted() []bucket {
	own := a.key.bucket()
	own.kind = a.c.Type
	out := []bucket{own}
	who := strings.HasPrefix(a.c.Prompt, "Who ") || strings.Contains(a.c.Prompt, ", who ")
	if !who || !a.key.named {
		return out
	}
	switch a.c.Type {
	case clause.Place:
		return []bucket{{kind: clause.Organization, named: true}, {kind: clause.Person, named: true}}
	case clause.Organization:
		out = append(out, bucket{kind: clause.Person, named: true})
	case clause.Person:
		if a.c.Rule == "who-said" && !strings.Contains(a.c.Prompt, "“") {
			out = append(out, bucket{kind: clause.Organization, named: true})
		}
	}
	return out
}

// nearest gives the indexes of a bucket whose phrases stand nearest to the key.
func (a *ask) nearest(all []int) []int {
	at, _ := slices.BinarySearchFunc(all, a.key.sentence, func(i, sentence int) int { return cmp.Compare(a.phrases[i].sentence, sentence) })
	start := max(0, min(at-nearby/2, len(all)-nearby))
	return all[start:min(len(all), start+nearby)]
}

// fits writes a phrase as an option, where it is one: not right, not in the prompt, of the key's form and length.
func (a *ask) fits(p phrase) (string, bool) {
	if a.nobody(p) || a.rivals.holds(p) || a.asked(p) || a.overlaps(p) || !a.fitsPlace(p) || !a.fitsPerson(p) {
		return "", false
	}
	if p.plural != a.key.plural || p.named && shouted(p.text) != shouted(a.key.text) || digits(p.text) && !digits(a.key.text) {
		return "", false
	}
	if a.c.Type == clause.Thing && (p.sentence == a.c.Evidence[0] || idiom(p) || p.hollow || gerund(p) != gerund(a.key)) {
		return "", false
	}
	text, ok := a.restyled(p)
	text = a.shortName(p, text)
	switch {
	case p.named && a.framed():
		text, ok = strings.TrimPrefix(text, "the "), ok && p.definite
	case p.named && strings.Contains(a.c.Prompt, "____"):
		ok = ok && strings.HasPrefix(text, "the ") == strings.HasPrefix(a.key.text, "the ")
	}
	return text, ok && lint.Alike(text, a.key.text) && generalNouns[strings.TrimPrefix(text, "the ")] == generalNouns[strings.TrimPrefix(a.key.text, "the ")]
}

// nobody reports whether a name is no answer to "who" beside the key: a town, or a noun with a capital.
func (a *ask) nobody(p phrase) bool {
	if !p.named || !a.key.named || !strings.HasPrefix(a.c.Prompt, "Who ") || p.kind == clause.Organization && strings.Contains(p.text, " ") {
		return false
	}
	return placeName(p.text) && !placeName(a.key.text) || strings.HasSuffix(p.lemma, "men") || facts().NounClass(p.lemma) == "person" && !strings.Contains(p.text, " ")
}

// framed reports whether the gap of a prompt stands behind "the", so that only names that take it fit.
func (a *ask) framed() bool { return strings.Contains(strings.ToLower(a.c.Prompt), "the ____") }

// gerund reports whether a noun is formed from a verb by "-ing".
func gerund(p phrase) bool { return !p.named && strings.HasSuffix(p.lemma, "ing") && len(p.lemma) > 5 }

// idiom reports whether a noun is likely to mean something only with its preposition, as "trial" does in "on trial".
func idiom(p phrase) bool {
	return p.det == bare && !p.plural && !p.named && p.role != "nsubj" && p.role != "obj" && p.class != "substance" && p.class != "food"
}

// shortName cuts the name of a person to the part that the key is: a surname or a given name.
func (a *ask) shortName(p phrase, text string) string {
	parts := strings.Fields(text)
	if p.kind != clause.Person || !p.named || len(parts) < 2 || len(parts) > 3 || strings.Contains(a.key.text, " ") || facts().Title(parts[0]) {
		return text
	}
	if facts().GivenName(parts[0]) == "" && !strings.HasSuffix(parts[0], ".") {
		return text
	}
	part := parts[len(parts)-1]
	if facts().GivenName(a.key.text) != "" {
		part = parts[0]
	}
	if !capital(part) || len(part) < 3 || (facts().GivenName(part) != "") != (facts().GivenName(a.key.text) != "") {
		return text
	}
	return part
}

// shouted reports whether a name is written in capitals only, as an abbreviation is.
func shouted(name string) bool { return len(name) > 1 && strings.ToUpper(name) == name }

func digits(text string) bool { return strings.ContainsAny(text, "0123456789") }

// generalNouns may mean almost anything of their class, the key as well.
var generalNouns = lexis.Set(`person child boy girl friend author authors artist animal animals creature building place area region country
	city town village world land object substance material food plant event process action activity group organization institution idea
	concept study studies report results situation problem effect change state condition`)

// asked reports whether the prompt speaks of a phrase.
func (a *ask) asked(p phrase) bool {
	list := words(p.text)
	if a.prompt[p.lemma] || len(list) > 0 && a.prompt[list[len(list)-1]] {
		return true
	}
	for _, w := range strings.Fields(p.text) {
		if capital(w) && len(w) > 2 && a.prompt[strings.ToLower(strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s"))] {
			return true
		}
	}
	return false
}

// overlaps reports whether a phrase shares a word with a key that carries meaning, or is its short form.
func (a *ask) overlaps(p phrase) bool {
	if !p.named && synonymous(p.lemma, a.key.lemma) {
		return true
	}
	for _, k := range a.c.Keys {
		if sharesWord(p.text, k.Text) || contains(p.text, k.Text) || acronym(p.text) == k.Text || acronym(k.Text) == p.text {
			return true
		}
	}
	return false
}

// score says how well a phrase goes with the key.
func (a *ask) score(p phrase, text string) float64 {
	k, s := a.key, 0.0
	for _, good := range [...]struct {
		is     bool
		points float64
	}{
		{p.class == k.class, 3}, {p.sort == k.sort, 1}, {p.role == k.role, 2}, {p.role == k.role && p.prep == k.prep, 1},
		{p.verb == k.verb && p.verb != "", 2}, {text == p.text, 1}, {p.det == k.det, 1},
	} {
		if good.is {
			s += good.points
		}
	}
	s -= 0.4 * float64(abs(rule.Words(text)-rule.Words(k.text)))
	return s - min(2, 0.1*float64(abs(p.sentence-k.sentence)))
}

// sameThing reports whether two options are about the same thing: they share a head, a name or an entity.
func sameThing(x, y phrase) bool {
	return x.entity >= 0 && x.entity == y.entity || x.lemma == y.lemma || synonymous(x.lemma, y.lemma) || sharesWord(x.text, y.text) || contains(x.text, y.text)
}

// sharesWord reports whether two texts have a word in common that carries meaning, endings apart.
func sharesWord(a, b string) bool {
	for _, x := range words(a) {
		if len(x) < 3 || little[x] {
			continue
		}
		for _, y := range words(b) {
			if stem(x) == stem(y) || len(y) > 2 && !little[y] && (strings.HasSuffix(x, y) || strings.HasSuffix(y, x)) {
				return true
			}
		}
	}
	return false
}

// little are words of three letters and more that carry no meaning by themselves.
var little = lexis.Set("the and for with from into over under near about between their his her its our your one two three new old great small large")

// stem cuts the ending of a word so that its forms fall together.
func stem(w string) string {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "’")
	for _, end := range [...]string{"ies", "es", "s", "ed", "ing", "y", "e"} {
		if rest, ok := strings.CutSuffix(w, end); ok && len(rest) > 2 {
			return rest
		}
	}
	return w
}

// acronym gives the capitals of a name.
func acronym(name string) string {
	var b strings.Builder
	for _, w := range strings.Fields(name) {
		if capital(w) {
			b.WriteByte(w[0])
		}
	}
	return b.String()
}

// capital reports whether a word begins with a capital letter.
func capital(w string) bool { return strings.ToLower(w[:1]) != w[:1] }
