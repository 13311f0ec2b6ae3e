package desk

import (
	"math/rand/v2"
	"slices"
	"strings"
	"syscall/js"
	"testing"
	"time"

	"lectern/app/class"
	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/app/result"
	"lectern/app/store"
	"lectern/questions/quiz"
)

// openClass shows the class of a quiz, to which nobody has handed in.
func openClass(t *testing.T, q quiz.Quiz) desktop {
	t.Helper()
	d := sitDown(t)
	k := store.Class{Quiz: q, Class: class.Empty(q)}
	if err := d.env.Store.SaveClass(store.Class{}, k); err != nil {
		t.Fatal(err)
	}
	d.arrive(NewClass(d.env), "lesson="+k.Class.Print)
	return d
}

// codeOf is the code of a pupil who has the first questions right and leaves the others open.
func codeOf(t *testing.T, q quiz.Quiz, seat, right int) string {
	t.Helper()
	s, _ := flow.New(q).Start()
	for i := range right {
		s, _ = s.GoTo(i)
		s, _ = s.Pick(q.Questions[i].Key[0])
		s, _ = s.Check()
	}
	sheet := result.Of(s)
	sheet.Seat = seat
	code, err := result.Code(q, sheet)
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func (d desktop) takeIn(codes ...string) {
	d.t.Helper()
	d.write(codesID, strings.Join(codes, "\n"))
	d.press("take-in")
}

func TestTheTableHasItsRowsInOrder(t *testing.T) {
	q := quiztest.Choices(4, 4)
	d := openClass(t, q)
	d.takeIn(codeOf(t, q, 12, 3), codeOf(t, q, 3, 1), codeOf(t, q, 7, 4))
	words := words(d.env).Class
	d.want(".class-told", words.Took(3, 0, 0, 0))
	d.want("tbody .to-pupil", words.Seat(3), words.Seat(7), words.Seat(12))
	d.want("tbody tr:first-child td", "✓", "–", "–", "–", "1", "25\u00a0%")
	d.press("pupils-by-other")
	d.want("tbody .to-pupil", words.Seat(7), words.Seat(12), words.Seat(3))
	d.want("tfoot td", "100", "67", "67", "33", "2.7", "67\u00a0%")
}

// A code that is not whole is named with its line in the field, where it stays; the others are taken in, each once.
func TestABrokenCodeIsNamed(t *testing.T) {
	q := quiztest.Choices(4, 4)
	d := openClass(t, q)
	words, good := words(d.env).Class, codeOf(t, q, 5, 2)
	broken := slip(codeOf(t, q, 6, 3))
	d.takeIn(good, broken)
	d.want(".class-troubles li code", broken)
	d.want(".class-troubles .trouble-where", words.Line(1))
	d.wantHas(".class-troubles li", words.Slip)
	if left := d.find("#" + codesID).Get("value").String(); strings.TrimSpace(left) != broken {
		t.Errorf("in the field is left %q", left)
	}
	d.takeIn(good)
	d.want(".class-told", words.Took(0, 1, 0, 0))
	d.want("tbody .to-pupil", words.Seat(5))
	d.takeIn(" ")
	d.want(".class-told", words.NothingTyped)
}

// slip is a code in which one letter was mistaken for another.
func slip(code string) string {
	i := strings.LastIndexAny(code, "ABCDEFGHJKMNPQRSTVWXYZ")
	other := byte('A')
	if code[i] == other {
		other = 'C'
	}
	return code[:i] + string(other) + code[i+1:]
}

// Of two results of one pupil that contradict each other the teacher says which counts.
func TestTwoResultsOfOnePupil(t *testing.T) {
	q := quiztest.Quiz()
	d := openClass(t, q)
	r := rand.New(rand.NewPCG(3, 4))
	var codes []string
	for range 2 {
		s := quiztest.Sheet(r, q)
		s.Seat, s.Name = 9, ""
		code, err := result.Code(q, s)
		if err != nil {
			t.Fatal(err)
		}
		codes = append(codes, code)
	}
	d.takeIn(codes...)
	words := words(d.env).Class
	d.want(".class-told", words.Took(1, 0, 0, 1))
	d.want("tbody .several", words.InConflict)
	choices := all(".class-conflicts button")
	if len(choices) != 2 || d.hidden(".class-conflicts") {
		t.Fatalf("%d results to choose from", len(choices))
	}
	d.press(choices[1].Get("id").String())
	if !d.hidden(".class-conflicts") || len(all("tbody .several")) > 0 {
		t.Error("the results still contradict each other")
	}
}

// What is done with a pupil is done with the one whose part is open, whoever's was open before.
func TestThePupilWhoIsOpen(t *testing.T) {
	q := quiztest.Choices(4, 4)
	d := openClass(t, q)
	words := words(d.env).Class
	d.takeIn(codeOf(t, q, 1, 1), codeOf(t, q, 2, 2), codeOf(t, q, 3, 3))
	d.press("to-1")
	d.press("to-2")
	d.write("pupil-name", "Ben")
	d.press("pupil-save")
	d.want("tbody .to-pupil", words.Seat(1), "Ben", words.Seat(3))
	if d.focused() != "to-2" {
		t.Errorf("the focus is on %q", d.focused())
	}
	d.press("to-1")
	d.press("to-3")
	d.press("pupil-remove")
	d.press("remove-yes")
	d.want("tbody .to-pupil", words.Seat(1), "Ben")
}

// downloads notes the name of what is saved in place of saving it, and gives what is in it.
func downloads(t *testing.T) (last func() (name, content string)) {
	link, url := js.Global().Get("HTMLAnchorElement").Get("prototype"), js.Global().Get("URL")
	press, create := link.Get("click"), url.Get("createObjectURL")
	var name string
	var blob js.Value
	pressed := js.FuncOf(func(this js.Value, _ []js.Value) any {
		name = this.Get("download").String()
		return nil
	})
	created := js.FuncOf(func(_ js.Value, args []js.Value) any {
		blob = args[0]
		return "blob:nothing"
	})
	link.Set("click", pressed)
	url.Set("createObjectURL", created)
	t.Cleanup(func() {
		link.Set("click", press)
		url.Set("createObjectURL", create)
		pressed.Release()
		created.Release()
	})
	return func() (string, string) {
		t.Helper()
		if name == "" {
			t.Fatal("nothing was saved")
		}
		read := make(chan string)
		then := js.FuncOf(func(_ js.Value, args []js.Value) any {
			go func() { read <- args[0].String() }()
			return nil
		})
		defer then.Release()
		blob.Call("text").Call("then", then)
		return name, <-read
	}
}

func TestTheTableIsSaved(t *testing.T) {
	q := quiztest.Choices(4, 4)
	d := openClass(t, q)
	d.takeIn(codeOf(t, q, 1, 1), codeOf(t, q, 2, 2))
	last := downloads(t)
	d.press("csv")
	name, table := last()
	if rows := strings.Split(strings.TrimSpace(table), "\r\n"); name != "lectern-the-tide-table.csv" || len(rows) != 3 || !strings.HasPrefix(rows[2], "2,") {
		t.Errorf("%s holds %q", name, table)
	}
	d.press("items-csv")
	if name, table = last(); name != "lectern-the-tide-table-question.csv" || strings.Count(table, "How many shells") != 4 {
		t.Errorf("%s holds %q", name, table)
	}
}

// heldBack is a file that can be read once release is called.
func heldBack(name string, data []byte) (file map[string]any, release func()) {
	var read js.Value
	wait := js.FuncOf(func(_ js.Value, args []js.Value) any {
		read = args[0]
		return nil
	})
	ready := js.Global().Get("Promise").New(wait)
	open := js.FuncOf(func(js.Value, []js.Value) any { return ready })
	file = map[string]any{"name": name, "size": len(data), "type": "", "arrayBuffer": open}
	return file, func() {
		bytes := js.Global().Get("Uint8Array").New(len(data))
		js.CopyBytesToJS(bytes, data)
		read.Invoke(bytes.Get("buffer"))
	}
}

// drop lets files fall on the page.
func (d desktop) drop(files ...any) {
	d.t.Helper()
	e := js.Global().Get("Event").New("drop", map[string]any{"bubbles": true, "cancelable": true})
	e.Set("dataTransfer", map[string]any{"types": []any{"Files"}, "files": files})
	js.Global().Get("document").Get("body").Call("dispatchEvent", e)
}

// until lets the screen work until it shows a text.
func (d desktop) until(selector, want string) {
	d.t.Helper()
	for !slices.Equal(texts(selector), []string{want}) {
		d.ConsumeAll()
		time.Sleep(time.Millisecond)
	}
}

// What is told of the files of a drop counts all of them, however long some take to read.
func TestFilesOfOneDropAreToldOfTogether(t *testing.T) {
	q := quiztest.Choices(4, 4)
	d := openClass(t, q)
	words := words(d.env).Class
	file := func(seat int) (map[string]any, func()) {
		s := result.Of(flow.New(q))
		s.Seat = seat
		data, err := result.EncodeFile(s)
		if err != nil {
			t.Fatal(err)
		}
		return heldBack(result.FileName("result", s), data)
	}
	const broken = "broken" + result.Extension
	first, readFirst := file(1)
	second, readSecond := heldBack(broken, []byte("{"))
	third, readThird := file(2)
	d.drop(first, second, third)
	readFirst()
	d.until(".class-told", words.Took(1, 0, 0, 0))
	readSecond()
	d.until(".class-troubles li code", broken)
	readThird()
	d.until(".class-told", words.Took(2, 0, 0, 0))
	d.want(".class-troubles li code", broken)

	again, readAgain := file(2)
	d.drop(again)
	readAgain()
	d.until(".class-told", words.Took(0, 1, 0, 0))
	d.want(".class-troubles li code")
}
