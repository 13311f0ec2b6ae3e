// Package questions turns an English text into a quiz.
//
// The two functions to use are [article.Import], which cleans what was pasted, and [Engine.Quiz], which asks about it.
// A text flows one way: article, analysis, clauses, candidates, quiz; every stage gives a value that nobody changes.
package questions

import (
	"errors"
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"sync"

	"lectern/questions/alias"
	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/distract"
	"lectern/questions/grade"
	"lectern/questions/lint"
	"lectern/questions/quiz"
	"lectern/questions/rule"
	"lectern/questions/rules"
	"lectern/questions/thesaurus"
)

// Errors of Quiz.
var (
	// ErrCancelled says that progress returned false.
	ErrCancelled = errors.New("cancelled")
	// ErrNoQuestions says that nothing in the article could be asked about with confidence.
	ErrNoQuestions = errors.New("no good question found in this text")
)

// Options say what quiz is wanted.
type Options struct {
	Count int    // how many questions at most; 12 when 0
	Seed  uint64 // decides the order of options and the choice among equals
	Wish  quiz.Wish
}

const defaultCount = 12

// Engine holds the trained weights. It is read-only and safe for concurrent use.
type Engine struct {
	analyser *analysis.Analyser
	words    func() *thesaurus.Thesaurus
}

// New reads the weights of questions/model.
func New(weights []byte) (*Engine, error) {
	a, err := analysis.NewAnalyser(weights)
	if err != nil {
		return nil, fmt.Errorf("reading the analyser's weights: %w", err)
	}
	return &Engine{a, sync.OnceValue(thesaurus.New)}, nil
}

// Analyse finds the structure of an article.
func (e *Engine) Analyse(a article.Article) analysis.Analysis {
	found, _ := e.analyser.Analyse(a, nil)
	return found
}

// Parse analyses given sentences, whose spans and forms are kept; a is the article that the spans point into.
func (e *Engine) Parse(a article.Article, sentences []analysis.Sentence) analysis.Analysis {
	found, _ := e.analyser.Parse(a, sentences, nil)
	return found
}

// Quiz analyses an article and asks about it. Progress, which may be nil, is called after each sentence with how
// many of how many are done; when it returns false the work ends with ErrCancelled. The same article and options
// give the same quiz.
func (e *Engine) Quiz(a article.Article, o Options, progress func(done, total int) bool) (quiz.Quiz, error) {
	p, err := e.Pool(a, o, 0, progress)
	return p.Quiz, err
}

// finish turns candidates into questions, with what marking typed answers needs.
func (e *Engine) finish(w writer, fates []Fate) []quiz.Question {
	aliases := alias.New(w.doc)
	var out []quiz.Question
	for _, f := range fates {
		q := w.question(f.Candidate)
		if q.Kind == quiz.Short {
			q.Accept = accepted(q, aliases.Of(f.Candidate.Keys[0], q.Prompt))
			q.Others, q.Around = others(w.doc, q, f.Candidate.Evidence)
			q.Near = e.near(q)
		}
		out = append(out, q)
	}
	return out
}

// accepted adds what the article itself calls the key to the wordings that are right, as far as it is new.
func accepted(q quiz.Question, aliases []string) []string {
	out := q.Accept
	for _, a := range aliases {
		if !slices.Contains(out, a) && !slices.Contains(q.Key, a) {
			out = append(out, a)
		}
	}
	return out
}

// candidates asks every rule about every clause, or about the text.
func candidates(doc *clause.Doc) []rule.Candidate {
	var out []rule.Candidate
	for _, r := range rules.All() {
		out = append(out, r.Questions(doc)...)
	}
	return out
}

// markable gives the spans of the sentences in paragraphs.
func markable(a *analysis.Analysis) []article.Span {
	var out []article.Span
	for _, s := range a.Sentences {
		if a.Article.Blocks[s.Block].Kind == article.Paragraph {
			out = append(out, s.Span)
		}
	}
	return out
}

// writer turns candidates into questions.
type writer struct {
	doc    *clause.Doc
	finder *distract.Finder
	seed   uint64
}

// equip gives a candidate its options, or makes it one to be answered in a few words; false where it can be neither.
// Of the reasons and deeds that are told in a clause, half are offered to choose from.
func (w writer) equip(c rule.Candidate) (rule.Candidate, bool) {
	if c.Kind == quiz.Order || c.Kind == quiz.Match {
		c.Options = w.arrange(c)
		return c, true
	}
	told := c.Kind == quiz.Short && hash(c.Prompt)%2 == 0 && distract.Clausal(w.doc, c.Keys[0])
	if c.Kind != quiz.Choice && c.Kind != quiz.Several && !told {
		return c, true
	}
	offered := c
	if told {
		offered.Kind = quiz.Choice
	}
	offered.Options, offered.Origins = w.options(c)
	if offered.Options != nil && !lint.Hard(lint.Check(w.question(offered))) {
		return offered, true
	}
	if !told && (rule.Words(c.Keys[0].Text) > 5 || c.Kind == quiz.Several || c.Closed) {
		return c, false
	}
	c.Kind = quiz.Short
	return c, true
}

// options gives the options of a choice question in seeded order, with where they are from; none where there are too
// few wrong ones.
func (w writer) options(c rule.Candidate) ([]string, []article.Span) {
	rng := rand.New(rand.NewPCG(w.seed, hash(c.Prompt)))
	const wrong = 3
	found := w.finder.Options(c, wrong, rng)
	if len(found) == 0 {
		return nil, nil
	}
	for _, k := range c.Keys {
		found = append(found, distract.Option{Text: k.Text, Origin: w.doc.Sentences[k.Sentence].Span})
	}
	rng.Shuffle(len(found), func(i, j int) { found[i], found[j] = found[j], found[i] })
	distract.Order(found)
	var texts []string
	var origins []article.Span
	for _, o := range found {
		texts, origins = append(texts, c.Prefix+o.Text), append(origins, o.Origin)
	}
	return texts, origins
}

func (w writer) question(c rule.Candidate) quiz.Question {
	q := quiz.Question{
		ID:          w.id(c),
		Rule:        c.Rule,
		Kind:        c.Kind,
		Prompt:      c.Prompt,
		Items:       c.Items,
		Options:     append([]string{}, c.Options...),
		Accept:      append([]string{}, c.Accept...),
		Difficulty:  c.Difficulty,
		Explanation: c.Explanation,
	}
	for _, span := range c.Origins {
		q.Origins = append(q.Origins, w.proof(span))
	}
	for _, k := range c.Keys {
		q.Key = append(q.Key, c.Prefix+k.Text)
	}
	for _, s := range c.Evidence {
		q.Evidence = append(q.Evidence, w.proof(w.doc.Sentences[s].Span))
	}
	for _, span := range c.Used {
		if p := w.proof(span); !slices.Contains(q.Evidence, p) {
			q.Evidence = append(q.Evidence, p)
		}
	}
	if q.Explanation == "" {
		q.Explanation = explain(c, q)
	}
	for _, f := range lint.Check(q) {
		q.Lint = append(q.Lint, f.Rule)
	}
	return q
}

func (w writer) id(c rule.Candidate) string {
	return fmt.Sprintf("%s-%08x", c.Rule, uint32(hash(c.Prompt)))
}

func (w writer) proof(s article.Span) quiz.Proof {
	return quiz.Proof{Span: s, Text: s.In(w.doc.Article.Text)}
}

func explain(c rule.Candidate, q quiz.Question) string {
	switch {
	case c.Kind == quiz.Truth && q.Key[0] == quiz.NotStated:
		return "The text tells of this, but it does not give that detail."
	case c.Kind == quiz.Evidence:
		return "This sentence says it."
	case c.Kind == quiz.Order:
		return "The marked sentences tell when each of these happened."
	case c.Kind == quiz.Match:
		return "The marked sentences tell which belong together."
	}
	return q.Quotation()
}

func hash(s string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(s))
	return h.Sum64()
}

// near finds what else may be said for the words of a typed question's key.
func (e *Engine) near(q quiz.Question) map[string][]string {
	near := map[string][]string{}
	for _, w := range grade.KeyWords(q) {
		if others := e.words().Of(w); len(others) > 0 {
			near[w] = others
		}
	}
	return near
}
