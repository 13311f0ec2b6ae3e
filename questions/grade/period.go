package grade

// periods are words for a part of a year, a month or a day, by which part it is: 1 the first, 2 the middle, 3 the last.
var periods = values(`early 1 beginning 1 start 1 dawn 1 middle 2 mid 2 half 2 midway 2 late 3 end 3 close 3 ending 3`)

// pairPeriods joins "late" to "the end of", where both have a date.
func (al *alignment) pairPeriods() {
	if count(al.target, number) == 0 || count(al.answer, number) == 0 {
		return
	}
	al.pair(1, func(a, t word) bool { return periods[a.text] > 0 && periods[a.text] == periods[t.text] })
}

// otherPeriod tells whether the answer has another part of the key's year or day.
func otherPeriod(al *alignment) bool {
	for _, i := range al.extra() {
		for _, t := range al.missing() {
			a, b := periods[al.answer[i].text], periods[t.text]
			if a > 0 && b > 0 && a != b {
				return true
			}
		}
	}
	return false
}

// besideDate tells whether "before", "after" or "until" stands before a date that the key has without it.
func besideDate(al *alignment) bool {
	for _, i := range al.extra() {
		if i+1 == len(al.answer) || al.hit[i+1] < 0 || al.answer[i].at+1 != al.answer[i+1].at {
			continue
		}
		dated := al.answer[i+1].kind == month || al.answer[i+1].kind == number && al.answer[i+1].part == nil
		if w := al.answer[i].text; dated && (w == "before" || w == "after" || w == "until") {
			return true
		}
	}
	return false
}

// onlyPeriodMissing tells whether the answer lacks nothing but the part of a year or a day.
func onlyPeriodMissing(al *alignment) bool {
	missing := al.missing()
	for _, t := range missing {
		if periods[t.text] == 0 {
			return false
		}
	}
	return len(missing) > 0 && count(al.target, number)+count(al.target, month) > 0
}
