package desk

import (
	"math/rand/v2"
	"strings"
	"testing"

	"lectern/app/handout"
	"lectern/app/quiztest"
	"lectern/app/studio"
	"lectern/questions/article"
)

func TestAShortLessonFitsALink(t *testing.T) {
	d := sitDown(t)
	made := d.keepLesson("tower", "The tower")
	d.arrive(NewShare(d.env), "id=tower")
	link := d.find("#link").Get("value").String()
	l, err := handout.Unpack(handout.Fragment(link))
	if err != nil || l.Quiz.Title != "The tower" || len(l.Quiz.Questions) != len(made.Items) || !strings.Contains(link, "/open/#") {
		t.Errorf("%s holds %q with %d questions, %v", link, l.Quiz.Title, len(l.Quiz.Questions), err)
	}
	if got := d.find(".meter").Get("dataset").Get("sort").String(); got != "fits" {
		t.Errorf("the meter says %s of %d characters", got, len(link))
	}
	d.wantHas(".meter", d.env.Text.Share.Fits(len(link)))
	d.press(codeID)
	if d.focused() != bigCodeID {
		t.Errorf("the focus is on %q", d.focused())
	}
	d.press("hide-code")
	if d.focused() != codeID || len(all("#"+bigCodeID)) > 0 {
		t.Errorf("the code is closed, the focus is on %q", d.focused())
	}
}

// noise is a text that cannot be made short.
func noise(letters int) string {
	r := rand.New(rand.NewPCG(1, 2))
	text := make([]byte, letters)
	for i := range text {
		text[i] = byte('a' + r.IntN(26))
		if i%7 == 6 {
			text[i] = ' '
		}
	}
	return strings.TrimSpace(string(text))
}

func TestALinkThatIsTooLong(t *testing.T) {
	for _, c := range []struct {
		name    string
		letters int
		sort    string
		packed  bool
	}{
		{"for some programs", 3_000, "warn", true},
		{"for most programs", 9_000, "long", true},
		{"for any", 60_000, "long", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := sitDown(t)
			q := quiztest.Quiz()
			at := article.Span{Start: len(q.Article) + 2}
			q.Article += "\n\n" + noise(c.letters)
			at.End = len(q.Article)
			q.Blocks = append(q.Blocks, article.Block{Kind: article.Paragraph, Span: at})
			q.Sentences = append(q.Sentences, at)
			if err := d.env.Store.SaveLesson("long", studio.New(q, nil).Draft); err != nil {
				t.Fatal(err)
			}
			d.arrive(NewShare(d.env), "id=long")
			link, words := d.find("#link").Get("value").String(), d.env.Text.Share
			if got := d.find(".meter").Get("dataset").Get("sort").String(); got != c.sort || (link != "") != c.packed {
				t.Errorf("the meter says %s of %d characters", got, len(link))
			}
			said := words.TooLong(len(link))
			if c.sort == "warn" {
				said = words.MayBreak(len(link))
			}
			d.wantHas(".meter", said)
			if got := d.find("#copy").Get("disabled").Bool(); got == c.packed {
				t.Errorf("copying is switched off: %v", got)
			}
		})
	}
}
