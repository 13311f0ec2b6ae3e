//go:build !js

package dom

// WatchSections calls the function with the index of the element whose section is read now, and whenever that changes.
func WatchSections(ids []string, do func(at int)) (stop func()) { return func() {} }
