//go:build !js

package journeys

import (
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/app/handout"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/cmd/lectern/site"
)

// given is a lesson that a teacher made of the test quiz.
func given() handout.Lesson {
	q := quiztest.Quiz()
	q.Questions = q.Questions[1:4]
	return handout.Lesson{Quiz: q}
}

func fragment(t testing.TB, l handout.Lesson) string {
	t.Helper()
	out, err := handout.Pack(l)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func (p page) opensGiven() {
	p.t.Helper()
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
}

// A lesson from a link opens at once, leaves the address, and goes on where it was left when it is opened again.
func TestLessonFromALink(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 390, 844)
	lesson := fragment(t, given())
	link := h.URL + "/open/#" + lesson
	asked, _ := p.watch("nowhere") // lists what is asked of any host
	p.open(link)
	p.opensGiven()
	if text := p.text(".facts-line"); !strings.Contains(text, "From\u00a0your\u00a0teacher") {
		t.Errorf("the head says %q", text)
	}
	if all := strings.Join(asked(), " "); !strings.Contains(all, "/open/") || strings.Contains(all, lesson) {
		t.Errorf("asked of the server: %s", all)
	}
	p.click("#start")
	p.option("Whale oil")
	p.option("Paraffin")
	p.checkIs("right")

	p.do(chromedp.NavigateBack())
	p.until(`location.pathname === "/open/" && location.hash === ""`)
	p.open(h.URL + "/library/")
	p.until(`document.querySelectorAll(".own .card").length === 1`)
	p.open(link)
	p.until(`location.pathname === "/own/" && document.querySelector(".verdict")`)

	p.click("#finish")
	p.until(`document.querySelector("#hand-in[open]")`)
	p.fill("#hand-in-who", "12") // at once: a code stands there after each key
	p.until(`document.querySelector(".code-group")`)
	s, err := result.ParseCode(given().Quiz, p.text(".code-groups"))
	if err != nil || s.Seat != 12 || s.Points() != 1 {
		t.Errorf("the code tells %+v, %v", s, err)
	}
}

// A lesson that is a text of the site opens there; a link to it needs its name only.
func TestLinkToATextOfTheLibrary(t *testing.T) {
	h := serve(t, site.Handler(newer(t)))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/open/#" + fragment(t, handout.Lesson{Quiz: quiztest.Quiz(), Library: "light"}))
	p.until(`location.pathname === "/read/light/" && document.querySelector("#start")`)

	p.open(h.URL + "/open/#" + fragment(t, handout.Lesson{Quiz: quiztest.Quiz(), Library: "second"}))
	p.saysNotOpened("other words or questions")
	p.click(`.notice a[href="/read/second/"]`)
	p.until(`location.pathname === "/read/second/"`)

	p.open(h.URL + "/open/#" + fragment(t, handout.Lesson{Quiz: quiztest.Quiz(), Library: "elsewhere"}))
	p.saysNotOpened("this site does not have")

	p.open(h.URL + "/open/#" + fragment(t, handout.Lesson{Quiz: quiztest.Quiz()}))
	p.until(`location.pathname === "/read/light/" && document.querySelector("#start")`)
}

func (p page) saysNotOpened(words string) {
	p.t.Helper()
	p.until(`document.querySelector('.open .notice[role="alert"]')?.textContent.includes("` + words + `")`)
}

// Each way in which a lesson can be broken has its own sentence, and leaves what is there alone.
func TestBrokenLessons(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	whole := fragment(t, given())
	for _, c := range []struct{ link, says string }{
		{whole[:len(whole)-9], "end of this link is missing"},
		{whole[:40] + "AAAA" + whole[44:], "changed on its way"},
		{later(), "newer Lectern"},
		{strings.Repeat("A", handout.MaxFragment+4), "too big"},
		{"results", "no lesson in this link"},
		{"<img src=x onerror=alert(1)>", "no lesson in this link"},
	} {
		p.open(h.URL + "/open/")
		p.until(`document.querySelector("#lesson-link")?.disabled === false`)
		p.fill("#lesson-link", h.URL+"/open/#"+c.link)
		p.click("#open-link")
		p.saysNotOpened(c.says)
		p.saysNotOpened("as they were")
	}
	p.open(h.URL + "/library/")
	p.until(`document.querySelectorAll(".own .card").length === 0 && document.querySelector(".own")`)
}

// later is a link of version 2: all that is known of it is where its checksum and its length are.
func later() string {
	data := []byte{2, 0, 0, 0, 0, 0, 4, 'l', 'a', 't', 'e'}
	sum := crc32.Update(crc32.ChecksumIEEE(data[:1]), crc32.IEEETable, data[5:])
	binary.BigEndian.PutUint32(data[1:], sum)
	return base64.RawURLEncoding.EncodeToString(data)
}

func TestLessonFromAFile(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	data, err := handout.EncodeFile(given())
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	choose := func(name string, data []byte) {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		p.until(`document.querySelector("#lesson-file")?.disabled === false`)
		p.do(chromedp.SetUploadFiles(chromedp.CSS("#lesson-file"), []string{path}))
	}
	p.open(h.URL + "/open/")
	choose("notes.txt", []byte("Agnes Muir kept the lamp alone."))
	p.saysNotOpened("no lesson")
	choose("cut.lectern", data[:len(data)-30])
	p.saysNotOpened("end of this file is missing")
	choose("lesson.lectern", data)
	p.opensGiven()

	p.open(h.URL + "/new/")
	p.until(`document.querySelector("#file")?.disabled === false`)
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{filepath.Join(dir, "cut.lectern")}))
	p.until(`document.querySelector('.notice[role="alert"]')?.textContent.includes("lesson from a teacher cannot be opened")`)
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#file"), []string{filepath.Join(dir, "lesson.lectern")}))
	p.opensGiven()
}

// The link to a text of the library that is shared at its end leads to it.
func TestSharedText(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/read/second/")
	p.answerAll()
	p.click("#share")
	p.until(`document.querySelector("#share-link").value.includes("/open/#")`)
	p.open(eval[string](p, `document.querySelector("#share-link").value`))
	p.until(`location.pathname === "/read/second/" && document.querySelector("#score")`)
}
