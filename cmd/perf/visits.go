package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"lectern/app/chromium"
	"lectern/web"
)

// visited is what the rounds of visits took.
type visited struct {
	browser   string
	answering []float64 // milliseconds from opening the page offline to the verdict on an answer
	analysing []float64 // milliseconds from pasting a text offline to the first word of the analyser
}

func visits(lectern string) (visited, error) {
	var v visited
	for range rounds {
		if err := v.round(lectern); err != nil {
			return visited{}, err
		}
	}
	return v, nil
}

// round is a visit that fills the caches of a new profile, and one without server and with the browser started anew.
func (v *visited) round(lectern string) error {
	profile, err := os.MkdirTemp("", "lectern-perf-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(profile)
	site, err := serve(lectern)
	if err != nil {
		return err
	}
	defer site.stop()
	if err := browse(profile, v.first(site.address)); err != nil {
		return fmt.Errorf("first visit: %w", err)
	}
	site.stop()
	if err := browse(profile, v.second(site.address)); err != nil {
		return fmt.Errorf("second visit: %w", err)
	}
	return nil
}

// patience is how long a visit may take.
const patience = 2 * time.Minute

// browse makes a visit with a browser of that profile.
func browse(profile string, visit func(tab context.Context) error) error {
	tab, stop, err := chromium.StartWith(profile)
	if err != nil {
		return err
	}
	defer stop()
	ctx, cancel := context.WithTimeout(tab, patience)
	defer cancel()
	return visit(ctx)
}

// first reads, answers a question and has a quiz made of a text, and stays until everything is kept for later.
func (v *visited) first(address string) func(context.Context) error {
	return func(tab context.Context) error {
		about, err := chromedp.CallBrowser(tab, browser.GetVersion, cdp.Empty{})
		if err != nil {
			return err
		}
		v.browser = about.Product
		if _, err := open(tab, address, answer); err != nil {
			return err
		}
		if _, err := open(tab, address, kept+taken); err != nil {
			return err
		}
		_, err = open(tab, address+"new/", paste+made+kept+taken)
		return err
	}
}

// second answers a question of another text and has a quiz made without the server, and notes how long it takes.
func (v *visited) second(address string) func(context.Context) error {
	return func(tab context.Context) error {
		took, err := open(tab, address+"read/"+web.Library[1]+"/", answer)
		if err != nil {
			return err
		}
		v.answering = append(v.answering, took)
		if took, err = open(tab, address+"new/", paste+taken); err != nil {
			return err
		}
		v.analysing = append(v.analysing, took)
		return nil
	}
}

// open goes to a page that runs the script from its beginning on, and gives what the script returns.
func open(tab context.Context, address, script string) (float64, error) {
	added, err := chromedp.Call(tab, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{
		Source: fmt.Sprintf(visit, script),
	})
	if err != nil {
		return 0, err
	}
	if err := chromedp.Do(tab, chromedp.Navigate(address)); err != nil {
		return 0, err
	}
	result, err := chromedp.Run(tab, chromedp.Evaluate[float64](`visit`, chromedp.EvalAwaitPromise))
	if err != nil {
		return 0, err
	}
	_, err = chromedp.Call(tab, page.RemoveScriptToEvaluateOnNewDocument, page.RemoveScriptToEvaluateOnNewDocumentParams{
		Identifier: added.Identifier,
	})
	return result, err
}
