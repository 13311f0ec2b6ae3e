//go:build !js

package journeys

import (
	"strings"
	"testing"

	"lectern/app/handout"
	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
	"lectern/questions/quiz"
)

// wrongKey is the test quiz of a teacher who took the wrong option for the key of the first question.
func wrongKey() quiz.Quiz {
	q := quiztest.Quiz()
	q.Questions[0].Key = []string{"1902"}
	return q
}

// A key that the teacher mends reaches those who opened the lesson before: the lesson that they open again has it, what
// they answered stays and is marked by it, and so is what the class handed in.
func TestAMendedKey(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	made := func(q quiz.Quiz) string {
		q.Questions = q.Questions[:3]
		return h.URL + "/open/#" + fragment(t, handout.Lesson{Quiz: q})
	}
	pupil := newPage(t, 390, 844)
	pupil.open(made(wrongKey()))
	pupil.opensGiven()
	pupil.click("#start")
	pupil.option("1871")
	pupil.checkIs("wrong")
	pupil.click("#finish")
	pupil.until(`document.querySelector("#hand-in[open]")`)
	code := pupil.handsIn("5")

	teacher := newPage(t, 1280, 900)
	collects := func(link string) {
		teacher.open(h.URL + "/class/")
		teacher.until(`document.querySelector(".class-choose")?.hidden === false`)
		teacher.fill("#lesson-link", link)
		teacher.click("#open-link")
		teacher.until(`document.querySelector(".class-page #codes")`)
	}
	collects(made(wrongKey()))
	teacher.handIn(code)
	teacher.wantMarks("Seat 5 ×–– 0")
	teacher.kept()
	collects(made(quiztest.Quiz()))
	teacher.wantMarks("Seat 5 ✓–– 1")

	pupil.open(made(quiztest.Quiz()))
	pupil.until(`location.pathname === "/own/" && document.querySelector("#score")`)
	pupil.open(h.URL + "/library/")
	pupil.until(`document.querySelector(".own .card .standing-words")?.textContent.includes("1")`)
	if cards := eval[int](pupil, `document.querySelectorAll(".own .card").length`); cards != 1 {
		t.Errorf("%d lessons are kept", cards)
	}
}

// A text of the library to which the teacher has given another key opens as hers, with what was answered in the library.
func TestALibraryTextWithAnotherKey(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	p.open(h.URL + "/open/#" + fragment(t, handout.Lesson{Quiz: quiztest.Quiz()}))
	p.until(`location.pathname === "/read/light/" && document.querySelector("#start")`)
	p.click("#start")
	p.option("1871")
	p.checkIs("right")
	p.open(h.URL + "/open/#" + fragment(t, handout.Lesson{Quiz: wrongKey()}))
	p.until(`location.pathname === "/own/" && document.querySelector(".verdict")?.dataset.outcome === "wrong"`)
}

func (p page) wantMarks(want string) {
	p.t.Helper()
	p.until(`document.querySelectorAll(".marks tbody tr").length === 1`)
	wait(p, rowsOf(".marks tbody"), func(now string) bool { return strings.HasPrefix(now, want) })
}
