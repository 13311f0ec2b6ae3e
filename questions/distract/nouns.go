package distract

import (
	"cmp"
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/rule"
)

// nearby is how many phrases of a bucket are looked at for one question: those that stand nearest to it.
const nearby = 60

// nouns picks the phrases that fit best.
func (a *ask) nouns() {
	a.pick(a.wanted(), func(p phrase) bool {
		return p.named || p.class == a.key.class && (p.role == a.key.role || p.verb == a.key.verb && p.verb != "" || p.sort == a.key.sort)
	})
	if a.c.Whole && !a.key.named && a.c.Type != clause.Date {
		a.pick([]bucket{a.key.alike()}, func(p phrase) bool { return !p.named })
	}
	if a.c.Type == clause.Thing && !a.key.named && (a.key.det != bare || a.key.plural) && !measures[a.key.class] && (a.key.role == "obj" || a.key.role == "nsubj") {
		a.pick([]bucket{a.key.wider()}, func(p phrase) bool {
			return p.role == a.key.role && p.verb == a.key.verb && p.verb != "" && p.sort != ""
		})
	}
}

// measures are the classes of nouns that say nothing by themselves of what they measure.
var measures = setOf("quantity shape relation time")

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
		if !a.full() && !slices.ContainsFunc(a.taken, func(o phrase) bool { return sameThing(o, x.phrase) }) {
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
		if a.c.Rule == "who-said" {
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
	if a.rivals.holds(p) || a.asked(p) || a.overlaps(p) || !a.fitsPlace(p) || !a.fitsPerson(p) {
		return "", false
	}
	if p.plural != a.key.plural || p.named && shouted(p.text) != shouted(a.key.text) || digits(p.text) && !digits(a.key.text) {
		return "", false
	}
	if a.c.Type == clause.Thing && (p.sentence == a.c.Evidence[0] || idiom(p)) {
		return "", false
	}
	text, ok := a.restyled(p)
	text = a.shortName(p, text)
	return text, ok && Alike(text, a.key.text) && generalNouns[strings.TrimPrefix(text, "the ")] == generalNouns[strings.TrimPrefix(a.key.text, "the ")]
}

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
var generalNouns = setOf(`person child boy girl friend author authors artist animal animals creature building place area region country
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
		if sharesWord(p.text, k.Text) || acronym(p.text) == k.Text || acronym(k.Text) == p.text {
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

// fitsPerson keeps out people who never act and those whom the pronouns of the prompt rule out.
func (a *ask) fitsPerson(p phrase) bool {
	if p.kind != clause.Person {
		return p.kind != clause.Organization || !p.named || !placeName(p.text)
	}
	if p.named && !a.doc.Acts(p.entity) && (rule.Words(p.text) < 2 || p.sort != "person") {
		return false
	}
	if p.named && !personal(p) {
		return false
	}
	gender := gender(p)
	return a.gender == "" || gender == "" || gender == a.gender
}

// personal reports whether a name is that of a person, and no town, title or noun with the capital of a sentence's start.
func personal(p phrase) bool {
	return !placeName(p.text) && !facts().Title(p.text) && facts().HeadKind(p.text) == "" && facts().NounClass(p.lemma) != "person"
}

// placeName reports whether a name is that of a country or a capital, or a word such as "Oxford" that ends like a town.
func placeName(name string) bool {
	for _, part := range append(strings.Fields(name), name) {
		_, country := facts().Country(part)
		_, capital := facts().CapitalOf(part)
		if (country || capital) && facts().GivenName(part) == "" {
			return true
		}
	}
	return !strings.Contains(name, " ") && facts().GivenName(name) == "" &&
		slices.ContainsFunc([]string{"ford", "burg", "borough", "ville", "shire", "mouth", "bridge"}, func(end string) bool { return strings.HasSuffix(name, end) })
}

// gender gives "m" or "f" where the words of a phrase tell.
func gender(p phrase) string {
	if g := facts().HeadGender(p.lemma); g != "" {
		return g
	}
	first, _, _ := strings.Cut(p.text, " ")
	if g := facts().TitleGender(first); g != "" {
		return g
	}
	if g := facts().GivenName(first); p.named && len(g) == 1 {
		return g
	}
	return ""
}

// sameThing reports whether two options are about the same thing: they share a head, a name or an entity.
func sameThing(x, y phrase) bool {
	return x.entity >= 0 && x.entity == y.entity || x.lemma == y.lemma || synonymous(x.lemma, y.lemma) || sharesWord(x.text, y.text)
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
var little = setOf("the and for with from into over under near about between their his her its our your one two three new old great small large")

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
