// Package dom is the only room of the app that touches the browser itself: storage, fetching, focus, scrolling,
// files and workers. Outside a browser every function that can fail returns ErrNoBrowser and the others do nothing.
package dom

import "errors"

// ErrNoBrowser is returned where there is no browser.
var ErrNoBrowser = errors.New("not in a browser")

// ErrUnloaded is the failure of a worker whose script could not be loaded.
var ErrUnloaded = errors.New("the worker's script could not be loaded")
