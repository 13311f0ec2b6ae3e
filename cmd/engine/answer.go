package main

import (
	"errors"
	"slices"

	"lectern/app/job"
	"lectern/questions"
	"lectern/questions/article"
)

// respond does what a request asks for.
func respond(engine *questions.Engine, r job.Request, progress func(done, total int)) job.Reply {
	made, err := compose(engine, r, progress)
	if err != nil {
		return job.Reply{ID: r.ID, Kind: job.Failed, Code: code(err), Detail: err.Error()}
	}
	return job.Reply{ID: r.ID, Kind: job.Made, Quiz: &made.Quiz, Spare: made.Spare}
}

func compose(engine *questions.Engine, r job.Request, progress func(done, total int)) (questions.Pool, error) {
	a, err := article.ImportPage(r.Text, r.Page)
	if err != nil {
		return questions.Pool{}, err
	}
	// From the last to the first, because each changes the numbers of those after it; blocks before those put back.
	for _, i := range slices.Backward(slices.Sorted(slices.Values(r.Drop))) {
		a = a.Without(i)
	}
	for _, i := range slices.Backward(slices.Sorted(slices.Values(r.Keep))) {
		a = a.Restore(i)
	}
	return engine.Pool(a, questions.Options{Count: r.Count, Seed: r.Seed}, r.Spare, func(done, total int) bool {
		progress(done, total)
		return true
	})
}

func code(err error) job.Code {
	known := map[error]job.Code{
		article.ErrEmpty:         job.NoText,
		article.ErrTooShort:      job.TooShort,
		article.ErrTooLong:       job.TooLong,
		article.ErrBinary:        job.Binary,
		article.ErrNotEnglish:    job.NotEnglish,
		questions.ErrNoQuestions: job.NoQuestions,
	}
	for e, c := range known {
		if errors.Is(err, e) {
			return c
		}
	}
	return job.Broken
}
