package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"lectern/cmd/lectern/site"
	"lectern/questions"
	"lectern/questions/article"
	"lectern/questions/model"
	"lectern/web"
)

// SiteCmd writes the app as files for any web host.
type SiteCmd struct {
	Out     string   `required:"" xor:"to" type:"path" help:"Folder to write; a former site in it is replaced."`
	Zip     string   `required:"" xor:"to" type:"path" help:"Zip archive to write in place of a folder."`
	Base    string   `default:"/" help:"Path of the site on its host, such as /reading/."`
	Article []string `type:"existingfile" help:"Text to put first in the library; may be given again."`

	Withdraw bool `help:"Write a site that browsers no longer keep for offline use; what former versions left there is removed."`
}

// Run writes the site.
func (c *SiteCmd) Run() error {
	files, err := build(site.Source{Base: c.Base, Withdrawn: c.Withdraw}, c.Article)
	if err != nil {
		return err
	}
	files = site.ForHosts(files, c.Base)
	write, to := site.Write, c.Out
	if c.Zip != "" {
		write, to = site.WriteZip, c.Zip
	}
	if err := write(to, files); err != nil {
		return err
	}
	fmt.Printf("Wrote %d files to %s. Put them at %s on a web host.\n", len(files), to, c.Base)
	return nil
}

// build makes the site with the given texts before those of the library. Of src it takes what does not come with the
// program.
func build(src site.Source, articles []string) ([]site.File, error) {
	if !site.Built(web.Files) {
		return nil, site.ErrNotBuilt
	}
	engine, err := questions.New(model.Weights())
	if err != nil {
		return nil, err
	}
	if src.Lessons, err = lessons(engine, articles); err != nil {
		return nil, err
	}
	src.Web, src.Weights = web.Files, model.Weights()
	return site.Build(src)
}

func lessons(engine *questions.Engine, articles []string) ([]site.Lesson, error) {
	var out []site.Lesson
	add := func(id, name string, raw []byte) error {
		l, err := makeLesson(engine, id, string(raw))
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, l)
		return nil
	}
	for _, name := range articles {
		raw, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if err := add(unique(slug(name), out), name, raw); err != nil {
			return nil, err
		}
	}
	for _, id := range web.Library {
		name := "library/" + id + ".txt"
		raw, err := web.Files.ReadFile(name)
		if err != nil {
			return nil, err
		}
		if err := add(unique(id, out), name, raw); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func makeLesson(engine *questions.Engine, id, raw string) (site.Lesson, error) {
	a, err := article.Import(raw)
	if err != nil {
		return site.Lesson{}, err
	}
	q, err := engine.Quiz(a, questions.Options{}, nil)
	if err != nil {
		return site.Lesson{}, err
	}
	return site.Lesson{ID: id, Quiz: q}, nil
}

// slug makes the name of a file into a part of an address.
func slug(name string) string {
	base := strings.ToLower(strings.TrimSuffix(filepath.Base(name), filepath.Ext(name)))
	keep := func(r rune) rune {
		if 'a' <= r && r <= 'z' || '0' <= r && r <= '9' {
			return r
		}
		return ' '
	}
	if words := strings.Fields(strings.Map(keep, base)); len(words) > 0 {
		return strings.Join(words, "-")
	}
	return "text"
}

// unique adds to an ID until no lesson has it.
func unique(id string, lessons []site.Lesson) string {
	for slices.ContainsFunc(lessons, func(l site.Lesson) bool { return l.ID == id }) {
		id += "-x"
	}
	return id
}
