package class

import (
	"lectern/app/result"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// Figures are what the sheets that count tell together.
type Figures struct {
	Pupils  int     // whose sheets count
	Mean    float64 // of the points
	Spread  float64 // standard deviation of the points, with n - 1; 0 for fewer than two pupils
	Items   []ItemFigures
	Weakest grade.Part // the skill with the smallest share of points; no Name where none can be told
}

// ItemFigures are what they tell of one question.
type ItemFigures struct {
	Question       string  // its ID
	Answered       int     // by how many
	Difficulty     float64 // mean share of the points, 0 to 1: the higher the easier
	Discrimination float64 // see Discriminates
	Discriminates  bool    // Discrimination is known
	Drawn          []Drawn // for each option, where there are options to choose
	Typed          []Typed // what was typed, the most frequent first
}

// Drawn is how many chose an option.
type Drawn struct {
	Option string
	Right  bool
	Count  int
}

// Typed is an answer that was typed, how often, and what its marks were.
type Typed struct {
	Answer string
	Score  float64
	Count  int
}

// Figures counts.
func (c Class) Figures(qz quiz.Quiz) Figures {
	var sheets []result.Sheet
	for _, p := range c.Pupils {
		if s, ok := p.Sheet(); ok {
			sheets = append(sheets, s)
		}
	}
	return figures(qz, sheets)
}

func figures(qz quiz.Quiz, sheets []result.Sheet) Figures {
	f := Figures{Pupils: len(sheets), Items: make([]ItemFigures, len(qz.Questions))}
	return f
}
