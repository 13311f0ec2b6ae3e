package class

import "errors"

// The limits of a class.
const (
	maxPupils = 500
	maxSheets = 8 // of one pupil, when they contradict each other
)

// ErrFull says that a class or a pupil has no room for another sheet.
var ErrFull = errors.New("the class holds no more results")
