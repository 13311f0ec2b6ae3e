package flow_test

import (
	"reflect"
	"slices"
	"testing"

	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// right gives the answer to question i that is right.
func right(q quiz.Quiz, i int) []string { return q.Questions[i].Key }

// draft puts an answer into the current question as a reader would.
func draft(t *testing.T, s flow.State, answers []string) flow.State {
	t.Helper()
	for n, a := range answers {
		switch s.Question().Kind {
		case quiz.Short:
			s, _ = s.Type(a)
		case quiz.Order:
			s, _ = s.Place(a, n)
		case quiz.Match:
			s, _ = s.Pair(n, a)
		case quiz.Evidence:
			for i, span := range s.Quiz.Sentences {
				if span.In(s.Quiz.Article) == a {
					s, _ = s.Mark(i)
				}
			}
		default:
			s, _ = s.Pick(a)
		}
	}
	return s
}

func answer(t *testing.T, s flow.State, answers []string) flow.State {
	t.Helper()
	s = draft(t, s, answers)
	s, effects := s.Check()
	if !s.Checked() {
		t.Fatalf("question %s is not answered by %q", s.Question().ID, answers)
	}
	for _, want := range []flow.Effect{flow.Save, flow.SayVerdict, flow.FocusOutcome, flow.ShowEvidence} {
		if !slices.Contains(effects, want) {
			t.Fatalf("checking lacks effect %d: %v", want, effects)
		}
	}
	return s
}

func start(t *testing.T) flow.State {
	t.Helper()
	s, effects := flow.New(quiztest.Quiz()).Start()
	if s.Phase != flow.Asking || !slices.Contains(effects, flow.FocusPrompt) {
		t.Fatalf("start gives phase %s and effects %v", s.Phase, effects)
	}
	return s
}

func TestEveryAnswerRight(t *testing.T) {
	s := start(t)
	for i := range s.Quiz.Questions {
		if s.Index() != i {
			t.Fatalf("at question %d, want %d", s.Index(), i)
		}
		s = answer(t, s, right(s.Quiz, i))
		if v := s.Verdict(i); v.Outcome != grade.Right {
			t.Errorf("question %s: %s for its key", s.Question().ID, v.Outcome)
		}
		s, _ = s.Next()
	}
	if s.Phase != flow.Done {
		t.Fatalf("phase %s after the last question", s.Phase)
	}
	score := s.Score()
	if score.Points != 7 || score.Max != 7 || len(score.Results) != 7 {
		t.Errorf("score %+v", score)
	}
	if len(s.Missed()) != 0 {
		t.Errorf("missed %v", s.Missed())
	}
	if got := len(s.Responses()); got != 7 {
		t.Errorf("%d responses", got)
	}
}

func TestSkippedQuestionsComeBack(t *testing.T) {
	s := start(t)
	s, _ = s.Next()
	for i := 1; i < 7; i++ {
		s = answer(t, s, right(s.Quiz, i))
		s, _ = s.Next()
	}
	if s.Phase != flow.Asking || s.Index() != 0 {
		t.Fatalf("phase %s at %d, want the skipped question", s.Phase, s.At)
	}
	s, _ = s.Next()
	if s.Phase != flow.Done {
		t.Fatalf("skipping the last open question leads to %s", s.Phase)
	}
	if got := s.Missed(); !slices.Equal(got, []int{0}) {
		t.Errorf("missed %v, want the skipped one", got)
	}
	if score := s.Score(); score.Points != 6 || score.Max != 7 {
		t.Errorf("score %+v", score)
	}
}

// What was begun before a question was skipped stands there again, and the question is known as left for later.
func TestASkippedQuestionKeepsItsDraft(t *testing.T) {
	s, _ := start(t).GoTo(3)
	s, _ = s.Type("gre")
	s, _ = s.Next()
	if len(s.Draft) > 0 || !s.Given[3].Left || s.Answered(3) {
		t.Fatalf("draft %q, %+v", s.Draft, s.Given[3])
	}
	s, _ = s.GoTo(1)
	s, _ = s.Pick("Gas")
	s, _ = s.GoTo(3)
	if !slices.Equal(s.Draft, []string{"gre"}) || s.Given[1].Left {
		t.Errorf("draft %q", s.Draft)
	}
	s, _ = s.Type("green")
	s, _ = s.Check()
	if g := s.Given[3]; g.Left || g.Draft != nil {
		t.Errorf("after checking %+v", g)
	}
	s, _ = s.GoTo(1)
	s, _ = s.Finish()
	if s, _ = s.TryMissed(); len(s.Draft) > 0 {
		t.Errorf("the round of the missed ones begins with %q", s.Draft)
	}
	if s, _ = s.GoTo(1); !slices.Equal(s.Draft, []string{"Gas"}) {
		t.Errorf("draft %q after the score", s.Draft)
	}
}

func TestTheEvidenceIsVisitedOnceTheAnswerStands(t *testing.T) {
	s := start(t)
	if _, effects := s.Visit(); effects != nil {
		t.Error("the evidence of an open question is shown")
	}
	s = answer(t, s, []string{"1902"})
	if _, effects := s.Visit(); !slices.Equal(effects, []flow.Effect{flow.VisitEvidence}) {
		t.Errorf("effects %v", effects)
	}
	s, _ = s.GoTo(1)
	s = answer(t, s, []string{"Whale oil"})
	if _, effects := s.Visit(); effects != nil {
		t.Error("the evidence is shown before the second try")
	}
}

func TestForwardLeadsThroughAQuestion(t *testing.T) {
	s, _ := start(t).GoTo(1)
	if _, effects := s.Forward(); !slices.Equal(effects, []flow.Effect{flow.SayUnanswered}) {
		t.Errorf("without an answer: %v", effects)
	}
	s, _ = s.Pick("Whale oil")
	s, _ = s.Forward()
	if !s.Retryable() {
		t.Fatal("the answer is not checked")
	}
	s, _ = s.Forward()
	s, _ = s.Pick("Paraffin")
	s, _ = s.Forward()
	if !s.Checked() || s.Retryable() {
		t.Fatal("the second try is not checked")
	}
	if s, _ = s.Forward(); s.At != 2 {
		t.Errorf("at %d", s.At)
	}
}

func TestARoundOfSomeQuestions(t *testing.T) {
	s, effects := flow.Ask(quiztest.Quiz(), []int{4, 0})
	if !slices.Equal(effects, []flow.Effect{flow.Save, flow.FocusPrompt}) || s.Index() != 4 {
		t.Fatalf("at %d with effects %v", s.Index(), effects)
	}
	for range 2 {
		s = answer(t, s, right(s.Quiz, s.Index()))
		s, _ = s.Next()
	}
	if s.Phase != flow.Done || !s.Answered(4) || !s.Answered(0) || s.Answered(1) {
		t.Errorf("phase %s", s.Phase)
	}
}

// An answer tells of the reader once nothing more can be made of it, and only before she has seen the right one.
func TestWhenAnAnswerStands(t *testing.T) {
	s, _ := start(t).GoTo(1)
	s = answer(t, s, []string{"Whale oil"})
	if s.Stands(1) || s.Stands(0) {
		t.Error("an answer stands that may be tried once more, or was not given")
	}
	if left, _ := s.GoTo(0); !left.Stands(1) {
		t.Error("an answer that was left as it is does not stand")
	}
	s, _ = s.Retry()
	s, _ = s.Check()
	if !s.Stands(1) || !s.Result(1).Second {
		t.Errorf("after the second try: stands %v, result %+v", s.Stands(1), s.Result(1))
	}
	s, _ = s.Finish()
	s, _ = s.TryMissed()
	s, _ = s.GoTo(1)
	if s = answer(t, s, right(s.Quiz, 1)); s.Stands(1) {
		t.Error("an answer given after the right one was shown stands")
	}
}

func TestCheckNeedsAnAnswer(t *testing.T) {
	s := start(t)
	after, effects := s.Check()
	if after.Checked() || !slices.Equal(effects, []flow.Effect{flow.SayUnanswered}) {
		t.Errorf("an empty answer was taken: %v", effects)
	}
	s, _ = s.GoTo(3)
	s, _ = s.Type("   ")
	if after, _ := s.Check(); after.Checked() {
		t.Error("a blank answer was taken")
	}
}

func TestSeveralOptionsAddUpInTheirOrder(t *testing.T) {
	s, _ := start(t).GoTo(1)
	for _, o := range []string{"Gas", "Whale oil", "Gas", "Coal"} {
		s, _ = s.Pick(o)
	}
	if !slices.Equal(s.Draft, []string{"Coal", "Whale oil"}) {
		t.Errorf("draft %q", s.Draft)
	}
}

func TestOneOptionReplacesTheOther(t *testing.T) {
	s := start(t)
	s, _ = s.Pick("1902")
	s, _ = s.Pick("1934")
	if !slices.Equal(s.Draft, []string{"1934"}) {
		t.Errorf("draft %q", s.Draft)
	}
	if s, _ = s.Pick("no such option"); !slices.Equal(s.Draft, []string{"1934"}) {
		t.Errorf("a foreign option was taken: %q", s.Draft)
	}
}

func TestEventsArePutInPlaces(t *testing.T) {
	s, _ := start(t).GoTo(5)
	first := s.Question().Options
	down, effects := s.Place(first[0], 2)
	if want := []string{first[1], first[2], first[0], first[3]}; !slices.Equal(down.Sequence(), want) || !slices.Contains(effects, flow.Save) {
		t.Errorf("sequence %q, effects %v", down.Sequence(), effects)
	}
	up, _ := down.Place(first[3], 0)
	if want := []string{first[3], first[1], first[2], first[0]}; !slices.Equal(up.Sequence(), want) {
		t.Errorf("sequence %q", up.Sequence())
	}
	s, _ = s.Place(first[0], 1)
	if slices.Equal(first, s.Draft) || !slices.Equal(first, s.Question().Options) {
		t.Error("the question changed instead of the draft")
	}
	for name, step := range map[string]func() (flow.State, []flow.Effect){
		"above the top":    func() (flow.State, []flow.Effect) { return s.Place(first[1], -1) },
		"below the bottom": func() (flow.State, []flow.Effect) { return s.Place(first[3], 4) },
		"where it is":      func() (flow.State, []flow.Effect) { return s.Place(first[3], 3) },
		"a foreign event":  func() (flow.State, []flow.Effect) { return s.Place("no such event", 1) },
		"a pick":           func() (flow.State, []flow.Effect) { return s.Pick(first[0]) },
	} {
		if after, effects := step(); !reflect.DeepEqual(after, s) || effects != nil {
			t.Errorf("%s changed the order", name)
		}
	}
}

func TestEveryItemNeedsItsMatch(t *testing.T) {
	s, _ := start(t).GoTo(6)
	options := s.Question().Options
	s, _ = s.Pair(0, options[0])
	s, _ = s.Pair(2, options[1])
	if after, effects := s.Check(); after.Checked() || !slices.Equal(effects, []flow.Effect{flow.SayUnanswered}) {
		t.Error("an answer with an open item was taken")
	}
	s, _ = s.Pair(1, options[0])
	s, _ = s.Pair(2, "")
	if want := []string{options[0], options[0], ""}; !slices.Equal(s.Draft, want) {
		t.Errorf("draft %q, want %q", s.Draft, want)
	}
	for name, step := range map[string]func() (flow.State, []flow.Effect){
		"item below":       func() (flow.State, []flow.Effect) { return s.Pair(-1, options[0]) },
		"item above":       func() (flow.State, []flow.Effect) { return s.Pair(3, options[0]) },
		"a foreign option": func() (flow.State, []flow.Effect) { return s.Pair(0, "no such option") },
		"a pick":           func() (flow.State, []flow.Effect) { return s.Pick(options[0]) },
	} {
		if after, effects := step(); !reflect.DeepEqual(after, s) || effects != nil {
			t.Errorf("%s changed the match", name)
		}
	}
}

func TestNearlyRightMayBeTriedOnceMore(t *testing.T) {
	s, _ := start(t).GoTo(1)
	s = answer(t, s, []string{"Whale oil"})
	if s.Verdict(1).Outcome != grade.Nearly || !s.Retryable() {
		t.Fatalf("half the answer gives %+v", s.Verdict(1))
	}
	s, _ = s.Retry()
	if s.Checked() || !slices.Equal(s.Draft, []string{"Whale oil"}) {
		t.Fatalf("after retry: checked %v, draft %q", s.Checked(), s.Draft)
	}
	s, _ = s.Check()
	if s.Retryable() {
		t.Error("a second retry is offered")
	}
	if again, effects := s.Retry(); !again.Checked() || effects != nil {
		t.Error("a second retry was taken")
	}
}

func TestAnAnswerStaysOnceChecked(t *testing.T) {
	s := answer(t, start(t), []string{"1902"})
	for name, step := range map[string]func() (flow.State, []flow.Effect){
		"pick":  func() (flow.State, []flow.Effect) { return s.Pick("1871") },
		"type":  func() (flow.State, []flow.Effect) { return s.Type("1871") },
		"mark":  func() (flow.State, []flow.Effect) { return s.Mark(0) },
		"check": func() (flow.State, []flow.Effect) { return s.Check() },
		"retry": func() (flow.State, []flow.Effect) { return s.Retry() },
	} {
		if after, effects := step(); !reflect.DeepEqual(after, s) || effects != nil {
			t.Errorf("%s changed a checked answer", name)
		}
	}
}

func TestTryMissedAsksOnlyThose(t *testing.T) {
	s := start(t)
	s = answer(t, s, []string{"1902"})
	s, _ = s.Next()
	s = answer(t, s, right(s.Quiz, 1))
	for s.Phase != flow.Done {
		s, _ = s.Next()
		if s.Phase == flow.Asking {
			s = answer(t, s, right(s.Quiz, s.Index()))
		}
	}
	s, _ = s.TryMissed()
	if s.Phase != flow.Asking || !slices.Equal(s.Round, []int{0}) || s.Checked() {
		t.Fatalf("round %v in phase %s", s.Round, s.Phase)
	}
	s = answer(t, s, []string{"1871"})
	s, _ = s.Next()
	if again, right := s.Practised(); s.Phase != flow.Done || s.Score().Points != 6 || again != 1 || right != 1 {
		t.Errorf("phase %s with %v points, %d asked again, %d right", s.Phase, s.Score().Points, again, right)
	}
	if again, effects := s.TryMissed(); !reflect.DeepEqual(again, s) || effects != nil {
		t.Error("nothing is missed, and yet a round began")
	}
}

func TestRestartForgetsAnswers(t *testing.T) {
	s := answer(t, start(t), []string{"1902"})
	s, _ = s.Restart()
	if s.Phase != flow.Asking || s.At != 0 || len(s.Responses()) != 0 {
		t.Errorf("after restart: %s at %d with %d responses", s.Phase, s.At, len(s.Responses()))
	}
}

func TestStepsChangeNothingInPlace(t *testing.T) {
	s := start(t)
	before := s.Progress()
	answer(t, s, []string{"1871"})
	if !reflect.DeepEqual(before, s.Progress()) {
		t.Error("an older state changed")
	}
}

func TestAQuizWithoutQuestionsCannotBegin(t *testing.T) {
	q := quiztest.Quiz()
	q.Questions = nil
	if s, effects := flow.New(q).Start(); s.Phase != flow.Reading || effects != nil {
		t.Errorf("began in phase %s", s.Phase)
	}
}
