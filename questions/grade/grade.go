// Package grade marks the answers to a quiz on the device and says why.
//
// [Mark] judges one answer, [Typed.Mark] many to one question, [Total] a whole set of responses. A question is worth one
// point. The formulas, each of which leaves a score between 0 and 1:
//
//	choice, truth   1 for the right option, 0 else
//	several         hits/right - misses/wrong, at least 0: ticking everything earns nothing
//	evidence        right sentences marked / sentences right or marked; 0 below one half
//	order           (pairs in order - other pairs) / pairs, at least 0: Kendall's tau (M. G. Kendall, "A New Measure of
//	                Rank Correlation", Biometrika 30, 1938)
//	match           (share right - b) / (1 - b), at least 0, b being the share that one option for every item has right
//	short           1 right, 0.5 nearly, 0 wrong
//	help            the score times max(1/4, 1 - h hints - 1/4 for a second try), h being 1/4, for evidence 1/2; of two
//	                tries the better counts
//	chance          what answering blindly once earns on average, by the same formulas
//	calibration     1 - (best possible mark - mark got)/6 for each answer, by the marks of Gardner-Medwin; see Total
//
// A typed answer goes through five steps, each with files of its own:
//
//  1. Letters are folded and words, numbers, units, dates and times brought to one form (fold, scan, number, unit, date).
//  2. The words of the answer are paired with those of each right wording (align, pairing).
//  3. What speaks against it whatever it shares with the key is looked for: a changed negation, the opposite, swapped
//     roles, another number, unit or name, a further fact (refuse, polarity, roles, rival).
//  4. How much of the key is there, and how much else, gives a verdict (measure, parts).
//  5. For a question that can be answered in many words a trained scorer has the last word between the clear cases, by the
//     probability that a person accepts the answer (features, scorer).
package grade

import (
	"strings"

	"lectern/questions/quiz"
)

// Outcome is the verdict in one word.
type Outcome string

// The outcomes.
const (
	Right  Outcome = "right"
	Nearly Outcome = "nearly" // part of it is right; another try is worth while
	Wrong  Outcome = "wrong"
)

// Reason says why a verdict is what it is. The words for it belong to the interface.
type Reason string

// The reasons.
const (
	Correct       Reason = "correct"
	Misspelt      Reason = "misspelt"        // right, but for one or two letters
	Unanswered    Reason = "unanswered"      // nothing was chosen or typed
	WrongOption   Reason = "wrong-option"    // another option than the key was chosen
	TooManyTicked Reason = "too-many-ticked" // more was ticked than the one right option, or wrong ones beside right ones
	SomeMissing   Reason = "some-missing"    // all that was chosen is right, but more was wanted
	WrongSentence Reason = "wrong-sentence"  // the marked sentence does not say it
	WrongOrder    Reason = "wrong-order"     // some events stand before others that they follow
	WrongMatch    Reason = "wrong-match"     // some items were given another's match
	NothingSaid   Reason = "nothing-said"    // only words such as "it was the"
	NoMatch       Reason = "no-match"        // the answer does not contain the key
	TooLittle     Reason = "too-little"      // an important part is missing
	TooMuch       Reason = "too-much"        // the key among much else
	Reworded      Reason = "reworded"        // other words than the key's, which may mean the same
	UnitMissing   Reason = "unit-missing"    // the right number without its unit
	Inexact       Reason = "inexact"         // a rounded number, a decade for a year, "over" before an exact number
	WrongUnit     Reason = "wrong-unit"      // the right number with another unit
	WrongNumber   Reason = "wrong-number"    // another number or date than the key's
	Negated       Reason = "negated"         // says the contrary by a "not" too many or too few
	Opposite      Reason = "opposite"        // has "north" for "south", "before" for "after" and the like
	ExtraFact     Reason = "extra-fact"      // the key together with a name, number or thing that is not right
	Swapped       Reason = "swapped"         // the right names in each other's places
	Copied        Reason = "copied"          // the sentence or the article copied out
)

// Verdict is the judgement of one answer. Score lies between 0 and 1: 1 for Right, 0 for Wrong, between for Nearly.
// Expected is the key as it may be shown to the reader.
type Verdict struct {
	Outcome  Outcome `json:"outcome"`
	Score    float64 `json:"score"`
	Reason   Reason  `json:"reason"`
	Expected string  `json:"expected"`
}

// Mark judges the answers given to a question.
//
// Choice and Truth want the one right option. Several earns hits/right - misses/wrong, at least 0, so that ticking
// everything earns nothing. Evidence earns the number of right sentences over the number of sentences that are right
// or marked, and nothing below one half.
//
// Order earns (pairs in order - other pairs)/pairs, at least 0: Kendall's tau, which is 0 on average for those who
// guess. Match earns (share right - b)/(1 - b), at least 0, where b is the share that one option chosen for every item
// would have right at best; so that this earns nothing.
//
// Short accepts any wording of Key and Accept whatever its case, accents, quotation marks, articles, number words,
// form of date, order of a list, plural or tense; the surname for a full name; initials for a long name; other names of
// countries and their adjectives; an answer in a whole sentence that repeats the prompt; and spelling errors by the rule
// of H5P (one in words of three to nine letters, two in longer ones) unless they make a word that the question or its
// evidence uses for something else.
// To an open question ("Why", "What happened") it also takes what a trained scorer finds likely enough to be accepted.
// It refuses a changed negation, opposites, other numbers and units, further names, swapped names and copied text.
//
// Amounts are equal when their units convert exactly, and within 2 % between the metric system and others. A time of
// the day without am or pm may be either. A limit ("more than 300") may be left out; a contrary one is an opposite; one
// that the text does not set, a number that is called rough and rounds the key's, or the decade of a year earns half.
// A rounded number that is not called rough is another number. 1.200 is 1.2 unless the key has 1,200.
func Mark(q quiz.Question, answers []string) Verdict { return shipped().Mark(q, answers) }

// Mark judges as the function Mark does, with this scorer.
func (sc Scorer) Mark(q quiz.Question, answers []string) Verdict {
	var v Verdict
	switch {
	case blank(answers):
		v = wrong(Unanswered)
	case q.Kind == quiz.Choice || q.Kind == quiz.Truth:
		v = markOne(q, answers)
	case q.Kind == quiz.Several:
		v = markSeveral(q, answers)
	case q.Kind == quiz.Evidence:
		v = markEvidence(q, answers)
	case q.Kind == quiz.Order:
		v = markOrder(q, answers)
	case q.Kind == quiz.Match:
		v = markMatch(q, answers)
	default:
		return sc.Typed(q).Mark(strings.Join(answers, " "))
	}
	v.Expected = expected(q)
	return v
}

// expected is the key in one line.
func expected(q quiz.Question) string {
	if q.Kind != quiz.Match || len(q.Items) != len(q.Key) {
		return strings.Join(q.Key, "; ")
	}
	pairs := make([]string, len(q.Key))
	for i, k := range q.Key {
		pairs[i] = q.Items[i] + " – " + k
	}
	return strings.Join(pairs, "; ")
}

func blank(answers []string) bool {
	for _, a := range answers {
		if strings.TrimSpace(a) != "" {
			return false
		}
	}
	return true
}

func right(r Reason) Verdict { return Verdict{Outcome: Right, Score: 1, Reason: r} }
func wrong(r Reason) Verdict { return Verdict{Outcome: Wrong, Reason: r} }

// part is the verdict for a share of the mark.
func part(score float64, r Reason) Verdict {
	switch {
	case score >= 1:
		return right(Correct)
	case score <= 0:
		return wrong(r)
	}
	return Verdict{Outcome: Nearly, Score: score, Reason: r}
}
