package dom_test

import (
	"testing"

	"lectern/app/dom"
)

// A page in a real browser becomes the text that one sees on it.
func TestTextOfAPage(t *testing.T) {
	for markup, want := range map[string]string{
		"<p>One <b>old</b> owl.</p><p>Two.</p>":                                                          "One old owl.\n\nTwo.",
		"<p>One\n  old\n  owl.</p>\n\n\n<p>Two.</p>":                                                     "One old owl.\n\nTwo.",
		"<h1>Owls</h1>They sleep.<div>They wake.</div>They hunt.":                                        "Owls\n\nThey sleep.\nThey wake.\nThey hunt.",
		"One<br>Two<br><br>Three":                                                                        "One\nTwo\n\nThree",
		"<ul><li>One</li><li>Two <i>three</i></li></ul>":                                                 "One\n\nTwo three",
		"<table><tr><td>One</td><td>two</td></tr><tr><td>Three":                                          "One two\n\nThree",
		"Fish &amp; chips&nbsp;&ndash; caf&eacute;":                                                      "Fish & chips\u00a0– café",
		"<script>alert(1)</script><style>p{}</style>Owl":                                                 "Owl",
		"<p hidden>Secret</p><p>Owl</p><nav>Home</nav>":                                                  "Owl",
		"<nav>Home</nav><main><p>Owl</p></main><footer>Us</footer>":                                      "Owl",
		"<main>All<article><p>Owl</p></article></main>":                                                  "Owl",
		"<article><p>Owl</p></article><article><p>Cat</p></article>":                                     "Owl\n\nCat",
		"An <a href=x>owl</a>, <em>too</em>.":                                                            "An owl, too.",
		"<div style='display: none'>Secret</div><p>Owl</p>":                                              "Owl",
		"<div><a href=/>Home</a> | <a href=/n>News</a><span><a href=/s>Sport</a></span></div><p>Owl</p>": "Owl",
		"<div>See <a href=/>one</a>, <a href=/n>two</a> and <a href=/s>three</a>.</div><p>Owl</p>":       "See one, two and three.\n\nOwl",
		"<ul><li><a href=/>One</a><li><a href=/n>Two</a><li><a href=/s>Three</a></ul>":                   "One\n\nTwo\n\nThree",
		"<p>A long text that nobody marked as one.</p><article>Cat</article>":                            "A long text that nobody marked as one.\n\nCat",
		"<p>Two < three & more":                                                                          "Two < three & more",
		// Names of fields and pictures hide the properties of a form and of a page.
		"<form><input name=nodeType><p>Owl</p></form>":                              "Owl",
		"<input form=f name=nextSibling><form id=f></form><p>Owl</p>":               "Owl",
		"<img name=body><img name=querySelectorAll><form name=body></form><p>Owl":   "Owl",
		"<form><input id=style><input name=localName><input name=hidden><p>Owl</p>": "Owl",
		"": "",
	} {
		if got, _ := dom.PlainPage(markup); got != want {
			t.Errorf("%s became %q, want %q", markup, got, want)
		}
	}
}

func TestPlainPage(t *testing.T) {
	text, whole := dom.PlainPage(`<body>By Ann<article><p>An owl.</p></article><aside hidden>unseen</aside><p>Buy.</p></body>`)
	if text != "An owl." || whole != "By Ann\n\nAn owl.\n\nBuy." {
		t.Errorf("%q of %q", text, whole)
	}
}
