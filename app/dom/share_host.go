//go:build !js

package dom

// TakeShared hands over what another app has shared.
func TakeShared(limit int, done func(Shared, error)) { done(Shared{}, ErrNoBrowser) }

// WatchLaunches hands over the files with which the system opens the page, until stop is called.
func WatchLaunches(limit int, done func(File, error)) (stop func()) { return func() {} }

// Runs tells the service worker that this version of the program has started.
func Runs() {}

// TakeOver takes over what the reader has done on the page that was drawn ahead, and reports whether she has begun with
// the questions. What else she did is done once more on the first screen, so that has to be drawn at once.
func TakeOver() (begun bool) { return false }
