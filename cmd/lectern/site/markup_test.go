package site

import (
	"testing"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func TestNormalize(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"sorts":            {`<p id="b" class="a">x</p>`, `<p class="a" id="b">x</p>`},
		"escapes values":   {`<img alt="say \"<hi>\" & go">`, `<img alt="say &#34;&lt;hi&gt;&#34; &amp; go">`},
		"restores true":    {`<b aria-pressed>x</b>`, `<b aria-pressed="true">x</b>`},
		"keeps bare flags": {`<button disabled>x</button>`, `<button disabled>x</button>`},
		"drops false":      {`<button disabled="false">x</button>`, `<button>x</button>`},
		"keeps aria false": {`<b aria-pressed="false">x</b>`, `<b aria-pressed="false">x</b>`},
		"leaves text":      {`a &lt; b`, `a &lt; b`},
		"self-closing":     {`<path d="m1 1"/>`, `<path d="m1 1"/>`},
	} {
		if got := normalize(c.in); got != c.want {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestNormalizeMakesMarkupReproducible(t *testing.T) {
	draw := func() string {
		return normalize(app.HTMLString(app.Input().ID("a").Class("b").Name("c").Type("radio").Checked(true).Disabled(false).TabIndex(-1)))
	}
	want := draw()
	for range 50 {
		if got := draw(); got != want {
			t.Fatalf("%s and %s", got, want)
		}
	}
}
