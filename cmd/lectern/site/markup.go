package site

import (
	"html"
	"slices"
	"strconv"
	"strings"
)

// normalize makes go-app's markup reproducible and correct: go-app writes attributes in random order, quotes their
// values as Go strings, leaves "true" out of every attribute and writes "false" into boolean ones. Text is escaped
// already, so a < begins a tag.
func normalize(markup string) string {
	var out strings.Builder
	for {
		at := strings.IndexByte(markup, '<')
		if at < 0 {
			out.WriteString(markup)
			return out.String()
		}
		out.WriteString(markup[:at])
		markup = writeTag(&out, markup[at:])
	}
}

// writeTag writes the tag at the start of markup and returns what follows it.
func writeTag(out *strings.Builder, markup string) string {
	end := strings.IndexAny(markup, " >")
	out.WriteString(markup[:end])
	rest := markup[end:]
	var attributes []string
	for {
		rest = strings.TrimLeft(rest, " ")
		if strings.HasPrefix(rest, ">") || strings.HasPrefix(rest, "/>") {
			break
		}
		var a string
		if a, rest = readAttribute(rest); a != "" {
			attributes = append(attributes, a)
		}
	}
	slices.Sort(attributes)
	for _, a := range attributes {
		out.WriteString(" " + a)
	}
	end = strings.IndexByte(rest, '>') + 1
	out.WriteString(rest[:end])
	return rest[end:]
}

// readAttribute gives the attribute at the start of s as HTML, "" where it is not to be written, and what follows.
func readAttribute(s string) (attribute, rest string) {
	end := strings.IndexAny(s, " =>")
	name := s[:end]
	if s[end] != '=' {
		if boolean(name) {
			return name, s[end:]
		}
		return name + `="true"`, s[end:]
	}
	quoted, err := strconv.QuotedPrefix(s[end+1:])
	if err != nil {
		panic("site: attribute " + name + " is not quoted: " + err.Error())
	}
	value, err := strconv.Unquote(quoted)
	if err != nil {
		panic("site: attribute " + name + ": " + err.Error())
	}
	rest = s[end+1+len(quoted):]
	if boolean(name) && value == "false" {
		return "", rest
	}
	return name + `="` + html.EscapeString(value) + `"`, rest
}

func boolean(name string) bool {
	return slices.Contains([]string{"checked", "disabled", "hidden", "multiple", "open", "readonly", "required", "selected"}, name)
}
