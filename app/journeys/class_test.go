//go:build !js

package journeys

import (
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/cmd/lectern/site"
	"lectern/questions/quiz"
)

// codesOf are the codes of pupils who answer by chance, from seat 1 on.
func codesOf(t testing.TB, q quiz.Quiz, pupils int) []string {
	t.Helper()
	r := rand.New(rand.NewPCG(3, 4))
	codes := make([]string, pupils)
	for i := range codes {
		codes[i] = codeOf(t, q, quiztest.Sheet(r, q), i+1)
	}
	return codes
}

func codeOf(t testing.TB, q quiz.Quiz, s result.Sheet, seat int) string {
	t.Helper()
	s.Seat, s.Name = seat, ""
	code, err := result.Code(q, s)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

// contradiction is a code of seat 1 that tells something else than the one of codesOf.
func contradiction(t testing.TB, q quiz.Quiz) string {
	t.Helper()
	return codeOf(t, q, result.Of(flow.New(q)), 1)
}

// handIn types codes on the class page and waits for what comes of it.
func (p page) handIn(codes string) {
	p.t.Helper()
	p.fill("#codes", codes)
	p.click("#take-in")
	p.until(`document.querySelector(".class-told:not([hidden]), .class-troubles:not([hidden])")`)
}

// fill puts a text into a field, as if it had been pasted.
func (p page) fill(field, text string) {
	p.t.Helper()
	p.until(`document.querySelector(` + strconv.Quote(field) + `)`)
	eval[any](p, `(() => {
		const field = document.querySelector(`+strconv.Quote(field)+`);
		field.value = `+strconv.Quote(text)+`;
		field.dispatchEvent(new Event("input", {bubbles: true}));
		return null;
	})()`)
}

func TestAClassOfCodes(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	q := quiztest.Quiz()
	codes := codesOf(t, q, 30)
	other := quiztest.Choices(6, 4)
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/class/")
	p.click(`a[href$="?library=light"]`)
	p.handIn("Anna: " + codes[0] + "\n" + strings.Join(codes[1:], "\n"))
	p.wantOutcome("30 new results.", "")
	p.handIn(codes[4] + "\n" + codes[4][:6] + "\n" + codeOf(t, other, result.Of(flow.New(other)), 3))
	p.wantOutcome("0 new results. 1 was here already.", "Line 1 too short|Line 2 another lesson")
	p.handIn(contradiction(t, q))
	p.wantOutcome("contradicts", "")
	p.until(`document.querySelectorAll(".class-conflicts li").length === 1 && document.querySelector(".marks .several")`)
	p.click(".class-conflicts button")
	p.until(`!document.querySelector(".marks .several")`)

	p.click("#to-2")
	p.fill("#pupil-name", "Ben \u202eAdeyemi")
	p.click("#pupil-save")
	p.until(`document.querySelector("#to-2").textContent === "Ben Adeyemi" && document.activeElement.id === "to-2"`)
	p.click("#to-3")
	p.click("#pupil-remove")
	p.click("#remove-yes")
	p.until(`!document.querySelector("#to-3") && document.querySelectorAll(".marks tbody tr").length === 29`)

	table, err := os.ReadFile(p.savedAs("#csv", "lectern-*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	if rows := strings.Split(string(table), "\r\n"); len(rows) != 31 || !strings.HasPrefix(rows[1], "1,Anna,") || !strings.HasPrefix(rows[2], "2,Ben Adeyemi,") {
		t.Errorf("the table is %q", table)
	}

	p.until(inDatabase("class:", "Ben Adeyemi"))
	p.open(h.URL + "/class/")
	p.click(`.class-cards a[href*="?lesson="]`)
	p.until(`document.querySelectorAll(".marks tbody tr").length === 29 && document.querySelector("#to-1").textContent === "Anna"`)
	p.click("#delete")
	p.until(`document.activeElement.id === "delete-sure"`)
	p.click("#delete-yes")
	p.until(`location.pathname === "/class/" && !document.querySelector('a[href*="?lesson="]') && document.querySelector(".class-steps:not([hidden])")`)
	p.kept()
	p.do(chromedp.Reload())
	p.live()
	if left := eval[int](p, `document.querySelectorAll('a[href*="?lesson="]').length`); left > 0 {
		t.Error("the deleted class is there again")
	}
}

// inDatabase asks whether a record whose name begins so holds a text.
func inDatabase(name, text string) string {
	return `await new Promise(async (done) => {
		const [kept] = await indexedDB.databases();
		if (!kept) return done(false);
		indexedDB.open(kept.name).onsuccess = (opened) => {
			const db = opened.target.result;
			const all = db.transaction("records").objectStore("records").getAll(IDBKeyRange.bound(` + strconv.Quote(name) + `, ` + strconv.Quote(name+"\uffff") + `));
			all.onsuccess = () => { db.close(); done(all.result.some((record) => record.includes(` + strconv.Quote(text) + `))); };
		};
	})`
}

// wantOutcome looks at what is said of codes that were taken in: a part of the sentence, and of each trouble its place
// and a part of what is wrong, with | between them.
func (p page) wantOutcome(told, troubles string) {
	p.t.Helper()
	p.until(`document.querySelector(".class-told").textContent.includes(` + strconv.Quote(told) + `)`)
	shown := eval[[]string](p, `[...document.querySelectorAll(".class-troubles:not([hidden]) li")].map((e) => e.textContent)`)
	want := strings.Split(troubles, "|")
	if troubles == "" {
		want = nil
	}
	if len(shown) != len(want) {
		p.t.Fatalf("troubles are %q, want %q", shown, want)
	}
	for i, w := range want {
		place, words, _ := strings.Cut(w, " ")
		number, words, _ := strings.Cut(words, " ")
		if !strings.HasPrefix(shown[i], place+" "+number) || !strings.Contains(shown[i], words) {
			p.t.Errorf("trouble %q, want %q", shown[i], w)
		}
	}
}

func newRand(seed uint64) *rand.Rand { return rand.New(rand.NewPCG(seed, seed)) }
