package lint

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"lectern/questions/quiz"
)

// articleTells wants no "a" or "an" before the gap or the end of a prompt that fits some options only.
func articleTells(q quiz.Question) string {
	for _, a := range [...]string{"a", "an"} {
		if !strings.Contains(strings.ToLower(q.Prompt), " "+a+" __") {
			continue
		}
		for _, o := range q.Options {
			if vowel := strings.ContainsRune("aeiou", rune(plain(o + " ")[0])); vowel != (a == "an") {
				return fmt.Sprintf("%q before %q", a, o)
			}
		}
	}
	return ""
}

// absolutes are words that test-wise readers take as a sign of a wrong option, or of a right one.
var absolutes = []string{"all", "none", "always", "never", "every", "only", "entirely", "completely", "no"}

// absolute wants no option to be the only one with a word such as "always".
func absolute(q quiz.Question) string {
	var marked []string
	for _, o := range q.Options {
		if slices.ContainsFunc(strings.Fields(plain(o)), func(w string) bool { return slices.Contains(absolutes, w) }) {
			marked = append(marked, o)
		}
	}
	if len(marked) == 1 {
		return marked[0]
	}
	return ""
}

// clang wants no word of weight in the prompt and the key alone.
func clang(q quiz.Question) string {
	for _, w := range strings.Fields(plain(q.Prompt)) {
		has := func(text string) bool {
			return slices.ContainsFunc(strings.Fields(plain(text)), func(o string) bool { return stem(o) == stem(w) })
		}
		if len(w) < 4 || little[w] {
			continue
		}
		wrong := slices.ContainsFunc(q.Options, func(o string) bool { return !slices.Contains(q.Key, o) && has(o) })
		if slices.ContainsFunc(q.Key, has) && !wrong {
			return w
		}
	}
	return ""
}

var little = map[string]bool{
	"with": true, "from": true, "into": true, "that": true, "this": true, "what": true, "which": true, "when": true, "where": true,
	"does": true, "have": true, "been": true, "were": true, "their": true, "than": true, "more": true, "after": true, "before": true,
	"because": true, "complete": true, "sentence": true,
}

// stem cuts the ending of a word so that its forms fall together.
func stem(w string) string {
	for _, end := range [...]string{"ies", "es", "s", "ed", "ing", "y", "e"} {
		if rest, ok := strings.CutSuffix(w, end); ok && len(rest) > 2 {
			return rest
		}
	}
	return w
}

// leak wants the prompt not to hold a key.
func leak(q quiz.Question) string {
	switch q.Kind {
	case quiz.Choice, quiz.Several, quiz.Short:
	default:
		return ""
	}
	prompt := " " + plain(q.Prompt) + " "
	for _, k := range q.Key {
		if strings.Contains(prompt, " "+bareWords(k)+" ") {
			return k
		}
	}
	return ""
}

// hiddenNegative wants the negation of "Which of these did not ...?" to be written in capitals.
func hiddenNegative(q quiz.Question) string {
	prompt := strings.ToLower(q.Prompt)
	if !strings.HasPrefix(prompt, "which of ") {
		return ""
	}
	for _, w := range [...]string{"not", "except", "never"} {
		if slices.Contains(strings.Fields(q.Prompt), w) {
			return w
		}
	}
	return ""
}

// endMark wants a prompt to end as a question or a statement does.
func endMark(q quiz.Question) string {
	end := strings.TrimRight(q.Prompt, "”\"’)")
	if end == "" || !strings.ContainsAny(end[len(end)-1:], "?.!:") {
		return "no mark at the end"
	}
	return ""
}

// noEvidence wants the sentence that shows the key.
func noEvidence(q quiz.Question) string {
	if len(q.Evidence) == 0 || strings.TrimSpace(q.Evidence[0].Text) == "" {
		return "no sentence shows the key"
	}
	return ""
}

// plain lowers the case and drops everything but letters, digits, apostrophes and single spaces.
func plain(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '’' && r != '\''
	}), " ")
}

// bareWords is plain without an article at the beginning.
func bareWords(s string) string {
	s = plain(s)
	for _, a := range [...]string{"the ", "a ", "an "} {
		if rest, ok := strings.CutPrefix(s, a); ok {
			return rest
		}
	}
	return s
}
