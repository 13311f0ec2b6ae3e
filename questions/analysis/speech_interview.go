package analysis

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
	"lectern/questions/lexis"
)

// Turns finds who speaks the blocks of an interview: those that begin with a speaker's name and a colon, and the answers
// to questions, which the one gives whom title or introduction names. Of two who are interviewed, one must say who he
// is, and they take turns until the next question. Nobody is named where that is not clear. Turns have no verb.
func Turns(text string, sentences []Sentence, names []Name) []Speech {
	v := interview{text: text, sentences: sentences, names: names, blocks: blocksOf(sentences)}
	if out := v.transcript(); out != nil {
		return out
	}
	return v.answers()
}

type interview struct {
	text      string
	sentences []Sentence
	names     []Name
	blocks    []block
}

func (v *interview) turn(b block, n Name, from int) Speech {
	return Speech{Sentence: n.Sentence, Verb: -1, SpeakerStart: n.Start, SpeakerEnd: n.End,
		Content: article.Span{Start: from, End: v.sentences[b.end-1].Span.End}}
}

// transcript gives the blocks behind labels, where two labels or more stand before four blocks or more.
func (v *interview) transcript() []Speech {
	const fewestLabels, fewestBlocks = 2, 4
	count := map[string]int{}
	total := 0
	for _, b := range v.blocks {
		if n, ok := v.label(b); ok && !v.note(n) {
			count[v.form(n)]++
			total++
		}
	}
	if len(count) < fewestLabels || total < fewestBlocks || total == len(count) {
		return nil
	}
	var out []Speech
	current, open := Name{}, false
	for _, b := range v.blocks {
		from := v.sentences[b.start].Span.Start
		if n, ok := v.label(b); ok && !v.note(n) && count[v.form(n)] > 1 {
			from = v.sentences[b.start].Tokens[n.End+1].Span.Start
			current, open = v.named(n)
		} else if ok || v.heading(b) {
			open = false
		}
		if open {
			out = append(out, v.turn(b, current, from))
		}
	}
	return out
}

// label returns the words before a colon at the head of a block, where each begins with a capital.
func (v *interview) label(b block) (Name, bool) {
	const longest = 4
	tokens := v.sentences[b.start].Tokens
	for k := 0; k <= longest && k+1 < len(tokens); k++ {
		form := tokens[k].Form
		if form == ":" {
			return Name{"PER", b.start, 0, k}, k > 0
		}
		if first, _ := utf8.DecodeRuneInString(form); !unicode.IsUpper(first) && form != "." {
			return Name{}, false
		}
	}
	return Name{}, false
}

// note reports whether a label names no speaker.
func (v *interview) note(n Name) bool {
	return notes[strings.ToLower(v.sentences[n.Sentence].Tokens[n.Start].Form)]
}

// notes are words before a colon that name no speaker.
var notes = lexis.Set("note warning tip example figure table step source update photo image credit summary q a question answer caution hint part chapter")

func (v *interview) form(n Name) string {
	tokens := v.sentences[n.Sentence].Tokens
	return v.text[tokens[n.Start].Span.Start:tokens[n.End-1].Span.End]
}

// named returns the name that initials stand for; other labels are names themselves.
func (v *interview) named(label Name) (Name, bool) {
	initials := v.form(label)
	if len(initials) > 3 || strings.ToUpper(initials) != initials {
		return label, true
	}
	for _, n := range v.names {
		short := ""
		for _, t := range v.sentences[n.Sentence].Tokens[n.Start:n.End] {
			first, _ := utf8.DecodeRuneInString(t.Form)
			short += string(first)
		}
		if n.Kind == "PER" && short == initials {
			return n, true
		}
	}
	return label, false
}

// question reports whether a block ends in a question mark.
func (v *interview) question(b block) bool {
	return ending(v.sentences[b.end-1]) == "?"
}

// heading reports whether a block is a few words without a full stop.
func (v *interview) heading(b block) bool {
	const longest = 12
	s := v.sentences[b.end-1]
	last, _ := utf8.DecodeRuneInString(ending(s))
	return b.end-b.start == 1 && len(s.Tokens) <= longest && (unicode.IsLetter(last) || unicode.IsDigit(last))
}

// answers gives the blocks between questions to those who are interviewed.
func (v *interview) answers() []Speech {
	const fewest = 2
	first, questions := -1, 0
	for i, b := range v.blocks {
		if i > 0 && v.question(b) {
			questions++
			if first < 0 {
				first = i
			}
		}
	}
	if questions < fewest {
		return nil
	}
	people := v.people(v.blocks[:first])
	var out []Speech
	for start := first; start < len(v.blocks); {
		end := start + 1
		for end < len(v.blocks) && !v.question(v.blocks[end]) {
			end++
		}
		group := slices.DeleteFunc(slices.Clone(v.blocks[start+1:end]), v.heading)
		switch len(people) {
		case 1:
			out = append(out, v.alone(people[0], group)...)
		case 2:
			out = append(out, v.together(people, group)...)
		}
		start = end
	}
	return out
}

func (v *interview) surname(n Name) string { return v.sentences[n.Sentence].Tokens[n.End-1].Form }

// alone gives answers to the only one who is interviewed; a block that names him is about him.
func (v *interview) alone(person Name, group []block) []Speech {
	var out []Speech
	for _, b := range group {
		if v.mentions(b, person) && !v.introduces(b, person) {
			break
		}
		out = append(out, v.turn(b, person, v.sentences[b.start].Span.Start))
	}
	return out
}

func (v *interview) mentions(b block, person Name) bool {
	for i := b.start; i < b.end; i++ {
		if slices.ContainsFunc(v.sentences[i].Tokens, func(t Token) bool { return t.Form == v.surname(person) }) {
			return true
		}
	}
	return false
}

// together gives answers to two people in turn, from the first block on that tells which of them speaks it.
func (v *interview) together(people []Name, group []block) []Speech {
	known, who := -1, 0
	for k, b := range group {
		a, c := v.introduces(b, people[0]) || v.besides(b, people[1]), v.introduces(b, people[1]) || v.besides(b, people[0])
		switch {
		case a == c:
			continue
		case known >= 0 && (c != ((who+k-known)%2 == 1)):
			return nil // they do not take turns
		case known < 0:
			known = k
			if c {
				who = 1
			}
		}
	}
	if known < 0 {
		return nil
	}
	var out []Speech
	for k, b := range group {
		out = append(out, v.turn(b, people[(who+k+known)%2], v.sentences[b.start].Span.Start))
	}
	return out
}

// introduces reports whether the speaker of a block says who he is: "I'm Otto", "my name is Otto", "me, a boy named Otto".
func (v *interview) introduces(b block, person Name) bool {
	return v.pattern(b, person, func(before string) bool {
		return strings.HasSuffix(before, "i'm ") || strings.HasSuffix(before, "i’m ") || strings.HasSuffix(before, "i am ") ||
			strings.HasSuffix(before, "my name is ") || strings.HasSuffix(before, "my name's ") || appositive(before)
	}, nil)
}

// appositive reports whether words end in "me, " with no more than a phrase such as "a boy named" behind it.
func appositive(before string) bool {
	_, behind, found := cutLast(before, " me, ")
	return found && len(strings.Fields(behind)) <= 3 && !strings.ContainsAny(behind, ",;.")
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// besides reports whether the speaker of a block is somebody else who names the person beside himself: "Otto and I".
func (v *interview) besides(b block, person Name) bool {
	return v.pattern(b, person, nil, func(after string) bool {
		return strings.HasPrefix(after, " and i ") || strings.HasPrefix(after, " and i,") || strings.HasPrefix(after, " and me")
	})
}

// pattern looks at what stands before or behind the first or the last word of a person's name, in lower case.
func (v *interview) pattern(b block, person Name, before, after func(string) bool) bool {
	name := v.sentences[person.Sentence].Tokens[person.Start:person.End]
	for i := b.start; i < b.end; i++ {
		s := v.sentences[i]
		for _, t := range s.Tokens {
			if t.Form != name[0].Form && t.Form != name[len(name)-1].Form {
				continue
			}
			if before != nil && before(strings.ToLower(" "+v.text[s.Span.Start:t.Span.Start])) ||
				after != nil && after(strings.ToLower(v.text[t.Span.End:s.Span.End]+" ")) {
				return true
			}
		}
	}
	return false
}
