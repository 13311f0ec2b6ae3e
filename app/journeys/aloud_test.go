//go:build !js

package journeys

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"lectern/cmd/lectern/site"
)

// synth is a voice that says nothing and waits to be told that it has.
const synth = `(() => {
	const voices = [], speech = new EventTarget();
	let current = null;
	window.said = [];
	window.how = "";
	Object.assign(speech, {
		getVoices: () => voices,
		resume() {},
		speak(u) { current = u; said.push(u.text); how = u.voice.name + " " + u.rate; },
		cancel() {
			const cut = current;
			current = null;
			if (cut) setTimeout(() => cut.onerror?.({ error: "interrupted" }));
		},
		silent: () => !current,
		finish() { const u = current; current = null; u.onend({}); },
		fail() { const u = current; current = null; u.onerror({ error: "synthesis-failed" }); },
		load() {
			for (const name of ["Ada", "Brigid"]) voices.push({ name, voiceURI: "urn:" + name, lang: "en-GB", default: false });
			voices.push({ name: "Clara", voiceURI: "urn:Clara", lang: "de-DE", default: true });
			speech.dispatchEvent(new Event("voiceschanged"));
		},
	});
	Object.defineProperty(window, "speechSynthesis", { value: speech });
	window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})()`

func TestReadAloud(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.before(synth)
	p.open(h.URL)
	visible := `getComputedStyle(document.querySelector("#listen")).visibility === "visible"`
	if eval[bool](p, visible) {
		t.Error("reading aloud is offered without a voice")
	}
	eval[any](p, `speechSynthesis.load()`)
	p.until(visible)

	p.reach("listen")
	p.press(kb.Enter)
	p.spoken("The Light on Corrie Point")
	p.until(`how === "Ada 1"`)
	p.until(`document.activeElement.id === "play"`)
	if voices := p.texts("#voice option"); voices != "AdaBrigid" {
		t.Errorf("voices %q", voices)
	}
	eval[any](p, `speechSynthesis.finish()`)
	p.spoken("The lighthouse on Corrie Point was built in 1871 by two brothers.")
	p.click("#sentence-on")
	p.spoken("Its lamp burned whale oil until 1902, when the keepers changed to paraffin.")
	if failed := eval[bool](p, `!document.querySelector(".player-failed").hidden`); failed {
		t.Error("what was cut off is told of as a failure")
	}

	eval[any](p, `[...document.querySelectorAll(".sentence")].find((e) => e.textContent.startsWith("Agnes")).click()`)
	p.spoken("Agnes Muir kept the lamp alone for eleven winters.")
	p.until(`(() => {
		const lit = document.querySelector("mark.spoken").getBoundingClientRect();
		return lit.top >= document.querySelector(".player").getBoundingClientRect().bottom &&
			lit.bottom <= document.querySelector(".panel").getBoundingClientRect().top;
	})()`)

	p.choose("speed", "1.5")
	p.choose("voice", "urn:Brigid")
	p.spoken("Agnes Muir kept the lamp alone for eleven winters.")
	p.until(`how === "Brigid 1.5"`)

	p.click("#start")
	p.until(`speechSynthesis.silent() && document.querySelector("#play").getAttribute("aria-label") === "Go on reading"`)
	p.click("#ask")
	p.until(`said.at(-1) === "When was the lighthouse on Corrie Point built?\n1902\n1871\n1934\n1958" && document.querySelector("#ask").ariaPressed === "true"`)
	p.click("#play")
	p.spoken("Agnes Muir kept the lamp alone for eleven winters.")
	eval[any](p, `speechSynthesis.fail()`)
	p.until(`!document.querySelector(".player-failed").hidden`)
	p.click("#play")
	p.spoken("Agnes Muir kept the lamp alone for eleven winters.")
	eval[any](p, `dispatchEvent(new Event("pagehide"))`)
	p.until(`speechSynthesis.silent() && document.querySelector("#play").getAttribute("aria-label") === "Go on reading"`)
	p.press(kb.Escape)
	p.until(`speechSynthesis.silent() && !document.querySelector(".player, mark.spoken") && document.activeElement.id === "listen"`)

	p.click("#listen")
	p.until(`!speechSynthesis.silent()`)
	p.click(".top-links a")
	p.until(`speechSynthesis.silent()`)

	p.open(h.URL)
	eval[any](p, `speechSynthesis.load()`)
	// It begins where the reader has scrolled to.
	eval[any](p, `scrollTo({
		top: document.querySelector("[data-sentence='3']").getBoundingClientRect().top + scrollY - 100,
		behavior: "instant",
	})`)
	p.click("#listen")
	p.spoken("Agnes Muir kept the lamp alone for eleven winters.")
	p.until(`how === "Brigid 1.5" && document.querySelector("#speed").value === "1.5" && document.querySelector("#voice").value === "urn:Brigid"`)
}

// choose takes an entry of a list.
func (p page) choose(id, value string) {
	p.t.Helper()
	eval[any](p, `(() => {
		const list = document.getElementById(`+strconv.Quote(id)+`);
		list.value = `+strconv.Quote(value)+`;
		list.dispatchEvent(new Event("change", { bubbles: true }));
	})()`)
}

// spoken waits until a sentence is what is being said, and is lit.
func (p page) spoken(want string) {
	p.t.Helper()
	p.until(`!speechSynthesis.silent() && said.at(-1) === ` + strconv.Quote(want) + ` && [...document.querySelectorAll("mark.spoken")].map((e) => e.textContent).join("") === ` + strconv.Quote(want))
}
