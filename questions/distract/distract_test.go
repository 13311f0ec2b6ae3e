package distract

import (
	"slices"
	"testing"

	"lectern/questions/clause"
)

func TestNearNumbers(t *testing.T) {
	for _, c := range []struct {
		key  string
		want []string
	}{
		{"more than 100,000", []string{"more than 50,000", "more than 200,000", "more than 150,000"}},
		{"seven", []string{"nine", "six", "eleven"}},
		{"40", []string{"20", "80", "60"}},
		{"several", nil},
	} {
		got := nearNumbers(c.key, 3)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.key, got, c.want)
		}
		if slices.Contains(got, c.key) {
			t.Errorf("%s is among its wrong options", c.key)
		}
	}
}

func TestOrdered(t *testing.T) {
	for _, c := range []struct {
		kind clause.Type
		in   []string
		want []string // nil where there is no order
	}{
		{clause.Date, []string{"on Friday", "on Monday"}, []string{"on Monday", "on Friday"}},
		{clause.Date, []string{"in May 1823", "in April 1823"}, []string{"in April 1823", "in May 1823"}},
		{clause.Number, []string{"2,000", "nearly 500"}, []string{"nearly 500", "2,000"}},
		{clause.Number, []string{"nine", "four"}, []string{"four", "nine"}},
		{clause.Person, []string{"Otto", "Anna"}, nil},
		{clause.Date, []string{"at dawn", "on Monday"}, nil},
	} {
		if ok := Ordered(c.kind, c.in); ok != (c.want != nil) || ok && !slices.Equal(c.in, c.want) {
			t.Errorf("%q, %v; want %q", c.in, ok, c.want)
		}
	}
}

func TestSharesHead(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"the old mill", "a new mill", true},
		{"Clara Whitlow", "Whitlow", true},
		{"Clara Whitlow", "Otto Brandt", false},
	} {
		if got := sharesHead(c.a, c.b); got != c.want {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
