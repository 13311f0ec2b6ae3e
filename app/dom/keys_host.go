//go:build !js

package dom

// WatchUndo tells when the keys for undoing are pressed outside of fields.
func WatchUndo(do func(again bool)) (stop func()) { return func() {} }
