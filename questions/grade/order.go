package grade

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
