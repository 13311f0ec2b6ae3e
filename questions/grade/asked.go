package grade

// ask reads the clauses of the prompt and what part of them is asked for.
func (s *setting) ask() {
	s.verbs = make(set)
	for _, p := range s.proofs {
		r := reader{ws: p}
		r.findVerbs()
		for i, is := range r.verb {
			if is && p[i].kind == plain {
				s.verbs[p[i].stem] = true
			}
		}
	}
	s.asked = clauses(s.prompt, s.verbs)
	r := reader{ws: s.prompt, hints: s.verbs}
	r.findVerbs()
	s.gap = r.gap()
	for i, is := range r.verb {
		if is && s.prompt[i].kind == plain {
			s.verbs[s.prompt[i].stem] = true
		}
	}
	s.asksWhatIsNot = asksWhatIsNot(s.prompt)
}

// gap is the part of what a question word asks for beside the verb.
func (r *reader) gap() role {
	wh := 0
	for wh < len(r.ws) && !whWords[r.text(wh)] {
		wh++
	}
	switch r.text(wh) {
	case "", "when", "where", "why", "how":
		return noRole
	}
	last := r.text(len(r.ws) - 1)
	switch {
	case wh > 0:
		return settled(roleOf[r.text(wh-1)])
	case r.inversion() >= 0 && prepositions[last]:
		return settled(roleOf[last])
	case r.inversion() >= 0:
		return done
	}
	for i := range r.verb {
		if r.verb[i] && r.passive(i) {
			return done
		}
	}
	return doer
}

func settled(r role) role {
	if r == agent {
		return doer
	}
	return r
}

// asksWhatIsNot recognises "What may they not bring?" and "Which tasks was it unable to do?".
func asksWhatIsNot(prompt []word) bool {
	for i, w := range prompt {
		switch {
		case i == 0 && w.text != "what" && w.text != "which", i > 0 && breaks[w.text] && w.text != "that",
			w.stem == "happen", w.text == "after", w.text == "before":
			return false
		case w.kind == negation:
			return true
		}
	}
	return false
}

// asksTwice recognises "Who taught whom?" and "From where to where?".
func asksTwice(prompt []word) bool {
	n := 0
	for _, w := range prompt {
		if whWords[w.text] {
			n++
		}
	}
	return n > 1
}
