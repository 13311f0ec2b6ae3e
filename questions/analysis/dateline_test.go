package analysis

import "testing"

func TestDateline(t *testing.T) {
	for text, want := range map[string]string{
		"LINDEN - The ferry sank in May.":                 "The ferry sank in May.",
		"PORT LINDEN, Norway — The ferry sank in May.":    "The ferry sank in May.",
		"Linden (Harbour Press) - The ferry sank in May.": "The ferry sank in May.",
		"LINDEN, 3 May (HP) – “The ferry sank,” he said.": "“The ferry sank,” he said.",
		"LINDEN - a town on the coast - is old.":          "LINDEN - a town on the coast - is old.",
		"Linden - The ferry sank in May.":                 "Linden - The ferry sank in May.",
		"Otto Brandt (the baker) - a tall man - left.":    "Otto Brandt (the baker) - a tall man - left.",
		"The AP reported it in May - The ferry had sunk.": "The AP reported it in May - The ferry had sunk.",
		"NO! HELP! - The cook ran out of the kitchen.":    "NO! HELP! - The cook ran out of the kitchen.",
	} {
		if got := text[dateline(text):]; got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
