//go:build !js

package journeys

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// band is the text that the veil leaves clear: the words of the boxes whose middle lies in the band.
const band = `(() => {
	const veil = document.querySelector("#veil"), style = getComputedStyle(veil), top = veil.getBoundingClientRect().top;
	if (style.display === "none") return "no veil";
	const from = parseFloat(style.getPropertyValue("--band-from")), to = parseFloat(style.getPropertyValue("--band-to"));
	const inside = (box) => { const y = (box.top + box.bottom) / 2 - top; return y > from && y < to; };
	const range = document.createRange(), out = [];
	const walk = document.createTreeWalker(document.querySelector(".passage"), NodeFilter.SHOW_TEXT);
	for (let node; node = walk.nextNode();) {
		for (const word of node.data.matchAll(/\S+/g)) {
			range.setStart(node, word.index);
			range.setEnd(node, word.index + word[0].length);
			if (inside(range.getBoundingClientRect())) out.push(word[0]);
		}
	}
	return out.join(" ");
})()`

func TestLineFocus(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL)
	before := eval[string](p, `JSON.stringify([...document.querySelectorAll(".passage > *")].map((e) => e.getBoundingClientRect()))`)
	p.click("#look-button")
	p.click("#focus-paragraph")
	p.press(kb.Escape)
	p.until(`document.activeElement.id === "look-button"`)
	if after := eval[string](p, `JSON.stringify([...document.querySelectorAll(".passage > *")].map((e) => e.getBoundingClientRect()))`); after != before {
		t.Error("the text moves")
	}

	p.press(kb.ArrowUp, kb.ArrowUp, kb.ArrowUp)
	p.until(band + ` === "The Light on Corrie Point"`)
	p.press(kb.ArrowDown, kb.ArrowDown)
	p.until(band + `.startsWith("Agnes Muir kept the lamp alone") && ` + band + `.endsWith("a visitor in 1934.")`)
	p.until(`(() => {
		const read = document.querySelectorAll(".passage > *")[2].getBoundingClientRect();
		return read.top > 60 && read.top < document.querySelector(".panel").getBoundingClientRect().top;
	})()`)

	p.settle() // a smooth scroll that is still under way would go on from the top
	eval[any](p, `scrollTo({ top: 0, behavior: "instant" })`)
	place := eval[[]float64](p, `(() => {
		const range = document.createRange();
		range.selectNodeContents(document.querySelectorAll(".passage > *")[1]);
		const box = [...range.getClientRects()].at(-1);
		return [box.left + 5, box.top + 5];
	})()`)
	p.do(chromedp.MouseEvent("mouseMoved", place[0], place[1]))
	p.until(band + `.startsWith("The lighthouse on Corrie Point") || ` + band + `.startsWith("he lighthouse on Corrie Point")`)

	// The sentence that proves the answer can be anywhere.
	p.click("#start")
	p.until(`document.querySelector("#skip")`)
	for range 4 {
		p.next()
	}
	p.until(`document.querySelector("#sentence-0") && ` + band + ` === "no veil"`)
}
