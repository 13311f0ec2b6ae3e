// Package dom is the only room of the app that touches the browser itself: storage, fetching, focus, scrolling,
// files and workers. Outside a browser every function that can fail returns ErrNoBrowser and the others do nothing.
package dom

import "errors"

// ErrNoBrowser is returned where there is no browser.
var ErrNoBrowser = errors.New("not in a browser")

// ErrUnloaded is the failure of a worker whose script could not be loaded.
var ErrUnloaded = errors.New("the worker's script could not be loaded")

// What Database fails with, apart from failures of the disk.
var (
	ErrForbidden = errors.New("the browser allows no storage")
	ErrFull      = errors.New("the storage is full")
	ErrBlocked   = errors.New("another tab holds the database of an earlier version")
	ErrLater     = errors.New("the database is of a later version")
)
