package convert

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// writer gathers blocks of text.
type writer struct {
	blocks []string
	line   strings.Builder // the block that is being written
	item   bool            // the next words begin a point of a list
}

func (w *writer) text() string { return strings.Join(w.blocks, "\n\n") }

// block writes a block of its own.
func (w *writer) block(words string) {
	w.end()
	w.line.WriteString(words)
	w.end()
}

// end ends the block, if there is one.
func (w *writer) end() {
	var lines []string
	for line := range strings.SplitSeq(w.line.String(), "\n") {
		if line = strings.Join(strings.Fields(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	w.line.Reset()
	if len(lines) > 0 {
		w.blocks = append(w.blocks, strings.Join(lines, "\n"))
	}
}

// node writes the words of a node and what is in it.
func (w *writer) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.words(strings.Map(spaced, n.Data))
		return
	case n.Type == html.ElementNode && (unread[n.DataAtom] || hidden(n)):
		return
	case n.DataAtom == atom.A && noteLink(n):
		w.words("[" + strings.Trim(plainWords(n), "[] ") + "]")
		return
	case n.Type == html.ElementNode && n.DataAtom == atom.Br:
		w.line.WriteByte('\n')
		return
	}
	if n.DataAtom == atom.Td || n.DataAtom == atom.Th {
		w.line.WriteByte(' ')
	}
	apart := n.Type == html.ElementNode && blocks[n.DataAtom]
	if apart {
		w.end()
	}
	if n.Type == html.ElementNode && n.DataAtom == atom.Li {
		w.item = true
	}
	if p := n.PrevSibling; n.DataAtom == atom.A && p != nil && p.DataAtom == atom.A {
		w.line.WriteByte(' ') // the links of a menu
	}
	for c := range n.ChildNodes() {
		w.node(c)
	}
	if apart {
		w.end()
	}
}

// words writes words of the block, behind the mark of a point where they begin one.
func (w *writer) words(s string) {
	if w.item && strings.TrimSpace(s) != "" {
		w.line.WriteString("- ")
		w.item = false
	}
	w.line.WriteString(s)
}

// spaced makes every white space of a text a space: lines are what elements make.
func spaced(r rune) rune {
	if r == '\n' || r == '\r' || r == '\t' || r == '\f' {
		return ' '
	}
	return r
}

// hidden reports whether a page does not show an element. A page whose body is hidden shows it with a script.
func hidden(n *html.Node) bool {
	if n.DataAtom == atom.Body {
		return false
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			style := strings.ReplaceAll(strings.ToLower(a.Val), " ", "")
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// unread are the elements whose words nobody reads.
var unread = map[atom.Atom]bool{
	atom.Head: true, atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Svg: true, atom.Math: true, atom.Iframe: true,
	atom.Object: true, atom.Textarea: true, atom.Select: true, atom.Button: true,
}

// blocks are the elements that stand apart from the words around them.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true, atom.Li: true,
	atom.Ul: true, atom.Ol: true, atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Blockquote: true, atom.Pre: true, atom.Figure: true,
	atom.Figcaption: true, atom.Table: true, atom.Tr: true, atom.Section: true, atom.Article: true, atom.Header: true, atom.Footer: true,
	atom.Aside: true, atom.Main: true, atom.Hr: true, atom.Address: true, atom.Details: true, atom.Summary: true,
}
