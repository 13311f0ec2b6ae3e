//go:build !js

package dom

// Copy puts a text into the clipboard. It blocks.
func Copy(string) error { return ErrNoBrowser }
