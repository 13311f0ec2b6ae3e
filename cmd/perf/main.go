// Command perf measures what a visit costs and prints it as a table in Markdown:
//
//	perf -lectern PROGRAM -lighthouse FOLDER
//
// PROGRAM serves the site; FOLDER holds Lighthouse as npm installs it. Chromium and Node are needed, too.
package main

import (
	"flag"
	"fmt"
	"os"
)

// rounds is how often everything is measured; the table has the medians.
const rounds = 5

func main() {
	lectern := flag.String("lectern", "bin/lectern", "`program` that serves the site")
	lighthouse := flag.String("lighthouse", "bin/lighthouse", "`folder` in which npm has installed Lighthouse")
	flag.Parse()
	if err := run(*lectern, *lighthouse); err != nil {
		fmt.Fprintln(os.Stderr, "perf:", err)
		os.Exit(1)
	}
}

func run(lectern, lighthouse string) error {
	audited, err := audit(lectern, lighthouse)
	if err != nil {
		return err
	}
	visited, err := visits(lectern)
	if err != nil {
		return err
	}
	return write(os.Stdout, audited, visited)
}

// audit has Lighthouse look at the page that opens first.
func audit(lectern, folder string) (audited, error) {
	site, err := serve(lectern)
	if err != nil {
		return audited{}, err
	}
	defer site.stop()
	l, err := newLighthouse(folder)
	if err != nil {
		return audited{}, err
	}
	factor, err := l.calibrate(site.address)
	if err != nil {
		return audited{}, err
	}
	out := audited{factor: factor}
	for range rounds {
		r, err := l.report(site.address, factor)
		if err != nil {
			return audited{}, err
		}
		out.reports = append(out.reports, r)
		// With a query the program does not wait for a sign of the reader.
		if r, err = l.report(site.address+"?at=once", factor); err != nil {
			return audited{}, err
		}
		out.atOnce = append(out.atOnce, r)
	}
	return out, nil
}
