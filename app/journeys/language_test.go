//go:build !js

package journeys

import (
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"lectern/app/i18n"
	"lectern/cmd/lectern/site"
)

// prefers makes the tab's browser one that asks for these languages.
func (p page) prefers(languages string) {
	p.t.Helper()
	agent := eval[string](p, "navigator.userAgent")
	p.do(chromedp.Func(func(ctx context.Context, tab *chromedp.Target) error {
		_, err := cdp.Call(ctx, tab, emulation.SetUserAgentOverride,
			emulation.SetUserAgentOverrideParams{UserAgent: agent, AcceptLanguage: languages})
		return err
	}))
}

// strange are the words on the page that are said to be Ukrainian and have a Latin letter, and the names of controls
// that begin with one.
const strange = `(() => {
	const known = new Set(["Lectern", "Aa", "Enter", "JavaScript", "Markdown", "HTML"]);
	const latin = (text) => (text.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !known.has(word));
	const out = [];
	const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node; node = walk.nextNode();) {
		const near = node.parentElement;
		if (near.closest("[lang]").lang !== "uk" || near.closest("script, noscript, [hidden], #live")) continue;
		if (latin(node.data).length > 0) out.push(node.data);
	}
	for (const e of document.querySelectorAll("[aria-label], [placeholder]")) {
		const name = e.getAttribute("aria-label") ?? e.placeholder;
		if (e.closest("[lang]").lang === "uk" && /^[A-Za-z]/.test(name) && !known.has(name)) out.push(name);
	}
	return out.join(" | ");
})()`

func (p page) allUkrainian(where string) {
	p.t.Helper()
	if words := eval[string](p, strange); words != "" {
		p.t.Errorf("%s: not Ukrainian, and not said to be English: %s", where, words)
	}
	if width := eval[int](p, `document.documentElement.scrollWidth - innerWidth`); width > 0 {
		p.t.Errorf("%s: %d pixels too wide", where, width)
	}
}

func TestTheWholeAppInUkrainian(t *testing.T) {
	uk := i18n.Ukrainian
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 320, 640)
	p.prefers("uk-UA,uk,en")
	for path, title := range map[string]string{
		"/":         "The Light on Corrie Point",
		"/library/": uk.LibraryTitle,
		"/new/":     uk.NewTitle,
		"/nowhere":  uk.NotFoundTitle,
	} {
		p.open(h.URL + path)
		p.until(`document.documentElement.lang === "uk" && document.documentElement.dir === "ltr"`)
		wait(p, `document.title`, func(now string) bool { return strings.HasPrefix(now, title) })
		p.allUkrainian(path)
	}

	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.until(`document.querySelector("#review")`)
	p.click("#take-b1")
	p.until(`document.querySelector("#put-b1")`)
	p.allUkrainian("the review")

	p.open(h.URL)
	p.click("#start")
	p.until(`document.querySelector(".place")`)
	p.allUkrainian("a question")
	p.click("#hint")
	p.until(`!document.querySelector(".help-told").hidden`)
	p.allUkrainian("a hint")
	p.option("1902")
	p.checkIs("wrong")
	p.allUkrainian("a verdict")
	p.next()
	for range 5 {
		p.allUkrainian(p.text(".place"))
		p.next()
	}
	p.click("#finish")
	p.until(`document.querySelector("#score")`)
	p.allUkrainian("the score")
}

func TestALanguageIsChosenInTheMiddleOfAQuiz(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.prefers("uk")
	p.open(h.URL)
	p.click("#start")
	p.option("1871")
	p.checkIs("right")
	p.next()
	p.option("Whale oil")

	p.click("#language-en")
	p.until(`document.querySelector(".place").textContent === "Question 2 of 7" && document.documentElement.lang === "en"`)
	chosen := `[...document.querySelectorAll(".option:has(:checked)")].map((e) => e.textContent).join()`
	if got := eval[string](p, chosen); got != "Whale oil" {
		t.Errorf("chosen is %q after the change", got)
	}
	if focus := eval[string](p, `document.activeElement.id`); focus != "language-en" {
		t.Errorf("the focus went to %q", focus)
	}
	if words := p.text("#hint"); !strings.HasPrefix(words, i18n.English.ShowWhere) {
		t.Errorf("the hint is called %q", words)
	}
	if menu := p.texts(".look legend"); strings.ContainsAny(menu, "абвгдеиіклмнопрст") || menu == "" {
		t.Errorf("the menu says %q", menu)
	}
	p.option("Paraffin")
	p.checkIs("right")

	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector(".place").textContent === "Question 2 of 7"`)
	p.click("#language-uk")
	p.until(`document.querySelector(".verdict-title").textContent === "Правильно"`)
	p.open(h.URL + "/library/")
	p.until(`document.title.startsWith("Бібліотека")`)
	p.click("#language-en")
	p.until(`document.title.startsWith("Library") && document.querySelector(".standing-words").textContent === "2 of 7 answered"`)
}

// The page that was drawn ahead is English; in another language nothing on it may jump.
func TestTheLanguageChangesWithoutAJump(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	for _, width := range []int64{390, 1280} {
		p := newPage(t, width, 844)
		p.prefers("uk")
		for _, path := range []string{"/", "/library/", "/new/"} {
			p.open(h.URL + path)
			p.until(`document.documentElement.lang === "uk"`)
			eval[any](p, `(window.shift = 0, new PerformanceObserver((list) => list.getEntries().forEach((e) => window.shift += e.value))
				.observe({type: "layout-shift", buffered: true}), null)`)
			p.until(`await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))`)
			shift := eval[float64](p, `window.shift`)
			if shift > 0.02 {
				t.Errorf("%s at %d pixels shifts by %.3f", path, width, shift)
			}
		}
	}
}
