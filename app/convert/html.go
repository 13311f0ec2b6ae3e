// Package convert makes plain text of pages of HTML and of Markdown: paragraphs with blank lines between them. Nothing of
// what it reads is kept but words. It belongs to a worker of its own, because its libraries are large.
package convert

import (
	"errors"
	"fmt"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// MaxText is how many bytes are read, and maxDepth how deep the elements of a page may be nested.
const (
	MaxText  = 4 << 20
	maxDepth = 500
)

// The errors of HTML and Markdown.
var (
	ErrTooBig    = errors.New("the page is too big, or nested too deep")
	ErrNoArticle = errors.New("the page has no article")
)

// HTML gives the article of a page with its title, as [Readability] finds it, and all that the page shows: with
// navigation, advertisements and what else stands around.
//
// [Readability]: https://codeberg.org/readeck/go-readability
func HTML(page string) (text, all string, err error) {
	if len(page) > MaxText || tooDeep(page) {
		return "", "", ErrTooBig
	}
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return "", "", fmt.Errorf("%w: %w", ErrNoArticle, err)
	}
	heading := first(doc, atom.H1)
	all = words(doc)
	removeBoxes(doc)
	a, err := readability.FromDocument(doc, nil)
	if err != nil {
		return "", "", fmt.Errorf("%w: %w", ErrNoArticle, err)
	}
	if a.Node == nil {
		return "", "", ErrNoArticle
	}
	title := a.Title()
	if heading != "" && strings.Contains(title, heading) {
		title = heading // without the name of the site
	}
	var w writer
	w.block(title)
	w.node(a.Node)
	w.end()
	return w.text(), all, nil
}

// tooDeep counts the tags that are open at once, before anything goes down into them.
func tooDeep(page string) bool {
	z := html.NewTokenizer(strings.NewReader(page))
	depth := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return false
		case html.StartTagToken:
			if name, _ := z.TagName(); !void[atom.Lookup(name)] {
				depth++
			}
		case html.EndTagToken:
			depth = max(0, depth-1)
		}
		if depth > maxDepth {
			return true
		}
	}
}

// void are the elements without an end, and those whose end is often left out.
var void = map[atom.Atom]bool{
	atom.Area: true, atom.Base: true, atom.Br: true, atom.Col: true, atom.Embed: true, atom.Hr: true, atom.Img: true, atom.Input: true,
	atom.Link: true, atom.Meta: true, atom.Source: true, atom.Track: true, atom.Wbr: true,
	atom.P: true, atom.Li: true, atom.Td: true, atom.Th: true, atom.Tr: true, atom.Dt: true, atom.Dd: true, atom.Option: true,
}

// words gives the words of a node as blocks of text.
func words(n *html.Node) string {
	var w writer
	w.node(n)
	w.end()
	return w.text()
}

// first gives the words of the first element of a kind.
func first(n *html.Node, kind atom.Atom) string {
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && d.DataAtom == kind {
			return strings.Join(strings.Fields(words(d)), " ")
		}
	}
	return ""
}
