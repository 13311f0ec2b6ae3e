package distract

import "strings"

// wholes are institutions and names by which a whole and its parts, or a state and its seat, are called. A fact of the
// world, compiled for this project.
var wholes = func() map[string][]int {
	sets := map[string][]int{}
	i := 0
	for row := range strings.SplitSeq(`congress,senate,house,house of representatives,senators,representatives|parliament,house of commons,house of lords,commons,lords|
		kremlin,moscow,russia|white house,washington,president,united states|downing street,london,united kingdom|
		european union,european commission,european parliament,european council|united nations,security council,general assembly|
		west,nato,europe,european union,united states|east,asia|government,ministry,cabinet,president,prime minister|court,judge,jury`, "|") {
		for name := range strings.SplitSeq(strings.TrimSpace(row), ",") {
			sets[name] = append(sets[name], i)
		}
		i++
	}
	return sets
}()

// contains reports whether one of two names stands for a part of the other, or for its state.
func contains(a, b string) bool {
	a, b = strings.ToLower(strings.TrimPrefix(a, "the ")), strings.ToLower(strings.TrimPrefix(b, "the "))
	for _, i := range wholes[a] {
		for _, j := range wholes[b] {
			if i == j {
				return true
			}
		}
	}
	x, seat := facts().CapitalOf(a)
	y, country := facts().Country(b)
	z, other := facts().CapitalOf(b)
	u, land := facts().Country(a)
	return seat && country && x == y || other && land && z == u
}
