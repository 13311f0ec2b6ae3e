//go:build !js

package journeys

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// saved clicks a button that saves what is kept and gives where the file lies.
func (p page) saved(button string) string { return p.savedAs(button, "lectern-*.json") }

// savedAs clicks a button that saves a file whose name matches a pattern, and gives where it lies.
func (p page) savedAs(button, pattern string) string {
	p.t.Helper()
	folder := p.t.TempDir()
	p.do(func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		c := chromedp.FromContext(ctx)
		_, err := cdp.Call(ctx, c.Browser, browser.SetDownloadBehavior, browser.SetDownloadBehaviorParams{
			Behavior: browser.SetDownloadBehaviorBehaviorAllow, DownloadPath: folder, BrowserContextID: c.BrowserContextID,
		})
		return chromedp.Void{}, err
	})
	p.click(button)
	var saved string
	p.eventually(pattern, func() bool {
		found, _ := filepath.Glob(filepath.Join(folder, pattern))
		for _, file := range found { // it is empty at first
			if about, err := os.Stat(file); err == nil && about.Size() > 0 {
				saved = file
			}
		}
		return saved != ""
	})
	return saved
}

func TestAFileGoesToAnotherDevice(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL)
	p.answerFirstTwo()
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.click("#begin")
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
	p.click(`.foot-link`)
	p.until(`location.pathname === "/device/" && document.querySelector("h1")?.textContent === "What is kept on this device"`)
	if words := p.texts(".ledger-words"); words != "1 text2 answers in 1 text" {
		t.Errorf("kept are %q", words)
	}
	file := p.saved("#save")

	other := newPage(t, 1280, 900)
	other.open(h.URL + "/device/")
	choose := func(file string) { other.do(chromedp.SetUploadFiles(chromedp.CSS("#kept-file"), []string{file})) }
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for words, content := range map[string]string{
		"has not written this file": `{"name":"something else"}`,
		"the end of this file":      string(text[:len(text)/2]),
		"damaged":                   strings.Replace(string(text), `"phase":"asking"`, `"phase":"flying"`, 1),
		"comes from a newer":        strings.Replace(string(text), `"version":1`, `"version":7`, 1),
	} {
		broken := filepath.Join(t.TempDir(), "broken.json")
		if err := os.WriteFile(broken, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
		choose(broken)
		other.until(fmt.Sprintf(`document.querySelector('.device-outcome [role="alert"]')?.textContent.toLowerCase().includes(%q)`, words))
	}
	if words := other.texts(".ledger-words"); words != "0 texts0 answers in 0 texts" {
		t.Errorf("after broken files there are %q", words)
	}
	choose(file)
	other.until(`document.querySelector("#live").textContent === "1 text and 2 answers added."`)
	choose(file)
	other.until(`document.querySelector("#live").textContent === "Nothing new in this file; 1 text and 2 answers kept as they were."`)
	other.click(`a[href="/library/"]`)
	other.until(`document.querySelector(".own .card-title")?.textContent === "The Orchard Thief"`)
	other.open(h.URL)
	other.until(`document.querySelector(".place")?.textContent === "Question 3 of 7"`)
}

func TestForgettingEverything(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	second := p.tab(1280, 900)
	p.open(h.URL)
	p.answerFirstTwo()
	second.open(h.URL)
	second.until(`document.querySelector(".place")?.textContent === "Question 3 of 7"`)
	p.open(h.URL + "/device/")
	p.reach("forget")
	p.press("\r")
	p.until(`document.activeElement.id === "forget-sure"`)
	p.reach("keep-all")
	p.press("\r")
	p.until(`document.activeElement.id === "forget"`)
	p.press("\r")
	p.until(`document.activeElement.id === "forget-sure"`)
	p.reach("forget-all")
	p.press("\r")
	p.until(`document.querySelector("#live").textContent === "Everything is deleted from this device." && document.activeElement.id === "forget"`)
	second.until(`document.querySelector("#start") && !document.querySelector("#boot")`)
	p.until(`localStorage.length <= 1`)
	p.open(h.URL)
	p.until(`document.querySelector("#start")`)
}

// The answers and texts of the first program, which kept them in the local storage, are there and moved.
func TestRecordsOfTheFirstProgram(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.click("#start")
	p.option("1871")
	p.checkIs("right")
	p.kept()
	// The first program wrote the same records, without the times, to the local storage.
	eval[any](p, `(async () => {
		const db = await new Promise((done) => { indexedDB.open("lectern:/").onsuccess = (e) => done(e.target.result); });
		const all = db.transaction("records", "readwrite").objectStore("records");
		const text = await new Promise((done) => { all.get("progress:library:light").onsuccess = (e) => done(e.target.result); });
		const {version, value: {stamps, ...value}} = JSON.parse(text);
		all.clear();
		await new Promise((done) => { all.transaction.oncomplete = done; });
		localStorage.setItem("lectern:/:progress:library:light", JSON.stringify({version, value}));
		window.moved = true;
	})(), null`)
	p.until(`window.moved`)
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
	p.kept()
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
}
