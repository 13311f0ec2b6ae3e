package convert_test

import (
	"errors"
	"strings"
	"testing"

	"lectern/app/convert"
)

const page = `<!doctype html><html><head><title>The Goat of Wend | The Daily Wend</title></head><body>
<nav><a href="/">Home</a> <a href="/s">Sport</a></nav><div class="ad">ADVERTISEMENT Buy shoes now</div>
<article><h1>The Goat of Wend</h1>
<p>The orchard at Hollin Farm lost forty apples in one night, and nobody knew who had taken them from the trees.</p>
<h2>A trap</h2><p>Farmer Bel Tarrant set a trap near the old wall on Monday.<br>Her neighbour, Joss Pike, thought that a badger was to blame for <b>all</b>
of it.</p><ul><li>forty apples, all of them gone</li><li>one goat</li></ul>
<p onclick="alert(1)">On Tuesday morning the trap held a small grey goat, which belonged to the school in Wend, and which had eaten well.</p>
<script>alert(1)</script></article><aside>Related: ten shoes you must see</aside><footer>All rights reserved.</footer></body></html>`

func TestHTML(t *testing.T) {
	got, _, err := convert.HTML(page)
	if err != nil {
		t.Fatal(err)
	}
	want := `The Goat of Wend

The orchard at Hollin Farm lost forty apples in one night, and nobody knew who had taken them from the trees.

A trap

Farmer Bel Tarrant set a trap near the old wall on Monday.
Her neighbour, Joss Pike, thought that a badger was to blame for all of it.

- forty apples, all of them gone

- one goat

On Tuesday morning the trap held a small grey goat, which belonged to the school in Wend, and which had eaten well.`
	if got != want {
		t.Errorf("got\n%s", got)
	}
}

func TestHTMLThatIsRefused(t *testing.T) {
	for name, page := range map[string]string{
		"a bomb":      strings.Repeat("<div>", 100_000),
		"a big page":  strings.Repeat("a", convert.MaxText+1),
		"deep tables": strings.Repeat("<table><tbody><tr><td>", 1000),
	} {
		if text, _, err := convert.HTML(page); !errors.Is(err, convert.ErrTooBig) {
			t.Errorf("%s: %v, %.40q", name, err, text)
		}
	}
}

func TestMarkdown(t *testing.T) {
	got, err := convert.Markdown("---\ntitle: x\n---\n# The *Goat* of [Wend](https://example.org)\n\nIt ate\napples.  \nMany.\n\n" +
		"```go\ncode()\n```\n\n<div onclick=x>html</div>\n\n![picture](p.png)\n\n- one\n- two `three`\n\n> It was **grey**. <b>Yes</b>.\n\n***\n\nThe end &amp; more\\*.\n")
	if err != nil {
		t.Fatal(err)
	}
	want := "The Goat of Wend\n\nIt ate apples.\nMany.\n\n- one\n\n- two three\n\nIt was grey. Yes.\n\nThe end & more*."
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
