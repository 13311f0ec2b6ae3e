//go:build !js

package dom

// Languages are the tags of the languages that the reader prefers, the best first.
func Languages() []string { return nil }

// SetLanguage says in which language the page is, and in which direction it is written.
func SetLanguage(lang, dir string) {}
