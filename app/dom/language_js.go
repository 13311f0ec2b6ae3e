package dom

import "syscall/js"

// Languages are the tags of the languages that the reader prefers, the best first.
func Languages() []string {
	wanted := js.Global().Get("navigator").Get("languages")
	if !wanted.Truthy() {
		return nil
	}
	out := make([]string, wanted.Length())
	for i := range out {
		out[i] = wanted.Index(i).String()
	}
	return out
}

// SetLanguage says in which language the page is, and in which direction it is written.
func SetLanguage(lang, dir string) {
	page := document().Get("documentElement")
	page.Set("lang", lang)
	page.Set("dir", dir)
}
