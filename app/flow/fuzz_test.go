//go:build !js

package flow_test

import (
	"reflect"
	"testing"

	"lectern/app/flow"
	"lectern/app/quiztest"
	"lectern/questions/grade"
)

// Whatever order of steps is taken, the state stays one that can be kept and resumed.
func FuzzSteps(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
	f.Add([]byte{0, 5, 4, 4, 4, 4, 7, 8, 1, 2})
	f.Add([]byte{0, 4, 4, 4, 4, 4, 11, 11, 5, 6, 11, 5, 4, 12, 12, 12, 12, 12, 5, 4})
	f.Add([]byte{0, 1, 5, 13, 13, 13, 13, 4, 1, 5, 13, 6, 5, 13})
	f.Add([]byte{16, 0, 1, 15, 14, 5, 7, 14, 14, 14, 2, 15, 5, 6, 14, 5, 10, 17, 8, 14, 1, 5})
	f.Fuzz(func(t *testing.T, steps []byte) {
		q := quiztest.Quiz()
		s := flow.New(q)
		for i, b := range steps {
			s = stepBy(s, b, i)
			again, err := flow.Resume(q, s.Progress())
			if err != nil || !reflect.DeepEqual(again, s) {
				t.Fatalf("after %v: %v", steps[:i+1], err)
			}
			score := s.Score()
			if score.Points < 0 || score.Points > score.Max {
				t.Fatalf("after %v: %v points of %v", steps[:i+1], score.Points, score.Max)
			}
			if c := score.Calibration; c.Points < 0 || c.Points > c.Max {
				t.Fatalf("after %v: calibration %+v", steps[:i+1], c)
			}
		}
	})
}

func stepBy(s flow.State, b byte, n int) flow.State {
	switch b % 18 {
	case 0:
		s, _ = s.Start()
	case 1:
		if options := s.Question().Options; len(options) > 0 {
			s, _ = s.Pick(options[n%len(options)])
		}
	case 2:
		s, _ = s.Type("green")
	case 3:
		s, _ = s.Mark(n - 1)
	case 4:
		s, _ = s.Next()
	case 5:
		s, _ = s.Check()
	case 6:
		s, _ = s.Retry()
	case 7:
		s, _ = s.GoTo(n - 2)
	case 8:
		s, _ = s.TryMissed()
	case 9:
		s, _ = s.Restart()
	case 10:
		s, _ = s.Finish()
	case 11:
		if options := s.Question().Options; len(options) > 0 {
			s, _ = s.Place(options[n%len(options)], n%5-1)
		}
	case 12:
		if options := s.Question().Options; len(options) > 0 {
			s, _ = s.Pair(n%4-1, options[n%len(options)])
		}
	case 13:
		if options := s.Question().Options; len(options) > 0 {
			s, _ = s.Show(options[n%len(options)])
		}
	case 14:
		s, _ = s.Hint()
	case 15:
		s, _ = s.Feel(append(grade.Certainties(), "")[n%4])
	case 16:
		s, _ = s.Rate(n%3 > 0)
	case 17:
		s, _ = s.LookAt(n - 1)
	}
	return s
}
