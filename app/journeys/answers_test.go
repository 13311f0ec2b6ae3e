//go:build !js

package journeys

import (
	"fmt"
	"strconv"

	"github.com/chromedp/chromedp"
)

// option clicks the option with the text.
func (p page) option(text string) {
	p.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll(".option-text")].findIndex((e) => e.textContent === %q)`, text)
	at := wait(p, find, func(i int) bool { return i >= 0 })
	p.click("#option-" + strconv.Itoa(at))
}

// answerAll answers every question of the test quiz right and stops at the score.
func (p page) answerAll() {
	p.t.Helper()
	p.answerFirstTwo()
	p.answerRest()
}

func (p page) answerFirstTwo() {
	p.t.Helper()
	p.click("#start")
	p.option("1871")
	p.checkIs("right")
	p.next()
	p.option("Whale oil")
	p.option("Paraffin")
	p.checkIs("right")
	p.next()
}

func (p page) answerRest() {
	p.t.Helper()
	p.answerNextFour()
	p.match()
	p.until(`document.querySelector("#score")`)
}

// answerNextFour answers the questions after the first two right, up to the last.
func (p page) answerNextFour() {
	p.t.Helper()
	p.option("False")
	p.checkIs("right")
	p.next()
	p.until(`document.querySelector("#answer")`)
	p.do(chromedp.SendKeys(chromedp.CSS("#answer"), "Green\r"))
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
	p.next()
	p.click("#sentence-6")
	p.checkIs("right")
	p.next()
	p.order()
}

// order and match answer the two last questions of the test quiz right by pointing.
func (p page) order() {
	p.t.Helper()
	for _, button := range []string{"#down-0", "#down-0", "#down-0", "#up-3"} {
		before := eval[string](p, eventsNow)
		p.click(button)
		p.until(eventsNow + " !== " + strconv.Quote(before))
	}
	p.checkIs("right")
	p.next()
}

func (p page) match() {
	p.t.Helper()
	for i, option := range []int{3, 1, 2} {
		id := strconv.Itoa(i)
		p.until(`document.querySelector("#match-` + id + `")`)
		eval[any](p, `(() => {
			const list = document.querySelector("#match-`+id+`");
			list.selectedIndex = `+strconv.Itoa(option)+`;
			list.dispatchEvent(new Event("change", {bubbles: true}));
			return null;
		})()`)
	}
	p.checkIs("right")
	p.next()
}

// checkIs presses Check and waits for the outcome.
func (p page) checkIs(outcome string) {
	p.t.Helper()
	p.click("#check")
	p.until(`document.querySelector(".verdict")?.dataset.outcome === ` + strconv.Quote(outcome))
}

// next presses Next, or Skip, and waits until another question or the score is there.
func (p page) next() {
	p.t.Helper()
	const button = "#next, #skip"
	p.until(`document.querySelector("` + button + `")`)
	before := p.text(".place")
	p.click(button)
	p.until(`document.querySelector("#score") || document.querySelector(".place").textContent !== ` + strconv.Quote(before))
}

func (p page) wantScore(want string) {
	p.t.Helper()
	becomes(p, `document.querySelector(".score-points").textContent.trim()`, want)
}
