//go:build !js

package journeys

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
	"lectern/questions/model"
	"lectern/questions/quiz"
	"lectern/web"
)

const patience = 3 * time.Minute

// files builds the site of the test quiz.
func files(t testing.TB, base string) []site.File {
	t.Helper()
	return build(t, source(base, quiztest.Quiz()))
}

// newer builds another version of the site: the second lesson has changed.
func newer(t testing.TB) []site.File {
	t.Helper()
	second := quiztest.Quiz()
	second.Questions = second.Questions[:3]
	return build(t, source("/", second))
}

// withdrawn builds a site that is no longer kept for offline use.
func withdrawn(t testing.TB) []site.File {
	t.Helper()
	src := source("/", quiztest.Quiz())
	src.Withdrawn = true
	return build(t, src)
}

func source(base string, second quiz.Quiz) site.Source {
	return site.Source{
		Base:    base,
		Web:     assets{web.Files, os.DirFS(shared.programs)},
		Weights: model.Weights(),
		Lessons: []site.Lesson{{ID: "light", Quiz: quiztest.Quiz()}, {ID: "second", Quiz: second}},
	}
}

func build(t testing.TB, src site.Source) []site.File {
	t.Helper()
	out, err := site.Build(src)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// host is a server whose answers are noted and whose content can change.
type host struct {
	*httptest.Server
	requests atomic.Int64
	handler  atomic.Value
	guard    sync.Mutex
	answers  map[string][]int // path -> the status of each answer
}

func serve(t testing.TB, h http.Handler) *host {
	t.Helper()
	out := &host{answers: make(map[string][]int)}
	out.handler.Store(&h)
	out.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out.requests.Add(1)
		noted := &noting{ResponseWriter: w, status: http.StatusOK}
		(*out.handler.Load().(*http.Handler)).ServeHTTP(noted, r)
		out.guard.Lock()
		defer out.guard.Unlock()
		out.answers[r.URL.Path] = append(out.answers[r.URL.Path], noted.status)
	}))
	t.Cleanup(out.Close)
	return out
}

func (h *host) change(to http.Handler) { h.handler.Store(&to) }

// noting remembers the status of an answer.
type noting struct {
	http.ResponseWriter
	status int
}

func (n *noting) WriteHeader(status int) {
	n.status = status
	n.ResponseWriter.WriteHeader(status)
}

// asked counts the requests for the paths so far.
func (h *host) asked(paths ...string) int {
	h.guard.Lock()
	defer h.guard.Unlock()
	n := 0
	for _, path := range paths {
		n += len(h.answers[path])
	}
	return n
}

// sentTwice names the files, besides documents, whose content was sent more than once.
func (h *host) sentTwice() []string {
	h.guard.Lock()
	defer h.guard.Unlock()
	var out []string
	for path, answers := range h.answers {
		answers = slices.DeleteFunc(slices.Clone(answers), func(status int) bool { return status != http.StatusOK })
		if len(answers) > 1 && !strings.HasSuffix(path, "/") {
			out = append(out, path)
		}
	}
	return out
}

// page is a tab.
type page struct {
	t   testing.TB
	ctx context.Context
}

func newPage(t testing.TB, width, height int64) page {
	t.Helper()
	return newPageFor(t, width, height, patience)
}

// newPageFor opens a tab that lives that long.
func newPageFor(t testing.TB, width, height int64, life time.Duration) page {
	t.Helper()
	return newPageIn(t, shared.browser, width, height, life)
}

// newPageIn opens a tab of a browser, in a profile of its own.
func newPageIn(t testing.TB, browser context.Context, width, height int64, life time.Duration) page {
	t.Helper()
	tab, closeTab := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	t.Cleanup(closeTab)
	if err := chromedp.Do(tab); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(tab, life)
	t.Cleanup(cancel)
	p := page{t, ctx}
	p.do(chromedp.EmulateViewport(width, height))
	return p
}

func (p page) do(steps ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	if err := chromedp.Do(p.ctx, steps...); err != nil {
		p.t.Fatalf("%v\n%s", err, p.screen())
	}
}

// open goes to an address and waits until the app runs there.
func (p page) open(url string) {
	p.t.Helper()
	p.do(chromedp.Navigate(url))
	p.live()
}

// live waits until the app has taken over the page that was drawn ahead. A move of the pointer tells it that somebody is
// there.
func (p page) live() {
	p.t.Helper()
	p.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, 1, 1))
	p.until(`document.querySelector("#live") && !document.querySelector("#boot")`)
}

// until waits until an expression is true.
func (p page) until(js string) {
	p.t.Helper()
	for {
		ok, err := chromedp.Run(p.ctx, chromedp.Evaluate[bool]("(async () => Boolean("+js+"))()", chromedp.EvalAwaitPromise))
		if ok {
			return
		}
		if p.ctx.Err() != nil {
			p.t.Fatalf("waited in vain for %s: %v\n%s", js, err, p.screen())
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// screen is what the tab shows, for messages of failed tests.
func (p page) screen() string {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(p.ctx), 5*time.Second)
	defer cancel()
	text, err := chromedp.Run(ctx, chromedp.Evaluate[string](`location.href + "\n" + document.body.innerText`))
	if err != nil {
		return err.Error()
	}
	return text
}

// click clicks the first element that a selector finds, once it is there, enabled and no longer moving.
func (p page) click(selector string) {
	p.t.Helper()
	p.until(`await (async () => {
		const place = () => {
			const e = document.querySelector(` + strconv.Quote(selector) + `);
			return e && !e.disabled && JSON.stringify(e.getBoundingClientRect());
		};
		const before = place();
		for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
		return before && before === place();
	})()`)
	p.do(chromedp.Click(chromedp.CSS(selector)))
}

// press presses keys one after another.
func (p page) press(keys ...string) {
	p.t.Helper()
	for _, k := range keys {
		p.do(chromedp.KeyEvent(k))
	}
}

// reach presses Tab until the element with the id has the focus.
func (p page) reach(id string) {
	p.t.Helper()
	for range 40 {
		if eval[string](p, `document.activeElement.id`) == id {
			return
		}
		p.press(kb.Tab)
	}
	p.t.Fatalf("the Tab key does not reach %s\n%s", id, p.screen())
}

func (p page) text(selector string) string {
	p.t.Helper()
	return eval[string](p, `document.querySelector(`+strconv.Quote(selector)+`)?.textContent ?? ""`)
}

// texts joins the texts of all elements that a selector finds.
func (p page) texts(selector string) string {
	p.t.Helper()
	return eval[string](p, `[...document.querySelectorAll(`+strconv.Quote(selector)+`)].map((e) => e.textContent).join("")`)
}

func eval[T any](p page, js string) T {
	p.t.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](js))
	if err != nil {
		p.t.Fatalf("%s: %v", js, err)
	}
	return v
}

// option clicks the option with the text.
func (p page) option(text string) {
	p.t.Helper()
	find := fmt.Sprintf(`[...document.querySelectorAll(".option-text")].findIndex((e) => e.textContent === %q)`, text)
	p.until(find + " >= 0")
	p.click("#option-" + strconv.Itoa(eval[int](p, find)))
}

// offlineReady waits until the service worker holds the whole site.
func (p page) offlineReady() {
	p.t.Helper()
	p.until(`navigator.serviceWorker.controller`)
}

// answerAll answers every question of the test quiz right and stops at the score.
func (p page) answerAll() {
	p.t.Helper()
	p.answerFirstTwo()
	p.answerRest()
}

func (p page) answerFirstTwo() {
	p.t.Helper()
	p.click("#start")
	p.option("1871")
	p.checkIs("right")
	p.next()
	p.option("Whale oil")
	p.option("Paraffin")
	p.checkIs("right")
	p.next()
}

func (p page) answerRest() {
	p.t.Helper()
	p.answerNextFour()
	p.match()
	p.until(`document.querySelector("#score")`)
}

// answerNextFour answers the questions after the first two right, up to the last.
func (p page) answerNextFour() {
	p.t.Helper()
	p.option("False")
	p.checkIs("right")
	p.next()
	p.until(`document.querySelector("#answer")`)
	p.do(chromedp.SendKeys(chromedp.CSS("#answer"), "Green\r"))
	p.until(`document.querySelector(".verdict")?.dataset.outcome === "right"`)
	p.next()
	p.click("#sentence-6")
	p.checkIs("right")
	p.next()
	p.order()
}

// order and match answer the two last questions of the test quiz right by pointing.
func (p page) order() {
	p.t.Helper()
	for _, button := range []string{"#down-0", "#down-0", "#down-0", "#up-3"} {
		p.click(button)
	}
	p.checkIs("right")
	p.next()
}

func (p page) match() {
	p.t.Helper()
	for i, option := range []int{3, 1, 2} {
		id := strconv.Itoa(i)
		p.until(`document.querySelector("#match-` + id + `")`)
		eval[any](p, `(() => {
			const list = document.querySelector("#match-`+id+`");
			list.selectedIndex = `+strconv.Itoa(option)+`;
			list.dispatchEvent(new Event("change", {bubbles: true}));
			return null;
		})()`)
	}
	p.checkIs("right")
	p.next()
}

// checkIs presses Check and waits for the outcome.
func (p page) checkIs(outcome string) {
	p.t.Helper()
	p.click("#check")
	p.until(`document.querySelector(".verdict")?.dataset.outcome === ` + strconv.Quote(outcome))
}

// next presses Next, or Skip, and waits until another question or the score is there.
func (p page) next() {
	p.t.Helper()
	before := p.text(".place")
	p.click("#next, #skip")
	p.until(`document.querySelector("#score") || document.querySelector(".place").textContent !== ` + strconv.Quote(before))
}

func (p page) wantScore(want string) {
	p.t.Helper()
	if got := strings.TrimSpace(p.text(".score-points")); got != want {
		p.t.Errorf("score %q, want %q", got, want)
	}
}
