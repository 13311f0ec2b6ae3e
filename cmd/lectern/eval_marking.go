package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"text/tabwriter"
	"time"

	"lectern/questions/boost"
	"lectern/questions/grade"
	"lectern/questions/measure"
	"lectern/questions/quiz"
)

// EvalMarkingCmd measures the marking of typed answers, and trains it.
type EvalMarkingCmd struct {
	Fairytales string   `help:"Folder with FairytaleQA: {train,val}-questions.jsonl.gz and -stories.json.gz."`
	Semeval    []string `help:"Files of SemEval 2013, task 7, two-way: a JSON object a line, plain or .gz."`
	Traps      []string `help:"Files of answers with the verdict that a teacher would give: a JSON object a line."`
	Write      string   `help:"Train on all that was named and write the scorer to this file."`
}

// Run prints a table for each corpus.
func (c *EvalMarkingCmd) Run(std *streams) error {
	m, err := newMarker()
	if err != nil {
		return err
	}
	all, err := c.examples(std, m)
	if err != nil {
		return err
	}
	for _, file := range c.Traps {
		if err := printTraps(std, m, file); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
	}
	if len(all) == 0 {
		return nil
	}
	crossValidate(all)
	if err := printMarking(std, all); err != nil {
		return err
	}
	if c.Write == "" {
		return nil
	}
	return os.WriteFile(c.Write, []byte(grade.TrainScorer(rows(all, func(example) bool { return true })).Text()), 0o644)
}

// example is a marked answer with what the scorer sees of it.
type example struct {
	measure.Marked
	corpus   string
	fold     int // the part of cross-validation that it is tested in, -1 where it is only learned from
	question quiz.Question
	row      boost.Row
	verdict  grade.Verdict // by a scorer that has not seen its story or question
	own      bool          // accepted by a scorer trained on its corpus only
	overlap  bool          // accepted by the overlap of words alone
}

const folds = 5

// The corpora.
const (
	fairytaleTrain = "FairytaleQA train"
	fairytaleVal   = "FairytaleQA val"
	withStory      = ", with the story"
)

// examples reads the corpora. Answers about a story come twice, with the story and without.
func (c *EvalMarkingCmd) examples(std *streams, m *marker) ([]example, error) {
	var all []example
	if c.Fairytales != "" {
		for _, part := range [...]string{"train", "val"} {
			marked, err := c.fairytales(std, part)
			if err != nil {
				return nil, err
			}
			all = append(all, m.examples(marked, "FairytaleQA "+part, part == "val", false)...)
			all = append(all, m.examples(marked, "FairytaleQA "+part+withStory, part == "val", true)...)
		}
	}
	for _, file := range c.Semeval {
		raw, err := std.corpus(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		marked, err := measure.ReadSemEval(bytes.NewReader(raw))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, m.examples(marked, filepath.Base(file), true, false)...)
	}
	return all, nil
}

func (c *EvalMarkingCmd) fairytales(std *streams, part string) ([]measure.Marked, error) {
	questions, err := std.corpus(filepath.Join(c.Fairytales, part+"-questions.jsonl.gz"))
	if err != nil {
		return nil, err
	}
	stories, err := std.corpus(filepath.Join(c.Fairytales, part+"-stories.json.gz"))
	if err != nil {
		return nil, err
	}
	return measure.ReadFairytales(bytes.NewReader(questions), bytes.NewReader(stories))
}

// weights of the sources in training: what a second person said is what is wanted, keys of other questions are many.
var weights = map[measure.Source]float64{measure.Second: 1, measure.Reworded: 0.5, measure.Another: 0.5, measure.AnotherKey: 0.25, measure.Judged: 1}

func (m *marker) examples(marked []measure.Marked, corpus string, tested, story bool) []example {
	out := make([]example, len(marked))
	for i, x := range marked {
		e := example{Marked: x, corpus: corpus, fold: -1}
		if tested {
			e.fold = measure.Fold(x.Group, folds)
		}
		if !story {
			x.Article = ""
		}
		if err := m.read(x.Article); err != nil {
			x.Article = m.article
		}
		e.question = m.reading.Question(x.Question, x.References)
		e.row = boost.Row{Features: grade.Features(e.question, x.Answer), Class: x.Right, Weight: weights[x.Source]}
		out[i] = e
	}
	return out
}

func rows(all []example, keep func(example) bool) []boost.Row {
	var out []boost.Row
	for _, e := range all {
		if keep(e) {
			out = append(out, e.row)
		}
	}
	return out
}

// crossValidate marks every tested example with scorers that were trained on the other folds.
func crossValidate(all []example) {
	for fold := range folds {
		joint := grade.TrainScorer(rows(all, func(e example) bool { return e.fold != fold }))
		for i := range all {
			if e := &all[i]; e.fold == fold {
				e.verdict = joint.Mark(e.question, []string{e.Answer})
			}
		}
		for _, corpus := range corpora(all) {
			markAlone(all, corpus, fold)
		}
	}
}

// markAlone fills in what a scorer trained on one corpus accepts, and what the overlap of words does.
func markAlone(all []example, corpus string, fold int) {
	var known, held []*example
	for i := range all {
		switch e := &all[i]; {
		case e.corpus != corpus || e.Source != measure.Judged:
		case e.fold == fold:
			held = append(held, e)
		default:
			known = append(known, e)
		}
	}
	if len(held) == 0 || len(known) == 0 {
		return
	}
	train := make([]boost.Row, len(known))
	for i, e := range known {
		train[i] = e.row
	}
	own := boost.Train(train, 1)
	by := func(e *example) float64 { return own.Probability(e.row.Features) }
	limit := bestLimit(known, by)
	plain := bestLimit(known, tokenF1)
	for _, e := range held {
		e.own, e.overlap = by(e) >= limit, tokenF1(e) >= plain
	}
}

func tokenF1(e *example) float64 { return measure.TokenF1(e.Answer, e.References) }

// bestLimit is the value from which on accepting gives the best macro F1.
func bestLimit(of []*example, by func(*example) float64) float64 {
	best, limit := -1.0, 0.0
	values := make([]float64, len(of))
	for i, e := range of {
		values[i] = by(e)
	}
	for _, l := range measure.Quantiles(values, 100) {
		var c measure.Confusion
		for i, e := range of {
			c.Add(e.Right, values[i] >= l)
		}
		if f := c.MacroF1(); f > best {
			best, limit = f, l
		}
	}
	return limit
}

func corpora(all []example) []string {
	var out []string
	for _, e := range all {
		if e.fold >= 0 && !slices.Contains(out, e.corpus) {
			out = append(out, e.corpus)
		}
	}
	return out
}

func printMarking(std *streams, all []example) error {
	table := tabwriter.NewWriter(std.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(table, "corpus\tsecond people's answers\tright %\tor nearly %\tothers' answers\tright %\tor nearly %\t")
	for _, corpus := range corpora(all) {
		second, other := share(all, corpus, measure.Second), share(all, corpus, measure.Another)
		if second.n > 0 {
			fmt.Fprintf(table, "%s\t%d\t%.1f\t%.1f\t%d\t%.1f\t%.1f\t\n", corpus, second.n, second.of(second.right), second.of(second.right+second.nearly),
				other.n, other.of(other.right), other.of(other.right+other.nearly))
		}
	}
	fmt.Fprintln(table)
	fmt.Fprintln(table, "corpus\tanswers\tmacro F1: overlap\tthe marking\ttrained on it alone\t")
	for _, corpus := range corpora(all) {
		var overlap, joint, own measure.Confusion
		for _, e := range all {
			if e.corpus == corpus && e.Source == measure.Judged {
				overlap.Add(e.Right, e.overlap)
				joint.Add(e.Right, e.verdict.Outcome != grade.Wrong)
				own.Add(e.Right, e.own)
			}
		}
		if overlap.N() > 0 {
			fmt.Fprintf(table, "%s\t%d\t%.1f\t%.1f\t%.1f\t\n", corpus, overlap.N(), overlap.MacroF1(), joint.MacroF1(), own.MacroF1())
		}
	}
	if err := table.Flush(); err != nil {
		return err
	}
	return printSpeed(std, all)
}

// printSpeed marks every tested answer once more, each question prepared once.
func printSpeed(std *streams, all []example) error {
	for _, corpus := range corpora(all) {
		of := slices.DeleteFunc(slices.Clone(all), func(e example) bool { return e.corpus != corpus })
		start := time.Now()
		var typed *grade.Typed
		for i, e := range of {
			if i == 0 || !sameQuestion(e.question, of[i-1].question) {
				typed = grade.Prepare(e.question)
			}
			typed.Mark(e.Answer)
		}
		if _, err := fmt.Fprintf(std.out, "%s: %.0f marks a second\n", corpus, float64(len(of))/time.Since(start).Seconds()); err != nil {
			return err
		}
	}
	return nil
}

func sameQuestion(a, b quiz.Question) bool {
	return a.Prompt == b.Prompt && slices.Equal(a.Key, b.Key) && slices.Equal(a.Accept, b.Accept)
}

// outcomes counts verdicts.
type outcomes struct{ n, right, nearly int }

func (o outcomes) of(n int) float64 { return 100 * float64(n) / float64(max(o.n, 1)) }

func share(all []example, corpus string, source measure.Source) outcomes {
	var o outcomes
	for _, e := range all {
		if e.corpus != corpus || e.Source != source {
			continue
		}
		o.n++
		switch e.verdict.Outcome {
		case grade.Right:
			o.right++
		case grade.Nearly:
			o.nearly++
		}
	}
	return o
}
