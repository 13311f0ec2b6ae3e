package dom

import "testing"

func TestARowGoesBetweenTheMiddlesOfOthers(t *testing.T) {
	others := []float64{50, 150, 250}
	for y, want := range map[float64]int{-20: 0, 49: 0, 51: 1, 149: 1, 151: 2, 251: 3, 9000: 3} {
		if got := slot(others, y); got != want {
			t.Errorf("at %v: place %d, want %d", y, got, want)
		}
	}
	if slot(nil, 10) != 0 {
		t.Error("a row alone has another place than the first")
	}
}

func TestTheMarkIsOnTheSideThatTheRowComesFrom(t *testing.T) {
	if side(0, 2) != "after" || side(2, 0) != "before" {
		t.Error("the row would go in where it is not marked")
	}
}
