package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// classify gives each kept piece its kind.
func classify(pieces []piece) {
	kept := keptIndices(pieces)
	repeated := repeatedKeys(pieces)
	for k, i := range kept {
		p := &pieces[i]
		first, last := k == 0, k == len(kept)-1
		switch {
		case p.kind != "":
		case first && !last && (titleLike(p.text) || len(p.text) < longestTitle && repeated[key(p.text)]):
			p.kind = Title
		case sources(p.text), pictureCredit(p.text) || (k < masthead || k >= len(kept)-2) && (byline(p.text) || dateline(p.text)):
			p.kind = Credit
		case figure(p.text):
			p.kind = Caption
		case !last && headingLike(p.text):
			p.kind = Heading
		default:
			p.kind = Paragraph
		}
	}
}

func repeatedKeys(pieces []piece) map[string]bool {
	keys := make(map[string]bool)
	for _, p := range pieces {
		if p.reason == Repeated {
			keys[key(p.text)] = true
		}
	}
	return keys
}

// masthead is how many blocks at the top may say who wrote the text and when.
const masthead = 6

// longestCaption is in bytes.
const longestCaption = 500

// figure tells a caption that begins with its number or says that it is one: "Figure 2.1 …", "Image caption: …".
func figure(text string) bool {
	if _, named := cutFold(text, "image caption: ", "photo caption: ", "caption: "); named {
		return len(text) < longestCaption
	}
	rest, found := cutFold(text, "figure ", "fig. ", "table ")
	return found && unicode.IsDigit(rune(rest[0])) && len(text) < longestCaption
}

// longestTitle is in bytes.
const longestTitle = 200

// titleLike tells whether a first line can be a title: short, and without the end of a statement.
func titleLike(text string) bool {
	return len(text) < longestTitle && !strings.Contains(text, "\n") && !creditLine(text) &&
		!strings.ContainsAny(text[len(text)-1:], ".,;:") && !strings.HasSuffix(strings.TrimRight(text, "\"'”’)"), ".")
}

// headingLike tells whether a line stands above a part of the text.
func headingLike(text string) bool {
	fields := strings.Fields(text)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, "\"'“‘("))
	if len(text) > 90 || len(fields) > 12 || strings.Contains(text, "\n") || unicode.IsLower(first) || !wordRune(first) {
		return false
	}
	switch text[len(text)-1] {
	case ':':
		return len(fields) <= 4 && named(fields)
	case '?':
		return unicode.IsDigit(first)
	case '.':
		return len(fields) <= 3 && listed("|chapter|part|book|canto|act|scene|section|", strings.ToLower(fields[0]))
	case '!', ',', ';', '"', '\'':
		return false
	}
	return !endsSentence(text)
}
