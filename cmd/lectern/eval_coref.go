package main

import (
	"bytes"
	"fmt"
	"regexp"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/model"
)

// EvalCorefCmd scores what pronouns and noun phrases are said to refer to.
type EvalCorefCmd struct {
	Files []string `arg:"" help:"CoNLL-U files, plain or .gz."`
	Only  string   `help:"Only documents whose name matches this regular expression."`
	Gold  bool     `help:"Take trees, entity types and names from the files too."`
}

// linked is a document with every link that the resolver finds likelier than others, however small its probability.
type linked struct {
	analysis.Annotated
	all analysis.Analysis
}

// at gives what is answered at the limits.
func (d linked) at(l analysis.Limits) []analysis.Reference {
	kept := d.all
	kept.Mentions = analysis.Keep(d.all.Mentions, l)
	return d.References(kept)
}

// edited are the genres of GUM that were edited before they were printed.
var edited = regexp.MustCompile(`_(academic|bio|essay|interview|news|textbook|voyage|whow)_`)

// Run prints for the edited genres of GUM and for all others a line for each sort of mention, what is answered at other
// limits, and how often links of a probability are right.
func (c *EvalCorefCmd) Run(std *streams) error {
	docs, err := c.read(std)
	if err != nil {
		return err
	}
	genres := map[string][]linked{}
	for _, d := range docs {
		if edited.MatchString(d.ID) {
			genres["edited genres"] = append(genres["edited genres"], d)
		} else {
			genres["other genres"] = append(genres["other genres"], d)
		}
	}
	for _, title := range []string{"edited genres", "other genres"} {
		if len(genres[title]) > 0 && len(genres[title]) < len(docs) {
			fmt.Fprintf(std.out, "%s, %d documents\n\n", title, len(genres[title]))
			if err := printLinked(std.out, genres[title]); err != nil {
				return err
			}
		}
	}
	fmt.Fprintf(std.out, "all, %d documents\n\n", len(docs))
	return printLinked(std.out, docs)
}

func (c *EvalCorefCmd) read(std *streams) ([]linked, error) {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return nil, err
	}
	only, err := regexp.Compile(c.Only)
	if err != nil {
		return nil, fmt.Errorf("--only: %w", err)
	}
	var out []linked
	for _, file := range c.Files {
		raw, err := std.corpus(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		docs, err := analysis.ReadAnnotated(bytes.NewReader(raw))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		for _, d := range docs {
			if !only.MatchString(d.ID) {
				continue
			}
			a := analysis.Analysis{Sentences: d.Sentences, Names: d.Names}
			if !c.Gold {
				a = predicted(engine, d.Sentences)
			}
			a.Mentions = analysis.Links(a.Sentences, a.Names)
			out = append(out, linked{d, a})
		}
	}
	return out, nil
}
