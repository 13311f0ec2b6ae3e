package rules_test

import (
	"testing"

	"lectern/questions/rule/ruletest"
	"lectern/questions/rules"
)

func TestMark(t *testing.T) {
	analyser := ruletest.Analyser(t)
	for _, c := range []struct{ name, text, prompt, want string }{
		{"an object", "The council of Harlow published a long list of the ships lost in the storm. The sailors wept.",
			"What did the council of Harlow publish?", "Mark the sentence that tells what the council of Harlow published."},
		{"a noun with its preposition", "The price of wool in Senby depends on the demand for warm coats and blankets. Farmers know it.",
			"What does the price of wool in Senby depend on?", "Mark the sentence that tells what the price of wool in Senby depends on."},
		{"a subject", "A team of young divers from the northern islands discovered the bell of the ferry Aurora. The bell still rings.",
			"Who discovered the bell of the ferry Aurora?", "Mark the sentence that tells who discovered the bell of the ferry Aurora."},
		{"told twice", "The council of Harlow published a long list of all the ships that were lost. The council of Harlow published a map.",
			"What did the council of Harlow publish?", ""},
		{"what is said to be", "The aim of the society of Harlow is a cheap and quiet railway for all the villages of the valley. It is old.",
			"What is the aim of the society of Harlow?", ""},
		{"what somebody says", "Clara Whitlow said that the council of Harlow had published a long list of all the ships. They wept.",
			"According to Clara Whitlow, what had the council of Harlow published?", ""},
	} {
		d := ruletest.Read(t, analyser, c.text)
		got, asked := "", false
		for _, r := range rules.All() {
			for _, cand := range r.Questions(d) {
				if cand.Prompt != c.prompt {
					continue
				}
				asked = true
				if m, ok := rules.Mark(d, cand); ok {
					got = m.Prompt
				}
			}
		}
		if got != c.want || !asked && c.want != "" {
			t.Errorf("%s: %q, want %q (asked: %v)", c.name, got, c.want, asked)
		}
	}
}
