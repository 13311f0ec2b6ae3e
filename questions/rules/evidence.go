package rules

import (
	"slices"
	"strings"

	"lectern/questions/clause"
	"lectern/questions/quiz"
	"lectern/questions/rule"
)

var evidence = rule.Rule{
	ID:    "evidence",
	Title: "Mark the sentence",
	Doc: `Asks the reader to mark the sentence that tells when, where, why, how many or who. The indirect question leaves
out what the sentence need not be found by, and no other sentence may tell of the same.`,
	Ask: func(d *clause.Doc, number int) []rule.Candidate {
		if !markable(d, d.Clauses[number]) {
			return nil
		}
		if cand, ok := marked(d, number); ok {
			return []rule.Candidate{cand}
		}
		return nil
	},
	Positive: []rule.Example{
		{Text: "Clara Whitlow built the first lighthouse on Gull Island in 1874. It still stands.", Prompt: "Mark the sentence that tells when Clara Whitlow built the first lighthouse on Gull Island.", Key: "Clara Whitlow built the first lighthouse on Gull Island in 1874."},
		{Text: "The ferry Aurora stayed in the harbour because the waves were too high. Passengers slept on deck.", Prompt: "Mark the sentence that gives a reason why the ferry Aurora stayed in the harbour.", Key: "The ferry Aurora stayed in the harbour because the waves were too high."},
		{Text: "The painter Otto Brandt met his wife in Dublin. They had a son.", Prompt: "Mark the sentence that tells where the painter Otto Brandt met his wife.", Key: "The painter Otto Brandt met his wife in Dublin."},
		{Text: "The farmers of Harlow sold 340 pigs in the spring. They were pleased.", Prompt: "Mark the sentence that tells how many pigs the farmers of Harlow sold in the spring.", Key: "The farmers of Harlow sold 340 pigs in the spring."},
		{Text: "After a long storm, the old fishermen of Harlow carried the engine to the museum. It was heavy.", Prompt: "Mark the sentence that tells who carried the engine to the museum.", Key: "After a long storm, the old fishermen of Harlow carried the engine to the museum."},
		{Text: "The old miners of Harlow do not work on their own because they are afraid of the dark. It is cold.", Prompt: "Mark the sentence that gives a reason why the old miners of Harlow do not work on their own.", Key: "The old miners of Harlow do not work on their own because they are afraid of the dark."},
	},
	Silent: []rule.Example{
		{Text: "The ferry Aurora sank in May 1874 when a storm hit the old harbour. The ferry Aurora was new. It was dark."},
		{Text: "Clara Whitlow offered three reasons. They were good."},
		{Text: "The old captain lived on Gull Island in the country of Norland. He was poor."},
		{Text: "A storm in 1953 left 340 people dead. It was cold."},
		{Text: "It still stands. They like it."},
		{Text: "We built a lighthouse on the island. You saw it."},
		{Text: "The island is green. The sea is blue."},
		{Text: "Otto Brandt looked up at Dublin. It was dark."},
		{Text: "The old harbour holds three ferries, a tug, and the pilot boat. It is full."},
		{Text: "Otto Brandt sold two boats in Dublin in May. Otto Brandt sold three boats in London."},
	},
}

// alone reports whether no other clause tells with the same verb of the same subject or object.
func alone(d *clause.Doc, c clause.Clause) bool {
	for _, o := range d.SameVerb(c) {
		if o.Sentence == c.Sentence {
			continue
		}
		if e := d.Entity(c.Sentence, c.Subject); e >= 0 && e == d.Entity(o.Sentence, o.Subject) || lemma(d, c, c.Subject) == lemma(d, o, o.Subject) {
			return false
		}
		x, y := c.Object(), o.Object()
		if x != nil && y != nil && lemma(d, c, x.Phrase) == lemma(d, o, y.Phrase) {
			return false
		}
	}
	return true
}

// markLeads are the words before an indirect question, the one that is asked first before the others.
var markLeads = [...]string{"gives a reason why", "tells when", "tells where"}

// marked finds the first question that the sentence of a clause answers.
func marked(d *clause.Doc, number int) (rule.Candidate, bool) {
	c := d.Clauses[number]
	for _, lead := range markLeads {
		for i := range c.Slots {
			if leadOf(d, c, &c.Slots[i]) != lead {
				continue
			}
			if prompt, ok := d.Indirect(c, "mark the sentence that "+lead, &c.Slots[i]); ok && findable(prompt.String) {
				return mark(d, number, prompt, 0.95), true
			}
		}
	}
	if prompt, ok := howManyMark(d, c); ok && findable(prompt.String) {
		return mark(d, number, prompt, 0.95), true
	}
	prompt, ok := subjectMark(d, number)
	return mark(d, number, prompt, 0.7), ok && findable(prompt.String)
}

// leadOf gives the words before an indirect question for a slot, "" where none fits.
func leadOf(d *clause.Doc, c clause.Clause, s *clause.Slot) string {
	t := d.Trees[c.Sentence]
	if s.Phrase != s.Head {
		return ""
	}
	if m := t.Child(s.Head, "mark"); s.Role == clause.Adjunct && m >= 0 && lemma(d, c, m) == "because" && !s.Before {
		return "gives a reason why"
	}
	if s.Role != clause.Oblique {
		return ""
	}
	prep := rule.Preposition(d, c, *s)
	switch d.TypeOf(c.Sentence, s.Head) {
	case clause.Year, clause.Date:
		if (prep == "in" || prep == "on") && !wordyTime(d, c, s.Head) && !occasioned(d, c) {
			return "tells when"
		}
	case clause.Place, clause.Country:
		if (prep == "in" || prep == "at" || prep == "near") && !s.Before && !c.Copula && !governs[lemma(d, c, c.Head)] && t.Child(s.Head, "nmod:poss") < 0 && !twoPlaces(d, c) {
			return "tells where"
		}
	}
	if (prep == "because of" || prep == "due to") && !s.Before {
		return "gives a reason why"
	}
	return ""
}

// twoPlaces reports whether a clause tells where something is in more than one way, as in "in the country, near Harlow".
func twoPlaces(d *clause.Doc, c clause.Clause) bool {
	n := 0
	for _, s := range c.Slots {
		if s.Role == clause.Oblique && s.Phrase == s.Head {
			if kind := d.TypeOf(c.Sentence, s.Head); kind == clause.Place || kind == clause.Country {
				n++
			}
		}
	}
	return n > 1
}

// occasioned reports whether a clause tells its time by another clause, too: "in May when the snow melted".
func occasioned(d *clause.Doc, c clause.Clause) bool {
	return slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		return s.Role == clause.Adjunct && d.Mark(c, s) == "when"
	})
}

// wordyTime reports whether a time has no number and no name in it, as "in the morning".
func wordyTime(d *clause.Doc, c clause.Clause, head int) bool {
	text, ok := d.Answer(c, head)
	return !ok || strings.ToLower(text.String) == text.String && !strings.ContainsAny(text.String, "0123456789")
}

// howManyMark asks for the number of the objects.
func howManyMark(d *clause.Doc, c clause.Clause) (clause.Text, bool) {
	const fewest = 7 // words of a sentence that is worth finding
	object := c.Object()
	if rule.Words(sentenceText(d, c.Sentence)) < fewest || object == nil || object.Phrase != object.Head || c.Passive || d.Trees[c.Sentence].Child(c.Head, "xcomp", "ccomp") >= 0 {
		return clause.Text{}, false
	}
	t := d.Trees[c.Sentence]
	if resultative(t, c, object.Head) || t.Child(object.Head, "conj") >= 0 || len(t.Subtree(c.Subject, nil)) > 7 {
		return clause.Text{}, false
	}
	num := t.Child(object.Head, "nummod")
	if num < 0 || d.TypeOf(c.Sentence, num) == clause.Year || t.Tokens[object.Head].XPOS != "NNS" || vagueNumbers[lemma(d, c, num)] {
		return clause.Text{}, false
	}
	noun, ok := d.Uncounted(c.Sentence, object.Head, num)
	if !ok || len(noun.Used) > 0 {
		return clause.Text{}, false
	}
	return d.Indirect(c, "mark the sentence that tells how many "+noun.String, object)
}

// resultative reports whether an adjective behind the object tells what becomes of it, as in "left ten people dead".
func resultative(t clause.Tree, c clause.Clause, object int) bool {
	return slices.ContainsFunc(append(slices.Clone(t.Children[object]), t.Children[c.Head]...), func(k int) bool {
		return k > object && t.Tokens[k].UPOS == "ADJ" && t.Tokens[k].Deprel != "conj" && t.Tokens[k].Deprel != "advcl"
	})
}

// subjectMark asks for the subject, in fewer words than the sentence has.
func subjectMark(d *clause.Doc, number int) (clause.Text, bool) {
	c := d.Clauses[number]
	wh, plural := rule.SubjectWords(d, c)
	if wh == "" || c.Copula || denies(d, c) {
		return clause.Text{}, false
	}
	c.Slots = slices.DeleteFunc(slices.Clone(c.Slots), func(s clause.Slot) bool { return s.Before && s.Role == clause.Oblique })
	for n := len(c.Slots); n > 2 && c.Slots[n-1].Role == clause.Oblique; n-- {
		c.Slots = c.Slots[:n-1]
	}
	cand, ok := rule.AskSubject(d, number, "evidence", wh, plural)
	if !ok || cand.Keys[0].Sentence != c.Sentence {
		return clause.Text{}, false
	}
	if tells(cand.Prompt, cand.Keys[0].Text) {
		return clause.Text{}, false // "what can hold a fair if a town has a square"
	}
	short, ok := d.AskSubject(c, wh, plural)
	source := rule.Words(sentenceText(d, c.Sentence))
	if question := strings.TrimSuffix(short.String, "?"); ok && 4*rule.Words(question) < 3*source {
		return clause.Text{String: "Mark the sentence that tells " + lower(question) + ".", Used: short.Used}, true
	}
	return clause.Text{}, false
}

// findable reports whether an indirect question has enough words or a name to find one sentence by.
func findable(prompt string) bool {
	const lead, fewest, many = 5, 4, 7
	fields := strings.Fields(prompt)
	if len(fields) < lead+fewest || fields[0] != "Mark" {
		return false
	}
	rest := strings.Join(fields[lead:], " ")
	return len(fields) >= lead+many || strings.ToLower(rest) != rest
}

func mark(d *clause.Doc, number int, prompt clause.Text, weight float32) rule.Candidate {
	c := d.Clauses[number]
	key := rule.Key{Text: sentenceText(d, c.Sentence), Sentence: c.Sentence, Token: c.Head}
	cand := rule.New(d, number, "evidence", key, prompt)
	cand.Kind, cand.Weight, cand.Difficulty = quiz.Evidence, weight, 2
	return cand
}
