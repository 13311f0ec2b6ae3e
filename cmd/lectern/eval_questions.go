package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/questions/quiz"
	"lectern/questions/readings"
)

// EvalQuestionsCmd counts what readers said of the questions that the program makes now.
type EvalQuestionsCmd struct {
	Sheets   []string `arg:"" optional:"" help:"Sheets of readings; without --articles the questions in them are counted as they stand."`
	Articles []string `help:"Folders with texts (*.txt): make their quizzes anew, and count what was read of their top 10."`
	Blank    string   `help:"Write packets of what is not read yet into this new folder, and their key to FOLDER.key.tsv."`
	Control  string   `help:"JSON lines with article, prompt and key of questions written by people, to be mixed into the packets."`
	Seed     uint64   `help:"Another seed gives another order of questions in the packets."`
}

// topCount is how many questions of an article are read.
const topCount = 10

// Validate checks the flags.
func (c *EvalQuestionsCmd) Validate() error {
	switch {
	case len(c.Sheets) == 0 && len(c.Articles) == 0:
		return errors.New("name sheets of readings, --articles, or both")
	case c.Blank != "" && len(c.Articles) == 0:
		return errors.New("--blank needs --articles")
	case c.Control != "" && c.Blank == "":
		return errors.New("--control needs --blank")
	}
	return nil
}

// Run prints the figures, or writes packets.
func (c *EvalQuestionsCmd) Run(std *streams) error {
	sheets, err := readSheets(std, c.Sheets)
	if err != nil {
		return err
	}
	var controls, others []readings.Reading
	for _, r := range sheets {
		if r.Rule == readings.Control {
			controls = append(controls, r)
		} else {
			others = append(others, r)
		}
	}
	asked := readings.Distinct(others)
	var texts []asking
	if len(c.Articles) > 0 {
		if texts, err = askAll(std, c.Articles); err != nil {
			return err
		}
		asked = nil
		for _, t := range texts {
			asked = append(asked, t.items...)
		}
	}
	if c.Blank != "" {
		return c.writePackets(std, texts, readings.Count(asked, others).Unread)
	}
	if len(c.Sheets) > 0 {
		printReadings(std.out, readings.Count(asked, others), readings.Count(readings.Distinct(controls), controls))
	}
	if texts != nil {
		printShapes(std.out, texts)
	}
	return nil
}

func readSheets(std *streams, files []string) ([]readings.Reading, error) {
	var all []readings.Reading
	for _, file := range files {
		raw, err := std.read(file)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, cause(err))
		}
		rows, err := readings.Read(bytes.NewReader(raw))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, rows...)
	}
	return all, nil
}

// asking is a text with what the program asks about it.
type asking struct {
	name    string
	article article.Article
	top     quiz.Quiz       // its best topCount questions
	items   []readings.Item // the questions of top
	shape   shape
}

// askAll makes the quizzes of every text in the folders.
func askAll(std *streams, folders []string) ([]asking, error) {
	engine, err := questions.New(model.Weights())
	if err != nil {
		return nil, err
	}
	var all []asking
	from := map[string]string{}
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
		if err != nil || len(files) == 0 {
			return nil, fmt.Errorf("%s: no *.txt in this folder", folder)
		}
		for _, file := range files {
			name := strings.TrimSuffix(filepath.Base(file), ".txt")
			if other, ok := from[name]; ok {
				return nil, fmt.Errorf("%s and %s have one name", other, file)
			}
			from[name] = file
			t, err := ask(std, engine, name, file)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", file, err)
			}
			all = append(all, t)
		}
	}
	return all, nil
}

func ask(std *streams, engine *questions.Engine, name, file string) (asking, error) {
	a, err := importFile(std, file)
	if err != nil {
		return asking{}, err
	}
	t := asking{name: name, article: a}
	if t.top, err = quizOf(engine, a, topCount); err != nil {
		return asking{}, err
	}
	t.items = readings.Items(name, t.top)
	t.shape, err = shapeOf(engine, a)
	return t, err
}

// quizOf is a quiz that may be empty.
func quizOf(engine *questions.Engine, a article.Article, count int) (quiz.Quiz, error) {
	qz, err := engine.Quiz(a, questions.Options{Count: count}, nil)
	if errors.Is(err, questions.ErrNoQuestions) {
		err = nil
	}
	return qz, err
}

// writePackets writes a text and a blank sheet for every article that has unread questions.
func (c *EvalQuestionsCmd) writePackets(std *streams, texts []asking, unread []readings.Item) error {
	controls, err := readControls(std, c.Control)
	if err != nil {
		return err
	}
	packets := packetsOf(texts, unread, controls, c.Seed)
	if len(packets) == 0 {
		return errors.New("every question is read already")
	}
	if err := os.Mkdir(c.Blank, 0o755); err != nil {
		return err
	}
	count := 0
	for _, p := range packets {
		count += len(p.Shown)
		if err := writeFile(filepath.Join(c.Blank, p.Article+".txt"), p.WriteText); err != nil {
			return err
		}
		if err := writeFile(filepath.Join(c.Blank, p.Article+".tsv"), p.WriteBlank); err != nil {
			return err
		}
	}
	key := filepath.Clean(c.Blank) + ".key.tsv"
	if err := writeFile(key, func(w io.Writer) error { return readings.WriteKey(w, packets) }); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%d questions about %d articles in %s; their key is %s\n", count, len(packets), c.Blank, key)
	return nil
}
