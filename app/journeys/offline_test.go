//go:build !js

package journeys

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	cdpage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// caches waits until the origin has that many caches that an expression of a key k finds.
func (p page) caches(n int, of string) {
	p.t.Helper()
	p.until(fmt.Sprintf(`(await caches.keys()).filter((k) => %s).length === %d`, of, n))
}

// installed waits until the browser has looked for a version and tried what it has found.
func (p page) installed() {
	p.t.Helper()
	eval[any](p, `(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update().catch(() => {});
		window.tried = registration;
	})(), null`)
	p.until(`window.tried && !window.tried.installing`)
}

func TestOfflineInAFolder(t *testing.T) {
	const base = "/school/reading/"
	dir := filepath.Join(t.TempDir(), "site")
	if err := site.Write(dir, files(t, base)); err != nil {
		t.Fatal(err)
	}
	h := serve(t, http.StripPrefix(base, http.FileServer(http.Dir(dir))))
	p := newPage(t, 1280, 900)
	p.open(h.URL + base)
	p.offlineReady()
	h.Close()
	own, errors := p.watch(h.URL)
	p.worksOffline(h.URL+base, "")
	quiet(t, own, errors)
}

// worksOffline opens every kind of page of a site whose host is gone, and answers the quiz of one of them.
func (p page) worksOffline(site, answered string) {
	p.t.Helper()
	for _, path := range []string{"?from=home", "library", "library/?a=b", "read/second/", "due/", "nowhere"} {
		p.open(site + path)
	}
	p.open(site + answered)
	p.answerAll()
	p.wantScore("7 of 7")
}

// quiet fails the test where a page that was watched asked other hosts for something, or said something on its console.
func quiet(t *testing.T, foreign, errors func() []string) {
	t.Helper()
	if asked := foreign(); len(asked) > 0 {
		t.Errorf("asked elsewhere: %q", asked)
	}
	if said := errors(); len(said) > 0 {
		t.Errorf("the console says %q", said)
	}
}

// A page that has come past the service worker, as one does that is opened while it is installed, has it from then on.
func TestAPagePastTheServiceWorker(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	eval[any](p, `sessionStorage.past = "", addEventListener("pagehide", () => { sessionStorage.past = "a page before" })`)
	if _, err := chromedp.Call(p.ctx, cdpage.Reload, cdpage.ReloadParams{IgnoreCache: new(true)}); err != nil {
		t.Fatal(err)
	}
	p.until(`sessionStorage.past`)
	p.offlineReady()
}

// watch notes from now on what the page asks of other hosts, and the errors on its console.
func (p page) watch(own string) (foreign, errors func() []string) {
	p.t.Helper()
	var guard sync.Mutex
	var asked, said []string
	if _, err := chromedp.Call(p.ctx, network.Enable, network.EnableParams{}); err != nil {
		p.t.Fatal(err)
	}
	err := chromedp.Listen(p.ctx, func(event any) {
		guard.Lock()
		defer guard.Unlock()
		switch e := event.(type) {
		case *network.EventRequestWillBeSent:
			if !strings.HasPrefix(e.Request.URL, own+"/") {
				asked = append(asked, e.Request.URL)
			}
		case *log.EventEntryAdded:
			if e.Entry.Level == log.EntryLevelError {
				said = append(said, e.Entry.Text+" "+e.Entry.URL)
			}
		case *runtime.EventConsoleAPICalled:
			if e.Type == "error" {
				said = append(said, "console.error"+values(e.Args))
			}
		case *runtime.EventExceptionThrown:
			said = append(said, e.ExceptionDetails.Text)
		}
	})
	if err != nil {
		p.t.Fatal(err)
	}
	list := func(of *[]string) func() []string {
		return func() []string {
			guard.Lock()
			defer guard.Unlock()
			return slices.Clone(*of)
		}
	}
	return list(&asked), list(&said)
}

// values writes what was given to the console.
func values(args []*runtime.RemoteObject) string {
	out := ""
	for _, a := range args {
		out += " " + string(a.Value)
	}
	return out
}

// half answers like whole, but one file of the new version with an error.
func half(whole http.Handler, broken string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == broken {
			http.Error(w, "broken", http.StatusInternalServerError)
			return
		}
		whole.ServeHTTP(w, r)
	})
}

func TestAVersionThatCannotBeFetchedWhole(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	eval[any](p, `caches.open("another app").then((c) => c.put("/a", new Response("b"))), null`)
	p.caches(1, `k === "another app"`)
	eval[any](p, `caches.keys().then((all) => { localStorage.former = all.find((k) => k.startsWith("lectern:")); }), null`)
	p.until(`localStorage.former`)

	h.change(half(site.Handler(newer(t)), "/web/app.css"))
	p.open(h.URL + "/library/")
	p.installed()
	p.caches(1, `k.startsWith("lectern:")`)
	p.caches(1, `k === localStorage.former`)
	h.Close()
	p.open(h.URL)
	p.answerAll()
	p.wantScore("7 of 7")
	p.caches(1, `k === "another app"`)
}

func TestAnotherAppsCacheSurvivesANewVersion(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	eval[any](p, `Promise.all(["another app", "lectern:/elsewhere/:1"].map((k) => caches.open(k))), null`)
	p.caches(3, `true`)
	h.change(site.Handler(newer(t)))
	p.do(chromedp.Reload())
	p.live()
	p.until(`document.querySelector("#update")`)
	p.caches(2, `k.startsWith("lectern:/:")`)
	p.click("#update")
	p.until(`!document.querySelector("#update")`)
	p.live()
	p.caches(1, `k.startsWith("lectern:/:")`)
	p.caches(3, `true`)
}

func TestASiteThatIsWithdrawn(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.offlineReady()
	eval[any](p, `caches.open("another app"), null`)
	h.change(site.Handler(withdrawn(t)))
	p.open(h.URL + "/library/")
	p.caches(0, `k.startsWith("lectern:")`)
	p.caches(1, `true`)
	p.do(chromedp.Navigate("about:blank"))
	p.open(h.URL)
	p.until(`(await navigator.serviceWorker.getRegistrations()).every((r) => !r.active)`)
	p.answerAll()
	p.wantScore("7 of 7")
}

// share posts a form to the address that other apps share to, as the system does, from a page of its own.
func (p page) share(to string, fields map[string]string, file string) {
	p.t.Helper()
	var form strings.Builder
	fmt.Fprintf(&form, `<!doctype html><meta charset="utf-8"><form method="post" enctype="multipart/form-data" action=%q>`, to)
	for name, value := range fields {
		fmt.Fprintf(&form, `<textarea name=%q>%s</textarea>`, name, value)
	}
	form.WriteString(`<input type="file" name="file" id="shared"><button id="send">send</button></form>`)
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, form.String())
	}))
	defer other.Close()
	p.do(chromedp.Navigate(other.URL))
	if file != "" {
		p.do(chromedp.SetUploadFiles(chromedp.CSS("#shared"), []string{file}))
	}
	p.click("#send")
	p.until(`location.pathname.endsWith("/new/")`)
	p.live()
}

// A teacher shares a text to the app and takes it on to the studio.
func TestWhatIsSharedBecomesALesson(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL)
	p.offlineReady()
	p.share(h.URL+"/share/", map[string]string{"text": ownText}, "")
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief")`)
	p.click("#count-6")
	p.click("#to-studio")
	p.until(`location.pathname === "/studio/text/"`)
	p.live()
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief")`)
	if !eval[bool](p, `document.querySelector("#count-6").checked`) {
		t.Error("the number of questions was not taken along")
	}
	p.click("#make")
	p.click("#begin")
	p.until(`location.pathname === "/studio/lesson/" && document.querySelector(".work")`)
}

// Where the browser keeps nothing, the text stays and the reader is told.
func TestATextThatCannotBeTakenAlongStays(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.before(`for (const name of ["indexedDB", "localStorage"]) Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }})`)
	p.open(h.URL + "/new/")
	p.paste(ownText)
	p.click("#to-studio")
	p.until(`[...document.querySelectorAll('.notice[role="alert"]')].some((e) => e.textContent.includes("could not be taken along"))`)
	if text := p.source(); text != ownText || eval[string](p, `location.pathname`) != "/new/" {
		t.Errorf("the text is now %q", text)
	}
}

func TestWhatOtherAppsShare(t *testing.T) {
	const base = "/school/reading/"
	h := serve(t, http.StripPrefix(strings.TrimSuffix(base, "/"), site.Handler(files(t, base))))
	p := newPage(t, 390, 844)
	p.open(h.URL + base)
	p.offlineReady()
	h.Close() // nothing of it needs the host
	to := h.URL + base + "share/"

	p.share(to, map[string]string{"title": "The Orchard Thief", "text": "\"A goat ate the apples.\" https://example.org/goat"}, "")
	p.until(`document.querySelector("#source").value === "The Orchard Thief\n\nA goat ate the apples."`)
	p.until(inDatabase("draft", "A goat ate the apples."))

	p.share(to, map[string]string{"title": "A goat", "text": "https://example.org/goat"}, "")
	p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("copy its text and paste it here")`)
	p.until(`document.querySelector("#source").value.startsWith("The Orchard Thief")`)

	name := filepath.Join(t.TempDir(), "orchard.md")
	if err := os.WriteFile(name, []byte("# The *Orchard* Thief\n\nA goat."), 0o644); err != nil {
		t.Fatal(err)
	}
	p.share(to, nil, name)
	p.until(`/^The Orchard Thief\s+A goat\.\s*$/.test(document.querySelector("#source").value)`)
	p.caches(0, `k.endsWith(":shared")`)
}

// launched lets the page be opened with a file, as the system does.
const launched = `Object.defineProperty(window, "launchQueue", {value: {setConsumer(take) {
	take({files: [{getFile: async () => new File([%q], %q, {type: %q})}]});
}}})`

func TestFilesThatTheSystemOpens(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.before(fmt.Sprintf(launched, "<p>The goat.</p><p>It ate.</p>", "goat.html", "text/html"))
	p.open(h.URL + "/new/")
	p.until(`document.querySelector("#source").value.startsWith("The goat.\n\nIt ate.")`)

	p = newPage(t, 1280, 900)
	p.before(fmt.Sprintf(launched, "{}", "lectern.json", "application/json"))
	p.open(h.URL + "/device/")
	p.until(`document.querySelector('.notice[role="alert"]')`)
}
