package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"lectern/questions/article"
	"lectern/questions/quiz"
	"lectern/questions/readings"
)

// EvalCollectCmd turns the sheets that a reader filled in into rows that eval questions counts.
type EvalCollectCmd struct {
	Sheets []string `arg:"" help:"Filled sheets, each named after its article."`
	Key    string   `required:"" help:"The key that eval questions --blank wrote beside the packets."`
	Reader string   `required:"" help:"Who filled them in."`
}

// Run prints a sheet of readings.
func (c *EvalCollectCmd) Run(std *streams) error {
	raw, err := std.read(c.Key)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Key, cause(err))
	}
	key, err := readings.ReadKey(bytes.NewReader(raw))
	if err != nil {
		return fmt.Errorf("%s: %w", c.Key, err)
	}
	var all []readings.Reading
	for _, file := range c.Sheets {
		raw, err := std.read(file)
		if err != nil {
			return fmt.Errorf("%s: %w", file, cause(err))
		}
		rows, err := key.Collect(strings.TrimSuffix(filepath.Base(file), ".tsv"), c.Reader, bytes.NewReader(raw))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		all = append(all, rows...)
	}
	return readings.Write(std.out, all)
}

// packetsOf gives a packet for every text with something unread, with its control questions.
func packetsOf(texts []asking, unread, controls []readings.Item, seed uint64) []readings.Packet {
	var packets []readings.Packet
	for _, t := range texts {
		p := readings.Packet{Article: t.name, Text: t.article.Text}
		for i, item := range t.items {
			if slices.ContainsFunc(unread, func(u readings.Item) bool { return u.Article == t.name && u.ID == item.ID }) {
				p.Shown = append(p.Shown, readings.Shown{Item: item, Evidence: proofs(t.top.Questions[i])})
			}
		}
		if len(p.Shown) == 0 {
			continue
		}
		for _, item := range controls {
			if item.Article == t.name {
				p.Shown = append(p.Shown, readings.Shown{Item: item, Evidence: nearest(t, item)})
			}
		}
		packets = append(packets, p.Shuffle(seed))
	}
	return packets
}

func proofs(q quiz.Question) []string {
	var out []string
	for _, p := range q.Evidence {
		out = append(out, p.Text)
	}
	return out
}

// nearest gives the sentence that shares most words with a question and its key, as people who write questions do not
// say where the answer stands.
func nearest(t asking, item readings.Item) []string {
	wanted := strings.Fields(strings.ToLower(item.Prompt + " " + item.Key))
	best, most := article.Span{}, -1
	for _, s := range t.top.Sentences {
		common := 0
		for _, w := range strings.Fields(strings.ToLower(s.In(t.article.Text))) {
			if slices.Contains(wanted, strings.TrimRight(w, ".,;:!?")) {
				common++
			}
		}
		if common > most {
			best, most = s, common
		}
	}
	return []string{best.In(t.article.Text)}
}

// readControls reads questions written by people; none where no file is named.
func readControls(std *streams, file string) ([]readings.Item, error) {
	if file == "" {
		return nil, nil
	}
	raw, err := std.read(file)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, cause(err))
	}
	dec := json.NewDecoder(bytes.NewReader(raw))
	dec.DisallowUnknownFields()
	var items []readings.Item
	for {
		var q struct{ Article, Prompt, Key string }
		err := dec.Decode(&q)
		if errors.Is(err, io.EOF) {
			return items, nil
		}
		if err == nil && (q.Article == "" || q.Prompt == "" || q.Key == "") {
			err = errors.New("a question needs article, prompt and key")
		}
		if err != nil {
			return nil, fmt.Errorf("%s: question %d: %w", file, len(items)+1, err)
		}
		items = append(items, readings.Item{
			Article: q.Article, ID: fmt.Sprintf("%s-%d", readings.Control, len(items)+1), Rule: readings.Control,
			Kind: string(quiz.Short), Prompt: strings.Join(strings.Fields(q.Prompt), " "), Key: strings.Join(strings.Fields(q.Key), " "),
		})
	}
}

func writeFile(name string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}
