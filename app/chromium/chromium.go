//go:build !js

// Package chromium starts the browser that the tests run in.
package chromium

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/chromedp/chromedp"
)

// ErrNone says that there is no browser and what to do about it.
var ErrNone = errors.New("the browser tests need Chromium: install the package chromium, or name a browser in LECTERN_CHROMIUM")

// starting is how long the browser may take to start: where all tests run at once it has little of the processor.
const starting = 3 * time.Minute

// Find gives the path of the browser: the one that LECTERN_CHROMIUM names, or the first that is installed.
func Find() (string, error) {
	for _, name := range []string{os.Getenv("LECTERN_CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"} {
		if name == "" {
			continue
		}
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", ErrNone
}

// Start starts a browser without a window and with a profile of its own. The context is one of chromedp.
func Start() (browser context.Context, stop func(), err error) { return StartWith("") }

// StartWith is Start with a profile that lies in a folder, and stays there, and with further flags.
func StartWith(profile string, flags ...chromedp.ExecAllocatorOption) (browser context.Context, stop func(), err error) {
	path, err := Find()
	if err != nil {
		return nil, nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.DisableGPU,
		chromedp.WSURLReadTimeout(starting),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
	)
	if profile != "" {
		options = append(options, chromedp.UserDataDir(profile))
	}
	options = append(options, flags...)
	if os.Getuid() == 0 {
		options = append(options, chromedp.NoSandbox)
	}
	alloc, stopAlloc := chromedp.NewExecAllocator(context.Background(), options...)
	browser, stopBrowser := chromedp.NewContext(alloc)
	stop = func() { stopBrowser(); stopAlloc() }
	// Without a deadline: one on the first call would end the browser.
	if err := chromedp.Do(browser); err != nil {
		stop()
		return nil, nil, fmt.Errorf("start %s: %w", path, err)
	}
	return browser, stop, nil
}
