package rules

import (
	"strings"

	"lectern/questions/article"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

// utterance is a stretch of a sentence that can be quoted, with whose words it is.
type utterance struct {
	clause.Stretch
	lead string // "Complete the baker’s words"
	used []article.Span
	// spoken says that somebody says it aloud, in quotation marks, in an interview or in a speech.
	spoken bool
}

// utterances gives what the paragraphs of an article say in the first person or in quotation marks.
func utterances(d *clause.Doc) []utterance {
	lead := narrator(d)
	var out []utterance
	for i, s := range d.Sentences {
		if d.Article.Blocks[s.Block].Kind != article.Paragraph {
			continue
		}
		if quoted := quotedRuns(d, i); len(quoted) > 0 {
			for _, run := range quoted {
				if clause.Capital(d.Token(i, run.Start).Form) == d.Token(i, run.Start).Form {
					out = append(out, spoken(d, run))
				}
			}
		} else if lead != "" && firstPerson(d, i) {
			out = append(out, utterance{Stretch: clause.Stretch{Sentence: i, End: len(s.Tokens)}, lead: lead, spoken: lead != written})
		}
	}
	return out
}

// narrator says whose words an article is outside quotation marks.
func narrator(d *clause.Doc) string {
	switch voice := d.Voice(); {
	case interview(d):
		return "Complete the quotation from the interview"
	case voice == "the speaker":
		return "Complete the speaker’s words"
	}
	return written
}

// written leads to what the author of an article says.
const written = "Complete the sentence from the text"

// interview reports whether two or more paragraphs or headings are nothing but a question.
func interview(d *clause.Doc) bool {
	const several, longest = 2, 40
	questions := 0
	for _, b := range d.Article.Blocks {
		text := strings.TrimSpace(b.Span.In(d.Article.Text))
		if strings.HasSuffix(text, "?") && !clause.TitleCased(text) && rule.Words(text) < longest {
			questions++
		}
	}
	return questions >= several
}

// firstPerson reports whether somebody says "I", "we" or "you" in a sentence that is no question.
func firstPerson(d *clause.Doc, sentence int) bool {
	tokens := d.Sentences[sentence].Tokens
	if tokens[len(tokens)-1].Form == "?" {
		return false
	}
	for _, t := range tokens {
		switch strings.ToLower(t.Form) {
		case "i", "me", "my", "we", "us", "our", "you", "your", "mine", "ours":
			return true
		}
	}
	return false
}

// quotedRuns gives the stretches of a sentence in quotation marks, without the marks.
func quotedRuns(d *clause.Doc, sentence int) []clause.Stretch {
	var out []clause.Stretch
	open := false
	for k, t := range d.Sentences[sentence].Tokens {
		switch {
		case !d.Quoted(sentence, k), isQuote(t.Form):
			open = false
			if isQuote(t.Form) && len(out) == 0 {
				out = []clause.Stretch{}
			}
		case open:
			out[len(out)-1].End = k + 1
		default:
			out, open = append(out, clause.Stretch{Sentence: sentence, Start: k, End: k + 1}), true
		}
	}
	return out
}

func isQuote(form string) bool {
	switch form {
	case "“", "”", "\"", "``", "''":
		return true
	}
	return false
}

// spoken says whose words a stretch in quotation marks is, which begins a sentence.
func spoken(d *clause.Doc, run clause.Stretch) utterance {
	u := utterance{Stretch: run, lead: "Complete the quotation", spoken: true}
	speech, ok := d.SpeechAt(run.Sentence, run.Start)
	if !ok {
		return u
	}
	if who, known := d.Speaker(speech); known {
		u.lead, u.used = "Complete "+who.String+" words", who.Used
		if speech.Sentence != run.Sentence {
			u.used = append(u.used, d.Sentences[speech.Sentence].Span)
		}
	}
	return u
}
