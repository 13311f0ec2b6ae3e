package convert_test

import (
	"slices"
	"strings"
	"testing"

	"lectern/app/convert"
	"lectern/questions/article"
)

const harbourPage = `<!doctype html><html><head><title>The Clock of Penhale</title><style>.x { color: red }</style></head><body>
<header><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul></header>
<main><h1>The Clock of Penhale</h1>
<p>The clock in the tower of Penhale has shown ten past four since the storm of January, when water ran into its case.</p>
<figure><img src="c.jpg" alt=""><figcaption>The tower in February, with its clock at ten past four</figcaption></figure>
<aside class="sidebar"><p>The clock was built in 1890 by two brothers.</p></aside>
<p>Sam Orrin, who has wound it for thirty years, climbed up on Sunday with a lamp and found that a wheel was cracked.</p>
<p>The council will pay for a new wheel, which a workshop in Tolgate makes of brass, and the clock will go in May.</p>
<p style="display: none">You have read three articles this month</p><p hidden>Hidden words of the page</p><span aria-hidden="true">Seen by nobody</span>
<script>document.write("written by a script")</script><noscript>No script here</noscript>
</main>
<section class="comments" id="comments"><h3>What readers say</h3><div class="comment">I have missed the bell every single morning since then.</div></section>
<footer>Copyright of the Penhale Post</footer></body></html>`

func TestWhatAPageHasBesideItsArticle(t *testing.T) {
	text, all, err := convert.HTML(harbourPage)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(text, "climbed up on Sunday") {
		t.Fatalf("the text is\n%s", text)
	}
	a, err := article.ImportPage(text, all)
	if err != nil {
		t.Fatal(err)
	}
	var beside []string
	for _, r := range a.Removed {
		beside = append(beside, r.Text)
	}
	for _, passage := range []string{"Home\nTown", "The clock was built in 1890 by two brothers.", "I have missed the bell every single morning since then.", "Copyright of the Penhale Post"} {
		if !slices.Contains(beside, passage) {
			t.Errorf("%q is not in %q", passage, beside)
		}
	}
	for _, unseen := range []string{"color", "three articles", "Hidden", "nobody", "a script", "No script", "a wheel"} {
		if strings.Contains(strings.Join(beside, " "), unseen) {
			t.Errorf("%q is in %q", unseen, beside)
		}
	}
}
