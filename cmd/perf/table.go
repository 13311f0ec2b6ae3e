package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
)

// write prints the table, and below it what it was measured with.
func write(to io.Writer, a audited, v visited) error {
	out := bufio.NewWriter(to)
	fmt.Fprintln(out, "| what | measured | target |\n|---|---|---|")
	for _, row := range [][3]string{
		{"first visit, everything needed to read and answer, brotli", fmt.Sprintf("%.2f MB", median(v.firstBytes)/1e6), "≤ 1.5 MB"},
		{"Lighthouse: performance / accessibility / best practices / SEO", a.scores(), "≥ 95 / 100 / 100 / 100"},
		{"largest contentful paint", fmt.Sprintf("%.1f s", a.audit("largest-contentful-paint")/1000), "≤ 1.2 s"},
		{"total blocking time", fmt.Sprintf("%.0f ms", a.audit("total-blocking-time")), "≤ 200 ms"},
		{"cumulative layout shift", fmt.Sprintf("%.3f", a.audit("cumulative-layout-shift")), "≤ 0.02"},
		{"second visit, offline, from opening to the verdict on an answer", fmt.Sprintf("%.2f s", median(v.answering)/1000), "≤ 1 s"},
		{"analyser at work after a paste, offline", fmt.Sprintf("%.0f ms", median(v.analysing)), "≤ 500 ms"},
	} {
		fmt.Fprintf(out, "| %s | %s | %s |\n", row[0], row[1], row[2])
	}
	fmt.Fprintf(out, "\nMedians of %d. %s, %d cores, %s; %s.\n", rounds, processor(), runtime.NumCPU(), v.browser, a.setting())
	return out.Flush()
}

func (a audited) scores() string {
	var out []string
	for _, name := range []string{"performance", "accessibility", "best-practices", "seo"} {
		score := a.median(func(r report) float64 { return r.Categories[name].Score })
		out = append(out, fmt.Sprintf("%.0f", score*100))
	}
	return strings.Join(out, " / ")
}

func (a audited) audit(name string) float64 {
	return a.median(func(r report) float64 { return r.Audits[name].Value })
}

func (a audited) median(of func(report) float64) float64 {
	values := make([]float64, len(a.reports))
	for i, r := range a.reports {
		values[i] = of(r)
	}
	return median(values)
}

// setting tells what Lighthouse ran with.
func (a audited) setting() string {
	index := a.median(func(r report) float64 { return r.Environment.BenchmarkIndex })
	return fmt.Sprintf("Lighthouse %s for a phone, benchmark index %.0f, processor slowed down by %.1f",
		a.reports[0].Version, index, a.factor)
}

// processor names the machine's processor where the system tells it.
func processor() string {
	file, err := os.Open("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if name, value, ok := strings.Cut(lines.Text(), ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return runtime.GOARCH
}
