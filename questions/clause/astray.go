package clause

import (
	"sort"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/lexis"
)

// astray reports whether a pronoun may well mean something else than the noun that it was resolved to: the noun stands in
// an earlier turn of an interview or within a quotation that the pronoun stands outside, in front of the pronoun's sentence stands another name that it takes up, or the noun is
// an idea of the speaker's own.
func (d *Doc) astray(sentence, pronoun, nounSentence, noun int) bool {
	if d.voice.interview && d.Sentences[sentence].Block != d.Sentences[nounSentence].Block {
		return true
	}
	if said := d.quotation(nounSentence, noun); said >= 0 && said != d.quotation(sentence, pronoun) {
		return true
	}
	low := strings.ToLower(d.Token(sentence, pronoun).Form)
	switch low {
	case "it", "its", "they", "them", "their":
		return d.ownIdea(nounSentence, noun)
	}
	n, ok := d.takenUp(sentence)
	return ok && !(nounSentence == sentence && n.Start <= noun && noun < n.End)
}

// quotation gives the index of the quoted speech that a token stands in, -1 where there is none.
func (d *Doc) quotation(sentence, token int) int {
	span := d.Token(sentence, token).Span
	for _, i := range d.speeches[sentence] {
		if d.Speeches[i].Content.Contains(span) {
			return i
		}
	}
	return -1
}

// quotedIn gives for each sentence the quoted speeches that it holds some of.
func quotedIn(a *analysis.Analysis) map[int][]int {
	in := map[int][]int{}
	for i, s := range a.Speeches {
		if !s.Quoted {
			continue
		}
		first := sort.Search(len(a.Sentences), func(k int) bool { return a.Sentences[k].Span.End > s.Content.Start })
		for k := first; k < len(a.Sentences) && a.Sentences[k].Span.Start < s.Content.End; k++ {
			in[k] = append(in[k], i)
		}
	}
	return in
}

// takenUp gives the name at the head of a sentence that "he" or "she" takes up at once: "Otto Brandt, he has a mill".
func (d *Doc) takenUp(sentence int) (analysis.Name, bool) {
	tokens := d.Sentences[sentence].Tokens
	for k := 0; k+2 < len(tokens) && tokens[k].UPOS == "PROPN"; k++ {
		if tokens[k+1].Form != "," || tokens[k+2].Deprel != "nsubj" {
			continue
		}
		switch tokens[k+2].Form {
		case "he", "she":
			return analysis.Name{Sentence: sentence, Start: 0, End: k + 1}, true
		}
	}
	return analysis.Name{}, false
}

// ownIdea reports whether a noun is an idea, hope or the like that "our" or "my" claims, or that "we" or "I" have.
func (d *Doc) ownIdea(sentence, noun int) bool {
	t := d.Trees[sentence]
	token := t.Tokens[noun]
	if token.UPOS != "NOUN" || token.Entity != "" && token.Entity != "abstract" {
		return false
	}
	own := t.Child(noun, "nmod:poss")
	if r := analysis.Relation(token.Deprel); own < 0 && r == "obj" {
		own = t.Child(token.Head, "nsubj")
	}
	return own >= 0 && firstPerson[strings.ToLower(t.Tokens[own].Form)]
}

var firstPerson = lexis.Set("i we my our")
