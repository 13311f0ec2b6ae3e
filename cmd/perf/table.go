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
		{"first visit, everything needed to read and answer, brotli", fmt.Sprintf("%.3f MB", number(a.reports, "total-byte-weight")/1e6), "≤ 1.5 MB"},
		{"Lighthouse: performance / accessibility / best practices / SEO", scores(a.reports), "≥ 95 / 100 / 100 / 100"},
		{"largest contentful paint", fmt.Sprintf("%.2f s", number(a.reports, "largest-contentful-paint")/1000), "≤ 1.2 s"},
		{"total blocking time", fmt.Sprintf("%.0f ms", number(a.reports, "total-blocking-time")), "≤ 200 ms"},
		{"cumulative layout shift", fmt.Sprintf("%.3f", number(a.reports, "cumulative-layout-shift")), "≤ 0.02"},
		{"the same with the program started at once: performance, total blocking time", fmt.Sprintf("%.0f, %.0f ms",
			score(a.atOnce, "performance"), number(a.atOnce, "total-blocking-time")), ""},
		{"second visit, offline, from opening to the verdict on an answer", fmt.Sprintf("%.2f s", median(v.answering)/1000), "≤ 1 s"},
		{"analyser at work after a paste, offline", fmt.Sprintf("%.0f ms", median(v.analysing)), "≤ 500 ms"},
	} {
		fmt.Fprintf(out, "| %s | %s | %s |\n", row[0], row[1], row[2])
	}
	fmt.Fprintf(out, "\nMedians of %d. %s, %d cores, %s; %s.\n", rounds, processor(), runtime.NumCPU(), v.browser, a.setting())
	return out.Flush()
}

func scores(of []report) string {
	var out []string
	for _, name := range []string{"performance", "accessibility", "best-practices", "seo"} {
		out = append(out, fmt.Sprintf("%.0f", score(of, name)))
	}
	return strings.Join(out, " / ")
}

// score is the median score in a category, 0 to 100.
func score(of []report, category string) float64 {
	return middle(of, func(r report) float64 { return r.Categories[category].Score * 100 })
}

// number is the median of what an audit has measured.
func number(of []report, audit string) float64 {
	return middle(of, func(r report) float64 { return r.Audits[audit].Value })
}

func middle(of []report, value func(report) float64) float64 {
	values := make([]float64, len(of))
	for i, r := range of {
		values[i] = value(r)
	}
	return median(values)
}

// setting tells what Lighthouse ran with.
func (a audited) setting() string {
	index := middle(a.reports, func(r report) float64 { return r.Environment.BenchmarkIndex })
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
