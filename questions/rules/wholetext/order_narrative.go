package wholetext

import (
	"cmp"
	"slices"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var orderNarrative = rule.Rule{
	ID:    "order-narrative",
	Title: "Put the events of a story in order",
	Doc: `Asks to put events of a story into order. The story must say itself that each follows the one before, with a word
such as "then", "soon" or "at last", in one sentence with "and", or by telling of them in sentences close together; a
look back ends the sequence. Texts with years are left alone: they jump to and fro.`,
	AskText: func(d *clause.Doc) []rule.Candidate {
		if !tale(d) {
			return nil
		}
		var out []rule.Candidate
		for _, chain := range chains(d) {
			if len(chain) >= fewestEvents {
				cand := order(d, "order-narrative", "Put the events of the story in the order in which they happen.", surest(chain))
				out = append(out, cand)
			}
		}
		return out
	},
	Positive: []rule.Example{
		{
			Text:   "The baker found a basket of eggs in the barn. Then the farmer opened the door. The baker jumped out of the window. At last the farmer locked the barn.",
			Prompt: "Put the events of the story in the order in which they happen.",
			Key:    "The baker found a basket of eggs in the barn.; The farmer opened the door.; The baker jumped out of the window.; The farmer locked the barn.",
		},
		{
			Text:   "Lena Aalto packed a small bag. Soon afterwards she took the train to Tarn. Then Otto Brandt opened the door of the house.",
			Prompt: "Put the events of the story in the order in which they happen.",
			Key:    "Lena Aalto packed a small bag.; Lena Aalto took the train to Tarn.; Otto Brandt opened the door of the house.",
		},
		{
			Text:   "The old sailor climbed the mast and caught a white bird. The wind was cold. The cook lit a fire in the galley. Finally the captain turned the ship into the wind.",
			Prompt: "Put the events of the story in the order in which they happen.",
			Key:    "The old sailor climbed the mast.; The old sailor caught a white bird.; The cook lit a fire in the galley.; The captain turned the ship into the wind.",
		},
	},
	Silent: []rule.Example{
		{Text: "The baker found a basket of eggs. Years earlier the farmer had built the barn. The farmer locked the barn."},
		{Text: "Lena Aalto often took the train to Tarn. Then she would meet Otto. Every evening they walked to the harbour."},
		{Text: "Then the farmer opens the door. Soon the baker jumps out of the window. At last the farmer locks the barn."},
		{Text: "The council opened a school in 1874. The mayor closed the harbour. The captain sold the ship to the council."},
		{Text: "“The baker found the eggs. Then the farmer opened the door. Then the baker jumped out of the window,” said the maid."},
	},
}

// forward are words that begin something after what came before.
var forward = lexis.Set("then next afterwards afterward soon finally eventually suddenly immediately presently thereupon last")

// backward are words that go back in time, or aside to what happened elsewhere.
var backward = lexis.Set("earlier previously ago formerly meanwhile")

// habitual are words for what happened more than once.
var habitual = lexis.Set("usually often always sometimes every whenever used would never each daily")

// chains gives the sequences of events in which each is said to follow the one before.
func chains(d *clause.Doc) [][]event {
	quoted := spoken(d)
	var out [][]event
	var chain []event
	moved, seen := false, -1 // time went on since the last event; the sentences looked at
	for number, c := range d.Clauses {
		for seen < c.Sentence {
			seen++
			if mentions(d, seen, backward) || flashback(d, seen) {
				out, chain = append(out, chain), nil
			}
			moved = moved || goesOn(d.Sentences[seen].Tokens)
		}
		if c.Kind != clause.Main || quoted[c.Sentence] || mentions(d, c.Sentence, habitual) || !happened(d, c) {
			continue
		}
		if len(chain) > 0 && !moved && !joined(d, chain[len(chain)-1].number, number) && !near(d, chain[len(chain)-1].number, number) {
			continue
		}
		if e, ok := stated(d, number, func(s clause.Slot) bool { return s.Before }); ok && acted(d, c, e) && !told(chain, e) {
			chain, moved = append(chain, e), false
		}
	}
	return append(out, chain)
}

// acted reports whether somebody did something that is over at once, to something or on the way somewhere, in words
// that name everybody.
func acted(d *clause.Doc, c clause.Clause, e event) bool {
	kind, subject := d.TypeOf(c.Sentence, c.Subject), d.Token(c.Sentence, c.Subject)
	being := kind == clause.Person || kind == clause.Animal || subject.Entity == "person" || subject.Entity == "animal"
	reached := slices.ContainsFunc(c.Slots, func(s clause.Slot) bool {
		return s.Role != clause.Complement && s.Role != clause.Adjunct && !s.Before && d.Token(c.Sentence, s.Head).UPOS != "PRON"
	})
	pronoun := slices.ContainsFunc(strings.Fields(e.statement.String), func(w string) bool {
		return pronouns[strings.ToLower(strings.Trim(w, ".,"))]
	})
	const sure = 0.65
	return actions[strings.ToLower(d.Token(c.Sentence, c.Head).Lemma)] && !c.Passive && being && reached && !pronoun &&
		e.confidence >= sure && !strings.Contains(e.statement.String, "’s") && !strings.Contains(e.statement.String, ",")
}

var pronouns = lexis.Set("he him she hers it they them himself herself itself themselves")

// actions are verbs for what is done in a moment or a short while and then is over.
var actions = lexis.Set(`go come run walk climb jump leap open close shut find catch throw toss pick give send bring carry fall
	wake cook bake eat drink swallow kill marry cut chop tie untie enter leave return arrive reach meet steal hide buy sell
	cross break drop lift put pull push set fetch take follow chase escape flee knock pour plant dig wash swim fly sail ride
	rescue save attack burn bite touch kiss hug build invite order drag shoot hit beat strike capture free release discover
	notice grab snatch seize hand offer pay lock unlock light fill empty mend repair turn rush hurry crawl creep slip sneak
	step march travel land row lose win borrow lend hang bury unwrap wrap pack unpack load promise agree refuse ask tell
	answer shout cry call whisper greet thank bow kneel rise dress undress paint draw write read sing dance sweep visit`)

// joined reports whether the second of two clauses follows the first with "and" in one sentence.
func joined(d *clause.Doc, first, second int) bool {
	a, b := d.Clauses[first], d.Clauses[second]
	if a.Sentence != b.Sentence || a.Passive || b.Passive {
		return false
	}
	t := d.Trees[b.Sentence]
	cc := t.Child(b.Head, "cc")
	return t.Tokens[b.Head].Deprel == "conj" && t.Tokens[b.Head].Head == a.Head && cc >= 0 && strings.EqualFold(t.Tokens[cc].Form, "and")
}

// near reports whether two clauses stand in sentences of one scene.
func near(d *clause.Doc, first, second int) bool {
	const apart = 4
	a, b := d.Clauses[first].Sentence, d.Clauses[second].Sentence
	return a < b && b-a <= apart
}

// tale reports whether the text tells a story: nearly all main clauses in the past, and no year.
func tale(d *clause.Doc) bool {
	past, all := 0, 0
	for _, c := range d.Clauses {
		if c.Kind != clause.Main || c.Source >= 0 {
			continue
		}
		all++
		if d.Token(c.Sentence, c.Verbs[0]).XPOS == "VBD" {
			past++
		}
	}
	years := slices.ContainsFunc(d.Sentences, func(s analysis.Sentence) bool {
		return slices.ContainsFunc(s.Tokens, func(t analysis.Token) bool { return len(t.Form) == 4 && t.Form >= "1000" && t.Form < "2200" })
	})
	const most = 0.85
	return !years && float64(past) >= most*float64(all)
}

// goesOn reports whether a sentence begins with a word that carries the story on.
func goesOn(tokens []analysis.Token) bool {
	const start = 3
	return slices.ContainsFunc(tokens[:min(start, len(tokens))], func(t analysis.Token) bool {
		return forward[strings.ToLower(t.Form)]
	})
}

// told reports whether most words of an event stand in another one of the chain.
func told(chain []event, e event) bool {
	own := strings.Fields(e.statement.String)
	return slices.ContainsFunc(chain, func(o event) bool {
		const short = 3
		same := 0
		for _, w := range strings.Fields(o.statement.String) {
			if len(w) > short && slices.Contains(own, w) {
				same++
			}
		}
		return 3*same > len(own)
	})
}

// mentions reports whether a sentence has one of the words.
func mentions(d *clause.Doc, sentence int, set map[string]bool) bool {
	return slices.ContainsFunc(d.Sentences[sentence].Tokens, func(t analysis.Token) bool {
		return set[strings.ToLower(t.Form)] || set[strings.ToLower(t.Lemma)]
	})
}

// flashback reports whether a sentence says in its main clause what had happened before.
func flashback(d *clause.Doc, sentence int) bool {
	t := d.Trees[sentence]
	for i, token := range t.Tokens {
		if token.Deprel == "root" {
			return pastPerfect(t, i)
		}
	}
	return false
}

// surest gives the events of a chain that the analyser is surest of, in their order.
func surest(chain []event) []event {
	sorted := slices.Clone(chain)
	slices.SortStableFunc(sorted, func(a, b event) int { return cmp.Compare(b.confidence, a.confidence) })
	sorted = sorted[:min(len(sorted), mostEvents)]
	slices.SortFunc(sorted, func(a, b event) int { return cmp.Compare(a.number, b.number) })
	return sorted
}
