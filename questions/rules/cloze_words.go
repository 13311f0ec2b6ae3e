package rules

import (
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var clozeWords = rule.Rule{
	ID:    "cloze-words",
	Title: "Complete somebody’s words",
	Doc: `Quotes what somebody says, word for word, with a gap. The speaker is named where the reporting clause does so or
the whole text is a speech; "I" and "we" stay as they are inside the quotation marks.`,
	AskText: func(d *clause.Doc) []rule.Candidate {
		var out []rule.Candidate
		for _, u := range utterances(d) {
			whole := withGaps(d, u.Stretch, func(g gap) (rule.Candidate, bool) { return completedWords(d, u, g) })
			if out = append(out, whole...); len(whole) > 0 {
				continue
			}
			for _, part := range d.Parts(u.Stretch) {
				u.Stretch = part
				out = append(out, withGaps(d, part, func(g gap) (rule.Candidate, bool) { return completedWords(d, u, g) })...)
			}
		}
		return out
	},
	Positive: []rule.Example{
		{Text: "“I carried the lamp to the top of the lighthouse in 1874,” said the captain. The boats were safe.", Prompt: "Complete the captain’s words: “I carried the lamp to the top of the lighthouse in ____.”", Key: "1874"},
		{Text: "My fellow citizens, the harbour is open. We have built more than 340 boats in our yards this year. We are proud.", Prompt: "Complete the speaker’s words: “We have built more than ____ boats in our yards this year.”", Key: "340"},
		{Text: "The king came home. Clara said, “My brothers have seen seven ravens on the roof of the old mill.” He laughed.", Prompt: "Complete Clara’s words: “My brothers have seen ____ ravens on the roof of the old mill.”", Key: "seven"},
	},
	Silent: []rule.Example{
		{Text: "“It was built there in 1874,” said the keeper. The boats were safe."},
		{Text: "“They gave those old boats to them in 1874,” said the keeper. The boats were safe."},
		{Text: "The keeper carried the lamp to the top of the lighthouse in 1874. The boats were safe."},
		{Text: "Nobody spoke. 'Clara is a good sailor, as you know very well,' answered Otto, red with anger, 'and she owns three boats.' They left."},
		{Text: "I am glad. The purpose of my letter is to prepare our 4-June-2011 meeting. You know it."},
		{Text: "“Come to the harbour,” said the keeper. The boats were safe."},
	},
}

// completedWords quotes an utterance with a gap. One or two words that are missing may be written by the reader.
func completedWords(d *clause.Doc, u utterance, g gap) (rule.Candidate, bool) {
	text, ok := d.Verbatim(u.Stretch, clause.Swap{Start: g.start, End: g.end, Text: hole})
	key := keyOf(d, u.Sentence, g)
	fewest := 8
	if u.spoken {
		fewest = 5
	}
	if !ok || rambling(text) || !completable(text, key, fewest) {
		return rule.Candidate{}, false
	}
	prompt := clause.Text{String: u.lead + ": “" + text + "”", Used: u.used}
	c := gapCandidate(d, "cloze-words", prompt, key, u.Sentence, g)
	c.Closed = c.Closed && (long(key) || g.weight < firm)
	return c, true
}
