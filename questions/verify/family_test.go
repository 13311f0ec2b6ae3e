package verify

import "testing"

func TestSameFamily(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"iodine", "iodised", true}, {"senate", "senators", true}, {"farm", "farmers", true}, {"govern", "government", true},
		{"history", "historical", true}, {"interest", "interval", false}, {"mine", "mint", false}, {"contract", "contrast", false},
		{"part", "party", true}, {"car", "care", false}, {"consider", "consist", false},
		{"dance", "dancers", true}, {"baker", "baking", true}, {"employees", "employers", true}, {"rope", "road", false},
	} {
		if got := sameFamily(c.a, c.b); got != c.want {
			t.Errorf("%s and %s: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}
