//go:build !js

package journeys

import (
	"fmt"
	"math/rand/v2"
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

// BenchmarkClassTakesCodes is how long it takes from the click until thirty pupils stand in the table.
func BenchmarkClassTakesCodes(b *testing.B) {
	h := serve(b, site.Handler(files(b, "/")))
	codes := strings.Join(codesOf(b, quiztest.Quiz(), 30), "\n")
	p := newPage(b, 1280, 900)
	for b.Loop() {
		p.open(h.URL + "/class/?library=light")
		p.fill("#codes", codes)
		took := awaited[float64](p, watched)
		b.ReportMetric(took, "ms/class")
		p.click("#delete")
		p.click("#delete-yes")
		p.until(`document.querySelector(".class-steps")`)
	}
}

const watched = `(async () => {
	const start = performance.now();
	document.querySelector("#take-in").click();
	while (document.querySelectorAll(".marks tbody tr").length < 30) await new Promise(requestAnimationFrame);
	return performance.now() - start;
})()`

// BenchmarkClassTableScrolls goes through a table of 200 pupils and 40 questions, and tells how long a frame takes: the
// median, and the longest of twenty.
func BenchmarkClassTableScrolls(b *testing.B) {
	h := serve(b, site.Handler(files(b, "/")))
	p := newPage(b, 1280, 900)
	q := quiztest.Choices(40, 4)
	lesson, err := handout.EncodeFile(handout.Lesson{Quiz: q})
	if err != nil {
		b.Fatal(err)
	}
	folder, r := b.TempDir(), rand.New(rand.NewPCG(7, 8))
	save := func(name string, data []byte) string {
		file := filepath.Join(folder, name)
		if err := os.WriteFile(file, data, 0o600); err != nil {
			b.Fatal(err)
		}
		return file
	}
	var results []string
	for seat := 1; seat <= 200; seat++ {
		s := quiztest.Sheet(r, q)
		s.Seat, s.Name = seat, ""
		data, err := result.EncodeFile(s)
		if err != nil {
			b.Fatal(err)
		}
		results = append(results, save(fmt.Sprintf("%d%s", seat, result.Extension), data))
	}
	p.open(h.URL + "/class/")
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#lesson-file"), []string{save("long"+handout.Ending, lesson)}))
	p.until(`document.querySelector("#result-files")`)
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#result-files"), results))
	p.until(`document.querySelectorAll(".marks tbody tr").length === 200`)
	for b.Loop() {
		frames := awaited[[]float64](p, frames)
		b.ReportMetric(frames[0], "ms/median-frame")
		b.ReportMetric(frames[1], "ms/p95-frame")
	}
}

const frames = `(async () => {
	const room = document.querySelector(".table-room"), took = [];
	let last = await new Promise(requestAnimationFrame);
	for (let i = 0; i < 300; i++) {
		room.scrollTop = (i * 37) % (room.scrollHeight - room.clientHeight);
		room.scrollLeft = (i * 11) % Math.max(1, room.scrollWidth - room.clientWidth);
		const now = await new Promise(requestAnimationFrame);
		took.push(now - last);
		last = now;
	}
	took.sort((a, b) => a - b);
	return [took[150], took[285]];
})()`

// awaited gives what a promise comes to.
func awaited[T any](p page, js string) T {
	p.t.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](js, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatalf("%s: %v", js, err)
	}
	return v
}
