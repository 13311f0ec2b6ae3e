package grade

import (
	"math"
	"strconv"
	"strings"
)

// Times of the day are amounts of minutes since midnight. openClock is one of twelve hours that may be in the morning
// or in the afternoon.
var (
	fullClock = &measure{name: "clock", means: []scale{{dimension: "clock", factor: 1}}}
	openClock = &measure{name: "clock", means: []scale{{dimension: "clock", factor: 1}}}
)

const halfDay = 12 * 60

// sameTime compares two times of the day, as far as both tell the morning from the afternoon.
func sameTime(a, b *amount) bool {
	day := 2.0 * halfDay
	if a.unit == openClock || b.unit == openClock {
		day = halfDay
	}
	return math.Mod(a.value-b.value, day) == 0
}

// bareTime tells whether a number without anything beside it can stand for a time: 3, or 3.30 for half past three.
func bareTime(v float64, time *amount) bool {
	if v >= 100 {
		v /= 100 // 1530
	}
	hours, minutes := math.Modf(v)
	minutes = math.Round(minutes * 100)
	return hours >= 0 && hours <= 24 && minutes < 60 &&
		math.Mod(hours*60+minutes-time.value, halfDay) == 0
}

// readClock reads "half past three", "a quarter to four" and "ten minutes past five" and writes them as 3:30. "Ten to
// eleven" is a time only before "o'clock" or am and pm, or behind "at".
func readClock(ts []token, i int) (string, int) {
	if minutes, used := spokenTime(ts, i); used > 0 {
		return clockText(minutes), used
	}
	minutes, j := minutesBeside(ts, i)
	if minutes == 0 || j+1 >= len(ts) {
		return "", 0
	}
	sign := 1
	switch ts[j].text {
	case "past":
	case "to":
		sign = -1
	default:
		return "", 0
	}
	hour := readCardinal(ts, j+1)
	end := j + 1 + hour.used
	if hour.used == 0 || hour.form != 0 || hour.value < 1 || hour.value > 12 || hour.value != math.Trunc(hour.value) {
		return "", 0
	}
	if sign < 0 && j-i == 1 && ts[i].text != "quarter" && textAt(ts, i-1) != "at" && !dayHalf(ts, end) {
		return "", 0
	}
	return clockText(int(hour.value)*60 + sign*minutes), end - i
}

// spokenTime reads "three thirty", where it is no year and nothing is counted by it.
func spokenTime(ts []token, i int) (minutes, used int) {
	hour, ok := smallNumbers[ts[i].text]
	if !ok || hour < 1 || hour > 12 || i+1 >= len(ts) || ts[i+1].comma || smallNumbers[ts[i+1].text] < 10 {
		return 0, 0
	}
	rest := readCardinal(ts, i+1)
	end := i + 1 + rest.used
	at := textAt(ts, i-1) == "at"
	if rest.form != 0 || rest.value >= 60 || hour >= 10 && !at && !dayHalf(ts, end) || end < len(ts) && !at && !dayHalf(ts, end) {
		return 0, 0
	}
	return int(hour)*60 + int(rest.value), end - i
}

// minutesBeside reads the minutes of such a time and returns the token behind them.
func minutesBeside(ts []token, i int) (minutes, next int) {
	switch ts[i].text {
	case "half":
		return 30, i + 1
	case "quarter":
		return 15, i + 1
	}
	n, ok := smallNumbers[ts[i].text]
	if digits := small(ts[i].text); ts[i].digits && digits > 0 {
		n, ok = float64(digits), true
	}
	next = i + 1
	if ok && n == 20 && textAt(ts, next) == "five" {
		n, next = 25, next+1
	}
	if !ok || n >= 60 {
		return 0, next
	}
	if textAt(ts, next) == "minutes" {
		next++
	}
	return int(n), next
}

func dayHalf(ts []token, i int) bool {
	t := textAt(ts, i)
	return t == "oclock" || t == "am" || t == "pm"
}

func clockText(minutes int) string {
	if minutes < 60 {
		minutes += halfDay
	}
	m := strconv.Itoa(minutes % 60)
	if len(m) == 1 {
		m = "0" + m
	}
	return strconv.Itoa(minutes/60) + ":" + m
}

// clock makes number i and what follows it an amount, where both are a time of the day.
func clock(ws []word, i int) bool {
	hours, minutes, sure := hoursAndMinutes(ws[i])
	if hours < 0 {
		return false
	}
	half, end := halfOfDay(ws, i+1, hours)
	if !sure && end == i+1 {
		return false
	}
	time := &amount{value: float64(hours*60 + minutes), unit: openClock}
	switch {
	case half == "am" && hours == 12:
		time.value -= halfDay
	case half == "pm" && hours < 12:
		time.value += halfDay
	}
	if half != "" || hours > 12 || hours == 0 || sure && len(ws[i].text) == 5 && ws[i].text[0] == '0' {
		time.unit = fullClock
	}
	for j := i; j < end; j++ {
		ws[j].part = time
	}
	return true
}

// hoursAndMinutes splits 15:30 and 15.30; hours is -1 for what is no time. A colon makes it sure that it is one.
func hoursAndMinutes(w word) (hours, minutes int, sure bool) {
	if h, m, ok := strings.Cut(w.text, ":"); ok {
		hours, minutes = small(h), small(m)
		if hours < 0 || hours > 24 || len(m) != 2 || minutes < 0 || minutes > 59 {
			return -1, 0, false
		}
		return hours, minutes, true
	}
	whole, part := math.Modf(w.value)
	part = math.Round(part * 100)
	if w.form != 0 || whole < 0 || whole > 24 || part > 59 {
		return -1, 0, false
	}
	return int(whole), int(part), false
}

// halfOfDay reads "pm", "o'clock" and "in the evening" from word i on. It returns which half of the day they mean, if
// any, and where they end.
func halfOfDay(ws []word, i, hours int) (half string, end int) {
	end = i
	if wordAt(ws, end) == "oclock" {
		ws[end].kind = light
		end++
	}
	j := end
	for j < len(ws) && ws[j].kind == light && j < end+2 {
		j++
	}
	if j == len(ws) || ws[j].comma {
		return "", end
	}
	switch ws[j].text {
	case "am", "pm":
		if j > end {
			return "", end
		}
		return ws[j].text, j + 1
	case "morning":
		half = "am"
	case "afternoon", "evening":
		half = "pm"
	case "night":
		half = "am"
		if hours >= 6 && hours < 12 {
			half = "pm"
		}
	case "noon", "midday":
		return "pm", j + 1
	case "midnight":
		return "am", j + 1
	default:
		return "", end
	}
	if j == end {
		return "", end
	}
	return half, j + 1
}
