//go:build !js

package journeys

import (
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

func TestTextIsReadableWithoutTheApp(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	response, err := http.Get(h.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{"Agnes Muir kept the lamp alone for eleven winters.", "The Light on Corrie Point</h1>"} {
		if !strings.Contains(string(body), s) {
			t.Errorf("the page as served lacks %q", s)
		}
	}
}

func TestWholeQuiz(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()

	before := h.requests.Load()
	p.answerFirstTwo()
	if after := h.requests.Load(); after != before {
		t.Errorf("answering made %d requests", after-before)
	}
	if place := p.text(".place"); place != "Question 3 of 7" {
		t.Errorf("at %q before reloading", place)
	}

	p.do(chromedp.Reload())
	p.live()
	if place := p.text(".place"); place != "Question 3 of 7" {
		t.Errorf("at %q after reloading", place)
	}
	if right := eval[int](p, `document.querySelectorAll('.dot[data-state="right"]').length`); right != 2 {
		t.Errorf("%d right answers after reloading, want 2", right)
	}
	p.answerRest()
	p.wantScore("7 of 7")
	if focus := eval[string](p, `document.activeElement.id`); focus != "score" {
		t.Errorf("focus on %q, want the score", focus)
	}
}

func TestWrongAnswersAreExplainedAndTriedAgain(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL)
	p.click("#start")
	p.click("#check")
	p.until(`document.querySelector(".nudge")?.offsetParent`)
	p.option("1902")
	p.checkIs("wrong")
	if lit, key := p.texts("mark.lit"), p.text("mark.main.key"); lit != "was built in 1871" || key != "1871" {
		t.Errorf("lit %q with the key %q", lit, key)
	}
	p.untilAbovePanel("mark.lit")
	if live := p.text("#live"); !strings.Contains(live, "Not right") || !strings.Contains(live, "The first sentence gives the year.") {
		t.Errorf("announced %q", live)
	}
	p.showOrigin()
	p.next()
	if lit := p.texts("mark.lit"); lit != "" {
		t.Errorf("lit %q at the next question", lit)
	}
	p.option("Whale oil")
	p.checkIs("nearly")
	if told := eval[int](p, `document.querySelectorAll('[data-mark="right"], mark.lit').length`); told != 0 {
		t.Error("the answer is shown before the second try")
	}
	p.click("#retry")
	p.option("Paraffin")
	p.checkIs("right")
	p.next()
	p.next()
	p.click("#finish")
	p.until(`document.querySelector("#score")`)
	p.wantScore("0.75 of 7")
	p.click("#try-missed")
	p.until(`document.querySelector(".place")?.textContent === "Question 1 of 6"`)
}

// untilAbovePanel waits until what a selector finds has come into sight above the sheet with the question.
func (p page) untilAbovePanel(selector string) {
	p.t.Helper()
	p.until(`(() => {
		const lit = document.querySelector("` + selector + `").getBoundingClientRect();
		return lit.top >= 0 && lit.bottom <= document.querySelector(".panel").getBoundingClientRect().top;
	})()`)
}

// showOrigin looks by keyboard at where the year 1902, chosen wrongly, stands in the text.
func (p page) showOrigin() {
	p.t.Helper()
	if lead := p.text(".mention-lead"); lead != "You chose “1902”. The text mentions it here:" {
		p.t.Errorf("the origin is told by %q", lead)
	}
	eval[any](p, `document.querySelector("#origin-0").focus()`)
	p.do(chromedp.KeyEvent(kb.Enter))
	p.until(`document.querySelector("mark.chosen")?.textContent === "1902"`)
	const sentence = "Its lamp burned whale oil until 1902, when the keepers changed to paraffin."
	if lit := p.texts("mark.origin"); lit != sentence {
		p.t.Errorf("the origin is %q", lit)
	}
	if lit := p.texts("mark.main"); lit != "was built in 1871" {
		p.t.Errorf("beside the origin the evidence is %q", lit)
	}
	p.untilAbovePanel("mark.chosen")
	p.until(`document.querySelector("#live").textContent === "Shown in the text: “` + sentence + `”"`)
	if focus := eval[string](p, `document.activeElement.id`); focus != "origin-0" {
		p.t.Errorf("focus on %q, want the button", focus)
	}
}

func TestKeyboardAlone(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.reach("start")
	p.press(kb.Enter)
	p.until(`document.activeElement.id === "prompt"`)
	p.reach("option-0")
	p.press(kb.ArrowDown)
	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.activeElement.id === "verdict"`)
	if outcome := eval[string](p, `document.querySelector(".verdict").dataset.outcome`); outcome != "right" {
		t.Errorf("outcome %s", outcome)
	}
	p.reach("next")
	p.press(kb.Enter)
	for at := 2; at < 5; at++ {
		p.until(`document.activeElement.id === "prompt"`)
		p.reach("skip")
		p.press(kb.Enter)
		p.until(`document.querySelector(".place").textContent === "Question ` + strconv.Itoa(at+1) + ` of 7"`)
	}
	eval[any](p, `document.querySelector(".brand").focus()`)
	p.reach("sentence-0")
	for i := range 6 {
		p.press(kb.ArrowRight)
		p.until(`document.activeElement.id === "sentence-` + strconv.Itoa(i+1) + `"`)
	}
	p.press(kb.Enter)
	p.until(`document.querySelector("#sentence-6").getAttribute("aria-pressed") === "true"`)
	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
}
