//go:build !js

package journeys

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

func TestAWorksheetIsPrinted(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	if shown := eval[string](p, `document.body.innerText`); strings.Contains(shown, "Answers") {
		t.Errorf("the key is seen on the screen: %s", shown)
	}
	eval[any](p, `window.print = () => { window.printed = true; }; null`)
	p.click("#print")
	p.until(`window.printed`)
	p.click("#start")
	p.option("1902")
	p.checkIs("wrong")

	_, err := chromedp.Run(p.ctx, func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, t, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		return chromedp.Void{}, err
	})
	if err != nil {
		t.Fatal(err)
	}
	printed := eval[string](p, `document.body.innerText`)
	for _, want := range []string{
		"Name", "Agnes Muir kept the lamp alone for eleven winters.", "What colour was the ledger?", "It had green pages for the weather.",
		"Answers", "green paragraph 2", "The tower closed in 1958 because ships had begun to use radio. paragraph 3",
	} {
		if !strings.Contains(printed, want) {
			t.Errorf("the print lacks %q:\n%s", want, printed)
		}
	}
	for _, chrome := range []string{"Library", "Next", "Not right", "Question 1 of 7"} {
		if strings.Contains(printed, chrome) {
			t.Errorf("the print shows %q", chrome)
		}
	}
	pdf, err := chromedp.Run(p.ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
	if err != nil {
		t.Fatal(err)
	}
	if pages := bytes.Count(pdf, []byte("/Type /Page\n")); pages < 2 {
		t.Errorf("%d pages, want the key on one of its own", pages)
	}
}
