package studio

import (
	"cmp"
	"slices"

	"lectern/questions/quiz"
)

// Keep says whether a question stays when the others are chosen anew.
func (s State) Keep(id string, kept bool) State {
	i := s.Find(id)
	if i < 0 || s.Items[i].Kept == kept {
		return s
	}
	return s.to(s.withItem(i, Item{s.Items[i].Question, kept}))
}

// Drop takes a question out of the lesson; it is the last of the spare ones then.
func (s State) Drop(id string) State {
	i := s.Find(id)
	if i < 0 {
		return s
	}
	d := s.Draft
	d.Spare = append(slices.Clone(d.Spare), d.Items[i].Question)
	d.Items = slices.Delete(slices.Clone(d.Items), i, i+1)
	return s.to(d)
}

// Add takes a spare question into the lesson, where the text speaks of it.
func (s State) Add(id string) State {
	i := s.spared(id)
	if i < 0 {
		return s
	}
	d, q := s.Draft, s.Spare[i]
	d.Spare = slices.Delete(slices.Clone(d.Spare), i, i+1)
	d.Items = slices.Insert(slices.Clone(d.Items), place(d.Items, q), Item{q, true})
	return s.to(d)
}

// place is where a question stands in the order of the text: before the first that is about something later.
func place(items []Item, q quiz.Question) int {
	at := slices.IndexFunc(items, func(it Item) bool { return begin(it.Question) > begin(q) })
	if at < 0 {
		return len(items)
	}
	return at
}

func begin(q quiz.Question) int {
	if len(q.Evidence) == 0 {
		return 0
	}
	return q.Evidence[0].Start
}

// Move puts a question at another place of the lesson.
func (s State) Move(id string, to int) State {
	i := s.Find(id)
	to = min(max(to, 0), len(s.Items)-1)
	if i < 0 || i == to {
		return s
	}
	d := s.Draft
	d.Items = slices.Insert(slices.Delete(slices.Clone(d.Items), i, i+1), to, s.Items[i])
	return s.to(d)
}

// Another gives the spare question that is asked most like a question of the lesson: of the same kind, best of the same
// difficulty; false where there is none of its kind.
func (d Draft) Another(id string) (quiz.Question, bool) {
	i := d.Find(id)
	if i < 0 {
		return quiz.Question{}, false
	}
	like := d.Items[i].Question
	for _, same := range [...]func(quiz.Question) bool{
		func(q quiz.Question) bool { return q.Kind == like.Kind && q.Difficulty == like.Difficulty },
		func(q quiz.Question) bool { return q.Kind == like.Kind },
	} {
		if at := slices.IndexFunc(d.Spare, same); at >= 0 {
			return d.Spare[at], true
		}
	}
	return quiz.Question{}, false
}

// Swap puts another question like this in its place, and gives the other's ID; the question is the last of the spare ones
// then. It fails with ErrSpare.
func (s State) Swap(id string) (State, string, error) {
	other, ok := s.Another(id)
	if !ok {
		return s, id, ErrSpare
	}
	i, at := s.Find(id), s.spared(other.ID)
	d := s.withItem(i, Item{Question: other})
	d.Spare = append(slices.Delete(slices.Clone(s.Spare), at, at+1), s.Items[i].Question)
	return s.to(d), other.ID, nil
}

// Choose chooses as many questions as there are anew, by a wish; those that are kept stay. With the same wish as before
// it chooses others. It fails with ErrSpare where there is nothing to choose.
func (s State) Choose(wish quiz.Wish) (State, error) {
	var loose []quiz.Question
	d := s.Draft
	d.Items = nil
	for _, it := range s.Items {
		if it.Kept {
			d.Items = append(d.Items, it)
		} else {
			loose = append(loose, it.Question)
		}
	}
	pool := slices.Concat(loose, s.Spare)
	if sameWish(wish, s.Wish) {
		pool = slices.Concat(s.Spare, loose)
	}
	chosen := pick(pool, wish, d.Items, max(len(loose), 1))
	if len(chosen) == 0 {
		return s, ErrSpare
	}
	taken := make(map[string]bool)
	for _, q := range chosen {
		taken[q.ID] = true
		d.Items = slices.Insert(d.Items, place(d.Items, q), Item{Question: q})
	}
	d.Spare = slices.DeleteFunc(slices.Concat(s.Spare, loose), func(q quiz.Question) bool { return taken[q.ID] })
	d.Wish = wish
	return s.to(d), nil
}

func sameWish(a, b quiz.Wish) bool {
	return slices.Equal(a.Kinds, b.Kinds) && slices.Equal(a.Levels, b.Levels)
}

// pick takes the first questions of the pool that a wish grants: first one for each sentence and three of a rule, then
// whatever there is. They come in the order of the text.
func pick(pool []quiz.Question, wish quiz.Wish, beside []Item, count int) []quiz.Question {
	const ofRule = 3
	asked, rules := make(map[int]bool), make(map[string]int)
	for _, it := range beside {
		asked[begin(it.Question)] = true
	}
	var out []quiz.Question
	taken := make(map[string]bool)
	for _, strict := range [...]bool{true, false} {
		for _, q := range pool {
			crowded := strict && (asked[begin(q)] || rules[q.Rule] == ofRule)
			if len(out) == count || taken[q.ID] || crowded || !wish.Grants(q.Kind, q.Difficulty) {
				continue
			}
			taken[q.ID], asked[begin(q)] = true, true
			rules[q.Rule]++
			out = append(out, q)
		}
	}
	slices.SortStableFunc(out, func(a, b quiz.Question) int { return cmp.Compare(begin(a), begin(b)) })
	return out
}

// Stock adds further questions about the article to the spare ones, as far as they are new. It fails with ErrText where
// they are about another article, and with ErrSpare where none is new.
func (s State) Stock(article string, questions []quiz.Question) (State, error) {
	if article != s.Article {
		return s, ErrText
	}
	d := s.Draft
	d.Spare = slices.Clone(d.Spare)
	for _, q := range questions {
		if d.Find(q.ID) < 0 && d.spared(q.ID) < 0 {
			d.Spare = append(d.Spare, q)
		}
	}
	if len(d.Spare) == len(s.Spare) {
		return s, ErrSpare
	}
	if err := d.Validate(); err != nil {
		return s, err
	}
	return s.to(d), nil
}

// withItem is the draft with another item at a place.
func (d Draft) withItem(i int, it Item) Draft {
	d.Items = slices.Clone(d.Items)
	d.Items[i] = it
	return d
}
