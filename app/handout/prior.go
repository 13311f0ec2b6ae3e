package handout

import (
	_ "embed"

	"lectern/app/handout/press"
)

// What a link is expected to be like: texts and questions written for this, and what the numbers of the library's lessons
// are. They belong to the version of links.
var (
	//go:embed prime/prompts.txt
	prompts string
	//go:embed prime/prose.txt
	prose string
	//go:embed habits.txt
	habits string
)

var prior = press.Prior{Prompts: prompts, Prose: prose, Habits: habits}
