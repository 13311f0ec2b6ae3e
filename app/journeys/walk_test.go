//go:build !js

package journeys

import (
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
)

// walk goes through every screen in each of its states and calls look at each.
func walk(t *testing.T, width, height int64, look func(p page, screen string)) {
	t.Helper()
	h := serve(t, site.Handler(files(t, "/")))
	p := newPageFor(t, width, height, 5*time.Minute)
	p.early(synth)
	p.calendar()
	p.open(h.URL)
	look(p, "text")
	p.walkTools(look)
	p.walkQuestions(look)
	p.walkOwn(h.URL, look)
	p.open(h.URL + "/library/")
	look(p, "library")
	p.click(".own .card-actions button")
	look(p, "deleting a text")
	p.days(1)
	p.open(h.URL + "/due/")
	p.until(`document.querySelector("#option-0")`)
	look(p, "due today")
	p.click("#finish")
	p.until(`document.querySelector(".due-end")`)
	look(p, "end of what is due")
	p.open(h.URL + "/device/")
	look(p, "what is kept")
	p.click("#forget")
	p.until(`document.querySelector("#forget-all")`)
	look(p, "forgetting everything")
	p.walkDesk(h.URL, look)
	p.do(chromedp.Navigate(h.URL + "/nowhere/"))
	p.live()
	look(p, "no such page")
}

// walkTools opens what helps with reading.
func (p page) walkTools(look func(p page, screen string)) {
	p.t.Helper()
	p.click("#look-button")
	look(p, "type and colours")
	p.click("#look-button")
	p.click(".facts-line")
	look(p, "level and length")
	p.click(".facts-line")
	p.click("#look-up")
	p.do(chromedp.SendKeys(chromedp.CSS("#word-field"), "lamp"))
	p.until(`document.querySelector("#use-1")`)
	look(p, "a word looked up")
	p.press(kb.Escape)
	p.until(`document.querySelector(".word-card").hidden`)
	eval[any](p, `speechSynthesis.load()`)
	p.click("#listen")
	p.until(`document.querySelector("mark.spoken")`)
	look(p, "read aloud")
	p.click("#player-close")
	p.until(`!document.querySelector("mark.spoken")`)
}

// walkQuestions goes through the test quiz: right, wrong, nearly right and unanswered.
func (p page) walkQuestions(look func(p page, screen string)) {
	p.t.Helper()
	eval[any](p, `document.querySelector("#ask-sure").click()`)
	p.click("#start")
	p.until(`document.querySelector("#option-0")`)
	look(p, "choice")
	p.click("#check")
	p.until(`document.querySelector(".nudge")?.offsetParent`)
	look(p, "nothing chosen")
	p.click("#hint")
	p.until(`document.querySelector("p.near")`)
	look(p, "hint")
	p.option("1902")
	look(p, "how sure")
	p.sure()
	p.checkIs("wrong")
	look(p, "wrong")
	p.next()
	look(p, "several")
	p.option("Whale oil")
	p.sure()
	p.checkIs("nearly")
	look(p, "nearly right")
	p.next()
	look(p, "truth")
	p.option("False")
	p.sure()
	p.checkIs("right")
	look(p, "right")
	p.next()
	p.until(`document.querySelector("#answer")`)
	look(p, "short")
	p.do(chromedp.SendKeys(chromedp.CSS("#answer"), "Red"))
	p.sure()
	p.checkIs("wrong")
	look(p, "short answered")
	p.next()
	p.until(`document.querySelector("#sentence-6")`)
	look(p, "evidence")
	p.click("#sentence-3")
	p.sure()
	p.checkIs("wrong")
	look(p, "evidence answered")
	p.next()
	p.until(`document.querySelector("#down-0")`)
	look(p, "order")
	p.click("#down-0")
	p.sure()
	p.checkIs("wrong")
	look(p, "order answered")
	p.next()
	p.until(`document.querySelector("#match-0")`)
	look(p, "match")
	p.click("#finish")
	p.until(`document.querySelector("#score")`)
	look(p, "score")
	p.click("#hand-in > summary")
	p.do(chromedp.SendKeys(chromedp.CSS("#hand-in-who"), "7"))
	p.until(`document.querySelector(".code-group")`)
	look(p, "handing in")
}

// walkDesk goes through the teacher's screens.
func (p page) walkDesk(url string, look func(p page, screen string)) {
	p.t.Helper()
	p.open(url + "/studio/")
	look(p, "lessons")
	p.click("#use-light")
	p.until(`document.querySelector("#edit-when")`)
	look(p, "a lesson")
	for _, drawer := range []string{"#more", "#anew", "#by-hand", "#glossary"} {
		p.click(drawer)
	}
	p.click("#edit-course")
	look(p, "events changed")
	p.click("#edit-whose")
	look(p, "pairs changed")
	p.click("#edit-when")
	p.click("#edit-evidence")
	p.until(`document.querySelector("#pick-done")`)
	look(p, "evidence chosen")
	p.click("#pick-cancel")
	p.click("#see-when")
	look(p, "as a pupil sees it")
	p.open(url + "/class/")
	look(p, "class")
	p.open(url + "/class/?library=light")
	p.until(`document.querySelector("#codes")`)
	look(p, "class without results")
	lines := codesOf(p.t, quiztest.Quiz(), 11)
	p.handIn(strings.Join(append(lines, contradiction(p.t, quiztest.Quiz()), lines[0]+"X", "7K3F-9QX2"), "\n"))
	look(p, "class with results")
	p.click(".to-pupil")
	p.click("#pupil-remove")
	look(p, "removing a pupil")
	p.click("#delete")
	look(p, "deleting a class")
}

// sure says that the reader is sure of her answer.
func (p page) sure() {
	p.t.Helper()
	p.click("#scale-0 + span")
}

// walkOwn makes a quiz of a text and opens it.
func (p page) walkOwn(url string, look func(p page, screen string)) {
	p.t.Helper()
	p.open(url + "/new/")
	look(p, "own text")
	p.paste("Ow.")
	p.click("#make")
	p.until(`document.querySelector(".notice")`)
	look(p, "no quiz possible")
	p.paste(ownText)
	p.click("#make")
	p.until(`document.querySelector("#review")`)
	look(p, "review")
	p.click("#begin")
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
	look(p, "own quiz")
	p.open(url + "/device/")
	look(p, "what is kept")
	p.click("#save")
	p.click("#forget")
	p.until(`document.querySelector("#forget-sure")`)
	look(p, "forgetting")
}
