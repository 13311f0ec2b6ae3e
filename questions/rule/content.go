package rule

import (
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
)

// shells are nouns that name nothing without words that say which: "the process", "this approach". After Schmid,
// English Abstract Nouns as Conceptual Shells (2000), with nouns for the parts and makers of studies.
var shells = lexis.Set(`ability account act action activity advantage aim answer approach aspect assumption attempt attitude
	attention basis behavior behaviour belief benefit cause challenge change choice circumstance claim concept conclusion condition
	consequence context criterion decision definition degree development difference difficulty effect effort element
	evidence example experience explanation extent fact factor feature finding form function goal group idea image
	implication importance increase individual information insight instance intention interest issue kind knowledge lesson level
	limit majority manner matter meaning means measure mechanism member method model motive nature need notion number object
	objective observation occasion opinion opportunity option order outcome participant pattern period person perspective phase
	phenomenon place plan point policy position possibility practice principle problem procedure process project proposal
	purpose question reason relation relationship report requirement response result risk role rule sample section sense set
	setting side sign situation skill solution stage standard state step story strategy structure study subject success system
	task technique term test theory thing thought topic training treatment trend type understanding unit use value version view
	way work world time year day area end variety range amount sort lot part case paper article chapter author researcher
	scholar expert critic other respondent observer scenario variable quantity proportion share term word text figure table
	consideration ingredient initiative resource aid item statement comment reaction sector category criterion component contributor institution incident affair content membership`)

// Hollow reports whether a noun phrase says nothing away from its place: a shell noun with no word that tells which.
func Hollow(d *clause.Doc, sentence, head int) bool {
	token := d.Token(sentence, head)
	t := d.Trees[sentence]
	if token.UPOS == "NOUN" && counted(t, head) && d.TypeOf(sentence, head) != clause.Person {
		return true
	}
	if token.UPOS != "NOUN" || !shells[strings.ToLower(token.Lemma)] {
		return false
	}
	for _, k := range t.Children[head] {
		switch r := analysis.Relation(t.Tokens[k].Deprel); {
		case r == "nmod", r == "acl", r == "compound", r == "appos", r == "flat":
			return false
		case r == "amod" && !faint[strings.ToLower(t.Tokens[k].Lemma)]:
			return false
		}
	}
	return true
}

// counted reports whether a noun phrase is only "the", a number and its noun, as in "the two banks": which ones is told
// elsewhere.
func counted(t clause.Tree, head int) bool {
	the, number := false, false
	for _, k := range t.Children[head] {
		switch analysis.Relation(t.Tokens[k].Deprel) {
		case "det":
			the = strings.EqualFold(t.Tokens[k].Form, "the")
		case "nummod":
			number = true
		case "case", "punct", "cc", "conj":
		default:
			return false
		}
	}
	return the && number
}

// Shell reports whether a noun by itself only says what part something plays, as "cause" and "aim" do.
func Shell(lemma string) bool { return shells[lemma] }

// vagueKey reports whether the words of a key are a noun that says nothing here: a shell, or "the" and a noun that only
// its relative clause, which the question asks about, told from others.
func vagueKey(d *clause.Doc, c clause.Clause, head int, text string) bool {
	token := d.Token(c.Sentence, head)
	if token.UPOS != "NOUN" || !strings.HasSuffix(strings.ToLower(text), strings.ToLower(token.Form)) {
		return false
	}
	return Hollow(d, c.Sentence, head) || c.Relative && head == c.Subject && Words(text) == 2 && strings.HasPrefix(strings.ToLower(text), "the ")
}

// faint are adjectives that do not tell which of several is meant.
var faint = lexis.Set(`considerable great good new important main many different various several certain similar other same such present
	current recent previous first second third last next large big small key major minor own possible necessary specific
	particular common general overall further additional initial final single significant whole entire better best high low
	more most few old long short full real true clear strong`)

// broken reports whether a key was cut out of something longer: it begins with a conjunction, denies, or its head is only
// a part of a word written with a hyphen.
func broken(d *clause.Doc, sentence, head int, text string) bool {
	first, _, _ := strings.Cut(strings.ToLower(text), " ")
	switch first {
	case "and", "or", "but", "no", "few", "neither", "nor", "not", "how", "whose", "what", "which", "more", "less", "little":
		return true
	}
	t := d.Trees[sentence]
	return head+1 < len(t.Tokens) && t.Tokens[head+1].Form == "-" && !t.Tokens[head].Spaced
}
