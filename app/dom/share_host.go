//go:build !js

package dom

// TakeShared hands over what another app has shared.
func TakeShared(limit int, done func(Shared, error)) { done(Shared{}, ErrNoBrowser) }

// WatchLaunches hands over the files with which the system opens the page, until stop is called.
func WatchLaunches(limit int, done func(File, error)) (stop func()) { return func() {} }

// Runs tells the service worker that this version of the program has started.
func Runs() {}
