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
	"sync"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// between is a proxy that all requests of a browser's profile go through, those of its workers too. It takes those to a host
// at which nothing listens to the server, and notes all others but what the browser itself asks about forms.
func between(t *testing.T, server, host string) (proxy string, foreign func() []string) {
	t.Helper()
	to, err := url.Parse(server)
	if err != nil {
		t.Fatal(err)
	}
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
	return h.URL, func() []string {
		guard.Lock()
		defer guard.Unlock()
		return slices.Clone(asked)
	}
}

// newPageThrough opens a tab whose requests all go through the proxy.
func newPageThrough(t *testing.T, proxy string) page {
	t.Helper()
	tab, closeTab := chromedp.NewContext(shared.browser, chromedp.WithNewBrowserContext(func(c *target.CreateBrowserContextParams) {
		c.ProxyServer, c.ProxyBypassList = proxy, "<-loopback>"
	}))
	t.Cleanup(closeTab)
	if err := chromedp.Do(tab); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(tab, life)
	t.Cleanup(cancel)
	p := page{t, ctx}
	p.do(chromedp.EmulateViewport(1280, 900))
	return p
}

// Whatever a reader and a teacher do, no program of the site, worker or service worker asks another host for anything.
func TestNoRequestLeavesTheOrigin(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	host := fmt.Sprintf("localhost:%d", freePort(t))
	address := "http://" + host
	proxy, foreign := between(t, h.URL, host)
	p := newPageThrough(t, proxy)
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

// On a machine in the same room that speaks no HTTPS, browsers keep nothing for offline use; all else works.
func TestWithoutHTTPS(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	const host = "school.test"
	proxy, foreign := between(t, h.URL, host)
	p := newPageThrough(t, proxy)
	own, errors := p.watch("http://" + host)
	p.open("http://" + host + "/")
	if eval[bool](p, `isSecureContext`) {
		t.Fatal("the browser takes the connection for a safe one")
	}
	p.answerAll()
	p.wantScore("7 of 7")
	p.open("http://" + host + "/device/")
	p.open("http://" + host + "/new/")
	p.paste(ownText)
	p.click("#make")
	p.click("#begin")
	p.until(`location.pathname === "/own/" && document.querySelector("#start")`)
	p.answerAnything()
	p.open("http://" + host + "/")
	p.wantScore("7 of 7")
	if asked := append(foreign(), own()...); len(asked) > 0 {
		t.Errorf("asked elsewhere: %q", asked)
	}
	if said := errors(); len(said) > 0 {
		t.Errorf("the console says %q", said)
	}
}
