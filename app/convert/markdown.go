package convert

import (
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Markdown gives the words of a text in Markdown (CommonMark, as goldmark reads it): headings, paragraphs and the points of
// lists as blocks, links as their words; without code, pictures and HTML.
func Markdown(source string) (string, error) {
	if len(source) > MaxText {
		return "", ErrTooBig
	}
	source = withoutSettings(strings.ReplaceAll(source, "\r\n", "\n"))
	data := []byte(source)
	tree := goldmark.DefaultParser().Parse(text.NewReader(data))
	var w writer
	err := ast.Walk(tree, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		return w.markdown(n, entering, data), nil
	})
	w.end()
	return w.text(), err
}

// markdown writes what a node is at its beginning, and ends it.
func (w *writer) markdown(n ast.Node, entering bool, source []byte) ast.WalkStatus {
	switch n := n.(type) {
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.HTMLBlock, *ast.RawHTML, *ast.Image:
		return ast.WalkSkipChildren
	case *ast.Heading, *ast.Paragraph:
		if entering && !insideItem(n) || !entering {
			w.end()
		}
	case *ast.ListItem:
		w.end()
		if entering {
			w.line.WriteString("- ")
		}
	case *ast.Text:
		if entering {
			w.line.Write(plain(n, source))
			switch {
			case n.HardLineBreak():
				w.line.WriteByte('\n')
			case n.SoftLineBreak():
				w.line.WriteByte(' ')
			}
		}
	case *ast.String:
		if entering {
			w.line.Write(n.Value)
		}
	case *ast.AutoLink:
		if entering {
			w.line.Write(n.Label(source))
		}
	}
	return ast.WalkContinue
}

// plain is a text without its escapes.
func plain(n *ast.Text, source []byte) []byte {
	words := n.Value(source)
	if n.IsRaw() {
		return words
	}
	return util.UnescapePunctuations(util.ResolveEntityNames(util.ResolveNumericReferences(words)))
}

// insideItem reports whether a node is the first of a point of a list, whose mark stands before it already.
func insideItem(n ast.Node) bool {
	_, item := n.Parent().(*ast.ListItem)
	return item && n.PreviousSibling() == nil
}

// withoutSettings leaves out the settings between lines of three hyphens at the top of a file.
func withoutSettings(source string) string {
	if rest, ok := strings.CutPrefix(source, "---\n"); ok {
		if _, after, ok := strings.Cut(rest, "\n---\n"); ok {
			return after
		}
	}
	return source
}
