package readability_test

import (
	"math"
	"strings"
	"testing"

	"lectern/questions/article"
	"lectern/questions/readability"
)

// lines makes each line a sentence.
func lines(text string) (string, []article.Span) {
	var spans []article.Span
	at := 0
	for line := range strings.Lines(text) {
		spans = append(spans, article.Span{Start: at, End: at + len(strings.TrimSuffix(line, "\n"))})
		at += len(line)
	}
	return text, spans
}

// The figures are worked out by hand from the counts.
func TestEstimates(t *testing.T) {
	for name, c := range map[string]struct {
		text         string
		want         readability.Counts
		kincaid, log float64
	}{
		"short words": {
			"The goat ate the rope.\nIt was not sorry.",
			readability.Counts{Sentences: 2, Words: 9, Syllables: 10}, 0.39*4.5 + 11.8*10/9 - 15.59, 3.1291,
		},
		"long words": {
			"The university investigated electricity.",
			readability.Counts{Sentences: 1, Words: 4, Syllables: 16, Long: 3}, 0.39*4 + 11.8*4 - 15.59, 1.0430*math.Sqrt(90) + 3.1291,
		},
		"dates, dashes and marks": {
			"In 1902 – after 31 years – the keepers’ lamp went out . . .",
			readability.Counts{Sentences: 1, Words: 10, Syllables: 12}, 0.39*10 + 11.8*12/10 - 15.59, 3.1291,
		},
		"no words": {"...\n?", readability.Counts{}, 0, 0},
	} {
		got := readability.Of(lines(c.text))
		if got != c.want {
			t.Errorf("%s: counts %+v, want %+v", name, got, c.want)
		}
		if k, s := got.FleschKincaid(), got.SMOG(); math.Abs(k-c.kincaid) > 1e-9 || math.Abs(s-c.log) > 1e-9 {
			t.Errorf("%s: %v and %v, want %v and %v", name, k, s, c.kincaid, c.log)
		}
	}
}

func TestGradeIsAtLeastOne(t *testing.T) {
	if got := readability.Of(lines("A cat sat.\nIt ran.")).Grade(); got != 1 {
		t.Errorf("grade %d", got)
	}
	if got := (readability.Counts{}).Grade(); got != 0 {
		t.Errorf("nothing has grade %d", got)
	}
}

// Two sentences in one are harder than two; the order of sentences is nothing to it.
func TestSentences(t *testing.T) {
	apart := readability.Of(lines("The bell rang at midnight\nand nobody was there."))
	joined := readability.Of(lines("The bell rang at midnight and nobody was there."))
	turned := readability.Of(lines("and nobody was there.\nThe bell rang at midnight"))
	if joined.FleschKincaid() <= apart.FleschKincaid() || joined.SMOG() < apart.SMOG() {
		t.Errorf("one sentence %+v is easier than two %+v", joined, apart)
	}
	if turned != apart {
		t.Errorf("turned %+v, want %+v", turned, apart)
	}
}

func FuzzCounts(f *testing.F) {
	for _, s := range []string{"", "y", "'’", "éé", "queue 12/3", "naïve—Zürich", "\xff\xfe", "ŁŁ İ"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := readability.Syllables(s)
		if n < 0 || n > len(s) || n != readability.Syllables(strings.ToUpper(strings.ToLower(s))) && !strings.ContainsFunc(s, func(r rune) bool { return r > 127 }) {
			t.Fatalf("%q has %d syllables", s, n)
		}
		c := readability.Of(s, []article.Span{{End: len(s)}})
		if c.Words > c.Syllables || c.Long > c.Words || c.Sentences > 1 || c.Words > 0 && c.Grade() < 1 {
			t.Fatalf("%q: %+v", s, c)
		}
	})
}
