package screens

import (
	"testing"

	"lectern/app/lesson"
)

func TestWhatIsReadNext(t *testing.T) {
	text := func(link string, answered int, done bool) entry {
		return entry{link: link, standing: lesson.Standing{Answered: answered, Of: 8, Done: done}, changed: int64(answered)}
	}
	for name, c := range map[string]struct {
		texts, own []entry
		want       string
		begun      bool
	}{
		"nothing begun":     {[]entry{text("a", 0, false), text("b", 0, false)}, nil, "a", false},
		"one begun":         {[]entry{text("a", 0, false), text("b", 3, false)}, nil, "b", true},
		"an own one begun":  {[]entry{text("a", 0, false)}, []entry{text("c", 1, false)}, "c", true},
		"the later one":     {[]entry{text("a", 1, false), text("b", 3, false), text("c", 2, false)}, nil, "b", true},
		"the first done":    {[]entry{text("a", 8, true), text("b", 0, false)}, nil, "b", false},
		"own ones can wait": {[]entry{text("a", 0, false)}, []entry{text("c", 0, false)}, "a", false},
		"all done":          {[]entry{text("a", 8, true)}, nil, "", false},
	} {
		got, begun := (&Library{texts: c.texts, own: c.own}).next()
		if got.link != c.want || begun != c.begun {
			t.Errorf("%s: %q, begun %v; want %q, %v", name, got.link, begun, c.want, c.begun)
		}
	}
}
