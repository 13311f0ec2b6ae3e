package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// finish goes on from an answer to the score.
const finish = `
	(await there("#finish")).click();
	await there("#score");
	document.activeElement.blur();
`

// scripts gives a script that answers the first question with one right option, and one
// that types the wrong person's name.
func scripts(q quiz.Quiz) (answer, typed string, err error) {
	choice := slices.IndexFunc(q.Questions, func(q quiz.Question) bool { return q.Kind == quiz.Choice })
	short, mistake := mistaken(q)
	if choice < 0 || short < 0 {
		return "", "", fmt.Errorf("%q has no question with one right option, or no two that ask who", q.Title)
	}
	right := slices.Index(q.Questions[choice].Options, q.Questions[choice].Key[0])
	answer = begin(choice) + fmt.Sprintf(`
		(await there("#option-%d")).click();
		(await there("#check")).click();
		await there("mark.main");
		document.activeElement.blur();
	`, right)
	typed = begin(short) + fmt.Sprintf(`
		const field = await there("#answer");
		field.value = %s;
		field.dispatchEvent(new Event("input", {bubbles: true}));
		(await there("#check")).click();
		await there("mark.main");
		document.activeElement.blur();
	`, strconv.Quote(mistake))
	return answer, typed, nil
}

// begin starts the quiz and goes to a question.
func begin(at int) string {
	return fmt.Sprintf(`
		(await there("#start")).click();
		(await there("li:nth-child(%d) > .dot")).click();
	`, at+1)
}

// mistaken finds a typed question about a person for which another such question's key is wrong; -1 where there is none.
func mistaken(q quiz.Quiz) (at int, mistake string) {
	for i, x := range q.Questions {
		for _, other := range q.Questions {
			if asksWho(x) && asksWho(other) && grade.Mark(x, other.Key).Outcome == grade.Wrong {
				return i, other.Key[0]
			}
		}
	}
	return -1, ""
}

func asksWho(q quiz.Question) bool { return q.Kind == quiz.Short && strings.HasPrefix(q.Prompt, "Who ") }
