//go:build !js

package journeys

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/app/handout"
	"lectern/cmd/lectern/site"
)

// write puts a text in the place of what stands in a field.
func (p page) write(selector, text string) {
	p.t.Helper()
	p.until(`document.querySelector(` + strconv.Quote(selector) + `)`)
	eval[any](p, `(() => {
		const field = document.querySelector(`+strconv.Quote(selector)+`);
		field.focus();
		field.select();
		document.execCommand("insertText", false, `+strconv.Quote(text)+`);
		return null;
	})()`)
}

// prompts are the questions of the lesson, one on each line.
func (p page) prompts() string {
	p.t.Helper()
	return eval[string](p, `[...document.querySelectorAll(".work-prompt")].map((e) => e.textContent).join("\n")`)
}

// undo presses the keys for undoing outside of every field.
func (p page) undo(again bool) {
	p.t.Helper()
	eval[any](p, `document.activeElement.blur()`)
	held := []chromedp.Modifier{chromedp.ModifierCtrl}
	if again {
		held = append(held, chromedp.ModifierShift)
	}
	p.do(chromedp.KeyEvent("z", chromedp.KeyModifiers(held...)))
}

// pasteLesson makes a lesson of a pasted text.
func (p page) pasteLesson(url string) {
	p.t.Helper()
	p.open(url + "/studio/")
	p.click("#new-lesson")
	p.until(`document.querySelector("#source")`)
	p.paste(ownText)
	p.click("#make")
	p.until(`document.querySelector("#review")`)
	p.click("#begin")
	p.until(`location.pathname === "/studio/lesson/" && document.querySelector(".work")`)
}

// unpacked is the lesson in the link of the page.
func (p page) unpacked(url string) handout.Lesson {
	p.t.Helper()
	link := eval[string](p, `document.querySelector("#link").value`)
	fragment, ok := strings.CutPrefix(link, url+"/open/#")
	if !ok {
		p.t.Fatalf("the link is %s", link)
	}
	l, err := handout.Unpack(fragment)
	if err != nil {
		p.t.Fatal(err)
	}
	return l
}

func TestATeacherMakesALesson(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.pasteLesson(h.URL)
	first := p.prompts()

	p.click(".work .work-foot .button")
	p.write("#edit-prompt", "What is this about?")
	p.until(`document.querySelector(".work-prompt").textContent === "What is this about?"`)
	p.until(`document.querySelector("#live").textContent === ""`)
	p.undo(false)
	p.until(`document.querySelector("#live").textContent.startsWith("Undone")`)
	if got := p.prompts(); got != first {
		t.Errorf("undone, the questions are\n%s\nand were\n%s", got, first)
	}
	p.undo(true)
	p.until(`document.querySelector(".work-prompt").textContent === "What is this about?"`)

	p.write("#edit-prompt", " ")
	p.until(`document.querySelector("#edit-prompt-note").textContent.includes("It needs some words")`)
	p.until(`document.querySelector(".work-prompt").textContent === "What is this about?"`)

	count := eval[int](p, `document.querySelectorAll(".work").length`)
	p.click(".work:last-child .work-tools .tool:last-child")
	p.until(`document.querySelectorAll(".work").length === ` + strconv.Itoa(count-1))
	p.click(".work:nth-child(2) .work-tools .tool:nth-child(2)")
	p.until(`document.querySelector(".work:nth-child(2) .work-prompt").textContent === "What is this about?"`)

	made := p.prompts()
	p.until(`document.querySelector(".studio-kept").textContent === "Kept on this device"`)
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector(".work")`)
	if got := p.prompts(); got != made {
		t.Errorf("after a reload the questions are\n%s\nand were\n%s", got, made)
	}
	p.click("#hand-out")
	p.until(`document.querySelector("#link")?.value`)
	l := p.unpacked(h.URL)
	if len(l.Quiz.Questions) != count-1 || l.Quiz.Questions[1].Prompt != "What is this about?" {
		t.Errorf("the link holds %+v", l.Quiz.Questions)
	}
	p.click("#to-paper")
	p.until(`document.querySelector(".paper-line[data-line='5']")`)
	p.until(`document.querySelector(".key-place").textContent.startsWith("line")`)
	p.open(h.URL + "/studio/")
	p.click(".cards .card-title a")
	p.until(`document.querySelector(".work")`)
}

func TestATeacherWritesAQuestion(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1600, 900)
	p.open(h.URL + "/studio/")
	p.click("#use-light")
	p.until(`document.querySelector(".work")`)
	p.click("#hand-out")
	p.until(`document.querySelector("#link")?.value`)
	if l := p.unpacked(h.URL); l.Library != "light" {
		t.Errorf("the link of an unchanged text of the library holds %+v", l)
	}
	p.click(".share-back a")
	p.click("#by-hand")
	p.write("#hand-prompt", "Where did she write the weather down?")
	p.write("#hand-key", "in a red book")
	p.click("#hand-evidence")
	p.until(`document.activeElement.id === "sentence-0"`)
	p.press(kb.ArrowDown, kb.ArrowDown, kb.ArrowDown, kb.ArrowDown, kb.Enter)
	p.until(`document.querySelector(".picking-bar").textContent.includes("1 sentence chosen")`)
	p.click("#pick-done")
	p.click("#hand-add")
	p.until(`document.querySelector("#item-own-1")`)
	warned := p.text(".work:has(#item-own-1) .work-warnings")
	if !strings.Contains(warned, "does not have it") {
		t.Errorf("the warning is %q", warned)
	}
	p.click("#edit-own-1")
	p.write("#edit-answer", "in a green ledger")
	p.until(`document.querySelector(".work:has(#item-own-1) .work-warnings").hidden`)
	p.click("#see-own-1")
	p.do(chromedp.SendKeys(chromedp.CSS("#answer"), "a green ledger\r"))
	p.until(`document.querySelector(".pupil-card .verdict").dataset.outcome === "right"`)
}

// newsPage has its text between links and advertisements, without any mark of what is what.
const newsPage = `<!doctype html><title>The Goat of Wend | The Daily Wend</title>
<div><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/shop">Shop</a></div>
<div><h1>The Goat of Wend</h1>
<p>The orchard at Hollin Farm lost forty apples in one night, and nobody knew who had taken them from the trees.</p>
<p>Farmer Bel Tarrant set a trap near the old wall on Monday, because she wanted to know who came at night.</p>
<p>On Tuesday morning the trap held a small grey goat, which belonged to the school in Wend, and had eaten well.</p>
<script>document.title = "run"</script><img src="x" onerror="document.title = 'run'"></div>
<div><a href="/ten">Ten shoes that you must see</a> <a href="/more">More</a></div>`

func TestATeacherOpensAPage(t *testing.T) {
	name := filepath.Join(t.TempDir(), "goat.html")
	if err := os.WriteFile(name, []byte(newsPage), 0o644); err != nil {
		t.Fatal(err)
	}
	whole := site.Handler(files(t, "/"))
	h := serve(t, whole)
	p := newPage(t, 390, 844)
	p.open(h.URL + "/studio/text/")
	p.offlineReady()
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{name}))
	p.until(`document.querySelector("#source").value.startsWith("The Goat of Wend\n\nThe orchard at Hollin Farm")`)
	p.until(`!/Sport|shoes/.test(document.querySelector("#source").value)`)
	p.until(keptOffline("/web/convert.wasm"))
	if title := eval[string](p, `document.title`); title == "run" {
		t.Error("a script of the page has run")
	}
	p.click("#make")
	p.until(`document.querySelector(".review-removed")?.textContent.includes("Ten shoes that you must see")`)
	p.click(".removal:last-child button")
	p.until(`document.querySelector(".review-text .piece:last-child[data-moved='true'] .piece-words").textContent.startsWith("Ten shoes")`)
	p.click("#begin")
	p.until(`location.pathname === "/studio/lesson/" && document.querySelector(".passage")?.textContent.includes("Ten shoes")`)

	// Without the converter the browser's own means do.
	h.change(half(whole, "/web/convert.wasm"))
	p = newPage(t, 390, 844)
	p.open(h.URL + "/studio/text/")
	p.offlineReady()
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{name}))
	p.until(`document.querySelector("#source").value.includes("The orchard at Hollin Farm")`)
}
