package grade

// bound says what a number is a limit of: "about 300", "nearly 300", "more than 300", "up to 300".
type bound uint8

const (
	exact bound = iota
	about
	nearly // about, and not more
	over
	under
)

var bounds = map[string]bound{
	"about": about, "around": about, "roughly": about, "approximately": about, "circa": about, "approx": about,
	"estimated": about, "ca": about, "nearly": nearly, "almost": nearly,
	"over": over, "above": over, "exceeding": over, "under": under, "below": under,
}

// boundsBehind stand behind a preposition or adverb that makes them limits: "at least", "more than", "up to".
var boundsBehind = map[string]bound{
	"at least": over, "at most": under, "up to": under, "close to": about, "upwards of": over, "excess of": over,
	"minimum of": over, "maximum of": under, "more than": over, "greater than": over, "longer than": over,
	"higher than": over, "larger than": over, "less than": under, "fewer than": under, "lower than": under,
	"shorter than": under, "smaller than": under, "or more": over, "and more": over, "or so": about, "or less": under,
	"or fewer": under,
}

// limit reads the words around number i that make it a limit, and makes them carry nothing of their own.
func limit(ws []word, i int) {
	k := i - 1
	if k >= 0 && ws[k].kind == unit && ws[k].unit.money() {
		k--
	}
	if k < 0 {
		limitBehind(ws, i)
		return
	}
	b := bounds[ws[k].text]
	first := k
	if b == exact && k > 0 {
		b = boundsBehind[ws[k-1].text+" "+ws[k].text]
		first--
	}
	if b == exact {
		limitBehind(ws, i)
		return
	}
	if first > 0 && ws[k].text == "than" && (ws[first-1].text == "no" || ws[first-1].text == "not") {
		first--
		b = over + under - b
	}
	ws[i].bound = b
	for j := first; j <= k; j++ {
		ws[j].kind = light
	}
}

func limitBehind(ws []word, i int) {
	j := i + 1
	if j < len(ws) && ws[j].text == "+" {
		ws[i].bound = over
		return
	}
	for ; j+1 < len(ws) && j < i+3; j++ {
		if ws[j].text != "or" && ws[j].text != "and" {
			continue
		}
		if b := boundsBehind[ws[j].text+" "+ws[j+1].text]; b != exact {
			ws[i].bound = b
			ws[j+1].kind = light
		}
		return
	}
}

// contraryLimit tells whether the answer has a number for the least that the key has for the most, or the other way
// round.
func contraryLimit(al *alignment) bool {
	for i, j := range al.hit {
		if j < 0 {
			continue
		}
		switch a, t := al.answer[i].bound, al.target[j].bound; {
		case a == over && (t == under || t == nearly), t == over && (a == under || a == nearly):
			return true
		}
	}
	return false
}

// sameLimit tells whether an answer's number claims no other limit than the key's. What only the key limits may be
// said without.
func sameLimit(a, t word) bool {
	return a.bound < over || a.bound == t.bound || a.bound == under && t.bound == nearly
}
