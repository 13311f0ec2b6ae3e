package measure

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"lectern/questions/analysis"
)

// ErrQASRL is wrapped by the errors about tables that are not QA-SRL.
var ErrQASRL = errors.New("not a QA-SRL table")

// QASRL are sentences for which people wrote question and answer pairs about each verb
// (Roit et al. 2020, https://github.com/plroit/qasrl-gs).
type QASRL struct {
	tokens map[string][]string  // by the sentence's name
	pairs  map[string][]qasrlQA // by the sentence's name
	order  []string             // the names of sentences with pairs
}

// qasrlQA is a question about the verb that is token verb, with the spans that answer it.
type qasrlQA struct {
	verb    int
	word    string // the question word
	answers [][2]int
}

// Read adds a table: either one of sentences, with the columns qasrl_id and tokens, or one of pairs, with verb_idx, wh and
// answer_range.
func (q *QASRL) Read(r io.Reader) error {
	if q.tokens == nil {
		q.tokens, q.pairs = map[string][]string{}, map[string][]qasrlQA{}
	}
	table := csv.NewReader(r)
	header, err := table.Read()
	if err != nil {
		return fmt.Errorf("%w: %w", ErrQASRL, err)
	}
	column := func(name string) int { return slices.Index(header, name) }
	id, tokens, verb, wh, answers := column("qasrl_id"), column("tokens"), column("verb_idx"), column("wh"), column("answer_range")
	if id < 0 || tokens < 0 && (verb < 0 || wh < 0 || answers < 0) {
		return fmt.Errorf("%w: columns %s", ErrQASRL, strings.Join(header, ", "))
	}
	for {
		row, err := table.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err == nil && tokens >= 0 {
			q.tokens[row[id]] = strings.Fields(row[tokens])
			continue
		}
		if err == nil {
			err = q.add(row[id], row[verb], row[wh], row[answers])
		}
		if err != nil {
			return fmt.Errorf("%w: %w", ErrQASRL, err)
		}
	}
}

func (q *QASRL) add(id, verb, word, ranges string) error {
	pair := qasrlQA{word: word}
	var err error
	if pair.verb, err = strconv.Atoi(verb); err != nil {
		return fmt.Errorf("verb_idx %q", verb)
	}
	for r := range strings.SplitSeq(ranges, "~!~") {
		var span [2]int
		if _, err := fmt.Sscanf(r, "%d:%d", &span[0], &span[1]); err != nil || span[0] < 0 || span[0] >= span[1] {
			return fmt.Errorf("answer_range %q", r)
		}
		pair.answers = append(pair.answers, span)
	}
	if q.pairs[id] == nil {
		q.order = append(q.order, id)
	}
	q.pairs[id] = append(q.pairs[id], pair)
	return nil
}

// sentence gives an annotated sentence as something to parse: typewriter quotes and brackets made those of print, white
// space where print has it.
func (q *QASRL) sentence(id string) ([]analysis.Sentence, error) {
	forms := q.tokens[id]
	if len(forms) == 0 {
		return nil, fmt.Errorf("%w: sentence %s has no tokens", ErrQASRL, id)
	}
	for _, pair := range q.pairs[id] {
		for _, a := range pair.answers {
			if pair.verb < 0 || pair.verb >= len(forms) || a[1] > len(forms) {
				return nil, fmt.Errorf("%w: sentence %s has %d tokens only", ErrQASRL, id, len(forms))
			}
		}
	}
	s := analysis.Sentence{Tokens: make([]analysis.Token, len(forms))}
	for i, form := range forms {
		spaced := i+1 < len(forms) && !closing(forms[i+1]) && !slices.Contains([]string{"-LRB-", "(", "``", "$", "£", "€"}, form)
		s.Tokens[i] = analysis.Token{Form: printed(form), Head: -1, Spaced: spaced}
	}
	sentences := []analysis.Sentence{s}
	analysis.Place(sentences)
	return sentences, nil
}

func printed(form string) string {
	switch form {
	case "``":
		return "“"
	case "''":
		return "”"
	case "-LRB-":
		return "("
	case "-RRB-":
		return ")"
	case "--":
		return "–"
	}
	return form
}

// closing reports whether a token stands close to the one before it.
func closing(form string) bool {
	return slices.Contains([]string{",", ".", ";", ":", "?", "!", ")", "-RRB-", "''", "'", "%", "n't"}, form) || len(form) > 1 && form[0] == '\'' && form != "''"
}
