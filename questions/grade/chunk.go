package grade

// chunk is a run of the answer's content between commas and conjunctions.
type chunk struct {
	from, to int  // words of alignment.answer
	and      bool // "and", "or" or the like joins it to what stands before
	aside    bool // a preposition or a word such as "although" or "which" subordinates it
	relative bool // a word such as "who" begins it
	clause   bool // it has a verb and a subject of its own
	hits     int  // words of the key
}

var (
	// subordinators begin an addition that is no second answer.
	subordinators = words(`but although though while whereas which who whom whose because since when where after before
		until unless as so however instead not than`)
	adverbial = words(`near during against through across after before behind under over between among within beside
		since until despite inside outside along beyond`)
	subjects = words("i he she it they we you there this that")
)

// chunks cuts the answer; all has its light words too.
func (s setting) chunks(all []word, al *alignment) []chunk {
	var out []chunk
	for i, w := range al.answer {
		between := all[:w.at]
		if i > 0 {
			between = all[al.answer[i-1].at+1 : w.at]
		}
		also, sub, pronoun := false, false, false
		for _, b := range between {
			also = also || b.text == "also"
			sub = sub || subordinators[b.text]
			pronoun = pronoun || subjects[b.text]
		}
		if i == 0 || w.comma || w.and || sub {
			out = append(out, chunk{
				from: i, and: w.and || also, clause: pronoun && (w.comma || w.and),
				relative: sub && !w.and,
				aside:    !also && (sub && !w.and || !w.and && i > 0 && (w.prep != "" || adverbial[w.text])),
			})
		}
		c := &out[len(out)-1]
		c.to = i + 1
		if al.hit[i] >= 0 {
			c.hits++
		}
		c.clause = c.clause || i > c.from && al.answer[i-1].kind == plain && !al.answer[i-1].owner && s.predicates(between, w)
	}
	return out
}

// predicates tells whether word w, behind a noun and some light words, is the verb of that noun.
func (s setting) predicates(between []word, w word) bool {
	if w.kind != plain || w.name || w.prep != "" {
		return false
	}
	for _, b := range between {
		if auxiliaries[b.text] {
			return true
		}
	}
	return len(between) == 0 && (endsWithAny(w.text, "ed") || w.stem != stem(w.text) || w.text != w.stem && has(s.prompt, w))
}

// asides marks the words of the answer that add something to the key without standing beside it as another answer: a
// subordinate phrase or clause, and a clause that the article has.
func (s setting) asides(all []word, al *alignment) []bool {
	out := make([]bool, len(al.answer))
	for _, c := range s.chunks(all, al) {
		if c.hits > 0 || !s.harmless(al, c) {
			continue
		}
		for i := c.from; i < c.to; i++ {
			out[i] = true
		}
	}
	return out
}

func (s setting) harmless(al *alignment, c chunk) bool {
	if c.aside || c.clause {
		return s.told(al.answer[c.from:c.to]) || c.aside && c.relative && len(s.evidence) == 0
	}
	return false
}

// told tells whether the words stand in this order in the evidence or around it, two at least.
func (s setting) told(ws []word) bool {
	if len(ws) < 2 {
		return len(ws) == 1 && (ws[0].prep != "" && has(s.evidence, ws[0]))
	}
	return inOrder(ws, s.evidence) || inOrder(ws, s.around)
}

func inOrder(ws, text []word) bool {
	j := 0
	for _, x := range text {
		if j < len(ws) && has(ws[j:j+1], x) {
			j++
		}
	}
	return j == len(ws)
}
