package desk

import (
	"slices"
	"syscall/js"
	"testing"

	"lectern/app/ui"
)

// prompts are the questions of the lesson in their order.
func prompts() []string { return texts(".work-prompt") }

// key presses a key outside of fields.
func (d desktop) key(name string, with map[string]any) {
	d.t.Helper()
	with["key"], with["bubbles"], with["cancelable"] = name, true, true
	js.Global().Get("document").Get("body").Call("dispatchEvent", js.Global().Get("KeyboardEvent").New("keydown", with))
	d.ConsumeAll()
}

func openLesson(t *testing.T) desktop {
	t.Helper()
	d := sitDown(t)
	d.keepLesson("tower", "The tower")
	d.arrive(NewLesson(d.env), "id=tower")
	return d
}

func TestALessonThatIsNotThere(t *testing.T) {
	d := sitDown(t)
	d.arrive(NewLesson(d.env), "id=nothing")
	d.want(".lead:not([hidden])", words(d.env).Studio.Gone)
}

func TestAFieldChangesTheQuestion(t *testing.T) {
	d := openLesson(t)
	d.press("edit-when")
	if d.focused() != promptField {
		t.Errorf("the focus is on %q", d.focused())
	}
	d.write(promptField, "When did two brothers build it?")
	if got := prompts()[0]; got != "When did two brothers build it?" {
		t.Errorf("the question is %q", got)
	}
	d.write(promptField, " ")
	d.want("#"+promptField+"-note", words(d.env).Studio.Refused.Of("blank"))
	if got := prompts()[0]; got != "When did two brothers build it?" {
		t.Errorf("after a blank the question is %q", got)
	}
	kept, _, err := d.env.Store.Lesson("tower")
	if err != nil || kept.Items[0].Prompt != "When did two brothers build it?" {
		t.Errorf("kept is %q, %v", kept.Items[0].Prompt, err)
	}
}

func TestTakenOutAndBackByKey(t *testing.T) {
	d := openLesson(t)
	before := prompts()
	d.press("drop-fuels")
	without := slices.Delete(slices.Clone(before), 1, 2)
	if !slices.Equal(prompts(), without) || d.focused() != itemID("alone") {
		t.Errorf("left are %q, the focus is on %s", prompts(), d.focused())
	}
	d.wantHas("#live", words(d.env).Studio.Dropped)
	d.key("z", map[string]any{"ctrlKey": true})
	if !slices.Equal(prompts(), before) {
		t.Errorf("undone to %q", prompts())
	}
	d.key("z", map[string]any{"ctrlKey": true, "shiftKey": true})
	if !slices.Equal(prompts(), without) {
		t.Errorf("done again to %q", prompts())
	}
}

// The focus stays with a question that moves, and on a button that can be pressed again.
func TestQuestionsAreMovedByTheirButtons(t *testing.T) {
	d := openLesson(t)
	before := prompts()
	for range 2 {
		d.press("down-when")
		if d.focused() != "down-when" {
			t.Fatalf("the focus is on %q", d.focused())
		}
	}
	if want := []string{before[1], before[2], before[0]}; !slices.Equal(prompts()[:3], want) {
		t.Errorf("%q, want %q", prompts()[:3], want)
	}
	d.wantHas("#live", words(d.env).Studio.Moved(3, len(before)))
	d.press("up-when")
	d.press("up-when")
	if !slices.Equal(prompts(), before) || d.focused() != "down-when" {
		t.Errorf("back are %q, the focus is on %q", prompts(), d.focused())
	}
}

func TestAWarningComesAndGoes(t *testing.T) {
	d := openLesson(t)
	const warnings = ".work:has(#item-ledger) .work-warnings"
	if !d.hidden(warnings) {
		t.Errorf("at first %q", texts(warnings))
	}
	d.press("edit-ledger")
	d.write(answerField, "in a red book")
	d.wantHas(warnings, words(d.env).Studio.Lint.Of("unsupported"))
	if d.hidden(warnings) {
		t.Error("the warning is hidden")
	}
	d.write(answerField, "green")
	if !d.hidden(warnings) {
		t.Errorf("after the change back %q", texts(warnings))
	}
}

// Buttons mean what stands beside them now, whatever was there when they were drawn first.
func TestButtonsKnowTheLastState(t *testing.T) {
	d := openLesson(t)
	d.press("edit-course")
	first := d.find("#" + eventField + "0").Get("value").String()
	d.press("edit-down-0")
	d.press("edit-less-1")
	for i, field := range all("[id^=" + eventField + "]:is(input)") {
		if field.Get("value").String() == first {
			t.Errorf("event %d is still %q", i, first)
		}
	}
	for _, term := range [][2]string{{"lighthouse", "a tower with a lamp"}, {"paraffin", "lamp oil"}} {
		d.write(termField, term[0])
		d.write(meaningField, term[1])
		d.press("term-add")
	}
	d.want(".term dt", "lighthouse", "paraffin")
	d.press("term-0")
	d.press("term-0")
	d.want(".term dt")
}

// A question becomes one of another kind twice, from the list as it is each time.
func TestTheKindIsChangedAndChangedBack(t *testing.T) {
	d := openLesson(t)
	kinds := func() []string { return texts("#edit-kind option") }
	choose := func(name string) {
		at := slices.Index(kinds(), name)
		if at < 0 {
			t.Fatalf("%q is not among %q", name, kinds())
		}
		d.choose("edit-kind", at)
	}
	d.press("edit-when")
	names := words(d.env).Studio.Kind
	choose(names.Of("short"))
	d.wantHas(".work:has(#item-when) .work-facts", names.Of("short"))
	choose(names.Of("choice"))
	d.wantHas(".work:has(#item-when) .work-facts", names.Of("choice"))
}

// The question as a pupil sees it is marked and told of as in the reader's program.
func TestTheQuestionOfAPupil(t *testing.T) {
	d := openLesson(t)
	words := d.env.Text
	d.press("see-course")
	d.press("try-check")
	d.wantHas("#live", words.OrderFirst)
	d.press(ui.DownID("0"))
	d.want(".pupil-card .event-text", "Two brothers built the lighthouse.", "The tower closed.",
		"Agnes Muir spoke to a visitor.", "The keepers changed to paraffin.")
	if d.focused() != ui.DownID("0") {
		t.Errorf("the focus is on %q", d.focused())
	}
	d.press("try-check")
	d.want(".pupil-card .event-note", words.PutAt(4), words.PutAt(2))
	if d.focused() != ui.VerdictID {
		t.Errorf("the focus is on %q", d.focused())
	}
	d.press("try-again")
	d.want(".pupil-card .event-note")
	d.press("see-whose")
	for i, option := range []int{3, 1, 1} {
		d.choose(ui.MatchID(i), option)
	}
	d.press("try-check")
	d.want(".pupil-card .pair-right")
}
