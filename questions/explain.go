package questions

import (
	"cmp"
	"slices"

	"lectern/questions/analysis"
	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/distract"
	"lectern/questions/rank"
	"lectern/questions/rule"
	"lectern/questions/rules"
	"lectern/questions/verify"
)

// Fate is what became of one candidate.
type Fate struct {
	Candidate rule.Candidate
	Score     float64
	Chosen    bool
	Reason    string // why it was dropped; "" where it was chosen or the quiz was full
}

// Explain makes the quiz of an article and tells what became of every candidate, in the order in which the rules made
// them.
func (e *Engine) Explain(a article.Article, o Options) []Fate {
	found := e.Analyse(a)
	_, fates, _ := e.weigh(&found, o)
	return fates
}

// Reasons for which candidates are dropped, besides those of package verify.
const (
	noOptions = "no good wrong options"
	tooWeak   = "score too low"
	unwanted  = "not of the kinds and levels wanted"
)

// weigh makes the candidates of an analysed article, checks and scores them, and chooses those of the quiz.
func (e *Engine) weigh(found *analysis.Analysis, o Options) (writer, []Fate, *verify.Checker) {
	doc := clause.Read(found)
	w := writer{doc: doc, finder: distract.New(doc), seed: o.Seed}
	checker := verify.New(doc, e.analyser.Sentence)
	scorer := rank.New(doc)
	var fates []Fate
	for _, c := range candidates(doc) {
		f := Fate{Candidate: c, Reason: string(checker.Flaw(c))}
		if f.Reason == "" {
			f.Score = scorer.Score(c)
			if f.Score < rank.Worth {
				f.Reason = tooWeak
			} else if offered, ok := w.equip(c); ok {
				f.Candidate = offered
			} else if marked, score, ok := w.instead(c, checker, scorer); ok {
				f.Candidate, f.Score = marked, score
			} else {
				f.Reason = noOptions
			}
		}
		if f.Reason == "" && !o.Wish.Grants(f.Candidate.Kind, f.Candidate.Difficulty) {
			f.Reason = unwanted
		}
		fates = append(fates, f)
	}
	choose(doc, fates, cmp.Or(max(o.Count, 0), defaultCount), checker)
	return w, fates, checker
}

// instead asks to mark the sentence that answers a question for which there are no good options, with its score.
func (w writer) instead(c rule.Candidate, checker *verify.Checker, scorer *rank.Scorer) (rule.Candidate, float64, bool) {
	marked, ok := rules.Mark(w.doc, c)
	if !ok || checker.Flaw(marked) != "" {
		return c, 0, false
	}
	score := scorer.Score(marked)
	return marked, score, score >= rank.Worth
}

// choose marks the candidates of the quiz. What reads unlike its source is found out only when it is about to be
// chosen, since reading costs as much as analysing a sentence.
func choose(doc *clause.Doc, fates []Fate, count int, checker *verify.Checker) {
	var rated []rank.Rated
	var at []int
	for i, f := range fates {
		if f.Reason == "" {
			rated, at = append(rated, rank.Rated{Candidate: f.Candidate, Score: f.Score}), append(at, i)
		}
	}
	picked := rank.Choose(doc, rated, count, func(i int) bool {
		fates[at[i]].Reason = string(checker.Reread(rated[i].Candidate))
		return fates[at[i]].Reason == ""
	})
	for _, i := range picked {
		fates[at[i]].Chosen = true
	}
}

// chosen gives the candidates of the quiz in the order of the text.
func chosen(fates []Fate) []Fate {
	out := slices.DeleteFunc(slices.Clone(fates), func(f Fate) bool { return !f.Chosen })
	slices.SortStableFunc(out, func(a, b Fate) int { return cmp.Compare(a.Candidate.Evidence[0], b.Candidate.Evidence[0]) })
	return out
}
