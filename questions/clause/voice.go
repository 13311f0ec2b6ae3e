package clause

import (
	"strings"
	"unicode"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

// voice says who "I" and "we" are outside quotation marks. The zero voice is not known.
type voice struct {
	name   string // "the authors", "the speaker"
	plural bool
	// inclusive says that "we" takes in those who listen: the word is kept, and the text says whose words they are.
	inclusive bool
	interview bool // people take turns with those who ask them
}

// voiceOf tells a study and a speech by their phrases; who speaks in other texts stays unknown.
func voiceOf(a *analysis.Analysis) voice {
	low := strings.ToLower(a.Article.Text)
	questions, asked, marks, paragraphs := 0, 0, 0, 0
	for _, b := range a.Article.Blocks {
		if b.Kind == article.Paragraph {
			paragraphs++
		}
		if text := strings.TrimSpace(b.Span.In(a.Article.Text)); b.Kind == article.Paragraph && strings.HasSuffix(text, "?") {
			questions++
			if !TitleCased(text) {
				asked++
			}
		}
	}
	count := func(phrases ...string) (n int) {
		for _, p := range phrases {
			n += strings.Count(low, p)
		}
		return n
	}
	for i := 0; i+1 < len(low); i++ {
		if low[i] == '[' && low[i+1] >= '1' && low[i+1] <= '9' {
			marks++
		}
	}
	switch {
	case questions < 2 && count("fellow citizens", "fellow americans", "ladies and gentlemen", "mr. speaker", "madam speaker", "madam president") > 0:
		return voice{name: "the speaker", inclusive: true}
	case asked > 1 && questions*10 >= paragraphs:
		return voice{interview: true}
	case questions > 1, count("your honour", "your honor", "my lord", "justice ", "counsel") > 1:
		return voice{}
	case count("my fellow ", "mr. president,", "i stand here", "thank you all", "friends and colleagues") > 0:
		return voice{name: "the speaker", inclusive: true}
	case count("et al", "the present study", "this study", "this paper", "in this article", "our findings", "our results", "our study", "we hypothesi", "previous research") > 1 || marks > 4 && count(" we ") > 0:
		return voice{name: "the authors", plural: true}
	}
	return voice{}
}

// TitleCased reports whether a question is written as a title, with capitals on most of its long words.
func TitleCased(text string) bool {
	const long = 3
	words, capitals := 0, 0
	for i, w := range strings.Fields(text) {
		if r := []rune(w); i > 0 && len(r) > long {
			words++
			if unicode.IsUpper(r[0]) {
				capitals++
			}
		}
	}
	return 2*capitals > words
}

// firstPerson writes "I", "we" and "our" as who says it; false where that is not known or somebody is quoted.
func (w *writer) firstPerson(sentence, k int) bool {
	token := w.d.Token(sentence, k)
	v := w.d.voice
	if v.name == "" || w.reported || w.d.quoted[place{sentence, k}] {
		return false
	}
	low := strings.ToLower(token.Form)
	switch low {
	case "we", "us", "our":
		if v.inclusive {
			w.inclusive = true
			w.add(low)
			return true
		}
		if !v.plural {
			return false
		}
	case "i", "me", "my":
		if v.plural {
			return false
		}
	default:
		return false
	}
	if w.voiced && v.plural {
		w.add(map[string]string{"we": "they", "us": "them", "our": "their"}[low])
		return true
	}
	w.voiced = true
	w.add(v.name)
	if low == "our" || low == "my" {
		w.words = append(w.words, word{possessive(v.name), true})
	}
	return true
}

// quotedTokens gives the tokens that stand in quotation marks, block by block.
func quotedTokens(a *analysis.Analysis) map[place]bool {
	in := map[place]bool{}
	open, block := false, -1
	for i, s := range a.Sentences {
		if s.Block != block {
			open, block = false, s.Block
		}
		for k, t := range s.Tokens {
			switch t.Form {
			case "“", "``":
				open = true
			case "”", "''":
				open = false
			case `"`:
				open = !open
			}
			if open {
				in[place{i, k}] = true
			}
		}
	}
	return in
}
