//go:build !js

package dom

// Address is the whole address of a page of the site, named below its root.
func Address(path string) string { return "/" + path }

// LineStarts gives where each line of the element with the ID begins, as it is laid out now.
func LineStarts(id string) []int { return nil }
