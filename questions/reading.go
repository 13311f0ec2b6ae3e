package questions

import (
	"fmt"
	"slices"
	"strings"

	"lectern/questions/alias"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/evidence"
	"lectern/questions/quiz"
)

// Reading is an article prepared for marking answers to questions that came from elsewhere. It is read-only and safe for
// concurrent use.
type Reading struct {
	engine   *Engine
	doc      *clause.Doc
	aliases  *alias.Finder
	evidence *evidence.Finder
}

// Read analyses an article once for any number of questions. Unlike [article.Import] it takes texts of any length up to
// [article.MaxBytes], a single sentence or nothing at all too, and does not mind a foreign language; what is not UTF-8 is
// read as white space. It fails with article.ErrTooLong only. Ten thousand characters take about a second.
func (e *Engine) Read(text string) (*Reading, error) {
	if len(text) > article.MaxBytes {
		return nil, fmt.Errorf("reading the article: %w", article.ErrTooLong)
	}
	a, err := article.Import(text)
	if err != nil {
		a = article.Plain(text)
	}
	found := e.Analyse(a)
	doc := clause.Read(&found)
	return &Reading{e, doc, alias.New(doc), evidence.New(doc)}, nil
}

// Question gives a question with its right answers as one to be marked: of kind Short, with the first reference as Key,
// and the others and what the article calls them in Accept. Evidence is the one to three sentences of the article that
// hold the references and the question's words best, the best first, and empty where it has next to none of those.
// A reference that the article does not have is right as it stands. Without references Key is empty, and no answer is
// right. Options are other things that the article speaks of, those near the evidence first, with the sentences that
// have them, so that they can be told from a misspelt key and from harmless detail.
func (r *Reading) Question(prompt string, references []string) quiz.Question {
	q := quiz.Question{
		ID: fmt.Sprintf("reference-%08x", uint32(hash(prompt))), Rule: "reference", Kind: quiz.Short, Prompt: prompt,
		Options: []string{}, Key: []string{}, Accept: []string{}, Difficulty: 1,
	}
	references = slices.DeleteFunc(slices.Clone(references), func(s string) bool { return strings.TrimSpace(s) == "" })
	near := r.evidence.Find(prompt, references)
	for _, s := range near {
		span := r.doc.Sentences[s].Span
		q.Evidence = append(q.Evidence, quiz.Proof{Span: span, Text: span.In(r.doc.Article.Text)})
	}
	if len(references) == 0 {
		return q
	}
	q.Key = references[:1]
	q.Accept = accepted(q, references[1:])
	for _, text := range references {
		if key, ok := r.aliases.Place(text, near); ok {
			q.Accept = accepted(q, r.aliases.Of(key, prompt))
		}
	}
	q.Others, q.Around = others(r.doc, q, near)
	q.Near = r.engine.near(q)
	return q
}

// Text is the article as it was read; the spans of evidence point into it.
func (r *Reading) Text() string { return r.doc.Article.Text }
