package dom

import (
	"encoding/json"
	"syscall/js"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// SetLook applies the look to the page, and keeps it for the first paint of the next one. It maps names of data
// attributes of the root to their values; an empty value takes the attribute away.
func SetLook(look map[string]string) {
	data := document().Get("documentElement").Get("dataset")
	for name, value := range look {
		if value == "" {
			data.Delete(name)
		} else {
			data.Set(name, value)
		}
	}
	tint(look["theme"] != "")
	if err := keepLook(look); err != nil {
		app.Log(err)
	}
}

// tint gives the browser's own bars the colour of the page where the reader has chosen one.
func tint(chosen bool) {
	paper := js.Global().Call("getComputedStyle", document().Get("documentElement")).Call("getPropertyValue", "--paper")
	bars := document().Call("querySelectorAll", "meta[name=theme-color]")
	for i := range bars.Length() {
		bar := bars.Index(i)
		if bar.Get("dataset").Get("system").IsUndefined() {
			bar.Get("dataset").Set("system", bar.Get("content"))
		}
		if chosen {
			bar.Set("content", paper)
		} else {
			bar.Set("content", bar.Get("dataset").Get("system"))
		}
	}
}

// keepLook writes the copy that web/js/theme.js reads.
func keepLook(look map[string]string) error {
	text, err := json.Marshal(look)
	if err != nil {
		return err
	}
	return Local{}.Set("lectern:"+Base()+":look", string(text))
}
