package article_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"lectern/questions/article"
)

// checkArticle holds what is true of every article that was imported from raw.
func checkArticle(t *testing.T, raw string, a article.Article) {
	t.Helper()
	checkBlocks(t, a)
	checkNothingLost(t, raw, a)
	again, err := article.Import(a.Text)
	if err != nil || again.Text != a.Text {
		t.Errorf("importing the text of the article again: %v\n%q\n%q", err, a.Text, again.Text)
	}
	for i := range a.Removed {
		restored := a.Restore(i)
		checkBlocks(t, restored)
		if len(restored.Removed) != len(a.Removed)-1 || len(restored.Blocks) != len(a.Blocks)+1 {
			t.Errorf("Restore(%d) of %+v", i, a)
		}
	}
}

// checkBlocks: the blocks are in order, fall on rune boundaries and are the text but for the blank lines between them.
func checkBlocks(t *testing.T, a article.Article) {
	t.Helper()
	var texts []string
	end := -len("\n\n")
	for i, block := range a.Blocks {
		if block.Span.Start != end+len("\n\n") || block.Span.End <= block.Span.Start || block.Span.End > len(a.Text) {
			t.Fatalf("block %d is at %v after %d in %q", i, block.Span, end, a.Text)
		}
		text := block.Span.In(a.Text)
		if !utf8.ValidString(text) || strings.TrimSpace(text) != text || strings.Contains(text, "\n\n") {
			t.Fatalf("block %d is %q", i, text)
		}
		if block.Kind == "" || block.Kind == article.Title && a.Title != text {
			t.Fatalf("block %d is a %q in an article with the title %q", i, block.Kind, a.Title)
		}
		texts = append(texts, text)
		end = block.Span.End
	}
	if strings.Join(texts, "\n\n") != a.Text {
		t.Fatalf("blocks %q do not make up %q", texts, a.Text)
	}
	before := 0
	for _, r := range a.Removed {
		if r.Before < before || r.Before > len(a.Blocks) || r.Reason == "" || r.Text == "" {
			t.Fatalf("removal %+v after %d of %d blocks", r, before, len(a.Blocks))
		}
		before = r.Before
	}
}

// checkNothingLost: what is neither in the text nor among the removals is invisible or a mark of a list item.
func checkNothingLost(t *testing.T, raw string, a article.Article) {
	t.Helper()
	count := make(map[rune]int)
	add := func(s string, n int) {
		for _, r := range s {
			if !unicode.IsSpace(r) && !unicode.In(r, unicode.Cc, unicode.Cf) {
				count[r] += n
			}
		}
	}
	add(strings.NewReplacer("ﬁ", "fi", "ﬂ", "fl", "ﬀ", "ff", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st", "\u2010", "-", "\u2011", "-").Replace(raw), 1)
	add(a.Text, -1)
	for _, r := range a.Removed {
		add(r.Text, -1)
	}
	letters, digits := -strings.Count("\n"+raw, "\no\t"), 0 // a mark of Word's lists
	for r, n := range count {
		switch {
		case n < 0:
			t.Errorf("%q appears %d times more than in the input", r, -n)
		case 'a' <= r && r <= 'z':
			letters += n
		case '0' <= r && r <= '9':
			digits += n
		case n > 0 && !strings.ContainsRune("•◦▪▫‣●○■□➢➤►▶❖⁃✓✔\uf0a7\uf0b7\uf0d8\uf0fc-*§–—+·>.()#_[]", r):
			t.Errorf("%q was lost %d times", r, n)
		}
	}
	if letters > count[')'] || digits > 2*(count[')']+count['.']) {
		t.Errorf("%d letters and %d digits were lost, more than marks of list items have", letters, digits)
	}
}

func FuzzImport(f *testing.F) {
	for _, test := range imports {
		f.Add(test.raw)
	}
	for _, content := range pasted(f) {
		raw, _, _ := strings.Cut(content, "=== read")
		f.Add(written.Replace(raw))
	}
	f.Add("a) b) It was late.\nb) • - The end of it.\n\n{{{{}}}} {{x}} <%\n\n<br><br>The sea [object x]] was calm and the men were glad.\n\n* * *")
	f.Add("\ufeffThe pump is old.\r\rThe pump is old.\u2028Share\x1bAds\x85A boat.AP\n1. 2. It is the well of the house.\n3. 4. It is deep.")
	f.Add("ReAd more: 0 00\nSign up for our0newsletter")
	f.Add("00 000 0!A 0 0 | GettY")
	f.Fuzz(func(t *testing.T, raw string) {
		if a, err := article.Import(raw); err == nil {
			checkArticle(t, raw, a)
		}
	})
}
