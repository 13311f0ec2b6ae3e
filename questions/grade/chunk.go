package grade

import "slices"

// chunk is a run of the answer's content between commas and conjunctions.
type chunk struct {
	from, to int  // words of alignment.answer
	and      bool // "and", "or" or the like joins it to what stands before
	aside    bool // a preposition or a word such as "although" or "which" subordinates it
	with     bool // "with" does
	relative bool // a word such as "who" begins it
	remark   bool // it is a remark such as "it was long ago"
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

// link is what the light words between two content words say.
type link struct{ also, subordinate, subject, remark, with bool }

func linkOf(between []word) link {
	var l link
	it, be, and := false, false, false
	for _, b := range between {
		l.with, and = l.with || b.text == "with", and || b.text != "with" && joiningWords[b.text]
		l.also = l.also || b.text == "also"
		l.subordinate = l.subordinate || subordinators[b.text]
		l.subject = l.subject || subjects[b.text]
		it, be = it || b.text == "it" || b.text == "i" || b.text == "that", be || auxiliaries[b.text] || b.text == "am"
	}
	l.remark = it && be
	l.with = l.with && !and
	return l
}

// chunks cuts the answer; all has its light words too.
func (s setting) chunks(all []word, al *alignment) []chunk {
	var out []chunk
	for i, w := range al.answer {
		between := all[:w.at]
		if i > 0 {
			between = all[al.answer[i-1].at+1 : w.at]
		}
		l, joined := linkOf(between), w.comma || w.and
		if i == 0 || joined || l.subordinate {
			out = append(out, chunk{
				from: i, and: w.and || l.also, clause: l.subject && joined, remark: l.remark && joined,
				with:     l.with,
				relative: l.subordinate && !w.and,
				aside:    !l.also && !w.and && (l.subordinate || i > 0 && (w.prep != "" || adverbial[w.text])),
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
	if w.kind != plain || w.name || w.prep != "" && w.prep != "to" {
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
	ws := al.answer[c.from:c.to]
	switch {
	case c.remark || c.clause && !c.and && !s.told(ws):
		return !s.hasName(ws) && count(ws, number) == 0 && !slices.ContainsFunc(ws, s.elsewhere)
	case c.relative && len(s.evidence) == 0:
		return c.aside
	}
	return (c.aside || c.clause || c.with) && s.told(ws)
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

func (s setting) hasName(ws []word) bool { return slices.ContainsFunc(ws, s.isName) }
