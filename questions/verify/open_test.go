package verify

import "testing"

func TestLeftOpen(t *testing.T) {
	for prompt, want := range map[string]bool{
		"What belongs to somebody special?":             true,
		"Who sent a letter to someone?":                 true,
		"Who gave somebody a letter in May?":            false,
		"What belongs to the miller of Harlow?":         false,
		"Who wrote to somebody who lived in the hills?": false,
	} {
		if got := unsaid.MatchString(prompt); got != want {
			t.Errorf("%q: %t, want %t", prompt, got, want)
		}
	}
	for prompt, want := range map[string]bool{
		"Mark the sentence that tells what means that the bread is ready.": true,
		"What means the bread is ready?":                                   true,
		"What means so much to Otto Brandt?":                               false,
	} {
		if got := meant.MatchString(prompt); got != want {
			t.Errorf("%q: %t, want %t", prompt, got, want)
		}
	}
	for prompt, want := range map[string]bool{
		"True, false or not stated? Otto Brandt had not been away for only three days.": true,
		"True, false or not stated? Otto Brandt was not the only miller in Harlow.":     false,
		"True, false or not stated? Otto Brandt had been away for only three days.":     false,
	} {
		if got := notOnly.MatchString(prompt); got != want {
			t.Errorf("%q: %t, want %t", prompt, got, want)
		}
	}
}

func TestNameless(t *testing.T) {
	for _, c := range []struct {
		prompt, key string
		want        bool
	}{
		{"Which animal may eat a ton of hay a year?", "a single animal", true},
		{"Which animals sleep in the mill?", "adult animals", true},
		{"Which animal sleeps in the mill?", "a single owl", false},
		{"Which organization did Otto Brandt join in May?", "the club", true},
		{"Which organization did Otto Brandt join in May?", "the Harlow Club", false},
		{"Which sailors repair their boats?", "experienced sailors", false},
		{"What did Otto Brandt join in May?", "the club", false},
	} {
		if got := nameless(c.prompt, c.key); got != c.want {
			t.Errorf("%q for %q: %t, want %t", c.key, c.prompt, got, c.want)
		}
	}
}

// TestAimless has clauses that do not say what they are about.
func TestAimless(t *testing.T) {
	an := analyser(t)
	for text, want := range map[string]bool{
		"A temperature of 20 degrees is ideal. The bread rises.":                 true,
		"A temperature of 20 degrees is ideal for white bread. The bread rises.": false,
		"A small boat is enough to cross the lake. The lake is calm.":            false,
		"The temperature of the water is high. The bread rises.":                 false,
	} {
		k := checker(t, an, text)
		if got := k.aimless(k.doc.Clauses[0]); got != want {
			t.Errorf("%s: %t, want %t", text, got, want)
		}
	}
}

func TestUnnamed(t *testing.T) {
	k := checker(t, analyser(t), "The old word skerry means a rock in the sea. It is short.")
	for _, c := range []struct {
		subject int
		said    string
		want    bool
	}{
		{2, " the old word means a rock in the sea ", true},
		{2, " the old word skerry means a rock in the sea ", false},
		{3, " skerry means a rock in the sea ", false},
	} {
		asked := k.doc.Clauses[0]
		asked.Subject = c.subject
		if got := k.unnamed(asked, c.said); got != c.want {
			t.Errorf("%q: %t, want %t", c.said, got, c.want)
		}
	}
}

// TestOutOfOrder has prompts that the words of the article stand in another order in, and those that point elsewhere.
func TestOutOfOrder(t *testing.T) {
	an := analyser(t)
	for _, c := range []struct {
		text, verb, prompt, key, head string
		want                          Reason
	}{
		{"Otto Brandt left the old school at twelve to work in a mill. He was strong.", "leave", "Who left the old school to work at twelve?", "Otto Brandt", "Otto", Malformed},
		{"Otto Brandt left the old school at twelve to work in a mill. He was strong.", "leave", "Who left the old school at twelve?", "Otto Brandt", "Otto", ""},
		{"Until then the mill in Harlow will be closed on Sundays. It is old.", "close", "What will be closed on Sundays?", "the mill in Harlow", "mill", Context},
		{"Both mills were bought by Otto Brandt in May. They are old.", "buy", "Both mills were bought by whom in May?", "Otto Brandt", "Otto", Context},
		{"A single sheep may eat a ton of grass a year, so farmers like its wool. It is soft.", "like", "Who likes the single sheep’s wool?", "farmers", "farmers", Context},
	} {
		k := checker(t, an, c.text)
		if c.verb == "leave" {
			hang(k, "work", "school")
		}
		cand := candidate(t, k, c.verb, c.prompt, c.key, c.head)
		if got := k.Flaw(cand); got != c.want {
			t.Errorf("%s: %q, want %q", c.prompt, got, c.want)
		}
	}
}

// hang makes a word of the first sentence an addition to another one, as the analyser might.
func hang(k *Checker, word, on string) {
	t := k.doc.Trees[0]
	at := func(form string) int {
		for i, token := range t.Tokens {
			if token.Form == form {
				return i
			}
		}
		return -1
	}
	child, noun := at(word), at(on)
	if old := t.Tokens[child].Head; old != noun {
		kept := t.Children[old][:0:0]
		for _, c := range t.Children[old] {
			if c != child {
				kept = append(kept, c)
			}
		}
		t.Children[old] = kept
		t.Children[noun] = append(t.Children[noun], child)
	}
	t.Tokens[child].Head, t.Tokens[child].Deprel = noun, "acl"
}
