package desk

import (
	"math"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/ui"
	"lectern/questions/grade"
)

// glance is what the results tell together. Lang and Version have it drawn anew.
type glance struct {
	app.Compo
	screen  *Class
	Lang    string
	Version int
}

// Render draws the figures.
func (g *glance) Render() app.UI {
	t, f := words(g.screen.env), g.screen.figures
	most := strconv.Itoa(len(g.screen.kept.Quiz.Questions))
	spread, note := t.Decimal(ui.About(f.Spread)), t.Class.SpreadNote
	if f.Pupils < 2 {
		spread, note = "–", t.Class.SpreadFew
	}
	weak, why := "–", t.Class.NoWeakest
	if f.Weakest.Name != "" {
		weak, why = t.Skill.Of(grade.Skill(f.Weakest.Name)), t.Class.WeakestNote(percent(f.Weakest.Points/f.Weakest.Max))
	}
	return app.Section().Class("class-glance").Aria("labelledby", "glance-title").Body(
		app.H2().ID("glance-title").Text(t.Class.FiguresTitle),
		app.Div().Class("glance-parts").Body(
			app.Dl().Class("glance-figures").Body(
				figure(t.Class.HandedIn, t.Class.Pupils(f.Pupils), ""),
				figure(t.Class.Mean, t.Class.OfPoints(ui.About(f.Mean), most), t.Class.Earned(percent(f.Mean/float64(len(f.Items))))),
				figure(t.Class.Spread, spread, note),
				figure(t.Class.Weakest, weak, why),
			),
			app.Figure().Class("glance-shape").Body(
				app.FigCaption().Text(t.Class.DistributionTitle),
				g.shape(),
			),
		),
	)
}

func figure(label, value, note string) app.UI {
	return app.Div().Class("glance-figure").Body(
		app.Dt().Text(label),
		app.Dd().Class("glance-value").Text(value),
		app.Dd().Class("glance-note").Text(note),
	)
}

// shape draws how many earned how many points, full points only.
func (g *glance) shape() app.UI {
	t := words(g.screen.env).Class
	counts := g.counts()
	most := 1
	var said []string
	for points, n := range counts {
		if most = max(most, n); n > 0 {
			said = append(said, t.Distribution(strconv.Itoa(points), n))
		}
	}
	const step, height, foot = 24, 96, 18
	width := step * len(counts)
	var b strings.Builder
	b.WriteString(`<svg class="shape" viewBox="0 0 ` + strconv.Itoa(width) + ` ` + strconv.Itoa(height+foot) + `" aria-hidden="true">`)
	every := (len(counts) + 10) / 11
	for points, n := range counts {
		x, tall := points*step, int(math.Round(float64(n)*(height-16)/float64(most)))
		b.WriteString(`<rect class="shape-ground" x="` + strconv.Itoa(x+2) + `" y="` + strconv.Itoa(height-2) + `" width="` + strconv.Itoa(step-4) + `" height="2"/>`)
		if n > 0 {
			b.WriteString(`<rect class="shape-bar" x="` + strconv.Itoa(x+2) + `" y="` + strconv.Itoa(height-tall) + `" width="` +
				strconv.Itoa(step-4) + `" height="` + strconv.Itoa(tall) + `" rx="2"/><text x="` + strconv.Itoa(x+step/2) + `" y="` +
				strconv.Itoa(height-tall-4) + `">` + strconv.Itoa(n) + `</text>`)
		}
		if points%every == 0 {
			b.WriteString(`<text class="shape-points" x="` + strconv.Itoa(x+step/2) + `" y="` + strconv.Itoa(height+foot-4) + `">` + strconv.Itoa(points) + `</text>`)
		}
	}
	b.WriteString(`</svg>`)
	return app.Div().Body(
		app.Raw(b.String()),
		app.P().Class("unseen").Text(strings.Join(said, "; ")),
	)
}

// counts are the numbers of pupils by their full points.
func (g *glance) counts() []int {
	out := make([]int, len(g.screen.kept.Quiz.Questions)+1)
	for _, p := range g.screen.kept.Class.Pupils {
		if s, ok := p.Sheet(); ok {
			const rounding = 1e-9
			out[min(len(out)-1, int(s.Points()+rounding))]++
		}
	}
	return out
}

func percent(share float64) string { return strconv.Itoa(int(math.Round(100 * share))) }
