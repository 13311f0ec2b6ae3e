package flow

import (
	"errors"
	"hash/fnv"
	"slices"
	"strconv"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Progress is what is kept of a State between visits.
type Progress struct {
	Quiz  string   `json:"quiz"` // Fingerprint of the quiz
	Phase Phase    `json:"phase"`
	Round []int    `json:"round"`
	At    int      `json:"at"`
	Draft []string `json:"draft,omitempty"`
	Given []Given  `json:"given"`
	Rated bool     `json:"rated,omitempty"`
	Look  int      `json:"look,omitempty"`
	// Points are those of the score, once Done.
	Points *float64 `json:"points,omitempty"`
}

// The errors of Resume.
var (
	ErrOtherQuiz = errors.New("the progress belongs to another quiz")
	ErrProgress  = errors.New("the progress contradicts itself")
)

// Progress gives what is to be kept.
func (s State) Progress() Progress {
	p := Progress{Fingerprint(s.Quiz), s.Phase, s.Round, s.At, s.Draft, s.Given, s.Rated, s.Look, nil}
	if s.Phase == Done {
		points := s.Score().Points
		p.Points = &points
	}
	return p
}

// Resume gives the state that p was taken from.
func Resume(q quiz.Quiz, p Progress) (State, error) {
	if p.Quiz != Fingerprint(q) {
		return New(q), ErrOtherQuiz
	}
	if !p.fits(len(q.Questions)) {
		return New(q), ErrProgress
	}
	s := New(q)
	s.Phase, s.Round, s.At, s.Draft, s.Rated, s.Look = p.Phase, p.Round, p.At, p.Draft, p.Rated, p.Look
	for i, g := range p.Given {
		s = s.give(i, g)
	}
	return s, nil
}

// Valid reports whether p does not contradict itself; of which quiz it is, only Resume can tell.
func (p Progress) Valid() bool { return p.fits(len(p.Given)) }

func (p Progress) fits(questions int) bool {
	outside := func(i int) bool { return i < 0 || i >= questions }
	switch {
	case !slices.Contains([]Phase{Reading, Asking, Done}, p.Phase),
		len(p.Given) != questions,
		slices.ContainsFunc(p.Given, Given.broken),
		slices.ContainsFunc(p.Round, outside),
		p.Look < 0 || p.Look > questions:
		return false
	case p.Phase == Asking:
		return 0 <= p.At && p.At < len(p.Round)
	}
	return true
}

func (g Given) broken() bool {
	return g.Hints < 0 || g.Sure != "" && !slices.Contains(grade.Certainties(), g.Sure) || g.First != nil && len(g.First.Answers) == 0
}

// Fingerprint tells quizzes apart by their text, questions and options.
func Fingerprint(q quiz.Quiz) string {
	h := fnv.New64a()
	write := func(s string) { h.Write([]byte(s)); h.Write([]byte{0}) }
	write(q.Article)
	for _, x := range q.Questions {
		write(x.ID)
		write(x.Prompt)
		for _, o := range slices.Concat(x.Options, x.Items) {
			write(o)
		}
	}
	return strconv.FormatUint(h.Sum64(), 36)
}
