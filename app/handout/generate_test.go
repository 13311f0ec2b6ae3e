package handout_test

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// generator makes quizzes that are valid and otherwise as odd as can be.
type generator struct {
	*rand.Rand
	q quiz.Quiz
}

func generate(seed uint64) quiz.Quiz {
	g := generator{Rand: rand.New(rand.NewPCG(seed, 1))}
	g.q = quiz.Quiz{Version: quiz.Version, Removed: []article.Removal{{Text: "Advertisement", Reason: article.Advertisement, Before: 1}}}
	g.blocks()
	if g.chance(0.5) {
		g.q.Title = g.text(4)
	} else if len(g.q.Blocks) > 0 {
		g.q.Title = g.q.Blocks[0].Span.In(g.q.Article)
	}
	for range g.IntN(3) {
		g.define()
	}
	for i := range 1 + g.IntN(4) {
		g.q.Questions = append(g.q.Questions, g.question(i))
	}
	return g.q
}

func (g *generator) chance(p float64) bool { return g.Float64() < p }

var vocabulary = strings.Fields(`the a of river old man lighthouse Corrie Agnes Muir 1871 “quoted” it's über naïve Привіт 東京 ____ x—y
	1,000 3.5 True False Not stated \x00 ` + "\x00 \x01 \x01\x00 \u202e\u200b 🦉 <b>bold</b> &amp;")

func (g *generator) text(most int) string {
	words := make([]string, 1+g.IntN(most))
	for i := range words {
		words[i] = vocabulary[g.IntN(len(vocabulary))]
	}
	return strings.Join(words, " ")
}

// blocks writes the article with its blocks and sentences, which may lie anywhere.
func (g *generator) blocks() {
	kinds := []article.BlockKind{article.Title, article.Paragraph, article.Paragraph, article.Heading, article.Summary, article.Caption, "verse"}
	for i := range g.IntN(5) {
		if i > 0 {
			g.q.Article += "\n\n"
		}
		start := len(g.q.Article)
		kind := kinds[g.IntN(len(kinds))]
		for j := range g.IntN(4) {
			if j > 0 {
				g.q.Article += []string{" ", "  ", "\n"}[g.IntN(3)]
			}
			from := len(g.q.Article)
			g.q.Article += g.text(9) + []string{".", "?", ".”", ""}[g.IntN(4)]
			if kind == article.Paragraph {
				g.q.Sentences = append(g.q.Sentences, article.Span{Start: from, End: len(g.q.Article)})
			}
		}
		g.q.Blocks = append(g.q.Blocks, article.Block{Kind: kind, Span: article.Span{Start: start, End: len(g.q.Article)}})
	}
	if g.chance(0.2) {
		g.q.Sentences = nil
		for range g.IntN(4) {
			g.q.Sentences = append(g.q.Sentences, g.span())
		}
	}
	if g.chance(0.1) {
		g.q.Blocks = []article.Block{{Kind: article.Paragraph, Span: g.span()}}
	}
}

// span gives any part of the article that begins and ends between letters.
func (g *generator) span() article.Span {
	ends := []int{0, len(g.q.Article)}
	for i := range g.q.Article {
		ends = append(ends, i)
	}
	a, b := ends[g.IntN(len(ends))], ends[g.IntN(len(ends))]
	return article.Span{Start: min(a, b), End: max(a, b)}
}

func (g *generator) proof() quiz.Proof {
	s := g.span()
	if len(g.q.Sentences) > 0 && g.chance(0.6) {
		s = g.q.Sentences[g.IntN(len(g.q.Sentences))]
	}
	if g.chance(0.1) {
		s = article.Span{}
	}
	return quiz.Proof{Span: s, Text: s.In(g.q.Article)}
}

func (g *generator) proofs(most int) []quiz.Proof {
	var out []quiz.Proof
	for range g.IntN(most + 1) {
		out = append(out, g.proof())
	}
	return out
}

func (g *generator) define() {
	a, b := g.span(), g.span()
	if a.Start < a.End && b.Start < b.End && (a.End <= b.Start || b.End <= a.Start) {
		d := quiz.Definition{Term: a, Meaning: b}
		if words := g.text(6); g.chance(0.4) && strings.TrimSpace(words) != "" {
			d = quiz.Definition{Term: a, Words: words}
		}
		g.q.Glossary = append(g.q.Glossary, d)
	}
}

func (g *generator) question(i int) quiz.Question {
	kinds := []quiz.Kind{quiz.Choice, quiz.Several, quiz.Truth, quiz.Short, quiz.Evidence, quiz.Order, quiz.Match}
	x := quiz.Question{
		Rule: []string{"cloze", "by hand", "who-subject"}[g.IntN(3)], Kind: kinds[g.IntN(len(kinds))], Prompt: g.text(12),
		Evidence: g.proofs(3), Difficulty: g.IntN(4), Explanation: g.text(9), Lint: []string{"longest-option"},
	}
	x.ID = fmt.Sprint(g.text(2), " ", i)
	if h := fnv.New64a(); i == 0 {
		h.Write([]byte(x.Prompt))
		x.ID = fmt.Sprintf("%s-%08x", x.Rule, uint32(h.Sum64()))
	}
	if g.chance(0.3) && len(x.Evidence) > 0 {
		x.Explanation = "The text says: “" + strings.TrimSpace(x.Evidence[0].Text) + "”"
	}
	g.answers(&x)
	if g.chance(0.5) {
		g.help(&x)
	}
	return x
}

func (g *generator) answers(x *quiz.Question) {
	x.Options = g.different(3 + g.IntN(3))
	switch x.Kind {
	case quiz.Choice:
		x.Key = x.Options[:1]
	case quiz.Several:
		x.Key = []string{x.Options[2], x.Options[0]}
	case quiz.Truth:
		x.Options = []string{quiz.True, quiz.False, quiz.NotStated}
		x.Key = x.Options[1:2]
	case quiz.Short, quiz.Evidence:
		x.Key = []string{g.text(3)}
		if len(x.Evidence) > 0 && g.chance(0.5) {
			x.Key[0] = x.Evidence[0].Text
		}
		x.Options, x.Accept = nil, g.different(g.IntN(3))
	case quiz.Order:
		x.Key = slices.Clone(x.Options)
		slices.Reverse(x.Key)
	case quiz.Match:
		x.Items = g.different(3)
		x.Key = []string{x.Options[0], x.Options[1], x.Options[0]}
	}
	if len(x.Options) > 0 && g.chance(0.5) {
		for range x.Options {
			x.Origins = append(x.Origins, g.proof())
		}
	}
}

func (g *generator) different(n int) []string {
	var out []string
	for len(out) < n {
		if s := g.text(3); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

func (g *generator) help(x *quiz.Question) {
	x.Near = map[string][]string{}
	for range g.IntN(3) {
		x.Near[g.text(1)] = g.different(g.IntN(3))
	}
	for range g.IntN(4) {
		if s := g.span().In(g.q.Article); g.chance(0.7) {
			x.Others = append(x.Others, s)
		} else {
			x.Others = append(x.Others, g.text(2))
		}
	}
	x.Around = g.proofs(3)
}
