package distract

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// phrase is a noun phrase of the article that may serve as an option.
type phrase struct {
	text     string
	det      determiner
	core     string // the text without its article or number
	sentence int
	head     int
	entity   int
	lemma    string
	kind     clause.Type
	class    string // of the noun, by its most frequent sense
	sort     string // the analyser's entity type
	named    bool
	plural   bool
	prep     string // the preposition that it stands with
	role     string // its relation to the verb or noun that it belongs to
	verb     string // the class of that verb
	hollow   bool   // says nothing away from its place
	member   bool   // stands in a list behind its first member
	definite bool   // a name that stands behind "the"
}

// bucket is what phrases must have in common to be options of one question.
type bucket struct {
	kind   clause.Type
	kin    string // classes of things that can stand for one another
	named  bool
	plural bool
}

// kin joins the classes of which a member may stand beside a member of another.
var kin = map[string]string{
	"act": "happening", "event": "happening", "process": "happening", "phenomenon": "happening",
	"cognition": "idea", "communication": "idea", "attribute": "quality", "state": "quality", "feeling": "quality",
	"motive": "quality", "artifact": "object", "structure": "object", "object": "object", "substance": "stuff", "food": "stuff",
	"body": "living", "plant": "living", "animal": "living", "group": "group", "organization": "group",
}

func (p phrase) bucket() bucket {
	b := bucket{kind: p.kind, named: p.named}
	if p.kind == clause.Thing {
		b.kin, b.plural = p.class, p.plural
		if group := kin[p.class]; group != "" {
			b.kin = group
		}
		if p.named || p.class == "" {
			b.kin = "analyser:" + p.sort
		}
	}
	return b
}

// alike gives the bucket of what fills the same place in a sentence, whatever it is.
func (p phrase) alike() bucket {
	return bucket{kin: "place:" + p.role + " " + p.prep, named: p.named, plural: p.plural}
}

// indexPhrases collects the noun phrases of the paragraphs.
func (f *Finder) indexPhrases() {
	d := f.doc
	for _, m := range d.Mentions {
		if d.Article.Blocks[d.Sentences[m.Sentence].Block].Kind != article.Paragraph {
			continue
		}
		t := d.Token(m.Sentence, m.Head)
		if t.XPOS == "NN" && d.Trees[m.Sentence].Child(m.Head, "det", "nmod:poss", "nummod", "compound") < 0 {
			f.massNouns[strings.ToLower(t.Lemma)] = true
		}
		if !argument(t) || len(d.Members(m.Sentence, m.Head)) > 1 {
			continue
		}
		for _, text := range f.texts(m) {
			f.list(f.describe(m.Sentence, m.Head, text))
		}
	}
}

func (f *Finder) list(p phrase) {
	low := strings.ToLower(p.text)
	if f.listed[low] {
		return
	}
	f.listed[low] = true
	for _, b := range [...]bucket{p.bucket(), p.alike()} {
		f.buckets[b] = append(f.buckets[b], len(f.phrases))
	}
	f.phrases = append(f.phrases, p)
}

// texts gives the wordings of a mention: whole, and without a clause that describes its noun.
func (f *Finder) texts(m analysis.Mention) []string {
	if _, country := facts().Country(f.doc.NameText(m.Sentence, m.Head)); country {
		return []string{f.doc.NameText(m.Sentence, m.Head)}
	}
	var out []string
	if p, ok := f.doc.Phrase(m.Sentence, m.Head); ok && len(p.Used) == 0 && presentable(p.String) {
		out = append(out, p.String)
	}
	if k := f.doc.Trees[m.Sentence].Child(m.Head, "acl"); k > m.Head {
		p, ok := f.doc.PhraseFor(clause.Clause{Sentence: m.Sentence, Head: k}, m.Head)
		if ok && len(p.Used) == 0 && presentable(p.String) && rule.Words(p.String) > 1 {
			out = append(out, p.String)
		}
	}
	return out
}

// describe reads what matters of the noun phrase that a token heads.
func (f *Finder) describe(sentence, head int, text string) phrase {
	d := f.doc
	t := d.Token(sentence, head)
	p := phrase{
		text: text, sentence: sentence, head: head, entity: d.Entity(sentence, head), lemma: strings.ToLower(t.Lemma),
		kind: d.TypeOf(sentence, head), class: facts().NounClass(t.Lemma), sort: t.Entity, plural: d.Plural(sentence, head),
		prep: preposition(d, sentence, head),
	}
	_, p.named = d.Name(sentence, head)
	p.named = p.named || t.UPOS == "PROPN"
	p.member = t.Deprel == "conj"
	p.hollow = rule.Hollow(d, sentence, head)
	det := d.Trees[sentence].Child(head, "det")
	p.definite = det >= 0 && strings.EqualFold(d.Token(sentence, det).Form, "the")
	p.det, p.core = split(text)
	p.role, p.verb = f.place(sentence, head)
	return p
}

// place gives the role of a noun phrase and the class of the verb that it belongs to.
func (f *Finder) place(sentence, head int) (role, verb string) {
	tokens := f.doc.Sentences[sentence].Tokens
	for tokens[head].Deprel == "conj" && tokens[head].Head >= 0 {
		head = tokens[head].Head
	}
	if tokens[head].Head < 0 {
		return "predicate", ""
	}
	governor := tokens[tokens[head].Head]
	switch tokens[head].Deprel {
	case "nsubj:pass":
		role = "obj"
	default:
		role = analysis.Relation(tokens[head].Deprel)
	}
	if governor.UPOS == "VERB" {
		verb = facts().VerbClass(governor.Lemma)
	}
	return role, verb
}

func preposition(d *clause.Doc, sentence, head int) string {
	tree := d.Trees[sentence]
	if k := tree.Child(head, "case"); k >= 0 && k < head {
		return strings.ToLower(tree.Tokens[k].Form)
	}
	return ""
}

// argument reports whether a token heads a noun phrase that could answer a question, with its place in the sentence
// known.
func argument(t analysis.Token) bool {
	if t.UPOS != "NOUN" && t.UPOS != "PROPN" || t.Score < 0.5 || t.Deprel == "nmod:desc" || hollow[strings.ToLower(t.Lemma)] {
		return false
	}
	switch analysis.Relation(t.Deprel) {
	case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "root":
		return true
	}
	return false
}

// hollow are nouns that answer nothing by themselves.
var hollow = lexis.Set(`thing something anything everything nothing way one lot kind sort type part some many other problem issue
	fact case someone anyone everyone all most few several both each none people number rest more example that those this
	these what place nobody somebody everybody who whom which person series set range variety majority percent man woman
	amount use end side time bit piece pair couple dozen hundred thousand million fellow member respect aspect extent`)

// presentable reports whether a phrase can stand alone as an option: short, without marks, and no piece of a clause.
func presentable(text string) bool {
	if strings.ContainsAny(text, "\"“”()[]:;/…*=—–?!,") || strings.Contains(text, " - ") || rule.Words(text) > 12 {
		return false
	}
	list := words(text)
	if len(list) == 0 || strings.TrimSpace(text) != text {
		return false
	}
	first := list[0]
	if first == "the" && len(list) > 1 {
		first = list[1]
	}
	return !fragments[first] && !slices.ContainsFunc(list, func(w string) bool { return pointers[w] })
}

// fragments begin clauses, parts of something and phrases that cover everything.
var fragments = lexis.Set(`people how who what which when where some for of in as by with to no not all every each any most both such
	whose no same other only former latter own and or but nor`)

// pointers need something outside the phrase to be understood.
var pointers = lexis.Set("this that these those it he she they its his her their him them such same other another said above below all every each any none no whose")
