package article_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"lectern/questions/article"
)

const ferry = `The Ferry of Lowmere

The ferry between Lowmere and the island stopped in March, because its engine had broken for the third time.

The island’s baker, Ida Fenn, rowed the bread across for nine days and asked nobody for money.`

const ferryPage = `Home

News

The Ferry of Lowmere

By Ann Bell, who lives there

The ferry between Lowmere and the island stopped in March, because its engine had broken for the third time. Share this

The old ferry in the harbour, three days before it stopped

The island's baker, Ida Fenn, rowed the bread across for nine days and asked nobody for money.

Sign up for our newsletter and never miss a ferry again`

func importPage(t *testing.T, text, page string) article.Article {
	t.Helper()
	a, err := article.ImportPage(text, page)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestOnlySoMuchOfAPageIsTold(t *testing.T) {
	var page strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&page, "This is reader number %d, who has much to say.\n\n", i)
	}
	if got := importPage(t, ferry, page.String()).Removed; len(got) != 60 {
		t.Errorf("%d passages", len(got))
	}
	if got := importPage(t, ferry, strings.Repeat("word ", 10_000)).Removed; len(got) != 0 {
		t.Errorf("%d passages", len(got))
	}
}

func TestWhatStoodBesideIsPutBackWhereItStood(t *testing.T) {
	a := importPage(t, ferry, ferryPage)
	if a.Text != ferry {
		t.Errorf("the text is now\n%s", a.Text)
	}
	want := []article.Removal{
		{Text: "Home\nNews", Reason: article.Outside, Before: 0},
		{Text: "By Ann Bell, who lives there", Reason: article.Outside, Before: 1},
		{Text: "The old ferry in the harbour, three days before it stopped", Reason: article.Outside, Before: 2},
		{Text: "Sign up for our newsletter and never miss a ferry again", Reason: article.Navigation, Before: 3},
	}
	if !reflect.DeepEqual(a.Removed, want) {
		t.Errorf("removed %+v", a.Removed)
	}
	back := a.Restore(2).Text
	if place := strings.Index(back, "The old ferry"); place < strings.Index(back, "third time") || place > strings.Index(back, "baker") {
		t.Errorf("put back, the text is\n%s", back)
	}
}

func TestWhatImportRemovesKeepsItsPlaceAmongWhatStoodBeside(t *testing.T) {
	text := strings.Replace(ferry, "\n\nThe island", "\n\nADVERTISEMENT\n\nThe island", 1)
	a := importPage(t, text, ferryPage)
	var order []article.Reason
	for _, r := range a.Removed {
		order = append(order, r.Reason)
	}
	if want := []article.Reason{article.Outside, article.Outside, article.Outside, article.Advertisement, article.Navigation}; !reflect.DeepEqual(order, want) {
		t.Errorf("%v", order)
	}
}
