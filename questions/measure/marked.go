package measure

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Marked is an answer to a question that people have judged, or that counts as right or wrong by where it is from.
type Marked struct {
	Group      string // what belongs together in cross-validation: the story, or the question
	Question   string
	References []string // right answers
	Article    string   // the text that the question is about, "" where it is not given
	Answer     string
	Right      bool
	Source     Source
}

// Source is where an answer is from.
type Source string

// The sources of answers.
const (
	Second     Source = "second"     // what a second person answered, first attempt
	Reworded   Source = "reworded"   // one of the right answers beside the others
	Another    Source = "another"    // what the second person answered to another question about the section
	AnotherKey Source = "anotherkey" // a right answer to another question about the section
	Judged     Source = "judged"     // marked right or wrong by people
)

// fairytale is a question of FairytaleQA.
type fairytale struct {
	Story    string   `json:"story"`
	Section  string   `json:"section"`
	Question string   `json:"question"`
	Answers  []string `json:"answers"`
	Second   []string `json:"second_annotator"`
}

// ReadFairytales makes marked answers of FairytaleQA: questions, a JSON object a line, and the sections of the stories
// by their names. What the second person answered is right, and so is each right answer beside the others; the answers to other
// questions about the same section are wrong, unless they have the words of a right one.
func ReadFairytales(questions, stories io.Reader) ([]Marked, error) {
	var sections map[string][]string
	if err := json.NewDecoder(stories).Decode(&sections); err != nil {
		return nil, fmt.Errorf("stories: %w", err)
	}
	all, err := decodeLines[fairytale](questions)
	if err != nil {
		return nil, fmt.Errorf("questions: %w", err)
	}
	bySection := map[string][]fairytale{}
	for _, q := range all {
		bySection[q.place()] = append(bySection[q.place()], q)
	}
	var out []Marked
	for _, q := range all {
		m := Marked{Group: q.Story, Question: q.Question, References: q.Answers, Article: q.text(sections[q.Story])}
		out = append(out, q.right(m)...)
		for _, other := range bySection[q.place()] {
			out = append(out, q.wrong(m, other)...)
		}
	}
	return out, nil
}

func (q fairytale) place() string { return q.Story + "\t" + q.Section }

// text joins the sections that the question is about; they are named by their numbers from 1.
func (q fairytale) text(sections []string) string {
	var out []string
	for _, part := range strings.FieldsFunc(q.Section, func(r rune) bool { return !unicode.IsDigit(r) }) {
		if n, err := strconv.Atoi(part); err == nil && 1 <= n && n <= len(sections) {
			out = append(out, sections[n-1])
		}
	}
	return strings.Join(out, "\n\n")
}

func (q fairytale) right(m Marked) []Marked {
	m.Right = true
	var out []Marked
	add := func(answer string, source Source, references []string) {
		m.Answer, m.Source, m.References = answer, source, references
		out = append(out, m)
	}
	for i, a := range q.Second {
		if i == 0 {
			add(a, Second, q.Answers)
			continue
		}
		add(a, Reworded, q.Answers)
	}
	for i, a := range q.Answers {
		if len(q.Second) > 0 {
			add(a, Reworded, q.Second)
		}
		if len(q.Answers) > 1 {
			add(a, Reworded, slices.Delete(slices.Clone(q.Answers), i, i+1))
		}
	}
	return out
}

func (q fairytale) wrong(m Marked, other fairytale) []Marked {
	if q.Question == other.Question {
		return nil
	}
	own := map[string]bool{}
	for _, a := range slices.Concat(q.Answers, q.Second) {
		own[bare(a)] = true
	}
	first := slices.Concat(other.Second, other.Answers)[0]
	var out []Marked
	for _, a := range slices.Concat(other.Second, other.Answers) {
		if own[bare(a)] {
			continue
		}
		own[bare(a)] = true
		m.Answer, m.Source = a, AnotherKey
		if a == first {
			m.Source = Another
		}
		out = append(out, m)
	}
	return out
}

// bare is an answer without case, articles and punctuation.
func bare(s string) string {
	fields := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.Join(slices.DeleteFunc(fields, func(w string) bool { return w == "a" || w == "an" || w == "the" }), " ")
}

// ReadSemEval reads the two-way task 7 of SemEval 2013 as a JSON object a line.
func ReadSemEval(r io.Reader) ([]Marked, error) {
	type line struct {
		Question   string   `json:"question"`
		References []string `json:"references"`
		Answer     string   `json:"answer"`
		Correct    bool     `json:"correct"`
	}
	all, err := decodeLines[line](r)
	if err != nil {
		return nil, err
	}
	out := make([]Marked, len(all))
	for i, l := range all {
		out[i] = Marked{Group: l.Question, Question: l.Question, References: l.References, Answer: l.Answer, Right: l.Correct, Source: Judged}
	}
	return out, nil
}

// decodeLines reads a JSON value a line.
func decodeLines[T any](r io.Reader) ([]T, error) {
	var out []T
	dec := json.NewDecoder(bufio.NewReader(r))
	for {
		var v T
		err := dec.Decode(&v)
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", len(out)+1, err)
		}
		out = append(out, v)
	}
}
