// Command screenshots takes the pictures of the app that the documentation shows:
//
//	go run ./cmd/screenshots SITE PICTURES
//
// SITE is a folder that lectern site wrote for the root of a host, PICTURES the folder for the PNG files.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"

	"lectern/app/chromium"
	"lectern/app/lesson"
	"lectern/questions/quiz"
)

const (
	text     = "science" // of the library
	patience = 30 * time.Second
)

// picture is one file: a window on a page, and what is done there first.
type picture struct {
	name          string
	width, height int64
	path          string
	script        string
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: screenshots SITE PICTURES")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "screenshots:", err)
		os.Exit(1)
	}
}

func run(site, folder string) error {
	q, err := load(filepath.Join(site, lesson.File(text)))
	if err != nil {
		return err
	}
	answer, typed, all, err := scripts(q)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	server := httptest.NewServer(http.FileServer(http.Dir(site)))
	defer server.Close()
	browser, stop, err := chromium.Start()
	if err != nil {
		return err
	}
	defer stop()
	for _, p := range []picture{
		{"question.png", 1200, 830, "/read/" + text + "/", answer},
		{"phone.png", 390, 844, "/read/" + text + "/", answer + theme("dark")},
		{"typed.png", 390, 844, "/read/" + text + "/", typed},
		{"score.png", 1200, 830, "/read/" + text + "/", all + theme("sepia")},
		{"library.png", 1200, 740, "/library/", ""},
		{"look.png", 390, 844, "/read/" + text + "/", `(await there("#look-button")).click();` + theme("sepia")},
		{"word.png", 1200, 740, "/read/" + text + "/", lookUp + theme("dark")},
		{"review.png", 1200, 740, "/new/", review},
		{"kept.png", 390, 844, "/read/" + text + "/", all + `(await there('a[href$="/device/"]')).click(); await there(".device");` + theme("sepia")},
	} {
		if err := p.take(browser, server.URL, folder); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	return nil
}

func load(file string) (quiz.Quiz, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return quiz.Quiz{}, err
	}
	q, err := quiz.Decode(data)
	if err != nil {
		return quiz.Quiz{}, fmt.Errorf("%s: %w", file, err)
	}
	return q, nil
}

// settle runs a script in a page where the app has started, and waits until what moves has come to rest.
const settle = `(async () => {
	const pause = () => new Promise((done) => setTimeout(done, 50));
	const there = async (selector) => {
		for (;; await pause()) {
			const element = document.querySelector(selector);
			if (element && !element.disabled) return element;
		}
	};
	await there("#live");
	while (document.querySelector("#boot")) await pause();
	%s
	await Promise.all([...document.images].map((image) => image.decode()));
	for (let y = NaN; y !== scrollY; await pause(), await pause()) y = scrollY;
})().then(() => true)`

// awake is a sign that somebody is there, for which the app waits.
var awake = chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, 1, 1)

func (p picture) take(browser context.Context, host, folder string) error {
	tab, closeTab := chromedp.NewContext(browser, chromedp.WithNewBrowserContext())
	defer closeTab()
	if err := chromedp.Do(tab); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(tab, patience)
	defer cancel()
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(p.width, p.height), chromedp.Navigate(host+p.path), awake); err != nil {
		return err
	}
	script := fmt.Sprintf(settle, p.script)
	if _, err := chromedp.Run(ctx, chromedp.Evaluate[bool](script, chromedp.EvalAwaitPromise)); err != nil {
		return err
	}
	image, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, p.name), image, 0o644)
}
