package handout

import _ "embed"

// habits are what the numbers of lessons usually are, counted in the library's. They belong to the version of links.
//
//go:embed habits.txt
var habits string
