package grade

// oneEnd tells whether an answer has only one end of a way of which the key has both: "to Birk" for "from Hald to Birk".
func oneEnd(al *alignment) bool {
	from, to := -1, -1
	for j, t := range al.target {
		switch {
		case t.prep == "from" && from < 0:
			from = j
		case from >= 0 && to < 0 && t.prep != "" && roleOf[t.prep] == goal:
			to = j
		}
	}
	return to >= 0 && (al.taken[from] >= 0) != (al.taken[to] >= 0)
}
