package article

import "strings"

// counts tells the key of a line that only counts: "24 shares", "comments 12".
func counts(k string) bool {
	a, b, found := strings.Cut(k, " ")
	const counted = "|share|shares|comment|comments|view|views|like|likes|reaction|reactions|retweets|followers|"
	return found && (numeral(a) && listed(counted, b) || numeral(b) && listed(counted, a))
}

// numeral tells "24", "1,204" and "1.2k".
func numeral(s string) bool {
	digits := strings.TrimRight(s, "km")
	return digits != "" && len(s) <= 7 && strings.Trim(digits, "0123456789.,") == ""
}

// handle tells the name of an account: "@annbell".
func handle(text string) bool {
	return strings.HasPrefix(text, "@") && len(text) > 2 && !strings.Contains(text, " ")
}

// follows tells the key of "Follow Ann Bell on Twitter".
func follows(k string) bool {
	words := strings.Fields(k)
	n := len(words)
	return n >= 3 && n <= 8 && words[0] == "follow" && words[n-2] == "on" &&
		listed("|twitter|x|facebook|instagram|linkedin|tiktok|youtube|threads|bluesky|mastodon|", words[n-1])
}

// menu tells a line of several buttons with bars or dots between them.
func menu(text string) bool {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("|•·", r) })
	if len(parts) < 2 {
		return false
	}
	sure := false
	for _, part := range parts {
		k := key(part)
		if listed(navigation, k) {
			sure = true
		} else if !listed(perhaps, k) {
			return false
		}
	}
	return sure || len(parts) > 2
}

// hatnote tells the lines with which an encyclopedia sends its readers to other articles, or asks them for better sources.
func hatnote(text string) bool {
	const short = 60
	lower := strings.ToLower(text)
	for opening := range entries("|main article: |main articles: |further information: |for other uses, see |for other people |" +
		"this article needs additional citations|this article does not cite any|this section needs additional citations|") {
		if strings.HasPrefix(lower, opening) {
			return true
		}
	}
	if strings.HasPrefix(lower, "this article is about ") {
		return strings.Contains(lower, ", see ")
	}
	return strings.HasPrefix(lower, "not to be confused with ") && len(text) < short && !strings.Contains(text, ",")
}
