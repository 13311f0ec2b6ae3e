package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"

	"lectern/app/chromium"
)

// lighthouse runs the command line of Lighthouse with its settings for a phone: a small screen, a slow network and a
// slow processor, the last two simulated.
type lighthouse struct {
	script  string
	browser string
}

// report is what is read of a report of Lighthouse.
type report struct {
	Version     string `json:"lighthouseVersion"`
	Environment struct {
		BenchmarkIndex float64 `json:"benchmarkIndex"`
	} `json:"environment"`
	Categories map[string]struct {
		Score float64 `json:"score"` // 0 to 1
	} `json:"categories"`
	Audits map[string]struct {
		Value float64 `json:"numericValue"` // in milliseconds or bytes, or without a unit
	} `json:"audits"`
}

// audited is what Lighthouse said of a page.
type audited struct {
	factor  float64  // by which the processor was slowed down
	reports []report // of the page as it opens
	atOnce  []report // of the page whose program starts without a sign of the reader
}

func newLighthouse(folder string) (lighthouse, error) {
	browser, err := chromium.Find()
	if err != nil {
		return lighthouse{}, err
	}
	return lighthouse{filepath.Join(folder, "node_modules", "lighthouse", "cli", "index.js"), browser}, nil
}

// flags start Chromium as the tests do.
var flags = []string{
	"--headless=new", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
	"--disable-component-update", "--disable-sync",
}

// report looks at a page on a processor slowed down by the factor. The settings are further flags of Lighthouse.
func (l lighthouse) report(address string, factor float64, settings ...string) (report, error) {
	chrome := strings.Join(flags, " ")
	if os.Getuid() == 0 {
		chrome += " --no-sandbox"
	}
	args := append([]string{
		l.script, address, "--quiet", "--output=json", "--chrome-flags=" + chrome,
		"--throttling.cpuSlowdownMultiplier=" + strconv.FormatFloat(factor, 'f', 2, 64),
	}, settings...)
	run := exec.Command("node", args...)
	run.Env = append(os.Environ(), "CHROME_PATH="+l.browser)
	run.Stderr = os.Stderr
	out, err := run.Output()
	if err != nil {
		return report{}, fmt.Errorf("lighthouse: %w", err)
	}
	var r report
	if err := json.Unmarshal(out, &r); err != nil {
		return report{}, fmt.Errorf("lighthouse: %w", err)
	}
	return r, nil
}

// calibrate gives the factor by which this machine is to be slowed down, by the median of what three short runs say of
// its speed.
func (l lighthouse) calibrate(address string) (float64, error) {
	var indexes []float64
	for range 3 {
		r, err := l.report(address, 1, "--only-audits=viewport")
		if err != nil {
			return 0, err
		}
		indexes = append(indexes, r.Environment.BenchmarkIndex)
	}
	return slowdown(median(indexes)), nil
}
