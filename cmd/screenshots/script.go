package main

import (
	"fmt"
	"slices"
	"strings"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// scripts gives a script that answers the first question with one right option, one that types the wrong person's name,
// and one that answers all questions with one right option and goes on to the score.
func scripts(q quiz.Quiz) (answer, typed, all string, err error) {
	short, mistake := mistaken(q)
	if short < 0 {
		return "", "", "", fmt.Errorf("%q has no two questions that ask who", q.Title)
	}
	typed = start + to(short) + fmt.Sprintf(`
		const field = await there("#answer");
		field.value = %q;
		field.dispatchEvent(new Event("input", {bubbles: true}));
	`, mistake) + check
	all = start
	for i, x := range q.Questions {
		if x.Kind != quiz.Choice && x.Kind != quiz.Truth {
			continue
		}
		step := to(i) + fmt.Sprintf(`(await there("#option-%d")).click();`, slices.Index(x.Options, x.Key[0])) + check
		if answer == "" && x.Kind == quiz.Choice {
			answer = start + step
		}
		all += step
	}
	if answer == "" {
		return "", "", "", fmt.Errorf("%q has no question with one right option", q.Title)
	}
	return answer, typed, all + finish, nil
}

// The steps of the scripts.
const (
	start = `(await there("#start")).click();`
	check = `
		(await there("#check")).click();
		await there(".verdict[data-outcome]");
		await there("mark.main");
		document.activeElement.blur();
	`
	finish = `
		(await there("#finish")).click();
		await there("#score");
		document.activeElement.blur();
	`
)

// to goes to a question.
func to(at int) string {
	return fmt.Sprintf(`
		(await there("li:nth-child(%d) > .dot")).click();
		await there('li:nth-child(%d) > .dot[aria-current]');
	`, at+1, at+1)
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

func asksWho(q quiz.Question) bool {
	return q.Kind == quiz.Short && strings.HasPrefix(q.Prompt, "Who ")
}
