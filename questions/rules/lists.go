package rules

import (
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var lists = rule.Rule{
	ID:    "lists",
	Title: "Which of these",
	Doc: `Asks for all the members of a list of three or more: what something consists of or includes, what somebody
did something with, or which examples the text gives of a class.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		c := d.Clauses[number]
		var out []rule.Candidate
		for i := range c.Slots {
			if cand, ok := askList(d, number, &c.Slots[i]); ok {
				out = append(out, cand)
			}
		}
		if cand, ok := askListed(d, number); ok {
			out = append(out, cand)
		}
		return append(out, askExamples(d, number)...)
	},
	Positive: []rule.Example{
		{Text: "The museum displays clocks, maps and old coins. Children like it.", Prompt: "Which of these does the museum display?", Key: "clocks; maps; old coins"},
		{Text: "The alloy consists of copper, tin and zinc. It is hard.", Prompt: "Which of these does the alloy consist of?", Key: "copper; tin; zinc"},
		{Text: "The farmers grow root crops such as carrots, beets and turnips. They sell them in the town.", Prompt: "Which of these does the text name as examples of root crops?", Key: "carrots; beets; turnips"},
		{Text: "Storms, fires and floods damaged the old harbour. It was rebuilt.", Prompt: "Which of these damaged the old harbour?", Key: "storms; fires; floods"},
	},
	Silent: []rule.Example{
		{Text: "The museum displays clocks and maps. Children like it."},
		{Text: "The museum displays clocks, maps or coins. Children like it."},
		{Text: "They bought it, this and that. It was cheap."},
		{Text: "The museum does not display clocks, maps and coins. Children are sad."},
	},
}

// listKeys gives the members of a list of three or more as keys; a last member with "other" only closes the list.
func listKeys(d *clause.Doc, c clause.Clause, head int) []rule.Key {
	const fewest, most, longest = 3, 6, 6
	t := d.Trees[c.Sentence]
	members := d.Members(c.Sentence, head)
	if len(members) < fewest || len(members) > most+1 || !flat(t, members) {
		return nil
	}
	var keys []rule.Key
	for n, m := range members {
		text, ok := d.Member(c.Sentence, m)
		last := n == len(members)-1
		if last && strings.HasPrefix(text.String, "other ") {
			break
		}
		if !ok || len(text.Used) > 0 || rule.Words(text.String) > longest || vagueMember[t.Tokens[m].Lemma] || verbal(t, m) || last && cutShort(d, c, text.String) {
			return nil
		}
		if first, _, _ := strings.Cut(text.String, " "); vagueMember[first] || strings.ContainsAny(text.String, ",;:()“”\"") {
			return nil
		}
		if slices.ContainsFunc(keys, func(k rule.Key) bool { return strings.EqualFold(k.Text, text.String) }) {
			return nil
		}
		keys = append(keys, rule.Key{Text: text.String, Sentence: c.Sentence, Token: m})
	}
	if len(keys) < fewest || len(keys) > most {
		return nil
	}
	return keys
}

// verbal reports whether a member of a list is no noun or holds a verb that it begins with, as in "called witnesses".
func verbal(t clause.Tree, member int) bool {
	if u := t.Tokens[member].UPOS; u != "NOUN" && u != "PROPN" {
		return true
	}
	return slices.ContainsFunc(t.Children[member], func(k int) bool { x := t.Tokens[k].XPOS; return k < member && (x == "VBD" || x == "VBN") })
}

// vagueMember are nouns that close a list without naming anything.
var vagueMember = lexis.Set("other others even also more etc. etc so thing stuff lot number many some several various certain one")

// flat reports whether commas stand between the members of a list and "and", with or without a comma, before the last.
func flat(t clause.Tree, members []int) bool {
	for n := 1; n < len(members); n++ {
		comma, and := false, false
		for k := members[n-1] + 1; k < members[n]; k++ {
			switch low := strings.ToLower(t.Tokens[k].Form); {
			case low == ",":
				comma = true
			case low == "and", low == "&":
				and = true
			case t.Tokens[k].UPOS == "CCONJ":
				return false
			}
		}
		if last := n == len(members)-1; members[n] < members[n-1] || last != and || !last && !comma {
			return false
		}
	}
	return true
}

// askList asks for the members of a list that is the object of a clause or stands behind the verb's own preposition.
func askList(d *clause.Doc, number int, s *clause.Slot) (rule.Candidate, bool) {
	c := d.Clauses[number]
	prep := d.Mark(c, *s)
	own := s.Role == clause.Oblique && prepositional[d.Token(c.Sentence, c.Head).Lemma+" "+prep]
	if s.Before || s.Phrase != s.Head || c.Negated || c.Copula || !sound(d, c, s) || s.Role != clause.Object && !own || prep != "" && !own || prep == "as" {
		return rule.Candidate{}, false
	}
	keys := listKeys(d, c, s.Head)
	if keys == nil || followed(d, c, s) {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskTail(c, "Which of these", s, prep)
	if !ok || rule.Words(prompt.String) < 6 || rule.Reports(d, c) {
		return rule.Candidate{}, false
	}
	return listQuestion(d, number, keys, prompt), true
}

// askListed asks for the members of a list that is the subject of a clause.
func askListed(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	keys := listKeys(d, c, c.Subject)
	if keys == nil || c.Negated || c.Relative || c.Inherited || len(c.Slots) == 0 && !c.Copula {
		return rule.Candidate{}, false
	}
	if d.TypeOf(c.Sentence, c.Subject) == clause.Person {
		return rule.Candidate{}, false
	}
	prompt, ok := d.AskSubject(c, "Which of these", true)
	if !ok || rule.Words(prompt.String) < 6 || rule.Reports(d, c) {
		return rule.Candidate{}, false
	}
	return listQuestion(d, number, keys, prompt), true
}

func listQuestion(d *clause.Doc, number int, keys []rule.Key, prompt clause.Text) rule.Candidate {
	cand := rule.New(d, number, "lists", keys[0], prompt)
	cand.Kind, cand.Keys, cand.Weight, cand.Difficulty = quiz.Several, keys, 1.3, 2
	return cand
}

// askExamples asks for the examples that the text gives of a class with "such as".
func askExamples(d *clause.Doc, number int) []rule.Candidate {
	c := d.Clauses[number]
	t := d.Trees[c.Sentence]
	for _, k := range t.Subtree(c.Head, nil) {
		mark := t.Child(k, "case")
		if mark < 2 || mark > k || !introduces[strings.ToLower(t.Tokens[mark].Form)] {
			continue
		}
		class := mark - 1
		if t.Tokens[class].Form == "," {
			class--
		}
		if t.Tokens[class].XPOS != "NNS" {
			continue
		}
		keys := listKeys(d, c, k)
		name, ok := className(d, c, class, k)
		if keys == nil || !ok {
			continue
		}
		prompt := clause.Text{String: "Which of these does the text name as examples of " + name + "?"}
		return []rule.Candidate{listQuestion(d, number, keys, prompt)}
	}
	return nil
}

// introduces are the words that begin examples.
var introduces = lexis.Set("such including")

// className writes the plural noun that the examples under token k belong to, with the words before it.
func className(d *clause.Doc, c clause.Clause, class, k int) (string, bool) {
	t := d.Trees[c.Sentence]
	start := class
	for _, m := range t.Children[class] {
		switch analysis.Relation(t.Tokens[m].Deprel) {
		case "amod", "compound":
			start = min(start, m)
		case "det", "nummod", "nmod:poss":
			if m < class {
				return "", false
			}
		}
	}
	const longest = 4
	name := words(d, c.Sentence, span{start, class + 1})
	first, _, _ := strings.Cut(name, " ")
	n := rule.Words(name)
	return name, n > 1 && n <= longest && k-class <= longest && !vagueMember[strings.ToLower(first)] && !strings.Contains(name, ",")
}
