package intake

import "strings"

// Shared makes one text of what another app has shared: the title, where the text does not have it, and the text
// without the address of its page. It is "" where there is nothing but a title and addresses.
func Shared(title, text string) string {
	title, text = strings.TrimSpace(title), strings.TrimSpace(text)
	body, cut := withoutAddress(text)
	if cut {
		body = unquoted(body)
	}
	switch {
	case body == "" || cut && body == title:
		return ""
	case title == "" || isAddress(title) || strings.HasPrefix(body, title):
		return body
	}
	return title + "\n\n" + body
}

// withoutAddress cuts addresses off the end of a text, where browsers put the page that it is from.
func withoutAddress(text string) (rest string, cut bool) {
	for {
		last := text[strings.LastIndexAny(text, " \t\r\n")+1:]
		if !isAddress(last) {
			return text, cut
		}
		text, cut = strings.TrimSpace(strings.TrimSuffix(text, last)), true
	}
}

func isAddress(s string) bool {
	return (strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")) && len(strings.Fields(s)) == 1
}

// unquoted takes away the quotation marks that browsers put around a passage.
func unquoted(s string) string {
	inner, left := strings.CutPrefix(s, `"`)
	inner, right := strings.CutSuffix(inner, `"`)
	if left && right && !strings.Contains(inner, `"`) {
		return strings.TrimSpace(inner)
	}
	return s
}
