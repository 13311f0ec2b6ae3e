package handout

import (
	"flag"
	"os"
	"strings"
	"testing"

	"lectern/app/handout/press"
	"lectern/questions/quiz"
)

var quizzes = flag.String("handout.quizzes", "", "comma-separated files of what lectern quiz --format json writes")

// TestMakeHabits writes habits.txt, which links of version 1 can be read with and no other:
//
//	go test ./app/handout -run TestMakeHabits -handout.quizzes a.json,b.json
func TestMakeHabits(t *testing.T) {
	if *quizzes == "" {
		t.Skip("-handout.quizzes is not set")
	}
	const room = 1 << 30
	pen := press.Writer(room, press.Prior{})
	for name := range strings.SplitSeq(*quizzes, ",") {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		q, err := quiz.Decode(data)
		if err != nil {
			t.Fatal(name, err)
		}
		l := Lesson{Quiz: q}.Carried()
		inscribe(pen, &l)
	}
	if err := os.WriteFile("habits.txt", []byte(pen.Habits()), 0o644); err != nil {
		t.Fatal(err)
	}
}
