//go:build !js

package journeys

import (
	"bufio"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"unicode"

	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"

	"lectern/cmd/lectern/site"
)

// attack is a text that tries to do more than to be read.
type attack struct{ what, text string }

// attacks are those of testdata/attacks.txt: what each attacks, a tab, and the text as a quoted string of Go. A script that
// runs sets pwned or opens a dialog; what fetches does it from evil.example.
func attacks(t testing.TB) []attack {
	t.Helper()
	file, err := os.Open("testdata/attacks.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var out []attack
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		what, quoted, _ := strings.Cut(lines.Text(), "\t")
		text, err := strconv.Unquote(quoted)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		out = append(out, attack{what, text})
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	const fewest = 60
	if len(out) < fewest {
		t.Fatalf("only %d attacks", len(out))
	}
	return out
}

func texts(all []attack) []string {
	out := make([]string, len(all))
	for i, a := range all {
		out[i] = a.text
	}
	return out
}

// sentinel tells of everything that a script can do to be noticed.
const sentinel = `
	for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = () => console.error("attacked with " + name);
	Object.defineProperty(window, "pwned", {get: () => 0, set: () => console.error("attacked")});
`

// besieged opens a tab in which every success of an attack is noted. unhurt fails the test where there was one.
func besieged(t *testing.T, h *host) (p page, unhurt func()) {
	t.Helper()
	p = newPage(t, 1280, 900)
	p.before(sentinel)
	foreign, errors := p.watch(h.URL)
	var dialogs atomic.Int64
	err := chromedp.Listen(p.ctx, func(event any) {
		if _, ok := event.(*cdppage.EventJavascriptDialogOpening); ok {
			dialogs.Add(1)
			go p.close()
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	return p, func() {
		t.Helper()
		if asked := foreign(); len(asked) > 0 {
			t.Errorf("asked elsewhere: %q", asked)
		}
		for _, said := range errors() {
			if !expected(said) {
				t.Errorf("the console says %q", said)
			}
		}
		if n := dialogs.Load(); n > 0 {
			t.Errorf("%d dialogs", n)
		}
	}
}

// expected reports whether a line of the console is a note of the app on what it has refused, or of the browser's parser of
// HTML: in a document that never runs it still notes what the policy of the page would forbid.
func expected(said string) bool {
	noted := strings.HasPrefix(said, "console.error") && !strings.Contains(said, "attacked")
	return noted || strings.Contains(said, "The action has been blocked.") && strings.Contains(said, "/web/wasm_exec.js")
}

// close closes a dialog.
func (p page) close() {
	chromedp.Call(p.ctx, cdppage.HandleJavaScriptDialog, cdppage.HandleJavaScriptDialogParams{Accept: true})
}

// tools are what the scripts of attacks are written with.
const tools = `
	const rest = async () => { for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame); };
	const there = async (selector) => { while (!document.querySelector(selector)) await rest(); return document.querySelector(selector); };
	const put = async (selector, text) => {
		const field = await there(selector);
		field.value = text;
		field.dispatchEvent(new Event("input", {bubbles: true}));
	};
	const choose = async (selector, ...files) => {
		const list = new DataTransfer(), field = await there(selector);
		files.forEach((file) => list.items.add(file));
		field.files = list.files;
		field.dispatchEvent(new Event("change", {bubbles: true}));
	};
`

// storm runs a script for each text, which it finds in text.
func (p page) storm(all []string, script string) {
	p.t.Helper()
	list, err := json.Marshal(all)
	if err != nil {
		p.t.Fatal(err)
	}
	awaited[any](p, `(async () => {`+tools+`for (const text of `+string(list)+`) {`+script+`; await rest(); } return null; })()`)
}

// records is everything that is kept, as text.
func (p page) records() string {
	p.t.Helper()
	return awaited[string](p, `new Promise((done) => {
		indexedDB.open("lectern:/").onsuccess = (opened) => {
			const db = opened.target.result, all = db.transaction("records").objectStore("records").getAll();
			all.onsuccess = () => { db.close(); done(JSON.stringify(all.result)); };
		};
	})`)
}

// attackedText is an English text with those attacks as its paragraphs that do not keep it from becoming a quiz.
func attackedText(all []attack) string {
	const short = 150
	var markup []string
	for _, a := range all {
		if strings.Contains(a.text, "<") && len(a.text) < short && !strings.ContainsFunc(a.text, unicode.IsControl) {
			markup = append(markup, a.text)
		}
	}
	return strings.Repeat(ownText+"\n\n", 6) + strings.Join(markup, "\n\n") + "\n\n" + ownText
}

func TestAttacksByTextsAndFiles(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	all := attacks(t)
	for _, path := range []string{"/new/", "/studio/text/"} {
		t.Run(path, func(t *testing.T) {
			p, unhurt := besieged(t, h)
			p.open(h.URL + path)
			p.until(`document.querySelector("#source")?.disabled === false`)
			p.storm(texts(all), `
				const data = new DataTransfer(), field = await there("#source");
				data.setData("text/html", "<p>One.</p>" + text + "<p>Two.</p>");
				data.setData("text/plain", text);
				field.focus();
				field.select();
				if (field.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}))) await put("#source", text);
			`)
			for _, ending := range []string{".html", ".md", ".txt"} {
				p.storm(texts(all), `
					const name = "attack-" + (window.opened = (window.opened ?? 0) + 1) + "`+ending+`", begun = performance.now(), most = 250;
					await choose("#file", new File([text], name, {type: ""}));
					while (!document.querySelector("main").textContent.includes(name) && performance.now() < begun + most) await rest();
				`)
			}
			p.paste(attackedText(all))
			p.click("#make")
			p.until(`document.querySelector("#review")`)
			p.click("#begin")
			p.until(`document.querySelector("#start, .work")`)
			unhurt()
		})
	}
}

func TestAttacksByWhatIsShared(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p, unhurt := besieged(t, h)
	p.open(h.URL + "/new/")
	p.offlineReady()
	for _, field := range []string{"title", "text", "link"} {
		for _, text := range []string{attackedText(attacks(t)), "<img src=x onerror=pwned=1>", "javascript:pwned=1", "data:text/html,<script>pwned=1</script>"} {
			p.storm([]string{text}, `
				const form = new FormData();
				for (const field of ["title", "text", "link"]) form.set(field, "A goat ate the apples.");
				form.set("`+field+`", text);
				form.set("file", new File([], ""));
				await fetch("/share/", {method: "POST", body: form});
			`)
			p.open(h.URL + "/new/?from=share")
			p.caches(0, `k.endsWith(":shared")`) // the page has asked for it
			p.until(`document.querySelector("#source").value || document.querySelector(".notice")`)
		}
	}
	unhurt()
}
