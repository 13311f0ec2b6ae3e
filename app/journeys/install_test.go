//go:build !js

package journeys

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// Chromium finds nothing that is in the way of installing the app, at the root of a host and in a folder.
func TestTheAppCanBeInstalled(t *testing.T) {
	for _, base := range []string{"/", "/school/reading/"} {
		t.Run(base, func(t *testing.T) {
			h := serve(t, http.StripPrefix(strings.TrimSuffix(base, "/"), site.Handler(files(t, base))))
			p := newPage(t, 1280, 900)
			p.open(h.URL + base + "library/")
			p.offlineReady()
			p.do(func(ctx context.Context, tab *chromedp.Target) (chromedp.Void, error) {
				manifest, err := cdp.Call(ctx, tab, cdppage.GetAppManifest, cdppage.GetAppManifestParams{})
				if err != nil {
					return chromedp.Void{}, err
				}
				for _, e := range manifest.Errors {
					t.Errorf("the manifest, line %d: %s", e.Line, e.Message)
				}
				app, err := cdp.Call(ctx, tab, cdppage.GetAppID, cdp.Empty{})
				if want := h.URL + base; err != nil || app.AppID != want {
					t.Errorf("the app is %q, want %s: %v", app.AppID, want, err)
				}
				barred, err := cdp.Call(ctx, tab, cdppage.GetInstallabilityErrors, cdp.Empty{})
				for _, e := range barred.InstallabilityErrors {
					// Tests have profiles of their own, which are incognito to the browser.
					if e.ErrorID != "in-incognito" {
						t.Errorf("not installable: %s %v", e.ErrorID, e.ErrorArguments)
					}
				}
				return chromedp.Void{}, err
			})
		})
	}
}

// A first version that cannot be fetched whole is not kept, and the page works; the next visit keeps it.
func TestAFirstVersionThatCannotBeFetchedWhole(t *testing.T) {
	whole := site.Handler(files(t, "/"))
	h := serve(t, half(whole, "/due/"))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.answerAll()
	p.wantScore("7 of 7")
	p.eventually("an answer to /due/", func() bool { return h.asked("/due/") > 0 })
	p.caches(0, `k.startsWith("lectern:")`)
	h.change(whole)
	p.do(chromedp.Reload())
	p.live()
	p.offlineReady()
	h.Close()
	p.open(h.URL + "/due/")
}
