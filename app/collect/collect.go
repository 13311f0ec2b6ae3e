// Package collect finds the codes of results in what a teacher pastes: codes alone, lists, lines of a chat.
package collect

import (
	"slices"
	"strings"

	"lectern/app/flow"
	"lectern/app/result"
	"lectern/questions/quiz"
)

// Text is what was found in a text.
type Text struct {
	Found    []Found
	Troubles []Trouble
	// Left is what is to stay for the teacher to mend: a line for each trouble.
	Left string
}

// Found is a code that could be read.
type Found struct {
	Sheet result.Sheet
	Label string // the name before it on its line, "" where there is none
}

// Trouble is what looks like a code and is none of the lesson.
type Trouble struct {
	Line int // of Left, from 1
	Code string
	Err  error // of result.ParseCode or result.ParseQR
}

// MaxText is how many bytes of a text are looked at.
const MaxText = 256 << 10

// Read finds the codes of a lesson, whatever stands around them. Words that look like no code are passed over.
func Read(qz quiz.Quiz, text string) Text {
	var out Text
	var left []string
	heads := heads(qz)
	for line := range strings.Lines(text[:min(len(text), MaxText)]) {
		line = strings.TrimSpace(line)
		found, rest := readLine(qz, heads, line)
		codes, broken := mended(qz, suspects(rest))
		found = append(found, codes...)
		out.Found = append(out.Found, found...)
		for _, c := range broken {
			stays := c
			if len(found) == 0 && len(broken) == 1 {
				stays = line
			}
			left = append(left, stays)
			out.Troubles = append(out.Troubles, Trouble{Line: len(left), Code: c, Err: failure(qz, c)})
		}
	}
	out.Left = strings.Join(left, "\n")
	return out
}

func parse(qz quiz.Quiz, code string) (result.Sheet, error) {
	if result.IsQR(strings.ToUpper(code)) {
		return result.ParseQR(qz, strings.ToUpper(code))
	}
	return result.ParseCode(qz, code)
}

func failure(qz quiz.Quiz, code string) error {
	_, err := parse(qz, code)
	return err
}

// mended takes out those that are codes once the marks around their groups are gone.
func mended(qz quiz.Quiz, suspects []string) (found []Found, broken []string) {
	for _, c := range suspects {
		if s, err := parse(qz, c); err == nil {
			found = append(found, Found{Sheet: s})
		} else {
			broken = append(broken, c)
		}
	}
	return found, broken
}

// readLine gives the codes of a line and what stands between them.
func readLine(qz quiz.Quiz, heads []string, line string) (found []Found, rest []string) {
	words, from := split(line), 0
	for i := 0; i < len(words); i++ {
		sheet, end, ok := codeAt(qz, heads, line, words[i:])
		if !ok {
			continue
		}
		before := line[from:words[i].start]
		found = append(found, Found{sheet, label(before)})
		rest = append(rest, before)
		from = words[i+end-1].end
		i += end - 1
	}
	return found, append(rest, line[from:])
}

// codeAt reads the longest code that begins with the first word, and tells how many words it has.
func codeAt(qz quiz.Quiz, heads []string, line string, words []word) (s result.Sheet, n int, ok bool) {
	if prefixed := words[0].in(line); result.IsQR(strings.ToUpper(prefixed)) {
		s, err := result.ParseQR(qz, strings.ToUpper(prefixed))
		return s, 1, err == nil
	}
	if !slices.Contains(heads, beginning(line, words)) {
		return s, 0, false
	}
	signs := 0
	for i, w := range words {
		if signs += w.signs; i > 0 && !w.follows || signs > result.MaxCode {
			break
		}
		if got, err := result.ParseCode(qz, line[words[0].start:w.end]); err == nil {
			s, n, ok = got, i+1, true
		}
	}
	return s, n, ok
}

// heads are the signs with which all codes of a lesson begin: those with a seat, and those with a name.
func heads(qz quiz.Quiz) []string {
	var out []string
	empty := result.Of(flow.New(qz))
	for _, who := range []result.Sheet{{Seat: 1}, {Name: "A"}} {
		empty.Seat, empty.Name = who.Seat, who.Name
		if code, err := result.Code(qz, empty); err == nil {
			out = append(out, beginning(code, split(code)))
		}
	}
	return out
}

// beginning gives the first signs of the words, as they stand in a code.
func beginning(line string, words []word) string {
	const length = 3
	var out []rune
	for i, w := range words {
		if i > 0 && !w.follows {
			break
		}
		for _, r := range strings.ToUpper(w.in(line)) {
			if len(out) < length && sign(r) {
				out = append(out, alike(r))
			}
		}
		if len(out) == length {
			break
		}
	}
	return string(out)
}

// alike is the sign that a code has for one that looks like it.
func alike(r rune) rune {
	switch r {
	case 'O':
		return '0'
	case 'I', 'L':
		return '1'
	}
	return r
}

// Belongs reports whether a code is one of a lesson.
func Belongs(qz quiz.Quiz, code string) bool { return failure(qz, code) == nil }
