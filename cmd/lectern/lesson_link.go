package main

import (
	"fmt"
	"os"
	"strings"

	"lectern/app/handout"
)

// LessonLinkCmd prints a link.
type LessonLinkCmd struct {
	lessonSource
	Base    string `default:"https://example.org/" help:"Address of the site, up to and with its last slash."`
	Library string `help:"ID under which the site's library has the text: then only that is in the link."`
}

// The lengths of links, in characters: up to the first every chat program leaves them whole, beyond the second few do.
const (
	sureLink = 2000
	longLink = 4000
)

// Validate checks the flags.
func (c *LessonLinkCmd) Validate() error {
	if !strings.HasSuffix(c.Base, "/") {
		return fmt.Errorf("--base is %q: it ends with a slash", c.Base)
	}
	return nil
}

// Run prints the link, and on the standard error what its length means.
func (c *LessonLinkCmd) Run(std *streams) error {
	q, err := c.quiz(std)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	fragment, err := handout.Pack(handout.Lesson{Quiz: q, Library: c.Library})
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	link := c.Base + "open/#" + fragment
	switch n := len(link); {
	case n > longLink:
		fmt.Fprintf(os.Stderr, "lectern: the link has %d characters, more than most chat programs send whole: a file arrives surely\n", n)
	case n > sureLink:
		fmt.Fprintf(os.Stderr, "lectern: the link has %d characters: some chat programs cut links at %d\n", n, sureLink)
	}
	_, err = fmt.Fprintln(std.out, link)
	return err
}
