//go:build !js

package journeys

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// Hints and certainty are reached by the keyboard alone; what they cost and say is told before and after.
func TestHelpByKeyboard(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 360, 740)
	p.open(h.URL)
	p.reach("ask-sure")
	p.press(" ")
	p.until(`document.querySelector("#ask-sure").checked`)
	p.reach("start")
	p.press(kb.Enter)
	p.until(`document.activeElement.id === "prompt"`)
	p.reach("option-0")
	p.press(kb.ArrowDown)
	p.until(`document.querySelector("#option-1").checked`)

	p.reach("hint")
	if name := p.text("#hint"); !strings.Contains(name, "costs ¼ of the mark") {
		t.Errorf("the hint is called %q", name)
	}
	p.press(kb.Enter)
	p.until(`document.querySelector("p.near")`)
	p.until(`document.querySelector("#live").textContent.startsWith("Look at the part that begins: “The lighthouse on Corrie Point")`)
	p.press(kb.Enter)
	p.until(`document.querySelector("mark.clue")?.textContent === "The lighthouse on Corrie Point was built in 1871 by two brothers."`)
	if focus := eval[string](p, `document.activeElement.id`); focus != "hint" {
		t.Errorf("focus on %q after two hints", focus)
	}
	p.until(`(() => {
		const lit = document.querySelector("mark.clue").getBoundingClientRect();
		return lit.top >= 0 && lit.bottom <= document.querySelector(".panel").getBoundingClientRect().top;
	})()`)
	if wide := eval[bool](p, `document.documentElement.scrollWidth > innerWidth`); wide {
		t.Error("the page is wider than the screen")
	}

	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.querySelector("#live").textContent === "Say first how sure you are."`)
	eval[any](p, `document.querySelector("#hint").focus()`)
	p.reach("scale-0")
	p.press(" ")
	p.reach("check")
	p.press(kb.Enter)
	p.until(`document.querySelector("#live").textContent.includes("This earns 0.5 of 1 point.")`)
	p.next()
	p.option("Gas")
	p.click("#scale-0 + span")
	p.checkIs("wrong")
	p.click("#finish")
	p.until(`document.querySelector("#score")`)
	p.wantScore("0.5 of 7")
	if notes := p.text(".score-notes"); !strings.Contains(notes, "You used 2 hints, which cost 0.5 of your points") || !strings.Contains(notes, "Guessing would earn about") {
		t.Errorf("notes %q", notes)
	}
	p.click("#look-1")
	p.until(`document.querySelector("mark.main.key")?.textContent === "whale oil"`)
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector("#ask-sure").checked && document.querySelector("mark.main")`)
}
