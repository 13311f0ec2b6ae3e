package main

import (
	"fmt"
	"slices"

	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// scripts gives a script that answers the first question with one right option, one that types a wrong answer,
// and one that answers all questions with one right option and goes on to the score.
func scripts(q quiz.Quiz) (answer, typed, all string, err error) {
	short, mistake := mistaken(q)
	if short < 0 {
		return "", "", "", fmt.Errorf("%q has no two questions with a typed answer", q.Title)
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

// pasted is a text as somebody might copy it from a page, with what does not belong to it.
const pasted = `The Bridge of Lanterns

Share this article

The old bridge at Marrow Ford was closed on Monday, because floods had loosened two of its piers. Engineer Tilda Voss said that the repairs would take until March. Every October the town hangs 300 lanterns on the bridge.

ADVERTISEMENT

Some shopkeepers feared for the lantern night. Mayor Osric Penn promised that it would be held on the bank of the river this year. He has not said who will pay for the boats.

Read more: Ten festivals you should not miss

The first lantern was hung in 1846 by a ferryman, whose daughter was crossing in the fog. She found her way home by its light.`

// theme shows the page in a theme.
func theme(name string) string {
	return fmt.Sprintf(`document.documentElement.dataset.theme = %q;`, name)
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
	lookUp = `
		(await there("#look-up")).click();
		const field = await there("#word-field");
		field.value = "dance";
		field.dispatchEvent(new Event("input", {bubbles: true}));
		await there("#use-1");
		field.blur();
	`
	review = `
		const source = await there("#source");
		source.value = ` + "`" + pasted + "`" + `;
		source.dispatchEvent(new Event("input", {bubbles: true}));
		(await there("#make")).click();
		await there("#review");
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

// mistaken finds a typed question for which the key of another one is wrong; -1 where there is none.
func mistaken(q quiz.Quiz) (at int, mistake string) {
	for i, x := range q.Questions {
		for _, other := range q.Questions {
			if x.Kind == quiz.Short && other.Kind == quiz.Short && grade.Mark(x, other.Key).Outcome == grade.Wrong {
				return i, other.Key[0]
			}
		}
	}
	return -1, ""
}
