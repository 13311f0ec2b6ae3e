package grade

import (
	"slices"
	"strings"
)

// converse gives for a verb those whose subject is the giver where its own subject gets something, or the other way
// round, by stems.
var (
	getting = stems("receive get borrow inherit buy learn take obtain acquire hear accept purchase")
	giving  = stems("give lend sell teach send donate hand pay tell pass offer grant award present leave loan bequeath")
	// Verbs whose subject is the object of another: by stems.
	converses = [...][2]string{{"precede", "follow"}, {"lose", "beat"}, {"lose", "defeat"}, {"belong", "own"}, {"fear", "frighten"},
		{"obey", "command"}, {"employ", "serve"}}
)

// swapped tells whether the answer gives nouns each other's parts: beside the verb of the key, or beside that of the
// prompt, whose gap the key fills.
func (s setting) swapped(answer statement, w wording, al *alignment) bool {
	for _, a := range answer.clauses {
		if s.misplaced(a, w, answer.clauses) {
			return !holds(answer.words, w.words)
		}
	}
	return s.mirrored(answer.words, w.words) || s.otherRank(answer.words, w.words) || otherWay(al) || s.otherOwner(al)
}

// holds tells whether the whole text stands in the answer word by word.
func holds(answer, text []word) bool {
	for i := 0; i+len(text) <= len(answer); i++ {
		if len(text) > 3 && sameWords(answer[i:i+len(text)], text) {
			return true
		}
	}
	return false
}

// misplaced tells whether clause a contradicts all clauses of the key that have its verb, or else those of the prompt.
func (s setting) misplaced(a clause, w wording, answer []clause) bool {
	same, wrong := 0, 0
	for _, k := range w.clauses {
		switch m := relation(a, k); m {
		case unrelated:
			if exchanged(a, k) {
				return true
			}
		default:
			same++
			if s.conflict(turn(a, k, m), k, w.clauses, answer) {
				wrong++
			}
		}
	}
	if same > 0 {
		return wrong == same
	}
	for _, p := range s.asked {
		if m := relation(a, p); m != unrelated {
			return s.conflict(turn(a, p, m), s.filled(p, w.words), nil, nil)
		}
	}
	return false
}

// kinship tells how two verbs stand to each other.
type kinship uint8

const (
	unrelated kinship = iota
	sameVerb
	gift     // what one gets from somebody he gives
	reversed // the subject of one is the object of the other
)

// copulas are stems of verbs that tell nothing of who does what.
var copulas = stems("be have is are am do")

func relation(a, k clause) kinship {
	x, y := a.verb.stem, k.verb.stem
	switch {
	case copulas[x] || copulas[y]:
		return unrelated
	case x == y && x != "" || a.verb.text == k.verb.text:
		return sameVerb
	case getting[x] && giving[y] || giving[x] && getting[y]:
		return gift
	}
	for _, p := range converses {
		if f, g := stem(p[0]), stem(p[1]); x == f && y == g || x == g && y == f {
			return reversed
		}
	}
	return unrelated
}

// turn gives clause a the roles that its nouns have beside the verb of k.
func turn(a, k clause, m kinship) clause {
	if m == sameVerb {
		return a
	}
	out := clause{verb: k.verb, args: slices.Clone(a.args)}
	for i := range out.args {
		r := &out.args[i].role
		switch {
		case m == reversed && *r == doer:
			*r = done
		case m == reversed && (*r == done || *r == goal):
			*r = doer
		case m == gift && getting[a.verb.stem] && *r == doer:
			*r = goal
		case m == gift && getting[a.verb.stem] && *r == source:
			*r = doer
		case m == gift && giving[a.verb.stem] && *r == doer:
			*r = source
		case m == gift && giving[a.verb.stem] && *r == goal:
			*r = doer
		}
	}
	return out
}

// conflict tells whether a noun of a has another part in clause k, or one that only another clause of the key has, or
// whether somebody else is the doer.
func (s setting) conflict(a, k clause, key, answer []clause) bool {
	for _, x := range a.args {
		at := rolesIn(k, x)
		switch {
		case x.pronoun() != "", x.role == doer && a.intransitive(), x.role == done && at == 1<<doer && k.intransitive():
		case at != 0 && at&fits(x.role, k.verb.stem) == 0:
			return true
		case at == 0 && inOther(key, k, x):
			return true
		}
	}
	return len(key) > 1 && otherSexDoes(a, k) || s.otherDoer(a, k, answer)
}

// inOther tells whether another clause of the key with the verb of k has x beside it.
func inOther(key []clause, k clause, x argument) bool {
	for _, o := range key {
		if relation(o, k) == sameVerb && rolesIn(o, x) != 0 {
			return true
		}
	}
	return false
}

// intransitive tells whether a clause has nothing that its doer does something to: what "the ship sank" says may be what
// somebody did to the ship.
func (c clause) intransitive() bool {
	for _, a := range c.args {
		if a.role != doer {
			return false
		}
	}
	return !c.passive
}

func otherSexDoes(a, k clause) bool {
	he, she := argument{word: word{text: "he", kind: light}}, argument{word: word{text: "she", kind: light}}
	does := func(c clause, who argument) bool { return rolesIn(c, who)&(1<<doer) != 0 }
	return does(a, he) && does(k, she) || does(a, she) && does(k, he)
}

// exchanged tells whether two nouns of a have each other's parts in a clause with another verb.
func exchanged(a, k clause) bool {
	up, down := false, false
	for _, x := range a.args {
		if at := rolesIn(k, x); x.pronoun() == "" {
			up = up || x.role == doer && at == 1<<done
			down = down || x.role == done && at == 1<<doer
		}
	}
	return up && down
}

// restatesVerb tells whether a word only says what a verb of the question does in another way: "got" for "gave", which
// [setting.swapped] looks after, or "teacher" for who taught.
func (s setting) restatesVerb(w word) bool {
	if base, ok := strings.CutSuffix(w.text, "er"); ok && s.verbs[stem(base)] {
		return true
	}
	if !giving[w.stem] && !getting[w.stem] {
		return false
	}
	for _, c := range s.asked {
		if giving[c.verb.stem] || getting[c.verb.stem] {
			return true
		}
	}
	return false
}

// rolesIn collects the roles that word x has in a clause, as bits.
func rolesIn(k clause, x argument) (at uint8) {
	for _, y := range k.args {
		if y.word.text == x.word.text && x.word.content() == y.word.content() || x.pronoun() != "" && x.pronoun() == y.pronoun() ||
			sameStem(x.word, y.word) {
			at |= 1 << y.role
		}
	}
	return at
}

// fits are the roles that go together with r: whom something is given to may stand with or without "to".
func fits(r role, verb string) uint8 {
	if (r == done || r == goal) && (giving[verb] || getting[verb]) {
		return 1<<done | 1<<goal
	}
	return 1 << r
}

// otherDoer tells whether a has another doer than k: where k names none or says "he", another than the prompt lets expect.
func (s setting) otherDoer(a, k clause, answer []clause) bool {
	part := doer
	if a.passive && k.passive {
		part = done
	}
	doers, expected := a.nouns(part), k.nouns(part)
	if len(doers) == 0 {
		return false
	}
	if len(expected) == 0 {
		return s.otherSubject(doers)
	}
	for _, d := range doers {
		if has(expected, d) {
			return false
		}
	}
	for _, e := range expected {
		for _, c := range answer {
			if rolesIn(c, argument{word: e}) != 0 {
				return true
			}
		}
	}
	return false
}

// otherSubject tells whether doers are none that the doer of the prompt could be, for a clause of the key whose own doer
// is a pronoun or left out.
func (s setting) otherSubject(doers []word) bool {
	if len(s.asked) == 0 || commanding[s.asked[0].verb.stem] {
		return false
	}
	subject := s.asked[0].nouns(doer)
	if s.asked[0].passive {
		subject = s.asked[0].nouns(done)
	}
	if len(subject) == 0 { // "What became of the mill?"
		subject = contents(s.prompt)
	}
	there := len(s.evidence) == 0
	for _, d := range doers {
		if has(subject, d) {
			return false
		}
		there = there || has(s.prompt, d) || s.apart(subject, d)
	}
	return there
}

// apart tells whether one sentence of the evidence has d and what the prompt asks about in two places: hardly two names
// for one thing.
func (s setting) apart(subject []word, d word) bool {
	for _, p := range s.proofs {
		at, other := -1, -1
		for i, w := range p {
			switch {
			case !w.content():
			case w.text == d.text:
				at = i
			case has(subject, w):
				other = i
			}
			if at >= 0 && other >= 0 && abs(at-other) == 1 {
				return false
			}
		}
		if at >= 0 && other >= 0 {
			return true
		}
	}
	return false
}

// nouns are the words other than pronouns that have a role in the clause.
func (c clause) nouns(r role) []word {
	var out []word
	for _, a := range c.args {
		if a.role == r && a.pronoun() == "" {
			out = append(out, a.word)
		}
	}
	return out
}

// filled puts the key's nouns into the gap that the question word leaves in a clause of the prompt.
func (s setting) filled(p clause, target []word) clause {
	out := clause{verb: p.verb}
	for _, x := range p.args {
		out.args = append(out.args, x)
	}
	if s.gap == noRole {
		return out
	}
	for _, t := range target {
		if t.content() && !t.owner && t.prep != "of" {
			out.args = append(out.args, argument{t, s.gap})
		}
	}
	return out
}
