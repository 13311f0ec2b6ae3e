package grade

import "lectern/questions/quiz"

// Skill is what a question asks of its reader.
type Skill string

// The skills.
const (
	Who         Skill = "who"         // who did it, to whom, with whom, whose it is
	What        Skill = "what"        // what was done, what happened
	When        Skill = "when"        // a time, by date or by event
	Where       Skill = "where"       // a place
	HowMany     Skill = "how-many"    // a number, a measure, a price, a length of time
	Why         Skill = "why"         // causes, purposes, consequences, ways
	Attribution Skill = "attribution" // who says so
	Sequence    Skill = "sequence"    // what came first
	Vocabulary  Skill = "vocabulary"  // what words and names stand for
	Detail      Skill = "detail"      // whether the text says just this
	Gist        Skill = "gist"        // what the text is about
	Proof       Skill = "evidence"    // which sentence says it
)

// Skills gives all skills in the order in which they are shown.
func Skills() []Skill {
	return []Skill{Who, What, When, Where, HowMany, Why, Attribution, Sequence, Vocabulary, Detail, Gist, Proof}
}

// skillOf is the skill that each rule asks for.
var skillOf = map[string]Skill{
	"who-subject": Who, "which-country": Who, "which-organization": Who, "denial": Who, "who-object": Who,
	"whose": Who, "partners": Who, "who-is": Who, "match-facts": Who,

	"what-subject": What, "what-object": What, "which-kind": What, "to-do": What, "what-did": What,
	"happened": What, "unique": What, "lists": What,

	"when": When, "when-event": When, "which-year": When, "which-period": When,

	"where": Where, "where-to": Where, "where-from": Where,

	"how-many": HowMany, "how-much": HowMany, "figure": HowMany, "how-measure": HowMany, "how-long": HowMany,
	"how-often": HowMany, "at-what-age": HowMany,

	"how": Why, "why": Why, "purpose": Why, "led-to": Why,

	"who-said": Attribution, "claimed": Attribution, "match-speaker": Attribution,

	"order-dates": Sequence, "order-narrative": Sequence,

	"definition": Vocabulary, "term": Vocabulary, "known-as": Vocabulary, "described": Vocabulary, "what-is": Vocabulary,

	"truth": Detail, "cloze": Detail, "cloze-words": Detail,

	"main-subject": Gist,

	"evidence": Proof,
}

// SkillOf is the skill that a question asks for: by its rule, and for questions of no rule by its kind.
func SkillOf(q quiz.Question) Skill {
	if s, ok := skillOf[q.Rule]; ok {
		return s
	}
	switch q.Kind {
	case quiz.Order:
		return Sequence
	case quiz.Evidence:
		return Proof
	}
	return Detail
}

// Level is how far a reader has to look for the answer.
type Level string

// The levels, difficulty 1 to 3.
const (
	Literal  Level = "literal"  // it stands in one place
	Across   Level = "across"   // it is put together from several clauses or sentences
	Inferred Level = "inferred" // it follows from what the text says
)

// Levels gives all levels, the easiest first.
func Levels() []Level { return []Level{Literal, Across, Inferred} }

// LevelOf is the level of a question.
func LevelOf(q quiz.Question) Level { return Levels()[min(max(q.Difficulty, 1), 3)-1] }
