package grade

import (
	"slices"

	"lectern/questions/quiz"
)

// Part is the result of the questions that have something in common. Chance is what guessing would earn of Max.
type Part struct {
	Name   string  `json:"name"`
	Points float64 `json:"points"`
	Max    float64 `json:"max"`
	Chance float64 `json:"chance"`
}

// Few reports that the part holds fewer than three questions, too few to speak of a share of them.
func (p Part) Few() bool { return p.Max < 3 }

// Score is the result of a quiz: one point at most for each question.
type Score struct {
	Points      float64  `json:"points"`
	Max         float64  `json:"max"`
	Chance      float64  `json:"chance"`      // what answering blindly earns on average
	BySkill     []Part   `json:"bySkill"`     // in the order of Skills; only those that the quiz asks for
	ByLevel     []Part   `json:"byLevel"`     // in the order of Levels; likewise
	Calibration Part     `json:"calibration"` // how well the reader knew what she knew
	ByCertainty []Part   `json:"byCertainty"` // the answers of which she was sure, fairly sure, and guessing
	Results     []Result `json:"results"`     // one for each question, in the order of the quiz
}

// Total marks all responses to a quiz. Their order does not matter; a question without one counts as unanswered, and
// of several to one question the worst counts, so that guessing twice gains nothing. Responses to questions that
// the quiz does not have are ignored. What a question earns depends on no other question.
func Total(qz quiz.Quiz, responses []quiz.Response) Score {
	given := make(map[string][]quiz.Response)
	for _, r := range responses {
		given[r.Question] = append(given[r.Question], r)
	}
	var s Score
	skills, levels := newParts(Skills()), newParts(Levels())
	for _, q := range qz.Questions {
		r, chance := worst(q, given[q.ID]), Chance(qz, q)
		s.Points += r.Points
		s.Max++
		s.Chance += chance
		skills.add(string(SkillOf(q)), r.Points, chance)
		levels.add(string(LevelOf(q)), r.Points, chance)
		s.Results = append(s.Results, r)
	}
	s.BySkill, s.ByLevel = skills.used(), levels.used()
	s.calibrate()
	return s
}

func worst(q quiz.Question, given []quiz.Response) Result {
	if len(given) == 0 {
		return MarkResponse(q, quiz.Response{})
	}
	results := make([]Result, len(given))
	for i, r := range given {
		results[i] = MarkResponse(q, r)
	}
	return slices.MinFunc(results, Result.compare)
}

// parts are the parts of a score in a fixed order.
type parts []Part

func newParts[T ~string](names []T) parts {
	out := make(parts, len(names))
	for i, n := range names {
		out[i].Name = string(n)
	}
	return out
}

func (p parts) add(name string, points, chance float64) {
	at := slices.IndexFunc(p, func(p Part) bool { return p.Name == name })
	p[at].Points += points
	p[at].Max++
	p[at].Chance += chance
}

// used are the parts that hold a question.
func (p parts) used() []Part {
	return slices.DeleteFunc(p, func(p Part) bool { return p.Max == 0 })
}
