package convert

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// noteLink reports whether a link is only the number of a note: it leads to a place in a page.
func noteLink(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "href" && strings.Contains(a.Val, "#") {
			number := strings.Trim(plainWords(n), "[] ")
			return number != "" && len(number) <= 3 && strings.Trim(number, "0123456789") == ""
		}
	}
	return false
}

// plainWords are the words of a node as they are.
func plainWords(n *html.Node) string {
	var words strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			words.WriteString(d.Data)
		}
	}
	return words.String()
}

// removeBoxes takes what stands in boxes out of a page.
func removeBoxes(page *html.Node) {
	var boxes []*html.Node
	for d := range page.Descendants() {
		if box(d) {
			boxes = append(boxes, d)
		}
	}
	for _, b := range boxes {
		b.Parent.RemoveChild(b)
	}
}

// box reports whether an element is what an encyclopedia has beside its text: facts in a table, contents, links.
func box(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "class" {
			for name := range strings.FieldsSeq(strings.ToLower(a.Val)) {
				if name == "infobox" || name == "navbox" || name == "toc" || name == "sidebar" && n.DataAtom == atom.Table {
					return true
				}
			}
		}
	}
	return false
}
