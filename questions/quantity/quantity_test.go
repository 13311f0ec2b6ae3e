package quantity_test

import (
	"slices"
	"testing"

	"lectern/questions/quantity"
)

func TestPlaces(t *testing.T) {
	for _, c := range []struct {
		texts         []string
		ordered, have bool
	}{
		{[]string{"1871", "1902", "1934"}, true, true},
		{[]string{"1902", "1871"}, false, true},
		{[]string{"in May 1823", "in June 1823"}, true, true},
		{[]string{"in June 1823", "in May 1823"}, false, true},
		{[]string{"spring", "autumn"}, true, true},
		{[]string{"three goats", "twelve goats", "40 goats"}, true, true},
		{[]string{"$1,700", "$950"}, false, true},
		{[]string{"in May 1823", "on 3 May 1823"}, false, true}, // of different forms: the first numbers count
		{[]string{"the lamp", "the ledger"}, false, false},
		{[]string{"12 goats", "many goats"}, false, false},
	} {
		places, ok := quantity.Places(c.texts)
		if ok != c.have || ok && slices.IsSorted(places) != c.ordered {
			t.Errorf("%q: places %v, %v", c.texts, places, ok)
		}
	}
}

// Decades stand beside decades, centuries beside centuries.
func TestCenturies(t *testing.T) {
	for text, want := range map[string]bool{"the 1800s": true, "the 1830s": false, "in the early 1900s": true, "May 1800": false} {
		if got := quantity.ReadTime(text).Centuries(); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestOtherValuesInTheSameForm(t *testing.T) {
	for _, c := range []struct {
		number string
		value  float64
		want   string
	}{
		{"$1,709.50", 2000, "$2,000.00"}, {"12%", 15, "15%"}, {"twelve", 30, "thirty"}, {"twelve", 21, ""}, {"950", 12000, "12,000"},
	} {
		n, ok := quantity.ReadNumber(c.number)
		if got := n.Written(c.value); !ok || got != c.want {
			t.Errorf("%v like %s: %q, %v", c.value, c.number, got, ok)
		}
	}
	for _, c := range []struct {
		time      string
		at, value int
		want      string
	}{
		{"May 1823", 0, 5, "June 1823"}, {"May 1823", 1, 1830, "May 1830"}, {"the 1830s", 1, 1840, "the 1840s"},
		{"the third century", 1, 5, "the fifth century"}, {"the 3rd century", 1, 12, "the 12th century"}, {"the 3rd century", 1, 21, ""},
	} {
		got, ok := quantity.ReadTime(c.time).With(c.at, c.value)
		if ok != (c.want != "") || ok && got.String() != c.want {
			t.Errorf("%s with %d: %q, %v", c.time, c.value, got, ok)
		}
	}
}
