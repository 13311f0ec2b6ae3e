// Package catalogue writes the page that describes every question rule, from the rules themselves.
package catalogue

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"lectern/questions/rule"
)

const head = `# The questions

Every question comes from one of %d rules. Each looks at one clause of a text and asks, or stays silent. The examples are
those that the tests run with the shipped weights. This page is made from the rules by ` + "`make catalogue`" + `.

`

// Write writes the rules as a Markdown page.
func Write(w io.Writer, rules []rule.Rule) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, head, len(rules))
	for _, r := range rules {
		fmt.Fprintf(out, "- [%s](#%s)\n", r.Title, r.ID)
	}
	for _, r := range rules {
		fmt.Fprintf(out, "\n## %s\n\n%s\n\n", r.ID, paragraph(r.Title+". "+r.Doc))
		for _, x := range r.Positive {
			fmt.Fprintf(out, "> %s\n>\n> **%s** %s\n\n", escape(x.Text), escape(x.Prompt), escape(x.Key))
		}
		fmt.Fprint(out, "Silent:\n\n")
		for _, x := range r.Silent {
			fmt.Fprintf(out, "- %s\n", escape(x.Text))
		}
	}
	return out.Flush()
}

func paragraph(s string) string { return strings.Join(strings.Fields(s), " ") }

// escape keeps what stands in an example from being read as Markdown.
func escape(s string) string {
	return strings.NewReplacer("*", `\*`, "_", `\_`, "[", `\[`, "<", "&lt;").Replace(paragraph(s))
}
