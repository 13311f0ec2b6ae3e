package analysis

import (
	"testing"

	"lectern/questions/article"
	"lectern/questions/model"
)

// flawsOf analyses a text as one paragraph.
func flawsOf(t *testing.T, text string) []Sentence {
	t.Helper()
	an, err := NewAnalyser(model.Weights())
	if err != nil {
		t.Fatal(err)
	}
	block := article.Block{Kind: article.Paragraph, Span: article.Span{Start: 0, End: len(text)}}
	found, _ := an.Analyse(article.Article{Text: text, Blocks: []article.Block{block}}, nil)
	return found.Sentences
}

func TestFlaw(t *testing.T) {
	for _, c := range []struct {
		text string
		want Flaw
	}{
		{"Home | News | Sport | Weather | Contact", Debris},
		{"He w3nt tbe lcng vvay lo tlie rnarket w1th hls sori.", Debris},
		{"•• ■ || •• 12", Debris},
		{"He went to the", Cut},
		{"He went to the.", Cut},
		{"Clara Whitlow sold the mill and", Cut},
		{"The council voted on the plan for.", Cut},
		{"The harbour of Orrin was.", Cut},
		{"Otto Brandt bought a very.", Cut},
		{"The miller sold their.", Cut},
		{"The boat that they.", Cut},
		{"The bridge was built c.", Cut},
		{"A man of seventy with a wooden leg.", Verbless},
		{"The man who sold the mill to the baker.", Verbless},
		{"Because it rained all day in Orrin.", Dependent},
		{"Although the ferry was late.", Dependent},
		{"and sold the mill to a baker.", Headless},
		{"Ida Falk (a nurse from Orrin opened the door.", Unbalanced},
		{"“The ferry is late, said Ida Falk.", Unbalanced},
		{"The ferry links two islands", Unended},
		{"The ferry sank in the harbour", Unended},

		{"He went to the town.", ""},
		{"The house he lived in was cold.", ""},
		{"That is the house they lived in.", ""},
		{"The engine gave up.", ""},
		{"Whom did she give it to?", ""},
		{"Close the door!", ""},
		{"Once there lived a weaver in Orrin.", ""},
		{"Because it rained, the crew stayed in Orrin.", ""},
		{"Ida Falk (a nurse from Orrin) opened the door.", ""},
		{"“The ferry is late,” said Ida Falk.", ""},
		{"1) The ferry left the harbour.", ""},
		{"The crew of the Aurora had 12 men [3].", ""},
		{"She was taller than her brother was.", ""},
		{"That mill was his.", ""},
	} {
		s := flawsOf(t, c.text)
		if len(s) != 1 || s[0].Flaw != c.want {
			t.Errorf("%q: %q in %d sentences, want %q", c.text, s[0].Flaw, len(s), c.want)
		}
	}
}

// TestFlawOfQuotation holds that a quotation may go on over several sentences.
func TestFlawOfQuotation(t *testing.T) {
	for _, s := range flawsOf(t, "“The ferry is late. We have waited for an hour. It is cold,” said Ida Falk. Otto nodded.") {
		if s.Flaw != "" {
			t.Errorf("%q is %s", s.Tokens[0].Form, s.Flaw)
		}
	}
	if s := flawsOf(t, "Otto nodded. “The ferry is late, he said. It was cold."); s[0].Flaw != "" || s[1].Flaw != Unbalanced {
		t.Errorf("%q, %q; the quotation has no end", s[0].Flaw, s[1].Flaw)
	}
}
