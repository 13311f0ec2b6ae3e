package dom

import (
	"encoding/json"

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
	if err := keepLook(look); err != nil {
		app.Log(err)
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
