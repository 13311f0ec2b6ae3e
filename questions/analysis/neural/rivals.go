package neural

import "strings"

// dearest is the most that a tree may lose by having one subject or object less. A head with two of them is no English, so
// that it is more than most mistakes cost.
const dearest = 8

// tree gives the best tree, in which no token has two subjects or two objects unless everything else is far worse: of
// such a pair the one by which less is lost gets another relation or another head.
func (l *lattice) tree() []int {
	heads := bestTree(l.weights)
	for range heads {
		one, other := l.rivals(heads)
		if one == other {
			break
		}
		without, lost := l.demote(heads, one)
		if second, less := l.demote(heads, other); less < lost {
			one, without, lost = other, second, less
		}
		if lost > dearest {
			break
		}
		l.set(arc{one, heads[one]}, l.second(arc{one, heads[one]}))
		heads = without
	}
	return heads
}

// rivals gives the first two tokens that are both the subject or both the object of one head; twice the same where there
// are none.
func (l *lattice) rivals(heads []int) (one, other int) {
	type role struct {
		head int
		kind string
	}
	holder := map[role]int{}
	for i, h := range heads {
		kind := ""
		if k := l.row[i][h]; k >= 0 {
			kind = single(l.m.labels[l.chosen[k]])
		}
		if kind == "" {
			continue
		}
		if first, taken := holder[role{h, kind}]; taken {
			return first, i
		}
		holder[role{h, kind}] = i
	}
	return 0, 0
}

// single gives the kind of a relation of which a head has no more than one, "" for others.
func single(relation string) string {
	switch {
	case relation == "nsubj:outer":
		return ""
	case strings.HasPrefix(relation, "nsubj"):
		return "nsubj"
	case relation == "obj":
		return "obj"
	}
	return ""
}

// demote gives the best tree if the token is not what it is to its head, and how much worse it is.
func (l *lattice) demote(heads []int, token int) (without []int, lost float32) {
	a := arc{token, heads[token]}
	before, kept := l.total(heads), l.chosen[l.row[a.token][a.head]]
	l.set(a, l.second(a))
	without = bestTree(l.weights)
	lost = before - l.total(without)
	l.set(a, kept)
	return without, lost
}

// second gives the best relation of an arc that is of another kind than the one it has.
func (l *lattice) second(a arc) int {
	k, best := l.row[a.token][a.head], -1
	scores := l.relations.row(k)
	kind := single(l.m.labels[l.chosen[k]])
	for r, name := range l.m.labels {
		if name != "root" && single(name) != kind && (best < 0 || scores[r] > scores[best]) {
			best = r
		}
	}
	return best
}

func (l *lattice) set(a arc, relation int) {
	k := l.row[a.token][a.head]
	l.chosen[k] = relation
	l.weights[a.token][a.head] = l.arcs[a.token][a.head] + relationShare*l.relations.row(k)[relation]
}

func (l *lattice) total(heads []int) float32 {
	var sum float32
	for i, h := range heads {
		sum += l.weights[i][h]
	}
	return sum
}
