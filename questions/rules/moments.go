package rules

import (
	"slices"
	"strconv"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

// grain is how finely a time phrase tells the time, the finest first.
type grain int

const (
	hour grain = iota // "at dawn"
	day               // "on 3 May 1804", "on Friday"
	month
	season
	year
	decade
	century
)

// moment is a phrase that names a time on the calendar: its tokens without the preposition.
type moment struct {
	span
	prep  string
	grain grain
	// bare says that the phrase is nothing but the unit itself, as in "May", "1874" and "the 19th century".
	bare bool
}

// momentOf reads a slot as a time on the calendar; false where it is none or has more words than that.
func momentOf(d *clause.Doc, c clause.Clause, s clause.Slot) (moment, bool) {
	t := d.Trees[c.Sentence]
	m, ok := momentAt(t, s.Head)
	if !ok {
		return m, false
	}
	m.prep = rule.Preposition(d, c, s)
	for _, k := range t.Subtree(s.Head, nil) {
		if m.holds(k) || t.Tokens[k].UPOS == "PUNCT" || k < m.start && t.Tokens[k].UPOS == "ADP" {
			continue
		}
		if k < m.start || m.end < len(t.Tokens) && t.Tokens[m.end].Form != "," {
			return m, false
		}
	}
	return m, true
}

// momentAt reads the calendar words around a token.
func momentAt(t clause.Tree, head int) (moment, bool) {
	if !calendarWord(t, head) {
		return moment{}, false
	}
	m := moment{span: span{head, head + 1}}
	below := t.Subtree(head, nil)
	joins := func(k int) bool {
		return k >= 0 && k < len(t.Tokens) && calendarWord(t, k) && (slices.Contains(below, k) || isYear(t.Tokens[k].Form))
	}
	for joins(m.start - 1) {
		m.start--
	}
	for joins(m.end) || m.end < len(t.Tokens) && t.Tokens[m.end].Form == "," && joins(m.end+1) {
		m.end++
	}
	for m.end > head+1 && loose[strings.ToLower(t.Tokens[m.end-1].Form)] {
		m.end--
	}
	return m, !continued(t, m.end) && m.measure(t)
}

// continued reports whether the word behind a time phrase shows that it is a part of something else: "1933-34", "the
// May 3 meeting", "until May, when".
func continued(t clause.Tree, next int) bool {
	if next >= len(t.Tokens) {
		return false
	}
	token := t.Tokens[next]
	switch token.UPOS {
	case "NOUN":
		return t.Tokens[next-1].Head != token.Head
	case "PUNCT":
		return strings.ContainsAny(token.Form, "-–/")
	}
	return strings.EqualFold(token.Form, "when") || strings.EqualFold(token.Form, "where")
}

var loose = lexis.Set("the of , early late mid")

// measure finds the grain; false where no word of the phrase names a time by itself.
func (m *moment) measure(t clause.Tree) bool {
	found, extra := false, false
	m.grain = century
	for k := m.start; k < m.end; k++ {
		low := strings.ToLower(t.Tokens[k].Form)
		g, ok := grainOf(t, k)
		switch {
		case ok:
			extra = extra || found
			found, m.grain = true, min(m.grain, g)
		case low != "the" && !ordinals[low] && !numeralOrdinal(low):
			extra = true
		}
		if (dayNumber(low) || numeralOrdinal(low)) && m.hasMonth(t) {
			m.grain = min(m.grain, day)
		}
	}
	m.bare = !extra
	return found
}

func (m *moment) hasMonth(t clause.Tree) bool {
	for k := m.start; k < m.end; k++ {
		if g, ok := grainOf(t, k); ok && g == month {
			return true
		}
	}
	return false
}

// grainOf gives the grain of a word that names a time by itself.
func grainOf(t clause.Tree, k int) (grain, bool) {
	token := t.Tokens[k]
	low := strings.ToLower(token.Form)
	capital := low != token.Form
	switch g := analysis.Facts(); {
	case capital && g.Weekday(token.Form), holidays[low]:
		return day, true
	case capital && g.Month(token.Form) && token.UPOS != "AUX" && token.UPOS != "VERB":
		return month, true
	case isYear(token.Form):
		return year, true
	case isDecade(low):
		return decade, true
	case low == "century":
		return century, k > 0 && (ordinals[strings.ToLower(t.Tokens[k-1].Form)] || numeralOrdinal(strings.ToLower(t.Tokens[k-1].Form)))
	case seasons[low]:
		return season, true
	case hours[low]:
		return hour, true
	}
	return 0, false
}

// calendarWord reports whether a word can be a part of a time phrase.
func calendarWord(t clause.Tree, k int) bool {
	if _, ok := grainOf(t, k); ok {
		return true
	}
	low := strings.ToLower(t.Tokens[k].Form)
	return connecting[low] || dayNumber(low) || ordinals[low] || numeralOrdinal(low)
}

var (
	holidays   = lexis.Set("christmas easter halloween thanksgiving midsummer")
	seasons    = lexis.Set("spring summer autumn winter")
	hours      = lexis.Set("midnight noon midday dawn dusk daybreak sunrise sunset nightfall")
	connecting = lexis.Set("the of early late mid end beginning start middle morning afternoon evening night eve year century bc bce ad ce b.c. a.d.")
	ordinals   = lexis.Set(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
		fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first`)
)

// isYear reports whether a word is a year from 1000 to 2199.
func isYear(form string) bool {
	n, err := strconv.Atoi(form)
	return err == nil && len(form) == 4 && n >= 1000 && n < 2200
}

func isDecade(low string) bool {
	digits := strings.TrimSuffix(strings.TrimSuffix(low, "s"), "'")
	return digits != low && strings.HasSuffix(digits, "0") && isYear(digits)
}

func dayNumber(low string) bool {
	n, err := strconv.Atoi(low)
	return err == nil && n >= 1 && n <= 31
}

// numeralOrdinal reports whether a word is a number such as "3rd" or "19th".
func numeralOrdinal(low string) bool {
	if len(low) < 3 {
		return false
	}
	n, err := strconv.Atoi(low[:len(low)-2])
	return err == nil && n >= 1 && n <= 31 && slices.Contains([]string{"st", "nd", "rd", "th"}, low[len(low)-2:])
}

// crowded reports whether the clause tells the time in another slot as finely as m or more so.
func crowded(d *clause.Doc, c clause.Clause, s clause.Slot, m moment) bool {
	for _, o := range c.Slots {
		if o.Role != clause.Oblique || o.Head == s.Head || m.holds(o.Head) {
			continue
		}
		if other, ok := momentAt(d.Trees[c.Sentence], o.Head); ok && other.grain <= m.grain {
			return true
		}
	}
	return false
}
