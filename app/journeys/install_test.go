//go:build !js

package journeys

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/target"
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
	p.caches(0, `k.startsWith("lectern:")`)
	h.change(whole)
	p.do(chromedp.Reload())
	p.live()
	p.offlineReady()
	h.Close()
	p.open(h.URL + "/due/")
}

// between is a proxy that all requests of a browser's profile go through, those of its workers too. It takes those to an
// address at which nothing listens to the server, and notes all others but what the browser itself asks about forms.
func between(t *testing.T, server string) (proxy, address string, foreign func() []string) {
	t.Helper()
	to, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
	host := fmt.Sprintf("localhost:%d", freePort(t))
	var guard sync.Mutex
	var asked []string
	pass := httputil.NewSingleHostReverseProxy(to)
	h := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Host == host && r.Method != http.MethodConnect {
			pass.ServeHTTP(w, r)
			return
		}
		if r.Host != "content-autofill.googleapis.com:443" {
			guard.Lock()
			asked = append(asked, r.Method+" "+r.Host+r.URL.Path)
			guard.Unlock()
		}
		http.Error(w, "not here", http.StatusBadGateway)
	}))
	t.Cleanup(h.Close)
	return h.URL, "http://" + host, func() []string {
		guard.Lock()
		defer guard.Unlock()
		return slices.Clone(asked)
	}
}

// Whatever a reader and a teacher do, no program of the site, worker or service worker asks another host for anything.
func TestNoRequestLeavesTheOrigin(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	proxy, address, foreign := between(t, h.URL)
	tab, closeTab := chromedp.NewContext(shared.browser, chromedp.WithNewBrowserContext(func(c *target.CreateBrowserContextParams) {
		c.ProxyServer, c.ProxyBypassList = proxy, "<-loopback>"
	}))
	t.Cleanup(closeTab)
	if err := chromedp.Do(tab); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(tab, patience)
	t.Cleanup(cancel)
	p := page{t, ctx}
	p.do(chromedp.EmulateViewport(1280, 900))
	own, errors := p.watch(address)
	p.open(address)
	p.answerAll()
	p.offlineReady()
	for _, path := range []string{"/library/", "/due/", "/device/", "/studio/", "/class/"} {
		p.open(address + path)
	}
	p.open(address + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.click("#begin")
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
	if asked := append(foreign(), own()...); len(asked) > 0 {
		t.Errorf("asked elsewhere: %q", asked)
	}
	if said := errors(); len(said) > 0 {
		t.Errorf("the console says %q", said)
	}
}
