package grade

// often reads "six times an hour" and "twice a day" as the time from one to the next, so that they equal "every ten
// minutes" and "every twelve hours".
//
// "Every second week" and "every other week" are every two weeks.
func often(ws []word, i int) bool {
	j := i + 1
	if wordAt(ws, i-1) == "every" && ws[i].form == ordinal && j < len(ws) && ws[j].kind == unit {
		ws[i].form, ws[i].text = 0, format(ws[i].value)
		return false
	}
	if wordAt(ws, j) == "times" {
		j++
	} else if ws[i].form != 0 || ws[i].value != 2 && ws[i].value != 3 {
		return false
	}
	switch wordAt(ws, j) {
	case "a", "an", "per", "every", "each":
		j++
	default:
		if j >= len(ws) || ws[j].unit == nil || !ws[j].unit.rate {
			return false
		}
	}
	if ws[i].value <= 0 || j >= len(ws) || ws[j].kind != unit || ws[j].unit.means[0].dimension != "time" {
		return false
	}
	if wordAt(ws, i+1) == "times" {
		ws[i+1].kind = light
	}
	a := &amount{value: 1 / ws[i].value, unit: ws[j].unit, rate: true}
	ws[i].part, ws[j].part = a, a
	return true
}

// everyOther writes "every other" as "every 2" before a unit, and makes "every" before an amount light, and the "once" of
// "once a week".
func everyOther(ws []word) {
	for i := 0; i+1 < len(ws); i++ {
		switch next := ws[i+1]; {
		case ws[i].text == "once" && (articles[next.text] || next.text == "per" || next.text == "every" || next.text == "in"):
			ws[i].kind = light
		case ws[i].text == "other" && wordAt(ws, i-1) == "every" && next.kind == unit:
			ws[i].kind, ws[i].text, ws[i].value = number, "2", 2
			ws[i-1].kind = light
		case ws[i].text == "every" && (next.kind == number || next.kind == unit):
			ws[i].kind = light
		}
	}
}
