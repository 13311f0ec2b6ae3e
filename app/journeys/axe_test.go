//go:build !js

package journeys

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// axeFile is axe-core, which make fetches.
const axeFile = "../../bin/axe.min.js"

// finding is what axe-core says of one rule that is broken.
type finding struct {
	ID    string `json:"id"`
	Help  string `json:"help"`
	Nodes []struct {
		HTML    string `json:"html"`
		Summary string `json:"failureSummary"`
	} `json:"nodes"`
}

func (f finding) String() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s: %s", f.ID, f.Help)
	for _, n := range f.Nodes {
		fmt.Fprintf(&out, "\n    %s\n    %s", n.HTML, strings.ReplaceAll(n.Summary, "\n", "\n    "))
	}
	return out.String()
}

// axe holds all rules of axe-core against what the tab shows.
func (p page) axe() []finding {
	p.t.Helper()
	if !eval[bool](p, `"axe" in window`) {
		rules, err := os.ReadFile(axeFile)
		if err != nil {
			p.t.Fatalf("%v; make bin/axe.min.js fetches it", err)
		}
		p.do(chromedp.Evaluate[chromedp.Void](string(rules)))
	}
	found, err := chromedp.Run(p.ctx, chromedp.Evaluate[[]finding](
		`axe.run(document, {resultTypes: ["violations"]}).then((r) => r.violations)`, chromedp.EvalAwaitPromise))
	if err != nil {
		p.t.Fatal(err)
	}
	return found
}

// TestScreensInEveryTheme holds the rules of accessibility against every screen in every theme, and that nothing moves
// for a reader who asks for that.
func TestScreensInEveryTheme(t *testing.T) {
	for name, size := range map[string][2]int64{"desktop": {1280, 900}, "phone": {360, 740}} {
		t.Run(name, func(t *testing.T) {
			walk(t, size[0], size[1], func(p page, screen string) {
				p.prefer("prefers-reduced-motion", "reduce")
				for _, theme := range []string{"light", "sepia", "dark"} {
					p.theme(theme)
					for _, e := range eval[[]string](p, moving) {
						t.Errorf("%s in %s: moves: %s", screen, theme, e)
					}
					for _, f := range p.axe() {
						t.Errorf("%s in %s: %v", screen, theme, f)
					}
				}
			})
		})
	}
}

// theme shows the page in a theme and waits for its colours.
func (p page) theme(name string) {
	p.t.Helper()
	for eval[string](p, `document.documentElement.dataset.theme ?? ""`) != name { // the app may set the reader's own at first
		eval[any](p, fmt.Sprintf(`document.documentElement.dataset.theme = %q`, name))
		p.settle()
	}
}

// settle waits until nothing moves or changes its colour any more.
func (p page) settle() {
	p.t.Helper()
	p.until(`await (async () => {
		const at = scrollY;
		for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
		return scrollY === at && document.getAnimations().every((a) => a.playState !== "running");
	})()`)
}
