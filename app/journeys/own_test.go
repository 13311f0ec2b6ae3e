//go:build !js

package journeys

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// ownText is made up. It has an advertisement for the cleaning to take out.
const ownText = `The Orchard Thief

The orchard at Hollin Farm lost forty apples in one night. Farmer Bel Tarrant set a trap near the old wall on Monday. Her neighbour, Joss Pike, thought that a badger was to blame. In 1987 a badger had eaten the whole crop.

ADVERTISEMENT

On Tuesday morning the trap held a small grey goat. It belonged to the school in Wend. The children had been looking for it since Sunday. Tarrant gave the goat an apple and drove it home in her van.

The school planted three young apple trees at the farm in April. Pike built a fence around them, and the goat watched him from the road.`

func (p page) paste(text string) {
	p.t.Helper()
	p.until(`document.querySelector("#source")?.disabled === false`)
	eval[any](p, fmt.Sprintf(`(() => {
		const source = document.querySelector("#source");
		source.value = %q;
		source.dispatchEvent(new Event("input", {bubbles: true}));
		return null;
	})()`, text))
}

// answerAnything goes through a quiz of unknown questions, answering each in some way, and stops at the score.
func (p page) answerAnything() {
	p.t.Helper()
	p.click("#start")
	for range 30 {
		p.until(`document.querySelector("#check, #score")`)
		if eval[bool](p, `document.querySelector("#score") !== null`) {
			return
		}
		switch {
		case eval[bool](p, `document.querySelector(".option") !== null`):
			p.click("#option-0")
		case eval[bool](p, `document.querySelector("#answer") !== null`):
			p.do(chromedp.SendKeys(chromedp.CSS("#answer"), "a goat"))
		default:
			p.click(".pickable")
		}
		p.click("#check")
		p.until(`document.querySelector("#next")`)
		p.next()
	}
	p.t.Fatalf("the quiz does not end\n%s", p.screen())
}

func TestOwnText(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.paste(strings.Repeat(ownText+"\n\n", 4))

	// The bar can only move while the page draws: it is the proof that the work leaves the page free.
	eval[any](p, `window.steps = new Set(), new MutationObserver(() => steps.add(document.querySelector(".working progress").value))
		.observe(document.querySelector(".working"), {subtree: true, attributes: true, childList: true, characterData: true}), null`)
	p.click("#make")
	p.until(`document.querySelector("#review")`)
	if steps := eval[int](p, `steps.size`); steps < 3 {
		t.Errorf("the progress bar stood at %d places only", steps)
	}
	if focus := eval[string](p, `document.activeElement.id`); focus != "review" {
		t.Errorf("focus on %q, want the title of the review", focus)
	}

	p.until(`document.querySelectorAll(".removal").length > 0`)
	before := eval[int](p, `document.querySelectorAll(".piece").length`)
	p.click("#put-r0")
	p.until(`document.activeElement.id === "take-r0"`)
	p.until(`document.querySelector("#take-b4")`)
	p.click("#take-b4")
	p.until(`document.activeElement.id === "put-b4"`)
	if pieces := eval[int](p, `document.querySelectorAll(".piece").length`); pieces != before {
		t.Errorf("%d pieces are read, want %d", pieces, before)
	}

	p.click("#begin")
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
	p.answerAnything()

	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector("#score")`)

	p.open(h.URL + "/library/")
	p.until(`document.querySelector(".own .card-title")?.textContent === "The Orchard Thief"`)
	p.click(".own .card-actions button")
	p.until(`document.querySelectorAll(".own .card-actions button").length === 2`)
	p.click(".own .card-actions button")
	p.until(`document.querySelectorAll(".own .card").length === 0`)
}

func TestOwnTextCancelled(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.paste(strings.Repeat(ownText+"\n\n", 60))
	p.click("#make")
	p.click("#cancel")
	p.until(`document.querySelector("#make")`)
	if kept := eval[int](p, `document.querySelector("#source").value.length`); kept < len(ownText)*50 {
		t.Errorf("%d characters of the text are left", kept)
	}
	p.paste(ownText)
	p.click("#make")
	p.until(`document.querySelector("#review")`)
}

func TestOwnTextFromAFile(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL + "/new/")
	name := filepath.Join(t.TempDir(), "orchard.txt")
	if err := os.WriteFile(name, []byte(ownText), 0o644); err != nil {
		t.Fatal(err)
	}
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{name}))
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief")`)
	p.click("#make")
	p.until(`document.querySelector("#review")`)
}

func TestTextsThatMakeNoQuiz(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	for text, says := range map[string]string{
		"   ":             "Paste an article first",
		"Only two words.": "too short",
		"Der Hund schläft in der Sonne. Die Katze sitzt auf dem Dach und wartet auf den Abend. Niemand hat heute Zeit, den Garten zu gießen, und so bleibt alles, wie es ist.": "English",
	} {
		p.paste(text)
		p.click("#make")
		p.until(fmt.Sprintf(`document.querySelector('.notice[role="alert"]')?.textContent.includes(%q)`, says))
	}
}

func TestOffline(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	h.Close()

	for _, path := range []string{"/?from=home", "/library", "/read/second/", "/nowhere"} {
		p.open(h.URL + path)
	}
	if title := p.text("h1"); title != "This page is not here" {
		t.Errorf("an unknown address shows %q", title)
	}
	p.open(h.URL)
	p.answerAll()
	p.wantScore("7 of 7")

	// What makes quizzes was never asked for, so it is not here; the text stays.
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("could not be loaded")`)
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief")`)
}

func TestSiteInAFolderOfAnyHost(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	if err := site.Write(dir, files(t, "/school/reading/")); err != nil {
		t.Fatal(err)
	}
	h := serve(t, http.StripPrefix("/school/reading/", http.FileServer(http.Dir(dir))))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/school/reading/")
	p.offlineReady()
	p.answerAll()
	p.wantScore("7 of 7")
	p.click(`a[href="/school/reading/library/"]`)
	p.until(`location.pathname === "/school/reading/library/" && document.title.startsWith("Library")`)
	p.until(`document.activeElement.id === "text"`)
	p.click(`a[href="/school/reading/read/second/"]`)
	p.until(`location.pathname === "/school/reading/read/second/" && document.querySelector("#start")`)
	p.do(chromedp.Reload())
	p.live()
	p.open(h.URL + "/school/reading/new/")
	p.paste(ownText)
	p.click("#make")
	p.click("#begin")
	p.until(`location.pathname === "/school/reading/own/" && document.querySelector("#start")`)
	p.answerAnything()
}

func TestANewVersionWaitsForTheReader(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	p.answerFirstTwo()

	h.change(site.Handler(newer(t)))
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector('.notice[role="status"]')?.textContent.includes("when you have finished")`)
	if eval[bool](p, `document.querySelector("#update") !== null`) {
		t.Error("the update is offered in the middle of a quiz")
	}
	p.answerRest()
	p.wantScore("7 of 7")
	p.click("#update")
	p.until(`!document.querySelector("#update")`)
	p.live()
	p.until(`await caches.keys().then((keys) => keys.length === 1)`)
	p.wantScore("7 of 7")
}

func TestNothingScrollsSideways(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 320, 640)
	for _, path := range []string{"/", "/library/", "/new/", "/own/", "/nowhere"} {
		p.open(h.URL + path)
		if width := eval[int](p, `document.documentElement.scrollWidth`); width > 320 {
			t.Errorf("%s is %d pixels wide", path, width)
		}
	}
	p.open(h.URL)
	p.click("#start")
	p.option("1902")
	p.checkIs("wrong")
	if width := eval[int](p, `document.documentElement.scrollWidth`); width > 320 {
		t.Errorf("a checked question is %d pixels wide", width)
	}
}

func TestAnEngineThatCannotStartIsToldOf(t *testing.T) {
	whole := site.Handler(files(t, "/"))
	h := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/web/engine.wasm" {
			http.NotFound(w, r)
			return
		}
		whole.ServeHTTP(w, r)
	}))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("Check the connection")`)

	h.change(whole)
	p.click("#again")
	p.until(`document.querySelector("#review")`)
}
