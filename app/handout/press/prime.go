package press

// Sort is what sort of text is written: texts of one sort are expected to be alike.
type Sort int

// The sorts of text.
const (
	Words  Sort = iota // single words
	Prose              // running text
	Prompt             // questions
	Answer             // options and keys
	Note               // names and remarks
)

// Prior is what a pen expects before the first text: what it has read, and the Habits of other pens.
type Prior struct {
	Prompts, Prose, Habits string
}

func (p Prior) model() *model {
	m := newModel()
	m.sort(Prompt)
	m.train(p.Prompts)
	m.sort(Prose)
	m.train(p.Prose)
	return m
}
