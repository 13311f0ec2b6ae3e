//go:build !js

package journeys

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/app/i18n"
	"lectern/cmd/lectern/site"
)

// drop lets a file of these bytes, each a letter of Latin-1, fall anywhere on the page.
func (p page) drop(name, data string) {
	p.t.Helper()
	held := fmt.Sprintf(`(() => {
		window.held = new DataTransfer();
		held.items.add(new File([Uint8Array.from(%q, (c) => c.charCodeAt(0))], %q));
		document.querySelector("h1").dispatchEvent(new DragEvent("dragenter", {bubbles: true, dataTransfer: held}));
		return null;
	})()`, data, name)
	eval[any](p, held)
	p.until(`!document.querySelector(".drop-here").hidden`)
	if kept := eval[bool](p, `document.querySelector("h1").dispatchEvent(new DragEvent("drop", {bubbles: true, cancelable: true, dataTransfer: held}))`); kept {
		p.t.Error("the browser would leave the page for the file")
	}
	p.until(`document.querySelector(".drop-here").hidden`)
}

func (p page) source() string {
	p.t.Helper()
	return eval[string](p, `document.querySelector("#source").value`)
}

func TestFilesAreDropped(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.until(`document.querySelector("#source")?.disabled === false`)

	p.drop("letter.pdf", "%PDF-1.7 words")
	p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("PDF")`)

	p.drop("caf\u00e9.txt", "The caf\xe9\x92s owner paid.")
	p.until(`document.querySelector("#source").value === "The café’s owner paid."`)
	if note := p.text(".source-note"); !strings.Contains(note, "Windows-1252") || !strings.Contains(note, "4 words") {
		t.Errorf("the note says %q", note)
	}
	p.until(`document.querySelector(".notice") === null`)

	p.drop("orchard.html", "<nav>Home</nav><article><h1>The Orchard Thief</h1><p>"+strings.ReplaceAll(ownText, "\n\n", "</p><p>")+"</p></article>")
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief\n\nThe Orchard Thief\n\nThe orchard")`)

	p.drop("owl.md", "# The *Owl*\n\nIt **sat** on the [barn](https://barn.example).")
	p.until(`document.querySelector("#source").value === "The Owl\n\n\nIt sat on the barn.\n"`)
}

func TestThePastedTextSurvives(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#count-6")
	p.until(`document.querySelector(".source-note").textContent === "112 words"`)
	p.click(`a[href="/library/"]`)
	p.until(`location.pathname === "/library/"`)
	p.until(inDatabase("draft", `"count":6`))
	p.open(h.URL + "/new/")
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief")`)
	if note := p.text(".source-note"); !strings.HasPrefix(note, i18n.English.DraftKept) {
		t.Errorf("the note says %q", note)
	}
	if !eval[bool](p, `document.querySelector("#count-6").checked`) {
		t.Error("the number of questions was forgotten")
	}

	p.click("#make")
	p.click("#begin")
	p.until(`location.pathname === "/own/"`)
	p.open(h.URL + "/new/")
	p.until(`document.querySelector("#source")?.disabled === false`)
	if text := p.source(); text != "" {
		t.Errorf("the field begins with %q after the quiz was begun", text)
	}
}

func TestParagraphsOfAPageArePasted(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.paste("Before. After.")
	const put = `(() => {
		const data = new DataTransfer();
		data.setData("text/html", %q);
		data.setData("text/plain", "One.\nTwo.");
		const source = document.querySelector("#source");
		source.focus();
		source.setSelectionRange(8, 8);
		return source.dispatchEvent(new ClipboardEvent("paste", {bubbles: true, cancelable: true, clipboardData: data}));
	})()`
	if left := eval[bool](p, fmt.Sprintf(put, "<p>One <b>owl</b>.</p><p>Two.</p>")); left {
		t.Error("the paragraphs are left to the browser")
	}
	p.until(`document.querySelector("#source").value === "Before. One owl.\n\nTwo.After."`)
	if left := eval[bool](p, fmt.Sprintf(put, "<span>One.</span>")); !left {
		t.Error("a line without paragraphs is not left to the browser")
	}
}

func TestWhatAPastedPageHasBesideItsTextIsListed(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/new/")
	p.paste("x")
	page := `<div><a href="/">Home</a> <a href="/t">Town</a> <a href="/s">Sport</a></div><p>` + strings.ReplaceAll(ownText, "\n\n", "</p><p>") + "</p>"
	eval[bool](p, fmt.Sprintf(`(() => {
		const data = new DataTransfer();
		data.setData("text/html", %q);
		const source = document.querySelector("#source");
		source.focus();
		source.select();
		return source.dispatchEvent(new ClipboardEvent("paste", {bubbles: true, cancelable: true, clipboardData: data}));
	})()`, page))
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief")`)
	p.click("#make")
	p.until(`document.querySelector(".removals")?.textContent.includes("Home Town Sport")`)
	if text := p.text(".review-text"); strings.Contains(text, "Sport") {
		t.Errorf("the text is %q", text)
	}
}

func TestAWorkerThatBreaksOff(t *testing.T) {
	whole := site.Handler(files(t, "/"))
	h := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/web/js/engine.js" {
			w.Header().Set("Content-Type", "text/javascript")
			fmt.Fprint(w, `onmessage = () => { throw new Error("out of memory"); };`)
			return
		}
		whole.ServeHTTP(w, r)
	}))
	p := newPage(t, 390, 844)
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("broke off")`)
	if text := p.source(); text != ownText {
		t.Errorf("the text is %q now", text)
	}
	h.change(whole)
	p.click("#again")
	p.until(`document.querySelector("#review")`)

	// The text goes on from the same place after a reload.
	p.do(chromedp.Reload())
	p.until(`document.querySelector("#source")?.value.startsWith("The Orchard Thief")`)
}
