package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"lectern/app/qrcode"
)

// Code is a code in groups, to be read aloud. It is heard sign by sign.
func Code(id, label, code string) app.UI {
	groups := strings.Split(code, "-")
	return app.Div().ID(id).Class("code").Attr("role", "group").Aria("label", label).Body(
		app.P().Class("code-groups").Aria("hidden", true).Body(
			app.Range(groups).Slice(func(i int) app.UI { return app.Span().Class("code-group").Text(groups[i]) }),
		),
		app.P().Class("unseen").Lang(TextLang).Text(spelled(groups)),
	)
}

// spelled has a space after every sign and a comma after every group, so that none of them is heard as a word.
func spelled(groups []string) string {
	out := make([]string, len(groups))
	for i, g := range groups {
		out[i] = strings.Join(strings.Split(g, ""), " ")
	}
	return strings.Join(out, ", ")
}

// QR is the picture of a QR code with its name.
func QR(label string, c qrcode.Code) app.UI {
	const svg = "http://www.w3.org/2000/svg"
	from, size := strconv.Itoa(-qrcode.Quiet), strconv.Itoa(c.Size+2*qrcode.Quiet)
	return app.Elem("svg").XMLNS(svg).Class("qr").Attr("viewBox", from+" "+from+" "+size+" "+size).
		Attr("role", "img").Aria("label", label).Body(
		app.Elem("path").XMLNS(svg).Attr("d", c.Path),
	)
}
