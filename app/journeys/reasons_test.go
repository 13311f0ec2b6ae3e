//go:build !js

package journeys

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"lectern/app/i18n"
	"lectern/app/lesson"
	"lectern/app/quiztest"
	"lectern/cmd/lectern/site"
	"lectern/questions/grade"
	"lectern/questions/quiz"
)

// typed are answers to questions about the test quiz's article, each with another thing to say of it.
var typed = []struct {
	sentence            int // the evidence
	prompt, key, answer string
	want                grade.Reason
}{
	{4, "Where did Agnes Muir write down the weather?", "in a ledger", "in a leger", grade.Misspelt},
	{1, "What did the keepers change to?", "paraffin", "coal", grade.NoMatch},
	{1, "What did the keepers change to?", "paraffin", "it was the", grade.NothingSaid},
	{1, "What did the keepers change to?", "paraffin", "not paraffin", grade.Negated},
	{1, "When did the lamp burn whale oil?", "before 1902", "after 1902", grade.Opposite},
	{2, "From how far away could the light be seen?", "19 miles", "19", grade.UnitMissing},
	{2, "From how far away could the light be seen?", "19 miles", "19 metres", grade.WrongUnit},
	{2, "From how far away could the light be seen?", "19 miles", "90 miles", grade.WrongNumber},
	{0, "When was the lighthouse built?", "1871", "the 1870s", grade.Inexact},
	{0, "Who built the lighthouse?", "two brothers", "brothers", grade.TooLittle},
	{0, "Who built the lighthouse?", "two brothers", "two young handsome brothers", grade.TooMuch},
	{3, "Who kept the lamp alone?", "Agnes Muir", "Agnes Muir and her sister", grade.ExtraFact},
	{7, "When does the museum open?", "from April to October", "from October to April", grade.Swapped},
	{5, "When did she speak to a visitor?", "1934", "“The sea is never the same twice,” she told a visitor in 1934. She wrote down the weather every evening.", grade.Copied},
	{6, "Why did the tower close in 1958?", "because ships had begun to use radio", "boats could talk by radio instead", grade.Reworded},
}

// earlier is a quiz as the format before had it, with a question for each typed answer.
func earlier() quiz.Quiz {
	q := quiztest.Quiz()
	q.Version, q.Questions = 2, nil
	for i, x := range typed {
		span := q.Sentences[x.sentence]
		text := q.Article[span.Start:span.End]
		q.Questions = append(q.Questions, quiz.Question{
			ID: strconv.Itoa(i), Rule: "test", Kind: quiz.Short, Prompt: x.prompt, Key: []string{x.key},
			Evidence: []quiz.Proof{{Span: span, Text: text}}, Difficulty: 1, Explanation: "The text says: “" + text + "”",
		})
	}
	return q
}

// saveOwn puts a quiz among the reader's own texts in the way in which the app keeps them.
func (p page) saveOwn(id string, q quiz.Quiz) {
	p.t.Helper()
	for name, value := range map[string]any{"quiz:" + id: q, "own": []lesson.Card{lesson.NewCard(id, q)}} {
		text, err := json.Marshal(map[string]any{"version": 1, "value": value})
		if err != nil {
			p.t.Fatal(err)
		}
		eval[any](p, fmt.Sprintf(`localStorage.setItem("lectern:/:%s", %q), null`, name, text))
	}
}

// A quiz saved before the present format opens, and every reason for a mark of a typed answer is told, with the right
// answer and the sentence that proves it.
func TestReasonsOfTypedAnswers(t *testing.T) {
	h := serve(t, site.Handler(files(t, "/")))
	p := newPage(t, 1280, 900)
	p.open(h.URL)
	p.saveOwn("before", earlier())
	p.open(h.URL + "/own/?text=before")
	p.click("#start")
	for i, x := range typed {
		t.Run(string(x.want), func(t *testing.T) {
			p := page{t, p.ctx}
			p.until(fmt.Sprintf(`document.querySelector(".place").textContent === %q`, i18n.English.Place(i+1, len(typed))))
			p.do(chromedp.SendKeys(chromedp.CSS("#answer"), x.answer+"\r"))
			p.until(`document.querySelector(".verdict")?.dataset.outcome`)
			if outcome := eval[string](p, `document.querySelector(".verdict").dataset.outcome`); outcome == string(grade.Nearly) {
				if p.text(".verdict .quote") != "" {
					t.Error("the answer is told before the second try")
				}
				p.click("#retry")
				p.click("#check")
				p.until(`!document.querySelector("#retry") && document.querySelector("#show")`)
			}
			said := p.text(".verdict")
			for _, part := range []string{i18n.English.Reason.Of(x.want), i18n.English.TheAnswer, x.key} {
				if !strings.Contains(said, part) {
					t.Errorf("%q is not in the verdict %q", part, said)
				}
			}
			if live := p.text("#live"); !strings.Contains(live, i18n.English.Reason.Of(x.want)) || !strings.Contains(live, i18n.English.TheAnswer+" "+x.key) {
				t.Errorf("announced %q", live)
			}
			proof := earlier().Questions[i].Evidence[0].Text
			if lit := p.texts("mark.main"); lit != proof {
				t.Errorf("%q is lit, want %q", lit, proof)
			}
			p.next()
		})
	}
	p.until(`document.querySelector("#score")`)
}
