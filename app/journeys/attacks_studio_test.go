//go:build !js

package journeys

import (
	"encoding/json"
	"strings"
	"testing"

	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
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
