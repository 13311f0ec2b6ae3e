package questions

import (
	"cmp"
	"slices"

	"lectern/questions/article"
	"lectern/questions/quiz"
	"lectern/questions/rules"
	"lectern/questions/verify"
)

// Pool is a quiz with what else could be asked about its article, the best first. No two of all its questions have the
// same ID.
type Pool struct {
	Quiz  quiz.Quiz
	Spare []quiz.Question
}

// Pool is like Quiz, and gives up to spare further questions. They may ask about the same facts as those of the quiz.
func (e *Engine) Pool(a article.Article, o Options, spare int, progress func(done, total int) bool) (Pool, error) {
	found, ok := e.analyser.Analyse(a, progress)
	if !ok {
		return Pool{}, ErrCancelled
	}
	w, fates, checker := e.weigh(&found, o)
	p := Pool{Quiz: quiz.Quiz{
		Version: quiz.Version, Title: a.Title, Article: a.Text, Blocks: a.Blocks, Removed: a.Removed,
		Sentences: markable(&found), Glossary: rules.Glossary(w.doc), Questions: e.finish(w, chosen(fates)),
	}}
	if len(p.Quiz.Questions) == 0 {
		return p, ErrNoQuestions
	}
	p.Spare = e.finish(w, spared(w, fates, spare, checker))
	return p, nil
}

// spared gives the best of what was not chosen though nothing speaks against it.
func spared(w writer, fates []Fate, most int, checker *verify.Checker) []Fate {
	seen := make(map[string]bool)
	var rest, out []Fate
	for _, f := range fates {
		switch {
		case f.Chosen:
			seen[w.id(f.Candidate)] = true
		case f.Reason == "":
			rest = append(rest, f)
		}
	}
	slices.SortStableFunc(rest, func(a, b Fate) int { return cmp.Compare(b.Score, a.Score) })
	for _, f := range rest {
		if len(out) == most {
			break
		}
		if id := w.id(f.Candidate); !seen[id] && checker.Reread(f.Candidate) == "" {
			seen[id], out = true, append(out, f)
		}
	}
	return out
}
