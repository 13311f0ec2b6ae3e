package article

import "strings"

// cutTimes makes running text of subtitles and of transcripts with a time above each line. Other lines it leaves as they are.
func cutTimes(lines []line) (rest []line, cut []string) {
	if !timed(lines) {
		return lines, nil
	}
	var said []string
	for i, l := range lines {
		switch {
		case l.blank():
		case cueTime(l.text) || plainTime(l.text) || noise(l.text) || strings.HasPrefix(l.text, "WEBVTT"),
			number(l.text) >= 0 && i+1 < len(lines) && cueTime(lines[i+1].text):
			cut = append(cut, l.text)
		default:
			text, tags := cutTags(l.text)
			cut = append(cut, tags...)
			if text != "" {
				said = append(said, text)
			}
		}
	}
	return talk(said), cut
}

// timed tells whether at least three lines are the times of subtitles, or a third of the lines times from the first minute on.
func timed(lines []line) bool {
	cues, times, inked := 0, 0, 0
	first := ""
	for _, l := range lines {
		switch {
		case l.blank():
			continue
		case cueTime(l.text):
			cues++
		case plainTime(l.text):
			if times++; first == "" {
				first = l.text
			}
		}
		inked++
	}
	return cues >= 3 || times >= 4 && times*3 >= inked && strings.HasPrefix(strings.TrimLeft(first, "0"), ":")
}

// cueTime tells "00:00:01,000 --> 00:00:03,400".
func cueTime(text string) bool {
	from, to, found := strings.Cut(text, " --> ")
	to, _, _ = strings.Cut(to, " ")
	return found && plainTime(from) && plainTime(to)
}

// plainTime tells "0:04" and "00:01:02.500".
func plainTime(text string) bool {
	return strings.Contains(text, ":") && strings.Trim(text, "0123456789:.,") == "" && len(text) <= 12
}

// noise tells "[Music]" and the like.
func noise(text string) bool {
	return strings.HasPrefix(text, "[") && strings.HasSuffix(text, "]") && len(text) < 30 || strings.Trim(text, "♪♫ ") == ""
}

// cutTags cuts the tags out of a line of subtitles, such as <i> and <00:00:01.200>.
func cutTags(text string) (rest string, tags []string) {
	for {
		before, after, found := strings.Cut(text, "<")
		tag, behind, closed := strings.Cut(after, ">")
		if !found || !closed {
			return strings.Join(strings.Fields(text), " "), tags
		}
		text, tags = before+behind, append(tags, "<"+tag+">")
	}
}

// talk makes paragraphs of what is said: a new one where a sentence has ended and there is much already, or where
// somebody else speaks.
func talk(said []string) []line {
	const much = 400
	var out []line
	var text string
	for _, s := range said {
		if text != "" && (strings.HasPrefix(s, "- ") || strings.HasPrefix(s, ">> ") || endsSentence(text) && len(text) >= much) {
			out, text = append(out, line{text: text}, line{}), ""
		}
		text = strings.TrimSpace(text + " " + s)
	}
	return append(out, line{text: text})
}
