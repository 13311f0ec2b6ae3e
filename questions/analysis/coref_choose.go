package analysis

import (
	_ "embed"
	"sync"

	"lectern/questions/boost"
)

var (
	//go:embed facts/coref_pronoun.txt
	pronounTrees string
	//go:embed facts/coref_noun.txt
	nounTrees string
)

// chooser scores the rivals for a pronoun and those for another noun phrase.
type chooser struct{ pronoun, noun boost.Model }

var trainedChooser = sync.OnceValue(func() chooser {
	read := func(text string) boost.Model {
		m, err := boost.Parse(text, columns())
		if err != nil {
			panic(err) // the file is part of the program
		}
		return m
	}
	return chooser{read(pronounTrees), read(nounTrees)}
})

// choose links noun i to the likeliest of the entities that it may stand for, or to none of them.
func (r *resolver) choose(i int) link {
	rivals := r.rivals(i)
	if len(rivals) == 1 {
		return noLink
	}
	if j, ok := r.onlyOne(i, rivals); ok {
		return link{j, onlyOfItsClass}
	}
	if j, ok := r.matrixSubject(i, rivals); ok {
		return link{j, ofMatrixSubject}
	}
	model := r.chooser.noun
	if r.nouns[i].Form == Pronoun {
		model = r.chooser.pronoun
	}
	scores := make([]float64, len(rivals))
	for k, c := range rivals {
		scores[k] = model.Score(c.row)
	}
	p, best := boost.Softmax(scores), 0
	for k := range p {
		if p[k] > p[best] {
			best = k
		}
	}
	if best == 0 {
		return noLink
	}
	return link{rivals[best].noun, float32(p[best])}
}
