package studio

import (
	"slices"
	"strconv"
	"strings"

	"lectern/questions/article"
	"lectern/questions/quiz"
)

// ByHand is the rule of questions that a teacher has written.
const ByHand = "own"

// Written is a question as a teacher first writes it. Evidence are sentences by index.
type Written struct {
	Kind     quiz.Kind // Choice, Several, Truth, Short or Evidence
	Prompt   string
	Key      string   // not for Evidence, where the first sentence is the key
	Wrong    []string // for Choice and Several
	Evidence []int
}

// Write adds a question that a teacher has written, where the text speaks of it, and gives its ID.
func (s State) Write(w Written) (State, string, error) {
	q := quiz.Question{
		ID: s.free(), Rule: ByHand, Kind: w.Kind, Prompt: tidy(w.Prompt), Evidence: s.Proofs(w.Evidence),
		Options: []string{}, Accept: []string{}, Difficulty: 1,
	}
	if len(q.Evidence) == 0 {
		return s, "", ErrFew
	}
	key := tidy(w.Key)
	if w.Kind == quiz.Evidence {
		key = q.Evidence[0].Text
	}
	if q.Prompt == "" || key == "" {
		return s, "", ErrBlank
	}
	q.Key = []string{key}
	switch w.Kind {
	case quiz.Choice, quiz.Several:
		q.Options = []string{key}
		for _, o := range w.Wrong {
			if o = tidy(o); o != "" && !slices.Contains(q.Options, o) {
				q.Options = append(q.Options, o)
			}
		}
		if len(q.Options) < 2 {
			return s, "", ErrFew
		}
		slices.SortFunc(q.Options, strings.Compare)
	case quiz.Truth:
		q.Options = []string{quiz.True, quiz.False, quiz.NotStated}
	case quiz.Short, quiz.Evidence:
	default:
		return s, "", ErrKind
	}
	q.Explanation = q.Quotation()
	d := s.Draft
	d.Items = slices.Insert(slices.Clone(d.Items), place(d.Items, q), Item{q, true})
	if err := d.Quiz().Validate(); err != nil {
		return s, "", err
	}
	return s.to(d), q.ID, nil
}

// free gives an ID that no question has.
func (d Draft) free() string {
	for n := 1; ; n++ {
		if id := ByHand + "-" + strconv.Itoa(n); d.Find(id) < 0 && d.spared(id) < 0 {
			return id
		}
	}
}

// Name changes the title of the lesson.
func (s State) Name(title string) State {
	if title = tidy(title); title == "" || title == s.Title {
		return s
	}
	d := s.Draft
	d.Title = title
	return s.along("title", d)
}

// Term finds a word or phrase as the text first has it.
func (d Draft) Term(typed string) (article.Span, bool) {
	typed = strings.ToLower(tidy(typed))
	text := strings.ToLower(d.Article)
	if typed == "" || len(text) != len(d.Article) {
		return article.Span{}, false
	}
	for from := 0; ; {
		at := strings.Index(text[from:], typed)
		if at < 0 {
			return article.Span{}, false
		}
		at += from
		if s := (article.Span{Start: at, End: at + len(typed)}); whole(text, s) {
			return s, true
		}
		from = at + 1
	}
}

// Define says what a word or phrase of the text means. Where the text has the very words elsewhere, they are given as its
// own. It fails with ErrTerm or ErrBlank.
func (s State) Define(term, words string) (State, error) {
	span, ok := s.Term(term)
	words = strings.TrimSpace(words)
	switch {
	case !ok:
		return s, ErrTerm
	case words == "":
		return s, ErrBlank
	}
	def := quiz.Definition{Term: span, Words: words}
	if at := strings.Index(s.Article, words); at >= 0 && strings.Contains(words, " ") {
		if said := (article.Span{Start: at, End: at + len(words)}); said.End <= span.Start || span.End <= said.Start {
			def = quiz.Definition{Term: span, Meaning: said}
		}
	}
	d := s.Draft
	d.Glossary = append(without(d.Glossary, span.In(s.Article), s.Article), def)
	slices.SortStableFunc(d.Glossary, func(a, b quiz.Definition) int { return a.Term.Start - b.Term.Start })
	return s.to(d), nil
}

// Undefine takes a word out of the glossary.
func (s State) Undefine(term string) State {
	d := s.Draft
	d.Glossary = without(d.Glossary, term, s.Article)
	if len(d.Glossary) == len(s.Glossary) {
		return s
	}
	return s.to(d)
}

func without(all []quiz.Definition, term, text string) []quiz.Definition {
	return slices.DeleteFunc(slices.Clone(all), func(d quiz.Definition) bool { return strings.EqualFold(d.Term.In(text), term) })
}
