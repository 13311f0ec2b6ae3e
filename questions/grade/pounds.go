package grade

var (
	weighing = words("weigh weighs weighed weighing weight heavy heavier heaviest")
	paying   = words(`cost costs price priced pay pays paid earn earns earned spend spends spent worth money charge charged
		fee fine fined salary wage wages rent debt owe owed donate donated raise raised bill budget profit sell sold buy bought`)
)

// poundsOf says whether the pounds of the question are a mass or money, "" where that is not clear.
func (s setting) poundsOf() string {
	mass, money := false, false
	for _, w := range s.prompt {
		mass, money = mass || weighing[w.text], money || paying[w.text]
	}
	switch {
	case mass && !money:
		return "mass"
	case money && !mass:
		return "gbp"
	}
	return ""
}

// settlePounds leaves amounts that can be a mass or money only the meaning that the question has.
func (s setting) settlePounds(ws []word) []word {
	want := s.poundsOf()
	if want == "" {
		return ws
	}
	var old, settled *amount
	for i := range ws {
		p := ws[i].part
		if p == nil || !p.unit.can("mass") || !p.unit.money() {
			continue
		}
		if p == old {
			ws[i].part = settled
			continue
		}
		only := &measure{name: p.unit.name}
		for _, m := range p.unit.means {
			if m.dimension == want {
				only.means = append(only.means, m)
			}
		}
		old, settled = p, &amount{value: p.value, unit: only}
		ws[i].part = settled
	}
	return ws
}

// can tells whether a unit can be one of a dimension.
func (m *measure) can(dimension string) bool {
	for _, s := range m.means {
		if s.dimension == dimension {
			return true
		}
	}
	return false
}
