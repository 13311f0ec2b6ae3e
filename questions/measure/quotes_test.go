package measure

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"lectern/questions/analysis"
	"lectern/questions/article"
)

const otter = "Ida said it rained. Otto slept."

// otterTable labels spans of otter.
func otterTable(rows ...string) string {
	sum := sha256.Sum256([]byte(otter))
	out := quotesHeader + "\n"
	for _, r := range rows {
		out += "otter\t" + hex.EncodeToString(sum[:6]) + "\t" + r + "\n"
	}
	return out
}

func TestAttribute(t *testing.T) {
	tokens := []analysis.Token{{Span: article.Span{Start: 0, End: 3}}, {Span: article.Span{Start: 4, End: 8}}}
	a := analysis.Analysis{Article: article.Article{Text: otter}, Sentences: []analysis.Sentence{{Tokens: tokens}},
		Speeches: []analysis.Speech{{SpeakerStart: 0, SpeakerEnd: 1, Content: article.Span{Start: 9, End: 18}}}}
	for _, c := range []struct {
		row          string
		found, right bool
	}{
		{"9\t18\treport\t0-3", true, true},
		{"9\t18\treport\t20-24,0-3", true, true},
		{"9\t18\treport\t20-24", true, false},
		{"9\t18\tquote\t-", true, false},
		{"20\t30\tturn\t-", false, true},
		{"20\t30\tturn\t0-3", false, false},
		{"9\t30\treport\t0-3", false, false}, // less than half of it
	} {
		quotes, err := ReadQuotes(strings.NewReader(otterTable(c.row)))
		if err != nil {
			t.Fatal(err)
		}
		got, err := quotes[0].Attribute(a)
		if err != nil || got.Found != c.found || got.Right != c.right {
			t.Errorf("%q: %+v, %v", c.row, got, err)
		}
	}
	quotes, _ := ReadQuotes(strings.NewReader(otterTable("9\t18\treport\t0-3")))
	a.Article.Text += " "
	if _, err := quotes[0].Attribute(a); !errors.Is(err, ErrOtherText) {
		t.Errorf("another text: %v", err)
	}
}

func TestReadQuotesRefuses(t *testing.T) {
	for _, table := range []string{"", "article\n", otterTable("9\t18\treport"), otterTable("18\t9\treport\t-"),
		otterTable("9\t18\tshout\t-"), otterTable("9\t18\treport\t0"), otterTable("9\t18\treport\t")} {
		if _, err := ReadQuotes(strings.NewReader(table)); !errors.Is(err, ErrQuotes) {
			t.Errorf("%q: %v", table, err)
		}
	}
}

func TestQuotesTable(t *testing.T) {
	const most = 30 // of one article
	file, err := os.Open("testdata/quotes.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	quotes, err := ReadQuotes(file)
	if err != nil || len(quotes) != 100 {
		t.Fatalf("%d quotations: %v", len(quotes), err)
	}
	seen, count := map[string]bool{}, map[string]int{}
	for _, q := range quotes {
		key := fmt.Sprint(q.Article, q.Span)
		if seen[key] {
			t.Errorf("%s stands twice", key)
		}
		seen[key] = true
		if count[q.Article]++; count[q.Article] > most {
			t.Errorf("more than %d of %s", most, q.Article)
		}
	}
}
