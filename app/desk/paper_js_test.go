package desk

import "testing"

// The sheet has the questions, and behind them the key in a part of its own, with the lines that show it.
func TestTheKeyIsApart(t *testing.T) {
	d := sitDown(t)
	made := d.keepLesson("tower", "The tower")
	d.arrive(NewPaper(d.env), "id=tower")
	if got := len(all(".tasks > .task")); got != len(made.Items) {
		t.Errorf("%d tasks", got)
	}
	if len(all(".tasks .key-words")) > 0 || len(all(".tasks + .worksheet-key .key-list > li")) != len(made.Items) {
		t.Error("the key is not apart from the questions")
	}
	d.wantHas(".key-list > li:first-child .key-words", "1871")
	d.wantHas(".key-list > li:first-child .key-place", d.env.Text.Share.Lines(1, 1))
	d.wantHas(".paper-line[data-line='1']", "The lighthouse")
	d.press("print-key")
	if got := d.find(".paper").Get("dataset").Get("key").String(); got != "false" {
		t.Errorf("without the key: %s", got)
	}
	d.press("print-text")
	if !d.hidden(".paper-text") {
		t.Error("the text is still printed")
	}
}
