package store

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"lectern/app/flow"
	"lectern/questions/quiz"
)

// Taken tells what became of the texts and answers of a file.
type Taken struct{ Texts, Answers Tally }

// Tally counts what was not there before, what has taken the place of something earlier, and what stayed as it was
// because it is the same or later.
type Tally struct{ Added, Replaced, Kept int }

// Import takes in a file. Of each answer the later one stays, and nothing that was answered becomes unanswered. A text
// that is here with other questions stays as it is once they have been answered; of other keys to the same questions the
// later ones count. Import blocks. After an error
// everything is as it was.
func (s Store) Import(f File) (Taken, error) {
	r, names := s.room, f.names()
	if len(names) == 0 {
		return Taken{}, nil
	}
	if err := r.write(); err != nil {
		return Taken{}, fmt.Errorf("import: %w", err)
	}
	r.writing.Lock()
	defer r.writing.Unlock()
	var taken Taken
	var written map[string]string
	err := r.area.Update(names, func(now map[string]string) map[string]string {
		in := intake{now: now, file: f.records, out: maps.Clone(now)}
		for _, name := range names {
			in.take(name)
		}
		taken, written = in.Taken, in.out
		return written
	})
	if err != nil {
		return Taken{}, fmt.Errorf("import: %w", err)
	}
	r.replace(written)
	return taken, nil
}

// replace puts into memory what the area has now.
func (r *room) replace(written map[string]string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for name, text := range written {
		_, waits := r.waiting[name]
		if k, _ := kindOf(name); !k.large && !waits {
			r.memory[name] = text
		}
	}
}

// names lists the records of the file, and of each text the progress, which may be here only. Cards come before what
// depends on them.
func (f File) names() []string {
	names := slices.Collect(maps.Keys(f.records))
	for name := range f.records {
		if id, ok := strings.CutPrefix(name, "own:"); ok && f.records["progress:"+id].Value == nil {
			names = append(names, "progress:"+id)
		}
	}
	slices.Sort(names)
	return names
}

// intake joins what is here with a file.
type intake struct {
	Taken
	now  map[string]string
	file map[string]record
	out  map[string]string
	kept []string // IDs of texts that stay with their own questions
}

func (in *intake) take(name string) {
	theirs, there := in.file[name]
	if !there {
		return
	}
	switch kind, id, _ := strings.Cut(name, ":"); kind {
	case "own":
		in.text(id)
	case "quiz", "work": // they come with their cards
	case "made":
		in.lesson(id)
	case "class":
		in.class(name)
	case "progress":
		if !slices.Contains(in.kept, id) {
			in.answers(name, theirs)
		}
	default:
		in.out[name] = merge(name, in.now[name], theirs.encode())
	}
}

func (in *intake) text(id string) {
	card, name := "own:"+id, "quiz:"+id
	now, _ := decode(name, in.now[name])
	here := in.now[card] != ""
	mended := here && sameQuestions(now, in.file[name])
	switch {
	case here && string(now.Value) == string(in.file[name].Value), mended && now.Changed >= in.file[name].Changed:
		in.Texts.Kept++
		return
	case here && !mended && begunHere(in.now["progress:"+id]):
		in.Texts.Kept++
		in.kept = append(in.kept, id)
		return
	case here:
		in.Texts.Replaced++
	default:
		in.Texts.Added++
	}
	in.out[card], in.out[name] = in.file[card].encode(), in.file[name].encode()
}

// sameQuestions reports whether two quizzes differ in keys at most, so that what was answered fits both.
func sameQuestions(a, b record) bool {
	var x, y quiz.Quiz
	return json.Unmarshal(a.Value, &x) == nil && json.Unmarshal(b.Value, &y) == nil && flow.Fingerprint(x) == flow.Fingerprint(y)
}

// lesson takes a lesson that a teacher makes where it is the later one.
func (in *intake) lesson(id string) {
	card, name := "made:"+id, "work:"+id
	here, err := decode(card, in.now[card])
	switch {
	case err == nil && here.Changed >= in.file[card].Changed:
		in.Texts.Kept++
		return
	case err == nil:
		in.Texts.Replaced++
	default:
		in.Texts.Added++
	}
	in.out[card], in.out[name] = in.file[card].encode(), in.file[name].encode()
}

func begunHere(text string) bool {
	var k kept
	return text != "" && decodeValue("progress", text, &k) == nil && count(k) > 0
}

// answers joins the progress in a lesson, question by question.
func (in *intake) answers(name string, theirs record) {
	var here, there kept
	if err := json.Unmarshal(theirs.Value, &there); err != nil {
		return // Decode has read it
	}
	now, err := decode(name, in.now[name])
	known := err == nil && json.Unmarshal(now.Value, &here) == nil
	switch {
	case known && here.Quiz == there.Quiz && len(here.Given) == len(there.Given):
		value := in.join(here, there)
		in.out[name] = record{Changed: max(now.Changed, theirs.Changed) + 1, Value: value}.encode()
	case known && count(here) > 0:
		in.Answers.Kept += count(here)
	default:
		in.Answers.Added += count(there)
		in.out[name] = theirs.encode()
	}
}

func (in *intake) join(here, there kept) json.RawMessage {
	out := here
	out.Given, out.Stamps = slices.Clone(here.Given), make([]int64, len(here.Given))
	for i, theirs := range there.Given {
		ours, at := here.stamp(here.Quiz, i), there.stamp(here.Quiz, i)
		out.Stamps[i] = ours
		if in.choose(here.Given[i], theirs, at > ours) {
			out.Given[i], out.Stamps[i] = theirs, max(at, ours+1)
		}
	}
	value, err := json.Marshal(out)
	if err != nil {
		panic("store: progress is no JSON: " + err.Error())
	}
	return value
}

// choose reports whether theirs is to stand in the place of ours, and counts.
func (in *intake) choose(ours, theirs flow.Given, later bool) bool {
	switch {
	case !answered(theirs):
		if answered(ours) {
			in.Answers.Kept++
		}
		return false
	case !answered(ours):
		in.Answers.Added++
		return true
	case equal(ours, theirs) || !later:
		in.Answers.Kept++
		return false
	}
	in.Answers.Replaced++
	return true
}

func count(k kept) int {
	n := 0
	for _, g := range k.Given {
		if answered(g) {
			n++
		}
	}
	return n
}
