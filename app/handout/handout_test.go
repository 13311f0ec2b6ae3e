package handout_test

import (
	"reflect"
	"testing"

	"lectern/app/flow"
	"lectern/app/handout"
	"lectern/app/quiztest"
)

func TestLinkRoundTrip(t *testing.T) {
	l := handout.Lesson{Quiz: quiztest.Quiz()}
	fragment, err := handout.Pack(l)
	if err != nil {
		t.Fatal(err)
	}
	got, err := handout.Unpack(fragment)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, l.Carried()) {
		t.Errorf("got %+v, want %+v", got, l.Carried())
	}
	if got.Print() != flow.Fingerprint(l.Quiz) {
		t.Error("the lesson is another one after the journey")
	}
}
