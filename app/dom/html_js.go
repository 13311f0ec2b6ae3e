package dom

import (
	"strings"
	"syscall/js"
)

// PlainPage gives the text of a page of HTML, or of a part of one, with a blank line between paragraphs, and that of the whole
// page. Of a page with one article, or else with one main part, the text is that of this part, if it is not only a small
// piece of the page. Nothing in the page is run or fetched.
func PlainPage(markup string) (text, whole string) {
	const small = 4
	body := parsed(markup)
	text, whole = written(mainPart(body), true), written(body, false)
	if len(text)*small < len(whole) {
		text = written(body, true)
	}
	return text, whole
}

// parsed gives the body of a page. Under the name of a field or a picture a page or a form has that instead of a property
// of its own: such names are taken away.
func parsed(markup string) js.Value {
	page := js.Global().Get("DOMParser").New().Call("parseFromString", markup, "text/html")
	body := js.Global().Get("Reflect").Call("get", js.Global().Get("Document").Get("prototype"), "body", page)
	named := body.Call("querySelectorAll", "[name]:not(form),[id]:not(form)")
	for i := range named.Length() {
		named.Index(i).Call("removeAttribute", "name")
		named.Index(i).Call("removeAttribute", "id")
	}
	return body
}

func written(part js.Value, article bool) string {
	w := &textWriter{article: article}
	w.node(part)
	return strings.TrimSpace(w.text.String())
}

func mainPart(body js.Value) js.Value {
	for _, name := range []string{"article", "main"} {
		if parts := body.Call("querySelectorAll", name); parts.Length() == 1 {
			return parts.Index(0)
		}
	}
	return body
}

// What elements of HTML mean for the text.
const (
	unread    = " script style noscript template svg math iframe object audio video canvas head nav button select textarea dialog "
	paragraph = " p h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote figure figcaption table tr caption pre article section header footer aside main address hr "
	newLine   = " div br "
)

// gap is the white space that is due before the next word.
type gap int

const (
	nothing gap = iota
	space
	lineBreak
	blankLine
)

// textWriter writes the text of a page, each gap as wide as the widest that is due.
type textWriter struct {
	text    strings.Builder
	due     gap
	article bool // menus are left out
}

func (w *textWriter) node(n js.Value) {
	const element, text = 1, 3
	switch n.Get("nodeType").Int() {
	case text:
		w.words(n.Get("data").String())
	case element:
		name := " " + n.Get("localName").String() + " "
		switch {
		case strings.Contains(unread, name), n.Get("hidden").Truthy(), n.Get("style").Get("display").Equal(js.ValueOf("none")):
			return
		case name == " div " && w.article && menu(n):
			return
		}
		around := w.around(name)
		w.atLeast(around)
		for child := n.Get("firstChild"); child.Truthy(); child = child.Get("nextSibling") {
			w.node(child)
		}
		w.atLeast(around)
	}
}

// menu reports whether an element has nothing but three short links or more, with marks between them.
func menu(n js.Value) bool {
	const fewest, short = 3, 30
	links := n.Call("querySelectorAll", "a")
	if links.Length() < fewest || n.Call("querySelector", "p,li,td,h1,h2,h3").Truthy() {
		return false
	}
	rest := unmarked(n)
	for i := range links.Length() {
		words := unmarked(links.Index(i))
		if words == "" || len(words) > short || !strings.HasPrefix(rest, words) {
			return false
		}
		rest = rest[len(words):]
	}
	return rest == ""
}

// unmarked is the text of an element without white space and the marks that stand between links.
func unmarked(n js.Value) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\n\r\u00a0|•·›»/", r) {
			return -1
		}
		return r
	}, n.Get("textContent").String())
}

// around is the gap before and after an element. Two line breaks in a row are a blank line.
func (w *textWriter) around(name string) gap {
	switch {
	case strings.Contains(paragraph, name):
		return blankLine
	case name == " br " && w.due == lineBreak:
		return blankLine
	case strings.Contains(newLine, name):
		return lineBreak
	case name == " td " || name == " th ":
		return space
	}
	return nothing
}

func (w *textWriter) atLeast(g gap) { w.due = max(w.due, g) }

func (w *textWriter) words(s string) {
	fields := strings.FieldsFunc(s, white)
	if len(fields) == 0 {
		if s != "" {
			w.atLeast(space)
		}
		return
	}
	if strings.IndexFunc(s, white) == 0 {
		w.atLeast(space)
	}
	if w.text.Len() > 0 {
		w.text.WriteString([]string{"", " ", "\n", "\n\n"}[w.due])
	}
	w.text.WriteString(strings.Join(fields, " "))
	w.due = nothing
	if strings.LastIndexFunc(s, white) == len(s)-1 {
		w.due = space
	}
}

// white tells the white space of HTML; other spaces belong to the text.
func white(r rune) bool { return strings.ContainsRune(" \t\n\f\r", r) }
