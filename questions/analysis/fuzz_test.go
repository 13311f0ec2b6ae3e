package analysis

import (
	"bytes"
	"testing"

	"lectern/questions/article"
	"lectern/questions/model"
)

// seeds are texts of the kinds that break analysers: marks without partners, cut sentences, garbage, long words.
var seeds = []string{
	"Ada Lund sold the old mill in 1702. It was red. “I bought it,” said Otto Brandt, who owns 40 boats.",
	"The. The of. And (the) \"of\" and the to in. It is the and that was for.",
	"A ü 1,2,3 %% $5. He she it they. Who? According to him, which is, was. In 1702 in 1702 in 1702.",
	"“He went to the\n\nHome | News | Sport | © 2019\n\nsaid Ida. ”) \" '' `` ‘",
	"Q: Who built it?\nA: \"We did,\" she said, \"and he said they said she'd've said 'yes'.\"\n\nMr. J. P. Orr, Jr., U.S.A.",
	"tlie rnan went to the hcuse and w3nt 1o t|-|e town. He said it was in the aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.",
	"He don't and can't, and they're gonna go to the '90s rock'n'roll at http://a.b/c?d=e. It was x@y.z of 3.14-15:9 and a #tag.",
	"The cafe\u0301 was in the \u200bold\u00ad house 😀👩‍👩‍👧 of the 日本語 and the עברית. And then. And then he was. And then.",
}

// FuzzAnalyse feeds whatever the import of articles lets through to the analyser, and holds what is promised of every analysis.
func FuzzAnalyse(f *testing.F) {
	for _, s := range seeds {
		f.Add(s)
	}
	an, err := NewAnalyser(model.Weights())
	if err != nil {
		f.Fatal(err)
	}
	const longest = 600 // bytes; an input that takes ten seconds is taken for a hanging one
	f.Fuzz(func(t *testing.T, raw string) {
		a, err := article.Import(raw[:min(len(raw), longest)])
		if err != nil {
			return
		}
		found, ok := an.Analyse(a, nil)
		if !ok {
			t.Fatal("gave up")
		}
		checkSentences(t, found)
		checkDocument(t, found)
		var written bytes.Buffer
		if err := WriteCoNLLU(&written, found); err != nil {
			t.Fatal(err)
		}
		again, err := ReadCoNLLU(&written)
		if err != nil || len(again) != len(found.Sentences) {
			t.Fatalf("%d sentences, read back %d: %v", len(found.Sentences), len(again), err)
		}
	})
}

func checkSentences(t *testing.T, a Analysis) {
	t.Helper()
	end := 0
	for i, s := range a.Sentences {
		if len(s.Tokens) == 0 || s.Span.Start < end || !a.Article.Blocks[s.Block].Span.Contains(s.Span) {
			t.Fatalf("sentence %d: span %v behind %d, %d tokens", i, s.Span, end, len(s.Tokens))
		}
		if err := checkTree(s.Tokens); err != nil {
			t.Fatalf("sentence %d: %v", i, err)
		}
		checkProbability(t, s.Score)
		roots := 0
		for _, token := range s.Tokens {
			if token.Span.Start < end || token.Span.End > s.Span.End || token.Form == "" || token.Form != token.Span.In(a.Article.Text) {
				t.Fatalf("sentence %d: token %q at %v behind %d", i, token.Form, token.Span, end)
			}
			if token.UPOS == "" || token.XPOS == "" || token.Lemma == "" || token.Deprel == "" {
				t.Fatalf("sentence %d: %+v", i, token)
			}
			checkProbability(t, token.Score)
			if end = token.Span.End; token.Head < 0 {
				roots++
			}
		}
		if roots != 1 {
			t.Fatalf("sentence %d has %d roots", i, roots)
		}
		end = s.Span.End
	}
}

func checkProbability(t *testing.T, p float32) {
	t.Helper()
	if !(p >= 0 && p <= 1) {
		t.Fatalf("%v is no probability", p)
	}
}

func checkDocument(t *testing.T, a Analysis) {
	t.Helper()
	within := func(sentence, start, end int) bool {
		return 0 <= sentence && sentence < len(a.Sentences) && 0 <= start && start < end && end <= len(a.Sentences[sentence].Tokens)
	}
	for _, n := range a.Names {
		if !within(n.Sentence, n.Start, n.End) || n.Kind != "PER" && n.Kind != "ORG" && n.Kind != "LOC" {
			t.Fatalf("name %+v", n)
		}
	}
	for i, m := range a.Mentions {
		checkProbability(t, m.Confidence)
		if !within(m.Sentence, m.Start, m.End) || m.Head < m.Start || m.Head >= m.End || m.Antecedent < -1 || m.Antecedent >= i {
			t.Fatalf("mention %d: %+v", i, m)
		}
		if m.Antecedent >= 0 && a.Mentions[m.Antecedent].Entity != m.Entity {
			t.Fatalf("mention %d is of entity %d, its antecedent of %d", i, m.Entity, a.Mentions[m.Antecedent].Entity)
		}
	}
	for _, s := range a.Speeches {
		c := s.Content
		if !within(s.Sentence, s.SpeakerStart, s.SpeakerEnd) || s.Verb >= len(a.Sentences[s.Sentence].Tokens) ||
			c.Start < 0 || c.Start >= c.End || c.End > len(a.Article.Text) {
			t.Fatalf("speech %+v", s)
		}
	}
}
