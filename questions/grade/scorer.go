package grade

import (
	_ "embed" // for the trained scorer
	"fmt"
	"slices"
	"sync"

	"lectern/questions/boost"
	"lectern/questions/quiz"
)

// Scorer decides on typed answers to open questions ("Why", "What happened"), which can be put in many words: by the
// probability that a person would accept them, learned from answers that people marked.
type Scorer struct{ model boost.Model }

//go:embed scorer.txt
var shippedText string

// shipped is read when the first answer is marked, not when the program starts.
var shipped = sync.OnceValue(func() Scorer {
	sc, err := ReadScorer(shippedText)
	if err != nil {
		panic(err)
	}
	return sc
})

// ReadScorer reads what [Scorer.Text] wrote. It fails with boost.ErrFormat.
func ReadScorer(text string) (Scorer, error) {
	m, err := boost.Parse(text, FeatureNames())
	if err != nil {
		return Scorer{}, fmt.Errorf("reading the scorer: %w", err)
	}
	return Scorer{m}, nil
}

// TrainScorer learns from examples measured by [Features].
func TrainScorer(examples []boost.Row) Scorer { return Scorer{boost.Train(examples, 1)} }

// Text is the scorer in the form that ReadScorer reads.
func (sc Scorer) Text() string { return sc.model.Format(FeatureNames()) }

// Probabilities from which an answer is right, nearly right, and still what the comparison of words made of it.
const (
	surely = 0.78
	likely = 0.50
	maybe  = 0.42
	// An explanation has so many words that one reason against them says little, and the learned probability more.
	explained = 0.42
)

// enough is the F1 score, with synonyms, that an answer needs to be right: a few words of the evidence with one of the key's
// are no more than nearly right, however likely such answers are in the corpora.
const enough = 0.45

// closely is the share of the key's words from which an answer says the key's very thing, so that a reason against it is
// final; with fewer it may say something else in the words that it shares.
const closely = 0.6

// open tells whether the question can be answered in many words: by a clause or a feeling, and not by a number, a date,
// a name or a list.
func (s setting) open(wordings []wording) bool {
	long := false
	for _, w := range wordings {
		target := contents(w.words)
		n := len(target)
		if n < longKey && count(target, plain) < n {
			return false
		}
		long = long || n >= longKey && len(partsOf(target)) < 2
	}
	switch s.wanted {
	case aReason, aManner, aFeeling, anAction, anEvent, anExplanation:
		return len(wordings) > 0
	}
	return long && s.wanted != anAmount && s.wanted != aTime
}

// weigh takes the comparison of words for a start and the learned probability for the rest.
func (sc Scorer) weigh(s setting, by Verdict, answer []word, judged []comparison) Verdict {
	settled := by.Outcome == Nearly && slices.ContainsFunc(judged, func(c comparison) bool { return c.settled })
	if settled || by.Outcome == Right || by.Reason == NothingSaid || by.Reason == Copied || !s.related(judged) {
		return by
	}
	row := s.features(answer, judged)
	explains := s.wanted == anExplanation
	refused := by.Outcome == Wrong && slices.Contains(refusals[:], by.Reason) && !explains
	if refused && s.final(by.Reason, row, judged) {
		return by
	}
	least := likely
	if explains {
		least = explained
	}
	switch p := sc.model.Probability(row); {
	case refused && p >= surely:
		return part(0.5, Reworded)
	case refused:
		return by
	case p >= surely && row[softF1] >= enough && row[misspelt] > 0:
		return right(Misspelt)
	case p >= surely && row[softF1] >= enough:
		return right(Correct)
	case by.Outcome == Nearly && p >= maybe:
		return by
	case p >= least:
		return part(0.5, off(row))
	case by.Outcome == Wrong:
		return by
	}
	return wrong(NoMatch)
}

// related tells whether an answer has a word of the key or a synonym of one.
func (s setting) related(judged []comparison) bool {
	return slices.ContainsFunc(judged, func(c comparison) bool {
		return c.al.hits() > 0 || slices.ContainsFunc(c.al.target, func(t word) bool { return anyNear(c.al.answer, t, s.near) })
	})
}

// final tells whether a reason against an answer stands whatever else it says: where it is close to the wording that it was
// refused beside. What an answer in many words adds may be right, unless there is evidence and nothing of it there.
func (s setting) final(reason Reason, row []float64, judged []comparison) bool {
	if (reason == ExtraFact || reason == WrongNumber) && row[noneInEvidence] == 0 {
		return false
	}
	return slices.ContainsFunc(judged, func(c comparison) bool {
		return c.refused == reason && s.overlap(&c.al).softRecall >= closely
	})
}

// off says what is amiss with an answer that is nearly right.
func off(row []float64) Reason {
	switch {
	case row[softRecall]+row[softPrecision] < 1:
		return Reworded
	case row[softPrecision] > row[softRecall]:
		return TooLittle
	}
	return TooMuch
}

// KeyWords gives the words of the right answers for which Question.Near may have others, in the order of the alphabet; none
// where the question leaves no room for other words.
func KeyWords(q quiz.Question) []string {
	t := Prepare(q)
	if !t.open {
		return nil
	}
	var out []string
	for _, wording := range t.wordings[0] {
		for _, w := range wording.words {
			if w.kind == plain {
				out = append(out, w.text)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
