package grade

import "lectern/questions/inflect"

// role is the part that a noun plays beside a verb.
type role uint8

const (
	noRole role = iota // none that is told apart
	doer
	done // whom or what it is done to
	source
	goal
	agent // behind "by": the doer of a passive, beside an active verb nothing
)

// argument is a noun or pronoun with its role.
type argument struct {
	word word
	role role
}

// clause is a verb with what stands beside it.
type clause struct {
	verb    word
	passive bool
	args    []argument
}

// pronoun is the subject form of a personal pronoun, "" for other words.
func (a argument) pronoun() string {
	if a.word.content() {
		return ""
	}
	return persons[a.word.text]
}

// clauses reads the clauses of a text as far as the order of its words tells them; hints has stems that are verbs.
func clauses(ws []word, hints set) []clause {
	r := reader{ws: ws, hints: hints}
	r.findVerbs()
	var out []clause
	var left []argument // of the clause before
	end := 0            // of its verb
	asked := r.inversion()
	for i := range ws {
		if !r.verb[i] {
			continue
		}
		subject, from, bare := r.subject(i, end)
		if asked >= 0 && asked < i && len(out) == 0 {
			subject, bare = r.arguments(asked+1, i, doer), false
		}
		if len(out) > 0 {
			out[len(out)-1].args = append(out[len(out)-1].args, r.arguments(end, from, done)...)
		}
		if bare && len(out) > 0 {
			subject = left
		}
		c := clause{verb: ws[i], passive: r.passive(i)}
		if c.verb.stem == "" {
			c.verb.stem = stem(inflect.Irregular(c.verb.text))
		}
		for _, a := range subject {
			a.role = doer
			if c.passive {
				a.role = done
			}
			c.args = append(c.args, a)
		}
		left, end = subject, i+1
		out = append(out, c)
	}
	if n := len(out); n > 0 {
		out[n-1].args = append(out[n-1].args, r.arguments(end, len(ws), done)...)
	}
	for k := range out {
		out[k].settle()
	}
	return out
}

// settle makes the agent of a passive its doer.
func (c *clause) settle() {
	for i := range c.args {
		if a := &c.args[i]; a.role == agent {
			a.role = noRole
			if c.passive {
				a.role = doer
			}
		}
	}
}

// passive tells whether the verb at i is a participle behind a form of "be" or before "by".
func (r *reader) passive(i int) bool {
	if !inflected(r.ws[i]) {
		return false
	}
	if r.text(i+1) == "by" {
		return true
	}
	if h := r.inversion(); h >= 0 && h < i && forms[r.text(h)] {
		return true
	}
	for j := i - 1; j >= 0; j-- {
		switch t := r.text(j); {
		case forms[t]:
			return true
		case !isAdverb(t) && r.ws[j].kind != negation:
			return false
		}
	}
	return false
}

// subject reads what stands before the verb at i, from the word at end on, and where it begins. It is bare where there
// is nothing, so that the verb shares the subject of the one before it.
func (r *reader) subject(i, end int) (args []argument, from int, bare bool) {
	j, infinitive := i, false
	if r.ws[i].comma && r.text(i-1) == "to" {
		return nil, i - 1, true
	}
	for j > end && (helpers[r.text(j-1)] || isAdverb(r.text(j-1)) || r.ws[j-1].kind == negation || r.text(j-1) == "to") {
		j--
		infinitive = infinitive || r.text(j) == "to"
	}
	if infinitive && end > 0 && !commanding[r.ws[end-1].stem] {
		return nil, j, true
	}
	k := j
	for k > end && !breaks[r.text(k-1)] && !(end > 0 && joining[r.text(k-1)]) && !(end > 0 && k < j && r.ws[k].comma) {
		k--
	}
	if k == end && end > 0 && k < j {
		k = r.phrase(j, end)
		if !determins[r.text(k)] && persons[r.text(k)] == "" && !r.ws[k].name && !plural(r.text(j-1)) {
			return nil, j, false
		}
	}
	if k == j && k > end && r.text(k-1) == "who" && end == 0 {
		return r.arguments(end, k-1, doer), end, false
	}
	return r.arguments(k, j, doer), k, k == j
}

// phrase is where the noun phrase begins that ends before j.
func (r *reader) phrase(j, end int) int {
	k := j
	for k > end {
		k--
		if determins[r.text(k)] || persons[r.text(k)] != "" {
			if k > end && r.text(k-1) == "of" {
				continue
			}
			break
		}
		if prepositions[r.text(k)] && r.text(k) != "of" {
			return k + 1
		}
	}
	return k
}

// arguments reads the nouns and pronouns from one index to another. What has no preposition plays the given part;
// what stands behind "of" or in the possessive none.
func (r *reader) arguments(from, to int, bare role) []argument {
	var out []argument
	prep, last := "", -1 // last is the word before, where it is part of a noun phrase
	now := bare
	for i := from; i < to; i++ {
		w := r.ws[i]
		t := w.text
		pronoun := persons[t] != "" && w.kind == light && !(t == "her" && i+1 < len(r.ws) && r.ws[i+1].content())
		switch {
		case breaks[t] && bare == done:
			return out
		case prepositions[t] || t == "than" || t == "before" || t == "after" || t == "without" || t == "of":
			prep, last = t, -1
			continue
		case !w.content() && !pronoun:
			if t != "and" && t != "or" {
				last = -1
			}
			continue
		}
		if last < 0 {
			known := false
			if now, known = roleOf[prep]; !known {
				now = noRole
			} else if prep == "" {
				now = bare
			}
		}
		if now != noRole && !particles[w.text] && !w.owner && w.kind != unit && w.kind != month {
			out = append(out, argument{w, now})
		}
		prep, last = "", i
	}
	return out
}

// finite tells whether a text is a sentence: whether it has a subject, or a helper verb that is no infinitive.
func finite(ws []word, cs []clause) bool {
	for i, w := range ws {
		if finites[w.text] && wordAt(ws, i-1) != "to" {
			return true
		}
	}
	for _, c := range cs {
		for _, a := range c.args {
			if a.role == doer || c.passive && a.role == done {
				return true
			}
		}
	}
	return false
}
