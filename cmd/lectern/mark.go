package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"lectern/questions"
	"lectern/questions/grade"
	"lectern/questions/model"
)

// MarkCmd marks typed answers.
type MarkCmd struct {
	File string `arg:"" help:"Answers, a JSON object a line with \"question\", \"references\", \"answer\" and, where there is one, \"article\"; - for the standard input."`
}

// marking is one line of the input.
type marking struct {
	Question   *string  `json:"question"`
	References []string `json:"references"`
	Answer     *string  `json:"answer"`
	Article    string   `json:"article"`
}

// marked is one line of the output.
type marked struct {
	Verdict grade.Outcome `json:"verdict"`
	Score   float64       `json:"score"`
	Reason  grade.Reason  `json:"reason"`
}

var errBadLines = errors.New("lines could not be marked")

// Run writes a line for each line of the file that can be read, in its order. Bad lines are named on the standard error.
func (c *MarkCmd) Run(std *streams) error {
	raw, err := std.read(c.File)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, cause(err))
	}
	marker, err := newMarker()
	if err != nil {
		return err
	}
	out := bufio.NewWriter(std.out)
	bad := marker.markLines(string(raw), out, os.Stderr)
	if err := out.Flush(); err != nil {
		return err
	}
	if bad > 0 {
		return fmt.Errorf("%s: %d %w", c.File, bad, errBadLines)
	}
	return nil
}

// marker marks answers to questions about articles. It prepares an article and a question once for all the answers that
// follow each other.
type marker struct {
	engine  *questions.Engine
	article string
	reading *questions.Reading

	prompt     string
	references []string
	typed      *grade.Typed // the question with these, nil for none
}

func newMarker() (*marker, error) {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return nil, err
	}
	m := &marker{engine: engine}
	m.reading, err = engine.Read("")
	return m, err
}

// markLines returns how many lines were bad.
func (m *marker) markLines(text string, out, complaints io.Writer) int {
	bad, number := 0, 0
	enc := json.NewEncoder(out)
	for line := range strings.Lines(text) {
		number++
		if strings.TrimSpace(line) == "" {
			continue
		}
		v, err := m.markLine(line)
		if err == nil {
			err = enc.Encode(v)
		}
		if err != nil {
			bad++
			fmt.Fprintf(complaints, "lectern: line %d: %v\n", number, err)
		}
	}
	return bad
}

func (m *marker) markLine(line string) (marked, error) {
	var l marking
	if err := json.Unmarshal([]byte(line), &l); err != nil {
		return marked{}, fmt.Errorf("not a JSON object with an answer: %w", err)
	}
	switch {
	case l.Question == nil:
		return marked{}, errors.New(`no "question"`)
	case len(l.References) == 0:
		return marked{}, errors.New(`no "references"`)
	case l.Answer == nil:
		return marked{}, errors.New(`no "answer"`)
	}
	if err := m.read(l.Article); err != nil {
		return marked{}, err
	}
	v := m.prepare(*l.Question, l.References).Mark(*l.Answer)
	return marked{v.Outcome, v.Score, v.Reason}, nil
}

// prepare returns the question for as many answers as follow to it.
func (m *marker) prepare(prompt string, references []string) *grade.Typed {
	if m.typed == nil || m.prompt != prompt || !slices.Equal(m.references, references) {
		m.prompt, m.references = prompt, references
		m.typed = grade.Prepare(m.reading.Question(prompt, references))
	}
	return m.typed
}

func (m *marker) read(article string) error {
	if article == m.article {
		return nil
	}
	reading, err := m.engine.Read(article)
	if err != nil {
		return err
	}
	m.article, m.reading, m.typed = article, reading, nil
	return nil
}
