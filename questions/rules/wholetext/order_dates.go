package wholetext

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/lexis"
	"lectern/questions/rule"
)

var orderDates = rule.Rule{
	ID:    "order-dates",
	Title: "Put dated events in order",
	Doc: `Asks to put events into the order of their dates. Each is a short statement without its date, and no two dates
leave open which comes first. Births and deaths are left out, since everybody knows where they belong.`,
	AskText: func(d *clause.Doc) []rule.Candidate {
		events := dated(d)
		if len(events) < fewestEvents {
			return nil
		}
		slices.SortFunc(events, func(a, b datedEvent) int {
			return cmp.Or(cmp.Compare(a.when.year, b.when.year), cmp.Compare(a.when.month, b.when.month), cmp.Compare(a.when.day, b.when.day))
		})
		plain := make([]event, len(events))
		for i, e := range events {
			plain[i] = e.event
		}
		return []rule.Candidate{order(d, "order-dates", "Put the events in the order in which they happened, the earliest first.", plain)}
	},
	Positive: []rule.Example{
		{
			Text:   "Clara Whitlow opened a school on Gull Island in 1874. The council built a harbour in 1881. In 1902, a storm destroyed the lighthouse.",
			Prompt: "Put the events in the order in which they happened, the earliest first.",
			Key:    "Clara Whitlow opened a school on Gull Island.; The council built a harbour.; A storm destroyed the lighthouse.",
		},
		{
			Text:   "The Brandt Mill was closed in 1966. Otto Brandt founded the company in 1902. The firm bought a paper mill in Tarn in 1931.",
			Prompt: "Put the events in the order in which they happened, the earliest first.",
			Key:    "Otto Brandt founded the company.; The firm bought a paper mill in Tarn.; The Brandt Mill was closed.",
		},
		{
			Text:   "Norway signed the treaty on 3 May 1911. Peru joined the union in July 1911. Chile left the union in 1920.",
			Prompt: "Put the events in the order in which they happened, the earliest first.",
			Key:    "Norway signed the treaty.; Peru joined the union.; Chile left the union.",
		},
	},
	Silent: []rule.Example{
		{Text: "Clara Whitlow opened a school in 1874. The council built a harbour in 1881. The sea was calm."},
		{Text: "Norway signed the treaty in 1911. Peru joined the union in 1911. Chile left the union in 1911."},
		{Text: "Lena Aalto was born in 1840. She lived in Dublin in 1862. She died in 1901."},
		{Text: "Lena Aalto returned to Norway in 1902. Otto Brandt founded a paper mill in 1911. Ivo Petrov won a prize in 1920. Lena Aalto returned to Norway again in 1931."},
		{Text: "By 1874 the school had closed. The harbour was not built until 1881. A storm might destroy the bridge in 1902."},
	},
}

// moment is a date; month and day are 0 where they are not given.
type moment struct{ year, month, day int }

// apart reports whether it is known which of two moments comes first.
func apart(a, b moment) bool {
	switch {
	case a.year != b.year:
		return true
	case a.month == 0 || b.month == 0:
		return false
	case a.month != b.month:
		return true
	}
	return a.day != b.day && a.day != 0 && b.day != 0
}

type datedEvent struct {
	event
	when moment
}

// dated gives the surest events with a date, no two of one sentence and each apart from all others.
func dated(d *clause.Doc) []datedEvent {
	var all, chosen []datedEvent
	for number := range d.Clauses {
		if e, ok := datedAt(d, number); ok {
			all = append(all, e)
		}
	}
	slices.SortStableFunc(all, func(a, b datedEvent) int { return cmp.Compare(b.confidence, a.confidence) })
	for _, e := range all {
		if len(chosen) < mostEvents && !slices.ContainsFunc(chosen, func(o datedEvent) bool { return clash(d, o, e) }) {
			chosen = append(chosen, e)
		}
	}
	return chosen
}

func clash(d *clause.Doc, a, b datedEvent) bool {
	return !apart(a.when, b.when) || a.statement.String == b.statement.String || d.Clauses[a.number].Sentence == d.Clauses[b.number].Sentence
}

// datedAt gives the event of a clause that has exactly one date, with its date left out.
func datedAt(d *clause.Doc, number int) (datedEvent, bool) {
	c := d.Clauses[number]
	if c.Kind == clause.Adverbial || !happened(d, c) {
		return datedEvent{}, false
	}
	var when moment
	at := -1
	for i, s := range c.Slots {
		if s.Role != clause.Oblique || s.Phrase != s.Head {
			continue
		}
		m, ok := momentOf(d, c, s)
		switch {
		case ok && at < 0:
			when, at = m, i
		case ok:
			return datedEvent{}, false
		}
	}
	if at < 0 {
		return datedEvent{}, false
	}
	date := c.Slots[at]
	e, ok := stated(d, number, func(s clause.Slot) bool { return s == date })
	e.confidence = min(e.confidence, d.Token(c.Sentence, date.Head).Score)
	return datedEvent{e, when}, ok
}

// momentOf reads a slot that gives a date with its year and nothing else.
func momentOf(d *clause.Doc, c clause.Clause, s clause.Slot) (moment, bool) {
	var m moment
	if prep := rule.Preposition(d, c, s); prep != "in" && prep != "on" && prep != "" {
		return m, false
	}
	t := d.Trees[c.Sentence]
	for _, k := range t.Subtree(s.Head, nil) {
		form := strings.ToLower(t.Tokens[k].Form)
		n, err := strconv.Atoi(strings.TrimRight(form, "stndrh"))
		switch {
		case dateWords[form]:
		case analysis.Facts().Month(form) && m.month == 0:
			m.month = 1 + slices.IndexFunc(lexis.Months(), func(name string) bool { return strings.EqualFold(name, form) })
		case analysis.Facts().Weekday(form):
		case err == nil && 1000 <= n && n < 2200 && m.year == 0:
			m.year = n
		case err == nil && 0 < n && n <= 31 && m.day == 0:
			m.day = n
		default:
			return m, false
		}
	}
	return m, m.year > 0
}

// dateWords may stand in a date beside its numbers; those for a part of the year leave the month open.
var dateWords = lexis.Set("in on the of , year spring summer autumn winter fall early late mid")
