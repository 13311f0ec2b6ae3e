package handout

import (
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"strings"

	"lectern/app/handout/press"
	"lectern/questions/quiz"
)

// The limits of a lesson.
const (
	maxQuestions = 200
	maxBlocks    = 2_000
	maxSentences = 5_000
	maxGlossary  = 500
	maxThings    = 2_000
	maxPlaces    = 50  // of one thing
	maxTextsOf   = 100 // options, keys, other wordings and the like of one question
)

func (s *script) question(x *quiz.Question) {
	x.Rule = s.name(fieldRule, rules, x.Rule)
	x.Kind = quiz.Kind(s.name(fieldForm, kinds, string(x.Kind)))
	x.Difficulty = unfold(s.Number(fieldDifficulty, fold(x.Difficulty)))
	count(s, evidences, maxTextsOf, &x.Evidence)
	for i := range x.Evidence {
		s.proof(placeEvidence, &x.Evidence[i], nil)
	}
	s.remind(x)
	x.Prompt = s.Text(press.Prompt, x.Prompt)
	s.id(x)
	s.answers(x)
	s.origins(x)
	s.explanation(x)
	if s.Flag(fieldNear, x.Near != nil || x.Others != nil || x.Around != nil) {
		s.nearby(x)
	}
}

// remind shows the evidence to the pen again, because prompts have its words.
func (s *script) remind(x *quiz.Question) {
	for _, p := range x.Evidence {
		s.Remind(p.Text)
	}
}

// id writes the ID, which usually follows from the prompt as the engine's do.
func (s *script) id(x *quiz.Question) {
	h := fnv.New64a()
	h.Write([]byte(x.Prompt))
	usual := fmt.Sprintf("%s-%08x", x.Rule, uint32(h.Sum64()))
	if s.Flag(fieldID, x.ID == usual) {
		x.ID = usual
	} else {
		x.ID = s.Text(press.Note, x.ID)
	}
}

func (s *script) answers(x *quiz.Question) {
	s.texts(items, &x.Items, nil)
	truth := []string{quiz.True, quiz.False, quiz.NotStated}
	if x.Kind == quiz.Truth && s.Flag(fieldTruth, slices.Equal(x.Options, truth)) {
		x.Options = truth
	} else {
		s.texts(options, &x.Options, nil)
	}
	known := x.Options
	for _, p := range x.Evidence {
		known = append(known[:len(known):len(known)], p.Text)
	}
	s.texts(keys, &x.Key, known)
	s.texts(accepted, &x.Accept, nil)
}

// texts writes a list of texts, each as its place among known ones or as it is.
func (s *script) texts(kind int, list *[]string, known []string) {
	count(s, kind, maxTextsOf, list)
	for i := range *list {
		k := 0
		if len(known) > 0 {
			k = s.Number(fieldKey, slices.Index(known, (*list)[i])+1)
		}
		switch {
		case k > len(known):
			s.Fail(errName)
		case k > 0:
			(*list)[i] = known[k-1]
		default:
			(*list)[i] = s.Text(press.Answer, (*list)[i])
		}
	}
}

func (s *script) origins(x *quiz.Question) {
	if !s.Flag(fieldOrigins, len(x.Origins) > 0) {
		return
	}
	if s.Reading() {
		x.Origins = make([]quiz.Proof, len(x.Options))
	}
	for i := range x.Origins {
		s.proof(placeOrigin, &x.Origins[i], s.holders(x.Options[i]))
	}
}

// explanation writes one of those that the engine gives, or any other.
func (s *script) explanation(x *quiz.Question) {
	table := slices.Clone(explanations)
	for _, p := range x.Evidence {
		table = append(table, "The text says: “"+strings.TrimSpace(p.Text)+"”")
		break
	}
	x.Explanation = s.name(fieldExplanation, table, x.Explanation)
}

// nearby writes what helps to mark typed answers.
func (s *script) nearby(x *quiz.Question) {
	words := slices.Sorted(maps.Keys(x.Near))
	count(s, nearWords, maxTextsOf, &words)
	if s.Reading() {
		x.Near = make(map[string][]string, len(words))
	}
	if s.near == nil {
		s.near = make(map[string][]string)
	}
	for _, word := range words {
		word = s.Text(press.Words, word)
		others := x.Near[word]
		if _, known := s.near[word]; known && s.Flag(fieldSame, slices.Equal(s.near[word], others)) {
			others = s.near[word]
		} else {
			s.wordList(&others)
		}
		x.Near[word], s.near[word] = others, others
	}
	s.others(&x.Others, x.Evidence)
	count(s, around, maxTextsOf, &x.Around)
	for i := range x.Around {
		s.proof(placeAround, &x.Around[i], nil)
	}
}

func (s *script) wordList(words *[]string) {
	count(s, nearOthers, maxThings, words)
	for i := range *words {
		(*words)[i] = s.Text(press.Words, (*words)[i])
	}
}
