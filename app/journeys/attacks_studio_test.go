//go:build !js

package journeys

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"lectern/app/lesson"
	"lectern/app/quiztest"
	"lectern/app/studio"
	"lectern/cmd/lectern/site"
	"lectern/questions/article"
	"lectern/questions/quiz"
)

// Every field of the studio is typed into. In a round each field has another attack; the rounds begin four attacks apart,
// so that each attack comes into every second field or so of each question.
func TestAttacksByTypingInTheStudio(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	all := texts(attacks(t))
	p, unhurt := besieged(t, h)
	p.open(h.URL + "/studio/")
	p.click("#use-light")
	p.until(`document.querySelectorAll(".work").length === 7`)
	p.click("#by-hand")
	p.click("#glossary")
	eval[any](p, `document.querySelector("#hand-kind").selectedIndex = 1, document.querySelector("#hand-kind").dispatchEvent(new Event("change", {bubbles: true})), null`)
	p.until(`document.querySelector("#hand-wrong")?.checkVisibility()`)
	for i, question := range []string{"when", "ledger", "course", "whose"} {
		p.click("#edit-" + question)
		p.until(`document.querySelector("#edit-prompt")`)
		p.storm(everyFourth(all[i:]), typeEverywhere(all))
		p.click("#edit-" + question)
		p.until(`!document.querySelector("#edit-prompt")`)
	}
	p.storm(everyFourth(all), `await put("#term-word", "lamp"); await put("#term-meaning", text); await rest(); document.querySelector("#term-add").click()`)
	p.until(`document.querySelector(".term")`)

	p.write("#hand-prompt", all[11])
	p.write("#hand-key", all[12])
	p.write("#hand-wrong", all[0]+"\n"+all[1])
	p.click("#hand-evidence")
	p.click("#sentence-1")
	p.click("#pick-done")
	p.click("#hand-add")
	p.until(`document.querySelector("#item-own-1")`)
	p.until(`document.querySelector(".studio-kept").textContent === "Kept on this device"`)
	p.click("#hand-out")
	p.until(`document.querySelector("#link")`)
	unhurt()
}

func everyFourth(all []string) []string {
	var out []string
	for i := 0; i < len(all); i += 4 {
		out = append(out, all[i])
	}
	return out
}

// typeEverywhere is a script that types text into the first field, and the attacks after it into the others.
func typeEverywhere(all []string) string {
	list, err := json.Marshal(all)
	if err != nil {
		panic(err)
	}
	return `
		const all = ` + string(list) + `, first = all.indexOf(text);
		const fields = [...document.querySelectorAll("#lesson-title, [id^=edit-]:is(textarea, input[type=text]), [id^=hand-]:is(textarea, input[type=text]), #term-word, #term-meaning")];
		if (fields.length < 9) throw new Error("there are only " + fields.length + " fields");
		fields.forEach((field, i) => {
			field.value = all[(first + i) % all.length];
			field.dispatchEvent(new Event("input", {bubbles: true}));
		});
	`
}

// A lesson of which everything is an attack is shown on every screen that the studio has, and tried as a pupil would.
func TestAttacksByALessonInTheStudio(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	all := attacks(t)
	p, unhurt := besieged(t, h)
	p.open(h.URL + "/device/")
	p.until(`document.querySelector("#kept-file")?.disabled === false`)
	p.storm([]string{""}, `await choose("#kept-file", `+file("kept.json", "application/json", keptLesson(t, all))+`)`)
	p.until(`document.querySelector("#live").textContent || document.querySelector('.device-outcome [role="alert"]')`)
	p.open(h.URL + "/studio/")
	p.click(".cards .card-title a")
	p.until(`document.querySelectorAll(".work").length === ` + strconv.Itoa((len(all)+3)/4))
	p.storm([]string{""}, `
		for (const see of document.querySelectorAll("[id^=see-]")) {
			see.click();
			await rest();
			const option = document.querySelector(".studio-pupil #option-0");
			if (!option) continue;
			option.click();
			document.querySelector("#try-check").click();
			await rest();
		}
	`)
	p.until(`document.querySelector(".studio-pupil .verdict")`)
	p.click("#hand-out")
	p.until(`document.querySelector("#to-paper")`)
	p.click("#to-paper")
	p.until(`document.querySelector(".paper-line")`)
	unhurt()
}

// denselyAttacked is a lesson of which each question has four attacks.
func denselyAttacked(all []attack) quiz.Quiz {
	q := attackedLesson(all)
	at := func(i int) string { return all[i%len(all)].text }
	var dense []quiz.Question
	for i := 0; i < len(all); i += 4 {
		x := q.Questions[0]
		x.ID, x.Prompt, x.Explanation = fmt.Sprint("q", i), at(i), at(i+1)
		x.Options = []string{at(i + 2), at(i + 3), "no attack"}
		x.Key = x.Options[:1]
		dense = append(dense, x)
	}
	q.Questions = dense
	return q
}

// keptLesson is what might have been kept of a teacher with such a lesson.
func keptLesson(t *testing.T, all []attack) []byte {
	t.Helper()
	q := denselyAttacked(all)
	q.Glossary = []quiz.Definition{{Term: article.Span{Start: 4, End: 9}, Words: all[0].text}}
	card := lesson.NewCard("a", q)
	card.Title, card.Opening = all[11].text, all[12].text
	return keptRecords(t, map[string]any{"made:a": owned{card, 1, 1}, "work:a": studio.New(q, nil).Draft})
}

// Names of pupils are typed one by one, and pasted as a list.
func TestAttacksByNamesOfPupils(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p, unhurt := besieged(t, h)
	p.open(h.URL + "/class/?library=light")
	p.handIn(codesOf(t, quiztest.Quiz(), 1)[0])
	p.until(`document.querySelector(".to-pupil")`)
	all := texts(attacks(t))
	p.storm(all, `
		document.querySelector(".to-pupil").click();
		await put("#pupil-name", text);
		document.querySelector("#pupil-save").click();
	`)
	p.storm([]string{strings.Join(all, "\n")}, `await put("#names", text); document.querySelector("#keep-names").click()`)
	p.until(`document.querySelector(".marks tbody tr")`)
	unhurt()
}
