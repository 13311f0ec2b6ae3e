//go:build !js

package journeys

import (
	"encoding/base64"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/app/handout"
	"lectern/app/result"
	"lectern/cmd/lectern/site"
)

// A teacher makes a lesson of a text of the library, without its last question. Three pupils open it by its link, its file
// and its QR code, and hand in by code, file and QR code; each of the four has a browser of her own.
func TestAClassroom(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	teacher := newPage(t, 1280, 900)
	teacher.open(h.URL + "/studio/")
	teacher.click("#use-light")
	teacher.until(`location.pathname === "/studio/lesson/" && document.querySelectorAll(".work").length === 7`)
	teacher.click(".work:last-child .work-tools .tool:last-child")
	teacher.until(`document.querySelectorAll(".work").length === 6`)
	teacher.until(`document.querySelector(".studio-kept").textContent === "Kept on this device"`)
	teacher.click("#hand-out")
	teacher.until(`document.querySelector("#link")?.value`)
	link := eval[string](teacher, `document.querySelector("#link").value`)
	lesson := teacher.savedAs("#download", "lectern-*"+handout.Ending)
	scanned := awaited[string](teacher, `(async () => {
		`+drawQR+`
		const worker = new Worker("/web/js/scan.js");
		const said = new Promise((done) => { worker.onmessage = (e) => done(e.data); });
		worker.postMessage({id: 1, image: brush.getImageData(0, 0, canvas.width, canvas.height)});
		return JSON.parse(await said).texts[0];
	})()`)
	if scanned != link {
		t.Fatalf("the QR code holds %q, the link is %q", scanned, link)
	}

	anna := newPage(t, 390, 844)
	anna.open(link)
	anna.opensLesson()
	anna.answerFirstTwo()
	anna.answerNextFour()
	anna.until(`document.querySelector("#score")`)
	code := anna.handsIn("1")

	max := newPage(t, 390, 844)
	max.open(h.URL + "/open/")
	max.until(`document.querySelector("#lesson-file")?.disabled === false`)
	max.do(chromedp.SetUploadFiles(chromedp.CSS("#lesson-file"), []string{lesson}))
	max.opensLesson()
	max.click("#start")
	max.option("1902")
	max.checkIs("wrong")
	max.next()
	max.option("Whale oil")
	max.checkIs("nearly")
	max.next()
	max.option("True")
	max.checkIs("wrong")
	max.click("#finish")
	max.until(`document.querySelector("#score")`)
	max.handsIn("Max")
	file := max.savedAs("#hand-in-file", "*"+result.Extension)

	clara := newPage(t, 390, 844)
	clara.open(scanned)
	clara.opensLesson()
	clara.click("#start")
	clara.click("#hint")
	clara.until(`document.querySelector("p.near")`)
	clara.option("1871")
	clara.checkIs("right")
	clara.next()
	clara.option("Whale oil")
	clara.option("Paraffin")
	clara.checkIs("right")
	clara.click("#finish")
	clara.until(`document.querySelector("#score")`)
	clara.handsIn("3")
	picture := filepath.Join(t.TempDir(), "clara.png")
	clara.writeQR(picture)

	teacher.click("#collect")
	teacher.handIn("Anna: " + code)
	teacher.wantOutcome("1 new result.", "")
	teacher.do(chromedp.SetUploadFiles(chromedp.CSS("#result-files"), []string{file, picture}))
	teacher.until(`document.querySelectorAll(".marks tbody tr").length === 3`)
	teacher.do(chromedp.SetUploadFiles(chromedp.CSS("#result-files"), []string{picture, file}))
	teacher.until(`document.querySelector(".class-told").textContent.startsWith("0 new results. 2 were here already.")`)

	// By hand: 6, 0.75 + 1 and 0.5 points of 6. Max has half of the fuels; Clara paid a quarter for her hint.
	// The mean is 8.25 / 3 = 2.75, the spread the root of (3.25² + 1² + 2.25²) / 2 = 8.3125, which is 2.88.
	for place, want := range map[string]string{
		".marks tbody":         "Anna ✓✓✓✓✓✓ 6 100 %|Seat 3 ¾✓–––– 1.8 29 %|Max ×½×––– 0.5 8 %",
		".marks tfoot":         "Share, % 58 83 33 33 33 33 2.8 46 %",
		".glance-value":        "3 pupils|2.8 of 6|2.9",
		".drawn:first-of-type": "1902 1|✓ 1871 2|1934 0|1958 0",
	} {
		wait(teacher, rowsOf(place), func(now string) bool { return strings.HasPrefix(now, want) })
	}
}

// opensLesson waits until the lesson of a teacher is open.
func (p page) opensLesson() {
	p.t.Helper()
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
}

// handsIn says who she is, who is somebody else than before, and gives the code.
func (p page) handsIn(who string) string {
	p.t.Helper()
	const code = `[...document.querySelectorAll(".code-group")].map((e) => e.textContent).join("-")`
	before := eval[string](p, code)
	p.fill("#hand-in-who", who)
	return wait(p, code, func(now string) bool { return now != "" && now != before })
}

// drawQR draws the QR code of the page on a canvas.
const drawQR = `
	const svg = document.querySelector("svg.qr"), box = svg.viewBox.baseVal, scale = 6;
	const canvas = document.createElement("canvas"), brush = canvas.getContext("2d");
	canvas.width = box.width * scale;
	canvas.height = box.height * scale;
	brush.fillStyle = "white";
	brush.fillRect(0, 0, canvas.width, canvas.height);
	brush.scale(scale, scale);
	brush.translate(-box.x, -box.y);
	brush.fillStyle = "black";
	brush.fill(new Path2D(svg.querySelector("path").getAttribute("d")));
`

// writeQR saves a picture of the QR code of the page.
func (p page) writeQR(file string) {
	p.t.Helper()
	text := eval[string](p, `(() => {`+drawQR+`return canvas.toDataURL("image/png").split(",")[1]; })()`)
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(file, data, 0o600); err != nil {
		p.t.Fatal(err)
	}
}

// rowsOf is what stands in the rows of a table or list, or in elements that a selector finds, with | between them.
func rowsOf(selector string) string {
	return `(() => {
		const words = (e) => e.textContent.replaceAll("\u00a0", " ").trim();
		const row = (e) => [...e.children].map(words).join(" ").replace(/([✓¾½¼×–]) (?=[✓¾½¼×–])/g, "$1").replace(/ +/g, " ").trim();
		const found = [...document.querySelectorAll(` + strconv.Quote(selector) + `)];
		const first = found[0];
		if (first.matches("tbody, tfoot, ul")) return [...first.children].map(row).join("|");
		return found.map(words).join("|");
	})()`
}
