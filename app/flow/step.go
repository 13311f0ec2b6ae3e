package flow

import (
	"slices"
	"strings"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Start begins the questions.
func (s State) Start() (State, []Effect) {
	if s.Phase != Reading || len(s.Round) == 0 {
		return s, nil
	}
	s.Phase = Asking
	return s, []Effect{Save, FocusPrompt}
}

// Ask is the state of a reader who is asked only the questions of a round, given as indices into Quiz.Questions.
func Ask(q quiz.Quiz, round []int) (State, []Effect) {
	s := New(q)
	s.Round = round
	return s.Start()
}

// Pick chooses an option; of a question with several right options it adds or takes away.
func (s State) Pick(option string) (State, []Effect) {
	if !s.open() || !slices.Contains(s.Question().Options, option) || s.Ordering() || s.Matching() {
		return s, nil
	}
	if s.Question().Kind != quiz.Several {
		s.Draft = []string{option}
		return s, []Effect{Save}
	}
	had := s.Draft
	s.Draft = nil
	for _, o := range s.Question().Options {
		if slices.Contains(had, o) != (o == option) {
			s.Draft = append(s.Draft, o)
		}
	}
	return s, []Effect{Save}
}

// Type replaces the typed answer.
func (s State) Type(text string) (State, []Effect) {
	if !s.open() || s.Question().Kind != quiz.Short {
		return s, nil
	}
	s.Draft = []string{text}
	return s, []Effect{Save}
}

// Mark chooses sentence i of the article as the evidence.
func (s State) Mark(i int) (State, []Effect) {
	if !s.Marking() || i < 0 || i >= len(s.Quiz.Sentences) {
		return s, nil
	}
	s.Draft = []string{s.Quiz.Sentences[i].In(s.Quiz.Article)}
	return s, []Effect{Save}
}

// Marking reports whether the reader is to mark a sentence now.
func (s State) Marking() bool { return s.open() && s.Question().Kind == quiz.Evidence }

// Check gives the draft as the answer.
func (s State) Check() (State, []Effect) {
	if !s.open() {
		return s, nil
	}
	g := s.Given[s.Index()]
	switch {
	case !s.Drafted():
		return s, []Effect{SayUnanswered}
	case s.Rating() && g.Sure == "":
		return s, []Effect{SayUnsure}
	}
	g.Answers, g.Left, g.Draft = s.Draft, false, nil
	s = s.give(s.Index(), g)
	s.Draft = nil
	return s, []Effect{Save, SayVerdict, FocusOutcome, ShowEvidence}
}

// Drafted reports whether there is a whole answer to check.
func (s State) Drafted() bool { return len(s.Draft) > 0 && !slices.ContainsFunc(s.Draft, blank) }

func blank(answer string) bool { return strings.TrimSpace(answer) == "" }

// Forward is the step that follows by itself: to check an answer, to take back one that was nearly right, or to go on.
func (s State) Forward() (State, []Effect) {
	switch {
	case s.Retryable():
		return s.Retry()
	case s.Checked():
		return s.Next()
	}
	return s.Check()
}

// Retry takes back a nearly right answer, once.
func (s State) Retry() (State, []Effect) {
	if !s.Retryable() {
		return s, nil
	}
	g := s.Given[s.Index()]
	s.Draft = g.Answers
	g.First, g.Retried, g.Answers = &quiz.Try{Answers: g.Answers, Hints: g.Hints}, true, nil
	return s.give(s.Index(), g), []Effect{Save, FocusPrompt}
}

// Next goes on to the next unanswered question, round the end, or to the score when there is none.
func (s State) Next() (State, []Effect) {
	if s.Phase != Asking {
		return s, nil
	}
	if s.open() {
		g := s.Given[s.Index()]
		g.Left = true
		s = s.give(s.Index(), g)
	}
	for step := 1; step < len(s.Round); step++ {
		at := (s.At + step) % len(s.Round)
		if !s.Answered(s.Round[at]) {
			return s.GoTo(at)
		}
	}
	return s.Finish()
}

// Finish ends the round; what is unanswered counts as missed.
func (s State) Finish() (State, []Effect) {
	if s.Phase != Asking {
		return s, nil
	}
	s = s.putAside()
	s.Phase, s.Look = Done, 0
	return s, []Effect{Save, FocusScore}
}

// GoTo turns to the question at a place of the round.
func (s State) GoTo(at int) (State, []Effect) {
	if s.Phase == Reading || at < 0 || at >= len(s.Round) {
		return s, nil
	}
	s = s.putAside()
	s.Phase, s.At = Asking, at
	if s.Checked() {
		return s, []Effect{Save, FocusPrompt, ShowEvidence}
	}
	s.Draft = s.Given[s.Index()].Draft
	return s, []Effect{Save, FocusPrompt}
}

// putAside keeps what stands as the answer to the current question until the reader comes back to it.
func (s State) putAside() State {
	if s.open() {
		g := s.Given[s.Index()]
		g.Draft = s.Draft
		s = s.give(s.Index(), g)
	}
	s.Draft = nil
	return s
}

// Visit goes to the evidence of the current question, once its answer stands.
func (s State) Visit() (State, []Effect) {
	if !s.Checked() || s.Retryable() {
		return s, nil
	}
	return s, []Effect{VisitEvidence}
}

// TryMissed begins a round of the questions that were not answered right. Where the score has shown the answer, what
// was answered before goes on to count.
func (s State) TryMissed() (State, []Effect) {
	missed := s.Missed()
	if s.Phase != Done || len(missed) == 0 {
		return s, nil
	}
	for _, i := range missed {
		if s.Answered(i) {
			counts := s.counts(i)
			s = s.give(i, Given{Counts: &counts})
		}
	}
	s.Phase, s.Round, s.At = Asking, missed, 0
	s.Draft = s.Given[missed[0]].Draft
	return s, []Effect{Save, FocusPrompt}
}

// Restart forgets every answer and begins again.
func (s State) Restart() (State, []Effect) {
	again := New(s.Quiz)
	again.Rated = s.Rated
	return again.Start()
}

// open reports whether the current question waits for an answer.
func (s State) open() bool { return s.Phase == Asking && !s.Checked() }

// give replaces what was done with question i.
func (s State) give(i int, g Given) State {
	s.Given, s.verdicts = slices.Clone(s.Given), slices.Clone(s.verdicts)
	s.Given[i], s.verdicts[i] = g, grade.Verdict{}
	if len(g.Answers) > 0 {
		s.verdicts[i] = grade.Mark(s.Quiz.Questions[i], g.Answers)
	}
	return s
}
