package flow_test

import (
	"reflect"
	"slices"
	"testing"

	"lectern/app/flow"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

func TestHintsNarrowDownAndCost(t *testing.T) {
	s := start(t)
	if _, shown := s.Hinted(); shown || len(s.Hints()) != 2 {
		t.Fatalf("a hint is shown, of %d", len(s.Hints()))
	}
	s, effects := s.Hint()
	h, shown := s.Hinted()
	if want := []flow.Effect{flow.Save, flow.SayHint, flow.ShowHint}; !shown || h.Narrow || !slices.Equal(effects, want) {
		t.Errorf("first hint %+v with effects %v", h, effects)
	}
	s, _ = s.Hint()
	h, _ = s.Hinted()
	const sentence = "The lighthouse on Corrie Point was built in 1871 by two brothers."
	if !h.Narrow || len(h.Places) != 1 || h.Places[0].In(s.Quiz.Article) != sentence {
		t.Errorf("second hint %+v", h)
	}
	again, effects := s.Hint()
	if want := []flow.Effect{flow.SayHint, flow.ShowHint}; !reflect.DeepEqual(again, s) || !slices.Equal(effects, want) {
		t.Errorf("showing the last hint again has the effects %v, %d hints", effects, again.Given[0].Hints)
	}
	s = answer(t, s, right(s.Quiz, 0))
	if got := s.Earned(0); got != 0.5 || s.Score().Points != 0.5 || s.Verdict(0).Outcome != grade.Right {
		t.Errorf("right after two hints earns %v", got)
	}
	if after, effects := s.Hint(); !reflect.DeepEqual(after, s) || effects != nil {
		t.Error("a checked question gives hints")
	}
	if _, shown := s.Hinted(); shown {
		t.Error("the hint stays after the answer")
	}
}

func TestHintsStayWhenTheReaderComesBack(t *testing.T) {
	s, _ := start(t).Hint()
	s, _ = s.Next()
	if _, shown := s.Hinted(); shown {
		t.Error("the hint to one question is shown to the next")
	}
	s, _ = s.GoTo(0)
	if _, shown := s.Hinted(); !shown {
		t.Error("the hint is gone")
	}
}

func TestASecondTryCounts(t *testing.T) {
	first := func() flow.State {
		s, _ := start(t).GoTo(1)
		s, _ = answer(t, s, []string{"Whale oil"}).Retry()
		return s
	}
	s, _ := first().Pick("Paraffin")
	if s, _ = s.Check(); s.Earned(1) != 0.75 {
		t.Errorf("right at the second try earns %v", s.Earned(1))
	}
	worse, _ := first().Pick("Gas")
	if worse, _ = worse.Check(); worse.Earned(1) != 0.5 {
		t.Errorf("a worse second answer leaves %v", worse.Earned(1))
	}
	if none, _ := first().Finish(); none.Score().Points != 0.5 || none.Answered(1) {
		t.Errorf("a second try not made leaves %v", none.Score().Points)
	}
	hinted, _ := first().Hint()
	hinted, _ = hinted.Pick("Gas")
	if hinted, _ = hinted.Check(); hinted.Earned(1) != 0.5 {
		t.Errorf("a hint after the first try leaves %v of it", hinted.Earned(1))
	}
}

func TestCertaintyIsAskedWhereItIsWanted(t *testing.T) {
	plain, _ := start(t).Pick("1871")
	if _, effects := plain.Check(); plain.Rating() || slices.Contains(effects, flow.SayUnsure) {
		t.Error("certainty is asked of all")
	}
	if after, effects := plain.Rate(true); after.Rated || effects != nil {
		t.Error("the questions change while they are asked")
	}

	s, effects := flow.New(plain.Quiz).Rate(true)
	if !s.Rated || !slices.Equal(effects, []flow.Effect{flow.KeepRating}) {
		t.Fatalf("rated %v, effects %v", s.Rated, effects)
	}
	s, _ = s.Start()
	if _, effects := s.Check(); !slices.Equal(effects, []flow.Effect{flow.SayUnanswered}) {
		t.Errorf("without answer and certainty: %v", effects)
	}
	s, _ = s.Pick("1902")
	if after, effects := s.Check(); after.Checked() || !slices.Equal(effects, []flow.Effect{flow.SayUnsure}) {
		t.Errorf("without certainty: %v", effects)
	}
	if after, effects := s.Feel("perhaps"); !reflect.DeepEqual(after, s) || effects != nil {
		t.Error("an unknown certainty was taken")
	}
	s, _ = s.Feel(quiz.Sure)
	s, _ = s.Check()
	if c := s.Score().Calibration; !s.Checked() || c.Points != 0 || c.Max != 1 {
		t.Errorf("sure and wrong: checked %v, calibration %+v", s.Checked(), c)
	}
	s, _ = s.Finish()
	if s, _ = s.TryMissed(); s.Rating() {
		t.Error("certainty is asked once the answer has been shown")
	}
	if s, _ = s.Restart(); !s.Rating() {
		t.Error("starting over forgets that certainty is wanted")
	}
}

func TestTheFirstAnswerGoesOnToCount(t *testing.T) {
	s := answer(t, start(t), []string{"1902"})
	s, _ = s.Finish()
	for range 2 {
		s, _ = s.TryMissed()
		if s.Index() == 0 {
			s = answer(t, s, []string{"1871"})
		}
		s, _ = s.Finish()
	}
	if again, right := s.Practised(); s.Score().Points != 0 || again != 1 || right != 1 {
		t.Errorf("%v points, %d asked again, %d right", s.Score().Points, again, right)
	}
	s, _ = s.GoTo(0)
	s = answer(t, s, right(s.Quiz, s.Index()))
	if s.Score().Points != 1 {
		t.Error("a question that had been skipped does not count when it is answered later")
	}
}

func TestLookingAtTheEvidenceFromTheScore(t *testing.T) {
	s := answer(t, start(t), []string{"1902"})
	if after, effects := s.LookAt(0); effects != nil || !reflect.DeepEqual(after, s) {
		t.Error("looked at before the score")
	}
	s, _ = s.Finish()
	for _, i := range []int{-1, 1, 7} {
		if after, effects := s.LookAt(i); effects != nil || !reflect.DeepEqual(after, s) {
			t.Errorf("question %d is looked at", i)
		}
	}
	s, effects := s.LookAt(0)
	if i, ok := s.Looked(); i != 0 || !ok || !slices.Equal(effects, []flow.Effect{flow.Save, flow.VisitEvidence}) {
		t.Errorf("looked at %d, %v, effects %v", i, ok, effects)
	}
	s, _ = s.GoTo(0)
	if _, ok := s.Looked(); ok {
		t.Error("looked at while a question is asked")
	}
}
