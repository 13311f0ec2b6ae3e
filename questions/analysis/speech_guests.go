package analysis

import (
	"slices"
	"strings"

	"lectern/questions/lexis"
)

// people returns those who are interviewed: the persons that the title or, without any there, the introduction names in
// a sentence about the interview, behind that word where any stand there.
func (v *interview) people(introduction []block) []Name {
	for _, b := range introduction {
		for i := b.start; i < b.end; i++ {
			at := slices.IndexFunc(v.sentences[i].Tokens, func(t Token) bool { return interviews[strings.ToLower(t.Lemma)] })
			if at < 0 {
				continue
			}
			var before, behind []Name
			for _, n := range v.persons(i) {
				switch tokens := v.sentences[i].Tokens; {
				case n.Start > 0 && strings.EqualFold(tokens[n.Start-1].Form, "by"):
				case n.Start > at:
					behind = append(behind, n)
				default:
					before = append(before, n)
				}
			}
			if len(before)+len(behind) > 0 {
				return v.guests(v.introduced(introduction, i), i, before, behind)
			}
		}
	}
	return nil
}

var interviews = lexis.Set("interview interviews interviewed talk talks speak speaks chat conversation q&a")

// persons returns the persons that a sentence names, each once.
func (v *interview) persons(sentence int) []Name {
	var out []Name
	for _, n := range v.names {
		last := len(out) - 1
		if n.Sentence != sentence || n.Kind != "PER" {
			continue
		}
		if last >= 0 && out[last].End == n.Start {
			out[last].End = n.End // a name that was cut in two
		} else if !slices.ContainsFunc(out, func(m Name) bool { return v.surname(m) == v.surname(n) }) {
			out = append(out, n)
		}
	}
	return out
}

// introduced returns the persons whom the introduction names before a sentence.
func (v *interview) introduced(introduction []block, sentence int) []Name {
	var out []Name
	for _, b := range introduction {
		for i := b.start; i < b.end && i < sentence; i++ {
			for _, n := range v.persons(i) {
				if !v.among(out, n) {
					out = append(out, n)
				}
			}
		}
	}
	return out
}

// guests chooses who is interviewed of the persons before and behind the word for it. Who meets somebody that the
// sentence calls only by a pronoun asks the questions, and the one named earlier answers: "Otto Brandt keeps bees. Lena
// Aalto met him for a talk".
func (v *interview) guests(introduced []Name, sentence int, before, behind []Name) []Name {
	known := func(n Name) bool { return v.among(introduced, n) }
	switch {
	case v.takesUp(sentence):
		others := slices.DeleteFunc(slices.Clone(introduced), func(n Name) bool { return v.among(before, n) || v.among(behind, n) })
		if len(others) != 1 {
			return nil
		}
		return others
	case len(behind) == 0, slices.ContainsFunc(before, known) && !slices.ContainsFunc(behind, known):
		return before
	}
	return behind
}

// takesUp reports whether a sentence calls somebody "he", "him" and the like whom it has not named.
func (v *interview) takesUp(sentence int) bool {
	names := v.persons(sentence)
	for k, t := range v.sentences[sentence].Tokens {
		low := strings.ToLower(t.Form)
		switch {
		case low == "him", low == "her" && t.XPOS == "PRP":
			if len(names) == 1 {
				return true
			}
		case low == "he", low == "she":
			return len(names) > 0 && k < names[0].Start
		}
	}
	return false
}

func (v *interview) among(people []Name, n Name) bool {
	return slices.ContainsFunc(people, func(m Name) bool { return v.surname(m) == v.surname(n) })
}
