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
	Difficulty     float64 // mean of the points, 0 to 1: the higher the easier; 0 without pupils
	Discrimination float64 // correlation with the points of the other questions, -1 to 1
	Discriminates  bool    // Discrimination can be told: there are enough pupils, and they differ
	Drawn          []Drawn // how often each option was chosen; sentences and pairs only where they were
	Typed          []Typed // what was typed, the most frequent first
}

// FewestPupils is from when on a correlation is told: with ten its standard error is a third.
const FewestPupils = 10

// Figures counts.
func (c Class) Figures(qz quiz.Quiz) Figures {
	sheets := c.counting()
	points := make([]float64, len(sheets))
	for i, s := range sheets {
		points[i] = s.Points()
	}
	f := Figures{Pupils: len(sheets), Mean: mean(points), Spread: spread(points), Weakest: weakest(qz, sheets)}
	for i, q := range qz.Questions {
		f.Items = append(f.Items, itemFigures(qz, q, i, sheets, points))
	}
	return f
}

// counting are the sheets that count, in the order of the pupils.
func (c Class) counting() []result.Sheet {
	var out []result.Sheet
	for _, p := range c.Pupils {
		if s, ok := p.Sheet(); ok {
			out = append(out, s)
		}
	}
	return out
}

func itemFigures(qz quiz.Quiz, q quiz.Question, at int, sheets []result.Sheet, points []float64) ItemFigures {
	f := ItemFigures{Question: q.ID}
	own, rest := make([]float64, len(sheets)), make([]float64, len(sheets))
	for i, s := range sheets {
		own[i], rest[i] = s.Items[at].Points, points[i]-s.Items[at].Points
		if s.Items[at].Answered {
			f.Answered++
		}
	}
	f.Difficulty = mean(own)
	if len(sheets) >= FewestPupils {
		f.Discrimination, f.Discriminates = correlation(own, rest)
	}
	if q.Kind == quiz.Short {
		f.Typed = typed(q, at, sheets)
	} else {
		f.Drawn = drawn(qz, q, at, sheets)
	}
	return f
}

// fewestAsked is how many questions must ask for a skill before it is called weak: one may just be hard.
const fewestAsked = 2

func weakest(qz quiz.Quiz, sheets []result.Sheet) grade.Part {
	var low grade.Part
	for _, skill := range grade.Skills() {
		asked, part := 0, grade.Part{Name: string(skill)}
		for i, q := range qz.Questions {
			if grade.SkillOf(q) != skill {
				continue
			}
			asked++
			for _, s := range sheets {
				part.Points += s.Items[i].Points
				part.Chance += grade.Chance(qz, q)
				part.Max++
			}
		}
		if asked >= fewestAsked && part.Points < part.Max && (low.Name == "" || part.Points*low.Max < low.Points*part.Max) {
			low = part
		}
	}
	return low
}
