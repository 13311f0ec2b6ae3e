package studio

import (
	"slices"
	"strings"

	"lectern/questions/quiz"
)

// Edit changes one question. It gives the changed question, and leaves the slices of the one it gets alone.
type Edit func(quiz.Question) (quiz.Question, error)

// Change edits a question of the lesson, which is kept from then on. Edits of the same field that follow each other are
// undone together; field may be "". After an error, one of those of this package or of quiz.Validate, the state is
// what it was.
func (s State) Change(id, field string, edit Edit) (State, error) {
	i := s.Find(id)
	if i < 0 {
		return s, ErrGone
	}
	before := s.Items[i].Question
	q, err := edit(before)
	if err != nil {
		return s, err
	}
	q.Explanation = explained(before, q)
	if same(q, before) {
		return s, nil
	}
	q.Lint = nil
	d := s.withItem(i, Item{q, true})
	if err := d.Quiz().Validate(); err != nil {
		return s, err
	}
	if field != "" {
		field = id + " " + field
	}
	return s.along(field, d), nil
}

// explained is the explanation of a changed question: where it quoted the evidence, it quotes the present one.
func explained(before, after quiz.Question) string {
	if after.Explanation == before.Explanation && after.Explanation == before.Quotation() {
		return after.Quotation()
	}
	return after.Explanation
}

// Prompt changes what is asked.
func Prompt(text string) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		q.Prompt = tidy(text)
		return q, blank(q.Prompt)
	}
}

// Explain changes what is said after the answer; it may be empty.
func Explain(text string) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		q.Explanation = tidy(text)
		return q, nil
	}
}

// Difficulty changes how hard a question is said to be, from 1 to 3.
func Difficulty(level int) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		q.Difficulty = min(max(level, 1), 3)
		return q, nil
	}
}

// Evidence changes which sentences show the key, the main one first. Where they are what is to be found, the first is
// the key.
func Evidence(proofs []quiz.Proof) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		if len(proofs) == 0 {
			return q, ErrFew
		}
		q.Evidence = slices.Clone(proofs)
		if q.Kind == quiz.Evidence {
			q.Key = []string{proofs[0].Text}
		}
		return q, nil
	}
}

// Answer changes the key of a typed question. Other wordings that were right stay right only where the new key has a word
// in common with the old one.
func Answer(text string) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		text := tidy(text)
		if q.Kind != quiz.Short {
			return q, ErrKind
		}
		if err := blank(text); err != nil || text == q.Key[0] {
			return q, err
		}
		if !kin(text, q.Key[0]) {
			q.Accept, q.Near = []string{}, nil
		}
		other := func(s string) bool { return !strings.EqualFold(s, text) }
		q.Key, q.Accept, q.Others = []string{text}, filter(q.Accept, other), filter(q.Others, other)
		return q, nil
	}
}

// Accept changes which other wordings of a typed answer are right.
func Accept(wordings []string) Edit {
	return func(q quiz.Question) (quiz.Question, error) {
		if q.Kind != quiz.Short {
			return q, ErrKind
		}
		q.Accept = []string{}
		for _, w := range wordings {
			if w = tidy(w); w != "" && !slices.Contains(q.Accept, w) && !slices.Contains(q.Key, w) {
				q.Accept = append(q.Accept, w)
			}
		}
		return q, nil
	}
}

// kin reports whether two texts share a word of some weight.
func kin(a, b string) bool {
	words := strings.Fields(strings.ToLower(b))
	return slices.ContainsFunc(strings.Fields(strings.ToLower(a)), func(w string) bool {
		return len(w) > 3 && slices.Contains(words, w)
	})
}

func filter(list []string, keep func(string) bool) []string {
	return slices.DeleteFunc(slices.Clone(list), func(s string) bool { return !keep(s) })
}

// tidy is a text on one line without spaces around it.
func tidy(s string) string { return strings.Join(strings.Fields(s), " ") }

func blank(s string) error {
	if s == "" {
		return ErrBlank
	}
	return nil
}
