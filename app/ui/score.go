package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Row is one part of a score. Where it is a number of questions, Points of Max are drawn as that many pips.
type Row struct {
	Label       string
	Words       string
	Points, Max float64
}

// Rows are the parts of a score under a heading. The pips of all rows are equally long while there is room for them, so
// that a part with few questions looks like one.
func Rows(heading string, rows []Row) app.UI {
	return app.Section().Class("tally").Body(
		app.H3().Text(heading),
		app.Ul().Class("rows").Body(
			app.Range(rows).Slice(func(i int) app.UI {
				r := rows[i]
				return app.Li().Class("row").Body(
					app.Span().Class("row-label").Text(r.Label),
					app.Text(" "),
					app.Span().Class("row-leader"),
					app.Raw(pips(r.Points, r.Max)),
					app.Text(" "),
					app.Span().Class("row-words").Text(r.Words),
				)
			}),
		),
	)
}

// The drawing of pips, in pixels.
const (
	pipRoom, pipHeight = 112.0, 8.0
	pipLength, pipGap  = 20.0, 3.0
)

// pips draws one bar for each question, filled from the start as far as the points go.
func pips(points, most float64) string {
	step := min(pipLength+pipGap, pipRoom/max(most, 1))
	gap := min(pipGap, step/4)
	var b strings.Builder
	b.WriteString(`<svg class="pips" width="112" height="8" viewBox="0 0 112 8" aria-hidden="true">`)
	for i := 0.0; i < most; i++ {
		bar(&b, "pip", i*step, step-gap)
		if filled := min(1, points-i); filled > 0 {
			bar(&b, "pip-filled", i*step, filled*(step-gap))
		}
	}
	b.WriteString(`</svg>`)
	return b.String()
}

func bar(b *strings.Builder, class string, x, length float64) {
	b.WriteString(`<rect class="` + class + `" x="` + pixels(x) + `" width="` + pixels(length) + `" height="` + pixels(pipHeight) + `" rx="2"/>`)
}

func pixels(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }

// Gauge is the bar of a whole score; a stroke marks what guessing would earn. Both are shares from 0 to 1.
func Gauge(share, chance float64) app.UI {
	const room = 400
	svg := `<svg class="gauge" viewBox="0 0 400 14" preserveAspectRatio="none" aria-hidden="true">` +
		`<rect class="pip" y="3" width="400" height="8"/>` +
		`<rect class="pip-filled" y="3" width="` + pixels(share*room) + `" height="8"/>`
	if chance > 0 {
		svg += `<rect class="gauge-chance" x="` + pixels(max(0, chance*room-1)) + `" width="2" height="14"/>`
	}
	return app.Raw(svg + `</svg>`)
}
