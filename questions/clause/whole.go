package clause

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/lexis"
)

// Whole writes a sentence of the article word for word with the given changes, freed of what ties it to those around it:
// a linking word at its head goes, and a pronoun whose noun stands elsewhere gives way to that noun. It is false for a
// sentence that cannot be freed.
func (d *Doc) Whole(sentence int, swaps ...Swap) (Text, bool) {
	t := d.Trees[sentence]
	start := t.linkEnd()
	if start < 0 || !d.standsAlone(t, start) {
		return Text{}, false
	}
	w := &wholeWriter{d: d, t: t, said: map[int]bool{}}
	for _, s := range swaps {
		w.edit(s.Start, s.End, s.Text)
	}
	for k := start; k < len(t.Tokens) && !w.fail; k++ {
		w.token(k)
	}
	return Text{w.text(start), w.used}, !w.fail && !w.adrift
}

// wholeWriter copies a sentence and notes what to write in place of some of its tokens.
type wholeWriter struct {
	d      *Doc
	t      Tree
	edits  []wholeEdit
	said   map[int]bool // entities that a noun has named so far
	used   []article.Span
	fail   bool
	adrift bool // a noun such as "the country" stands for something of another sentence
}

type wholeEdit struct {
	span article.Span
	text string
}

func (w *wholeWriter) edit(start, end int, text string) {
	w.edits = append(w.edits, wholeEdit{article.Span{Start: w.t.Tokens[start].Span.Start, End: w.t.Tokens[end-1].Span.End}, text})
}

func (w *wholeWriter) edited(k int) bool {
	span := w.t.Tokens[k].Span
	return slices.ContainsFunc(w.edits, func(e wholeEdit) bool { return e.span.Contains(span) })
}

func (w *wholeWriter) token(k int) {
	token := w.t.Tokens[k]
	entity := w.d.Entity(w.t.Number, k)
	switch {
	case w.edited(k):
		w.said[entity] = entity >= 0
	case token.UPOS == "PRON" && personal(token.XPOS):
		w.pronoun(k, entity)
	case w.d.definiteStart(w.t.Number, w.pair(k)):
		w.definite(k)
		w.adrift = w.adrift || w.floats(k+1)
	case entity >= 0:
		w.said[entity] = true
	}
}

func (w *wholeWriter) pair(k int) []int {
	if k+1 < len(w.t.Tokens) {
		return []int{k, k + 1}
	}
	return []int{k}
}

// pronoun keeps a pronoun whose noun stands before it in the sentence, and replaces another one.
func (w *wholeWriter) pronoun(k, entity int) {
	token := w.t.Tokens[k]
	low := strings.ToLower(token.Form)
	switch {
	case strings.HasSuffix(low, "self"), strings.HasSuffix(low, "selves"), entity >= 0 && w.said[entity], w.t.expletive(k):
		return
	case !thirdPersonPronoun(low):
		w.fail = true
		return
	}
	i, ok := w.d.mentionAt(w.t.Number, k)
	s, h, found := w.d.Nominal(w.t.Number, k)
	if !ok || !found || w.d.Mentions[i].Confidence < sureReferent {
		w.fail = true
		return
	}
	if s == w.t.Number && h < k {
		w.said[entity] = true
		return
	}
	w.replace(k, k+1, s, h, token.XPOS == "PRP$")
	w.said[entity] = true
}

// floats reports whether "the" and the noun k name something only together with another sentence.
func (w *wholeWriter) floats(k int) bool {
	if w.edited(k) {
		return false
	}
	if e := w.d.Entity(w.t.Number, k); e >= 0 && w.said[e] {
		return false
	}
	return classNoun[w.t.lemma(k)] || analysis.Relation(w.t.Tokens[k].Deprel) == "nsubj" && w.t.Tokens[w.t.Tokens[k].Head].Deprel == "root" && !w.named()
}

// named reports whether the sentence holds a name.
func (w *wholeWriter) named() bool {
	for k := range w.t.Tokens {
		if _, ok := w.d.Name(w.t.Number, k); ok {
			return true
		}
	}
	return false
}

// classNoun are nouns that with nothing but "the" mean one that has been named before.
var classNoun = lexis.Set(`country nation region area city town village company organization group ministry agency team study process
	project author man woman situation event plan program programme method approach system result problem issue case
	peninsula institution challenge question idea example topic text book film article story author writer place site`)

// sureReferent is the probability from which a pronoun gives way to a noun of another sentence.
const sureReferent = 0.6

// definite replaces a phrase such as "the country" by the name that it stands for.
func (w *wholeWriter) definite(k int) {
	s, h, ok := w.d.Nominal(w.t.Number, k+1)
	entity := w.d.Entity(w.t.Number, k+1)
	if !ok || s == w.t.Number || entity < 0 || w.said[entity] {
		return
	}
	if _, named := w.d.Name(s, h); named {
		w.replace(k, k+2, s, h, false)
		w.said[entity] = true
	}
}

func (w *wholeWriter) replace(start, end, s, h int, owner bool) {
	text, ok := w.d.Phrase(s, h)
	const longest = 5
	if !ok || len(strings.Fields(text.String)) > longest {
		w.fail = true
		return
	}
	words := text.String
	if owner {
		words += possessive(words)
	}
	w.edit(start, end, words)
	w.used = append(append(w.used, text.Used...), w.d.Sentences[s].Span)
}

// text puts the sentence together from token start on.
func (w *wholeWriter) text(start int) string {
	slices.SortFunc(w.edits, func(a, b wholeEdit) int { return cmp.Compare(a.span.Start, b.span.Start) })
	var b strings.Builder
	at, end := w.t.Tokens[start].Span.Start, w.t.Tokens[len(w.t.Tokens)-1].Span.End
	for _, e := range w.edits {
		if e.span.Start < at {
			continue
		}
		b.WriteString(w.d.Article.Text[at:e.span.Start])
		b.WriteString(e.text)
		at = e.span.End
	}
	b.WriteString(w.d.Article.Text[at:end])
	return Capital(strings.Join(strings.Fields(uncited(b.String())), " "))
}

// citation is a run of numbered references, as in "[3], [5]–[7]".
var citation = regexp.MustCompile(`\s*\[\d+(?:[,–-]\s*\d+)*\](?:\s*[,–-]\s*\[\d+(?:[,–-]\s*\d+)*\])*`)

// uncited drops numbered references.
func uncited(text string) string { return citation.ReplaceAllString(text, "") }

// cites reports whether a bracket belongs to a numbered reference.
func (t Tree) cites(k int) bool {
	digit := func(i int) bool {
		return i >= 0 && i < len(t.Tokens) && t.Tokens[i].Form[0] >= '0' && t.Tokens[i].Form[0] <= '9'
	}
	return t.Tokens[k].Form == "[" && digit(k+1) || t.Tokens[k].Form == "]" && digit(k-1)
}

// expletive reports whether token k is an "it" that stands for nothing, as in "it is clear that".
func (t Tree) expletive(k int) bool {
	return analysis.Relation(t.Tokens[k].Deprel) == "expl"
}

// linkEnd gives the first token behind a linking word at the head of a sentence, 0 where there is none, -1 for a word
// that cannot be left out.
func (t Tree) linkEnd() int {
	first := strings.ToLower(t.Tokens[0].Form)
	switch {
	case bound[first] && !(ordinals[first] && t.Tokens[1].Form == ","):
		return -1
	case len(t.Tokens) < 4:
		return 0
	case t.Tokens[0].UPOS == "CCONJ" && first != "either" && first != "neither" && first != "both":
		if t.Tokens[1].Form == "," || bound[strings.ToLower(t.Tokens[1].Form)] {
			return -1
		}
		return 1
	}
	for n := 1; n <= 4 && n < len(t.Tokens); n++ {
		if t.Tokens[n].Form == "," && (links[strings.ToLower(t.words(0, n))] || n == 1 && ordinals[first]) {
			return n + 1
		}
	}
	return 0
}

func (t Tree) words(start, end int) string {
	var forms []string
	for _, token := range t.Tokens[start:end] {
		forms = append(forms, token.Form)
	}
	return strings.Join(forms, " ")
}

// links are linking words that can be left out at the head of a sentence, before a comma.
var links = map[string]bool{
	"however": true, "moreover": true, "furthermore": true, "in addition": true, "nevertheless": true, "nonetheless": true,
	"for example": true, "for instance": true, "in fact": true, "of course": true, "indeed": true, "additionally": true,
	"in short": true, "besides": true, "in contrast": true, "by contrast": true, "on the contrary": true, "also": true,
	"finally": true, "therefore": true, "consequently": true, "as a result": true, "fortunately": true, "unfortunately": true,
	"sadly": true, "interestingly": true, "in particular": true, "most importantly": true, "importantly": true, "still": true,
	"in other words": true, "that is": true, "naturally": true, "in the meantime": true, "in the mean time": true, "by the way": true, "surprisingly": true, "not surprisingly": true,
}

// bound are words that at the head of a sentence refer to the one before.
var bound = lexis.Set(`then instead thus hence so otherwise afterwards afterward later similarly likewise there here such this these
	those that meanwhile thereafter thereby accordingly first firstly second secondly third thirdly next again rather both
	one another others neither either above below for nor`)

var ordinals = lexis.Set("first firstly second secondly third thirdly finally")

// standsAlone reports whether no word of a sentence from token start on needs its neighbours to be understood, and its
// quotation marks and brackets are closed.
func (d *Doc) standsAlone(t Tree, start int) bool {
	s := d.Sentences[t.Number]
	if d.Article.Blocks[s.Block].Kind != article.Paragraph || s.Flaw != "" || !declarative(t) || d.spokenInside(t.Number) || !t.sound() {
		return false
	}
	if t.opensQuote(start, len(t.Tokens)) {
		return false
	}
	open := map[string]int{}
	for k := start; k < len(t.Tokens); k++ {
		token := t.Tokens[k]
		low := strings.ToLower(token.Form)
		if t.cites(k) {
			continue
		}
		if vague(token) || low == "that" && token.XPOS == "DT" || distant[low] || token.XPOS == "PRP" && token.UPOS != "PRON" {
			return false
		}
		if (low == "later" || low == "earlier") && k > 0 && timeNouns[t.lemma(k-1)] {
			return false
		}
		switch token.Form {
		case "[", "]", "…", "...", "?", "*":
			return false
		case "“", "”", "\"", "''", "``", "(", ")":
			open[strings.Map(pairOf, token.Form)]++
		}
	}
	for _, n := range open {
		if n%2 != 0 {
			return false
		}
	}
	return true
}

// sound reports whether the main clause of a sentence is English and nothing but the sentence itself stands at its head.
func (t Tree) sound() bool {
	root := slices.IndexFunc(t.Tokens, func(token analysis.Token) bool { return token.Head < 0 })
	if root < 0 || t.Child(root, "mark") >= 0 {
		return false
	}
	if first := t.Tokens[0].Form[0]; '0' <= first && first <= '9' && Capital(t.Tokens[1].Form) == t.Tokens[1].Form {
		return false
	}
	c := Clause{Sentence: t.Number, Head: root}
	return t.findVerbs(&c)
}

// pairOf gives one sign for both marks of a pair.
func pairOf(r rune) rune {
	switch r {
	case '”', '"', '\'', '`':
		return '“'
	case ')':
		return '('
	}
	return r
}

// distant are words that compare with or point to something said elsewhere.
var distant = lexis.Set("other same aforementioned latter former similar similarly likewise then yes else instead therefore thus hence above below figure table chapter section")

// spokenInside reports whether a sentence lies within what somebody says, its speaker being told elsewhere.
func (d *Doc) spokenInside(sentence int) bool {
	span := d.Sentences[sentence].Span
	return slices.ContainsFunc(d.Speeches, func(s analysis.Speech) bool {
		return s.Sentence != sentence && s.Content.Start < span.End && span.Start < s.Content.End
	})
}
