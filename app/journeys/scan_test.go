//go:build !js

package journeys

import (
	"bytes"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"rsc.io/qr"

	"lectern/app/chromium"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/cmd/lectern/site"
)

// seen notes the streams that the page gets from the camera.
const seen = `
	const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
	navigator.mediaDevices.getUserMedia = async (wanted) => window.stream = await open(wanted);
`

const cameraOff = `window.stream.getTracks().every((track) => track.readyState === "ended") && !document.querySelector("video")`

func TestQRCodesBeforeTheCamera(t *testing.T) {
	film := filepath.Join(t.TempDir(), "film.mjpeg")
	if err := os.WriteFile(film, bytes.Repeat(asJPEG(t, desk(t, qrOf(t, 4))), 10), 0o600); err != nil {
		t.Fatal(err)
	}
	browser, stop, err := chromium.StartWith("",
		chromedp.Flag("use-fake-ui-for-media-stream", true),
		chromedp.Flag("use-fake-device-for-media-stream", true),
		chromedp.Flag("use-file-for-fake-video-capture", film))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
	h := serve(t, site.Handler(files(t, "/")))
	p := newPageIn(t, browser, 390, 844, life)
	p.before(seen)
	p.open(h.URL + "/class/?library=light")
	p.click("#scan")
	p.until(`document.querySelector("#to-4")`)
	p.until(`document.querySelector(".class-spied").textContent === "Seat 4 is taken in."`)
	p.click("#scan")
	p.until(cameraOff)

	p.click("#scan")
	p.until(`document.querySelector(".class-spied").textContent === "Seat 4 was here already."`)
	p.click(".class-back")
	p.until(`document.querySelector(".class-cards")`)
	p.until(cameraOff)
}

func TestNoCamera(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	for script, words := range map[string]string{
		`Object.defineProperty(navigator, "mediaDevices", {value: undefined})`:                                                 "No camera was found",
		`navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("", "NotFoundError") }`:                    "No camera was found",
		`navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("", "NotAllowedError") }`:                  "may not use the camera",
		`navigator.mediaDevices.getUserMedia = async () => { throw new DOMException("", "NotReadableError") }`:                 "another program",
		`navigator.mediaDevices.getUserMedia = () => new Promise((_, fail) => setTimeout(() => fail(new TypeError("no")), 9))`: "another program",
	} {
		p := newPage(t, 390, 844)
		p.before(script)
		p.open(h.URL + "/class/?library=light")
		p.click("#scan")
		p.until(`document.querySelector(".class-scanner [role=alert]")?.textContent.includes("` + words + `") && !document.querySelector("video")`)
	}
}

// Of pictures all codes count that are in them.
func TestPicturesOfQRCodes(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	folder := t.TempDir()
	picture := func(name string, codes ...image.Image) string {
		file := filepath.Join(folder, name)
		var out bytes.Buffer
		if err := png.Encode(&out, desk(t, codes...)); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	p := newPage(t, 1280, 900)
	p.open(h.URL + "/class/?library=light")
	p.until(`document.querySelector("#result-files")`)
	p.do(chromedp.SetUploadFiles(chromedp.CSS("#result-files"), []string{
		picture("two.png", qrOf(t, 5), qrOf(t, 6)), picture("none.png"), picture("lesson.png", qrImage(t, "https://lectern.example/open/#abc")),
	}))
	p.until(`document.querySelector("#to-5") && document.querySelector("#to-6")`)
	p.until(`document.querySelectorAll(".class-troubles li").length === 2`)
	for _, words := range []string{"none.pngNo QR code", "lesson.pngThis QR code holds something else"} {
		p.until(`document.querySelector(".class-troubles").textContent.includes("` + words + `")`)
	}
}

// qrOf is the QR code of a pupil who answers by chance.
func qrOf(t *testing.T, seat int) image.Image {
	t.Helper()
	q := quiztest.Quiz()
	s := quiztest.Sheet(rand.New(rand.NewPCG(5, uint64(seat))), q)
	s.Seat, s.Name = seat, ""
	text, err := result.QR(q, s)
	if err != nil {
		t.Fatal(err)
	}
	return qrImage(t, text)
}

func qrImage(t *testing.T, text string) image.Image {
	t.Helper()
	code, err := qr.Encode(text, qr.M)
	if err != nil {
		t.Fatal(err)
	}
	code.Scale = 5
	return code.Image()
}

// desk is a picture with things that lie on a grey desk, side by side.
func desk(t *testing.T, things ...image.Image) image.Image {
	t.Helper()
	out := image.NewGray(image.Rect(0, 0, 1280, 720))
	draw.Draw(out, out.Rect, image.NewUniform(color.Gray{Y: 150}), image.Point{}, draw.Src)
	at := image.Pt(60, 60)
	for _, x := range things {
		draw.Draw(out, x.Bounds().Add(at), x, image.Point{}, draw.Src)
		at.X += x.Bounds().Dx() + 60
	}
	return out
}

func asJPEG(t *testing.T, picture image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, picture, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}
