//go:build !js

package journeys

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// hidden tells what is wrong with where the focus is, "" where a reader sees it.
const hidden = `(() => {
	const e = document.activeElement;
	if (!e || e === document.body) return "the focus is lost";
	const box = (e.closest("label") ?? e).getClientRects()[0];
	if (!box || box.width === 0) return e.id + " has no place";
	const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1), y = box.top + Math.min(box.height, 40) / 2;
	const hit = document.elementFromPoint(x, y);
	return hit && (e.contains(hit) || e.closest("label")?.contains(hit)) ? "" : e.id + " is covered by " + hit?.outerHTML.slice(0, 80);
})()`

// presses presses keys and wants the focus to be seen after each.
func (p page) presses(keys ...string) {
	p.t.Helper()
	for _, k := range keys {
		p.press(k)
		p.until(hidden + ` === ""`)
	}
}

// tabTo presses Tab until the element with the id has the focus, which is seen all the way.
func (p page) tabTo(id string) {
	p.t.Helper()
	for range 40 {
		if eval[string](p, `document.activeElement?.id ?? ""`) == id {
			return
		}
		p.presses(kb.Tab)
	}
	p.t.Fatalf("the Tab key does not reach %s\n%s", id, p.screen())
}

// listen notes everything that is announced from now on.
func (p page) listen() {
	p.t.Helper()
	eval[any](p, `(window.said = [], new MutationObserver(() => {
		const now = document.querySelector("#live").textContent;
		if (now && now !== window.said.at(-1)) window.said.push(now);
	}).observe(document.querySelector("#live"), {childList: true, characterData: true, subtree: true}), null)`)
}

// checked waits for the verdict and wants it to have been announced once.
func (p page) checked(outcome, words string) {
	p.t.Helper()
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "` + outcome + `" && document.activeElement.id === "verdict"`)
	p.until(hidden + ` === ""`)
	said := eval[[]string](p, `window.said.splice(0)`)
	times := 0
	for _, s := range said {
		if strings.HasPrefix(s, words) {
			times++
		}
	}
	if times != 1 {
		p.t.Errorf("the verdict was announced %d times: %q", times, said)
	}
}

// at waits for a question and for the focus on it.
func (p page) at(question string) {
	p.t.Helper()
	p.until(`document.querySelector(".place")?.textContent === "` + question + `" && document.activeElement.id === "prompt"`)
	p.until(hidden + ` === ""`)
}

// Every kind of question is answered by keyboard alone, and the focus is never lost nor covered.
func TestEveryKindByKeyboardAlone(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	for name, size := range map[string][2]int64{"desktop": {1280, 800}, "phone": {390, 844}, "zoomed": {320, 568}} {
		t.Run(name, func(t *testing.T) {
			p := newPage(t, size[0], size[1])
			p.open(h.URL)
			p.listen()
			p.tabTo("start")
			p.presses(kb.Enter)

			p.at("Question 1 of 7")
			p.presses("1", "2", kb.Enter)
			p.checked("right", "Right.")
			p.presses(kb.Enter)

			p.at("Question 2 of 7")
			p.presses("1", "2", "1", kb.Enter)
			p.checked("nearly", "Nearly.")
			p.presses(kb.Enter) // try again
			p.at("Question 2 of 7")
			p.presses("3", kb.Enter)
			p.checked("right", "Right.")
			p.presses(kb.Enter)

			p.at("Question 3 of 7")
			p.presses("1", kb.ArrowDown)
			p.until(`document.querySelector("#option-1").checked`)
			p.presses(kb.Enter)
			p.checked("right", "Right.")
			p.presses(kb.Enter)

			p.at("Question 4 of 7")
			p.tabTo("answer")
			p.presses("1", kb.Backspace, "g", "r", "e", "e", "n", kb.Enter)
			p.checked("right", "Right.")
			p.presses(kb.Enter)

			p.at("Question 5 of 7")
			p.tabTo("to-text")
			p.presses(kb.Enter)
			p.until(`document.activeElement.id === "sentence-0"`)
			for range 6 {
				p.presses(kb.ArrowRight)
			}
			p.presses(kb.Enter)
			p.until(`document.querySelector("#sentence-6")?.getAttribute("aria-pressed") === "true"`)
			p.until(hidden + ` === ""`)
			p.presses(kb.Enter)
			p.checked("right", "Right.")
			p.presses(kb.Enter)

			p.at("Question 6 of 7")
			p.tabTo("down-0")
			p.presses(kb.Enter)
			p.until(`document.querySelector("#live").textContent.startsWith("Now 2 of 4")`)
			p.presses(kb.Enter)
			p.until(`document.querySelector("#live").textContent.startsWith("Now 3 of 4")`)
			p.presses(" ")
			p.until(`document.activeElement.id === "up-0"`)
			eval[any](p, `document.querySelector("#prompt").focus()`)
			p.tabTo("up-3")
			p.presses(kb.Enter)
			p.until(`document.querySelector("#live").textContent.startsWith("Now 2 of 4")`)
			p.tabTo("check")
			p.presses(kb.Enter)
			p.checked("right", "Right.")
			p.tabTo("show")
			p.presses(kb.Enter)
			p.until(`document.activeElement.matches("mark.main") && ` + hidden + ` === ""`)
			p.until(`document.querySelector(".panel").dataset.shut === "true"`)
			p.tabTo("back")
			p.presses(kb.Enter)
			p.until(`document.activeElement.id === "show" && ` + hidden + ` === ""`)
			p.until(`document.querySelector(".panel").dataset.shut === "false"`)
			p.tabTo("next")
			p.presses(kb.Enter)

			p.at("Question 7 of 7")
			for i, down := range []int{3, 1, 2} {
				p.tabTo("match-" + string(rune('0'+i)))
				for range down {
					p.presses(kb.ArrowDown)
				}
			}
			p.tabTo("check")
			p.presses(kb.Enter)
			p.checked("right", "Right.")
			p.presses(kb.Enter)
			p.until(`document.activeElement.id === "score" && ` + hidden + ` === ""`)
			p.wantScore("6.75 of 7")
		})
	}
}

// A screen that is gone to begins at its top, and the focus is on it.
func TestScreensBeginAtTheirTop(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL)
	p.click("#start")
	p.option("1871")
	p.checkIs("right")
	p.click("#finish")
	p.until(`document.querySelector("#score")`)
	eval[any](p, `document.querySelector('a[href$="/device/"]').click()`)
	p.until(`document.querySelector(".device") && document.activeElement.id === "text"`)
	p.until(`scrollY === 0`)
}
