package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io/fs"

	"lectern/questions"
	"lectern/questions/analysis"
	"lectern/questions/model"
)

// ParseCmd prints the analysis of a text.
type ParseCmd struct {
	File   string `arg:"" help:"Text to analyse, - for the standard input."`
	Tokens bool   `help:"The input is CoNLL-U: keep its sentences and words, and find everything else anew."`
}

// Run prints CoNLL-U.
func (c *ParseCmd) Run(std *streams) error {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return err
	}
	found, err := c.analyse(engine, std)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	out := bufio.NewWriter(std.out)
	if err := analysis.WriteCoNLLU(out, found); err != nil {
		return err
	}
	return out.Flush()
}

func (c *ParseCmd) analyse(engine *questions.Engine, std *streams) (analysis.Analysis, error) {
	if !c.Tokens {
		a, err := importFile(std, c.File)
		if err != nil {
			return analysis.Analysis{}, err
		}
		return engine.Analyse(a), nil
	}
	raw, err := std.read(c.File)
	if err != nil {
		return analysis.Analysis{}, cause(err)
	}
	sentences, err := analysis.ReadCoNLLU(bytes.NewReader(raw))
	if err != nil {
		return analysis.Analysis{}, err
	}
	return engine.Parse(analysis.Rebuild(sentences), sentences), nil
}

// cause drops the path from an error of the file system: the command names the file itself.
func cause(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}
