package grade

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// fleet is a quiz with questions of every kind.
func fleet() quiz.Quiz {
	qz := quiz.Quiz{Sentences: make([]article.Span, 9)}
	rules := []string{"who-subject", "when", "where", "how-many", "why", "truth", "evidence", "an unknown rule"}
	for i, q := range []quiz.Question{
		voyage, crew, twice,
		{Kind: quiz.Choice, Options: []string{"Ivo", "Mads", "Tove"}, Key: []string{"Mads"}},
		{Kind: quiz.Truth, Options: []string{quiz.True, quiz.False, quiz.NotStated}, Key: []string{quiz.NotStated}},
		{Kind: quiz.Several, Options: []string{"rope", "tar", "salt", "sand", "lime"}, Key: []string{"tar", "salt"}},
		{Kind: quiz.Evidence, Key: []string{"Runa mended the sail.", "The sail held."}},
		short("Who mended the sail?", "Runa Falk", "Runa Falk mended the sail."),
		short("How many barrels did the boat carry?", "forty barrels", "The boat carried forty barrels."),
	} {
		q.ID, q.Rule, q.Difficulty = fmt.Sprint(i), rules[i%len(rules)], i%5
		qz.Questions = append(qz.Questions, q)
	}
	return qz
}

// someAnswers are right, wrong or in between.
func someAnswers(rng *rand.Rand, q quiz.Question) []string {
	pool := slices.Concat(q.Key, q.Options, []string{"Runa", "forty", "a goat", ""})
	if rng.IntN(3) == 0 {
		return q.Key
	}
	out := make([]string, rng.IntN(len(q.Key)+1))
	for i := range out {
		out[i] = pool[rng.IntN(len(pool))]
	}
	return out
}

func someResponse(rng *rand.Rand, q quiz.Question) quiz.Response {
	r := quiz.Response{
		Question: q.ID, Answers: someAnswers(rng, q), Hints: rng.IntN(5) - 1,
		Certainty: append(Certainties(), "", "nonsense")[rng.IntN(5)],
	}
	if rng.IntN(3) == 0 {
		r.First = &quiz.Try{Answers: someAnswers(rng, q), Hints: rng.IntN(3)}
	}
	return r
}

// each calls check with many sets of responses to the fleet.
func each(check func(rng *rand.Rand, qz quiz.Quiz, rs []quiz.Response)) {
	rng := rand.New(rand.NewPCG(7, 8))
	for range 300 {
		qz := fleet()
		var rs []quiz.Response
		for _, q := range qz.Questions {
			for range rng.IntN(3) {
				rs = append(rs, someResponse(rng, q))
			}
		}
		check(rng, qz, rs)
	}
}

func TestScoresStayWithinTheirBounds(t *testing.T) {
	each(func(_ *rand.Rand, qz quiz.Quiz, rs []quiz.Response) {
		s := Total(qz, rs)
		checkPart(t, "all", Part{"", s.Points, s.Max, s.Chance})
		checkPart(t, "calibration", s.Calibration)
		for _, p := range slices.Concat(s.BySkill, s.ByLevel, s.ByCertainty) {
			checkPart(t, p.Name, p)
		}
		for i, r := range s.Results {
			checkVerdict(t, r.Verdict)
			if r.Points > r.Verdict.Score || r.Verdict.Score > 0 && r.Points < r.Verdict.Score*least {
				t.Errorf("question %d: %+v", i, r)
			}
		}
	})
}

func TestTheOrderOfResponsesDoesNotMatter(t *testing.T) {
	each(func(rng *rand.Rand, qz quiz.Quiz, rs []quiz.Response) {
		want := fmt.Sprintf("%+v", Total(qz, rs))
		rng.Shuffle(len(rs), func(i, j int) { rs[i], rs[j] = rs[j], rs[i] })
		if got := fmt.Sprintf("%+v", Total(qz, rs)); got != want {
			t.Fatalf("%s after a shuffle, %s before", got, want)
		}
	})
}

// A question that is added changes what no other one earns, and takes nothing from any part.
func TestAddingAQuestionTakesNothing(t *testing.T) {
	each(func(rng *rand.Rand, qz quiz.Quiz, rs []quiz.Response) {
		less := qz
		at := rng.IntN(len(qz.Questions))
		less.Questions = slices.Delete(slices.Clone(qz.Questions), at, at+1)
		before, after := Total(less, rs), Total(qz, rs)
		if left := slices.Delete(slices.Clone(after.Results), at, at+1); !slices.Equal(left, before.Results) {
			t.Fatalf("%+v became %+v", before.Results, left)
		}
		if after.Max != before.Max+1 || after.Points < before.Points-1e-9 || after.Chance < before.Chance-1e-9 {
			t.Errorf("%v of %v became %v of %v", before.Points, before.Max, after.Points, after.Max)
		}
		parts := slices.Concat(after.BySkill, after.ByLevel, after.ByCertainty)
		for _, p := range slices.Concat(before.BySkill, before.ByLevel, before.ByCertainty) {
			i := slices.IndexFunc(parts, func(x Part) bool { return x.Name == p.Name })
			if i < 0 || parts[i].Points < p.Points-1e-9 || parts[i].Max < p.Max {
				t.Errorf("%+v became less: %+v", p, parts)
			}
		}
	})
}

// Help is never so dear that an answer is worth less than none, and a second try takes nothing from the first.
func TestPayingNeverCostsWhatWasEarned(t *testing.T) {
	each(func(_ *rand.Rand, qz quiz.Quiz, rs []quiz.Response) {
		for _, r := range rs {
			for _, q := range qz.Questions {
				got := MarkResponse(q, r)
				free := MarkResponse(q, quiz.Response{Answers: r.Answers})
				if r.First == nil && (got.Points > free.Points || free.Points > 0 && got.Points <= 0) {
					t.Errorf("%v with help, %v without", got.Points, free.Points)
				}
				if r.First == nil {
					continue
				}
				first := MarkResponse(q, quiz.Response{Answers: r.First.Answers, Hints: r.First.Hints})
				if got.Points < first.Points || got.First != first.First {
					t.Errorf("the first try earned %v, both together %v", first.Points, got.Points)
				}
			}
		}
	})
}

func TestWhatHelpCosts(t *testing.T) {
	choice := fleet().Questions[3]
	evidence := quiz.Question{Kind: quiz.Evidence, Key: []string{"Runa mended the sail."}}
	several := quiz.Question{Kind: quiz.Several, Options: []string{"tar", "salt", "sand"}, Key: []string{"tar", "salt"}}
	half := []string{"salt"}
	for name, x := range map[string]struct {
		question quiz.Question
		response quiz.Response
		points   float64
		outcome  Outcome
	}{
		"no help":                  {choice, quiz.Response{Answers: choice.Key}, 1, Right},
		"a hint":                   {choice, quiz.Response{Answers: choice.Key, Hints: 1}, 0.75, Right},
		"two hints":                {choice, quiz.Response{Answers: choice.Key, Hints: 2}, 0.5, Right},
		"more hints than there":    {choice, quiz.Response{Answers: choice.Key, Hints: 9}, 0.25, Right},
		"a hint to the evidence":   {evidence, quiz.Response{Answers: evidence.Key, Hints: 1}, 0.5, Right},
		"a hint in vain":           {choice, quiz.Response{Answers: []string{"Tove"}, Hints: 1}, 0, Wrong},
		"a better second try":      {several, quiz.Response{Answers: several.Key, First: &quiz.Try{Answers: half}}, 0.75, Right},
		"a worse second try":       {several, quiz.Response{Answers: []string{"sand"}, First: &quiz.Try{Answers: half}}, 0.5, Nearly},
		"a hint before both":       {several, quiz.Response{Answers: several.Key, Hints: 1, First: &quiz.Try{Answers: half, Hints: 1}}, 0.5, Right},
		"a hint after the first":   {several, quiz.Response{Answers: []string{"sand"}, Hints: 1, First: &quiz.Try{Answers: half}}, 0.5, Nearly},
		"the first without second": {several, quiz.Response{First: &quiz.Try{Answers: half}}, 0.5, Nearly},
	} {
		if got := MarkResponse(x.question, x.response); got.Points != x.points || got.Verdict.Outcome != x.outcome {
			t.Errorf("%s: %v points, %s; want %v, %s", name, got.Points, got.Verdict.Outcome, x.points, x.outcome)
		}
	}
}
