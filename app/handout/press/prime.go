package press

import _ "embed"

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

// What a model has read before the first text. It belongs to the version of the format as much as the code does.
var (
	//go:embed prime/prompts.txt
	primePrompts string
	//go:embed prime/prose.txt
	primeProse string
)

func primed() *model {
	m := newModel()
	m.sort(Prompt)
	m.train(primePrompts)
	m.sort(Prose)
	m.train(primeProse)
	return m
}
