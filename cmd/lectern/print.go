package main

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"lectern/questions/quiz"
)

const lineWidth = 80

// printQuiz writes a quiz for reading, each question with its key and where the text says so.
func printQuiz(w io.Writer, qz quiz.Quiz) {
	if qz.Title != "" {
		fmt.Fprintf(w, "%s\n\n", wrap(qz.Title, "", ""))
	}
	for i, q := range qz.Questions {
		if i > 0 {
			fmt.Fprintln(w)
		}
		printQuestion(w, i+1, q)
	}
}

func printQuestion(w io.Writer, number int, q quiz.Question) {
	mark := fmt.Sprintf("%2d. ", number)
	line := func(label, text string) {
		fmt.Fprintln(w, wrap(text, "    "+label, "      "))
	}
	fmt.Fprintln(w, wrap(q.Prompt, mark, strings.Repeat(" ", len(mark))))
	for i, item := range q.Items {
		line(strconv.Itoa(i+1)+" ", item)
	}
	for i, o := range q.Options {
		line(letter(i)+" ", o)
	}
	keys := make([]string, len(q.Key))
	for i, k := range q.Key {
		keys[i] = k
		if at := slices.Index(q.Options, k); at >= 0 {
			keys[i] = letter(at) + " " + k
		}
		if q.Kind == quiz.Match {
			keys[i] = strconv.Itoa(i+1) + " – " + keys[i]
		}
	}
	line("Answer: ", strings.Join(keys, "; "))
	if len(q.Accept) > 0 {
		line("Also right: ", strings.Join(q.Accept, "; "))
	}
	said := false
	for _, p := range q.Evidence {
		line("Evidence: ", "“"+strings.Join(strings.Fields(p.Text), " ")+"”")
		said = said || strings.Contains(q.Explanation, strings.TrimSpace(p.Text))
	}
	if q.Explanation != "" && !said {
		line("Why: ", q.Explanation)
	}
}

func letter(i int) string { return string(rune('a'+i)) + ")" }

// wrap breaks text into lines of at most lineWidth characters where its words allow it. The first line begins with
// head, the others with indent.
func wrap(text, head, indent string) string {
	var b strings.Builder
	b.WriteString(head)
	column := utf8.RuneCountInString(head)
	empty := true // nothing stands on the line yet
	for _, word := range strings.Fields(text) {
		width := utf8.RuneCountInString(word)
		switch {
		case empty:
		case column+1+width > lineWidth:
			b.WriteString("\n" + indent)
			column = utf8.RuneCountInString(indent)
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += width
		empty = false
	}
	return strings.TrimRight(b.String(), " ")
}
