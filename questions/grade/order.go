package grade

// swapped tells whether the names of the answer stand in an order that gives them each other's parts.
func (s setting) swapped(answer []word, w wording, al *alignment) bool {
	by := agent(answer) != agent(w.words)
	if inOrder, known := s.targetOrder(w.words, al); known {
		return inOrder == by
	}
	subject, known := asksForSubject(s.prompt)
	if !known || agent(s.prompt) || !s.restates(al) {
		return false
	}
	key, other := firstHit(al), s.promptName(al)
	if key < 0 || other < 0 {
		return false
	}
	return ((key < other) == subject) == agent(answer)
}

// targetOrder compares the order of the first two names of the key with the answer's. It is unknown where the key
// has fewer, or is a mere list.
func (s setting) targetOrder(target []word, al *alignment) (inOrder, known bool) {
	var places []int
	for j, t := range al.target {
		if t.name && al.taken[j] >= 0 {
			places = append(places, al.taken[j])
		}
	}
	verb := false
	for _, t := range target {
		verb = verb || t.content() && !t.name && t.kind == plain
	}
	if !verb || len(places) < 2 || places[0] == places[1] {
		return false, false
	}
	return places[0] < places[1], true
}

func firstHit(al *alignment) int {
	for i, j := range al.hit {
		if j >= 0 && al.target[j].name {
			return i
		}
	}
	return -1
}

// promptName is the place of the first name in the answer that comes from the prompt.
func (s setting) promptName(al *alignment) int {
	for _, i := range al.extra() {
		if w := al.answer[i]; s.isName(w) && has(s.prompt, w) && !w.owner && (w.prep == "" || w.prep == "by") {
			return i
		}
	}
	return -1
}

// agent tells whether a "by" names the doer.
func agent(ws []word) bool {
	for _, w := range ws {
		if w.text == "by" {
			return true
		}
	}
	return false
}

// asksForSubject tells whether the question word is the subject ("Who saw Ann?") or not ("Whom did Ann see?"); it is
// unknown where the prompt leaves it open.
func asksForSubject(prompt []word) (subject, known bool) {
	for i, w := range prompt {
		switch w.text {
		case "did", "does", "do":
			return false, true
		case "is", "are", "was", "were", "has", "had", "have", "will", "would", "can", "could", "should":
			return false, false
		}
		if i == 4 {
			break
		}
	}
	ok := len(prompt) > 0 && (prompt[0].text == "who" || prompt[0].text == "what" || prompt[0].text == "which")
	return ok, ok
}

// swappedNumbers tells whether two numbers of the key count each other's things, or stand on each other's side of a
// score or a range.
func swappedNumbers(al *alignment) bool {
	for i, j := range al.hit {
		if i > 0 && j >= 0 && al.answer[i].ends && al.hit[i-1] == j+1 && al.target[j+1].ends {
			return true
		}
		if j < 0 || al.answer[i].kind != number || i+1 >= len(al.answer) || j+1 >= len(al.target) || al.answer[i+1].kind != plain {
			continue
		}
		counted := al.hit[i+1]
		if counted > j+1 && al.taken[j+1] >= 0 && al.target[counted-1].kind == number {
			return true
		}
	}
	return false
}
