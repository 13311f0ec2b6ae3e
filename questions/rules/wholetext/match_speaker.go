package wholetext

import (
	"math"
	"strings"

	"lectern/questions/analysis"
	"lectern/questions/clause"
	"lectern/questions/rule"
)

var matchSpeaker = rule.Rule{
	ID:    "match-speaker",
	Title: "Who said what",
	Doc: `Asks to match quotations and reported statements with those who made them, where the text names three speakers or
more. Speakers have names of their own, so that no two of them can be the same; no statement names any of them.`,
	AskText: func(d *clause.Doc) []rule.Candidate {
		var all []pair
		for i := range d.Speeches {
			if p, ok := quotedPair(d, i); ok {
				all = append(all, p)
			}
		}
		for number, c := range d.Clauses {
			if p, ok := reportedPair(d, number, c); ok {
				all = append(all, p)
			}
		}
		pairs := bestPairs(all)
		if len(pairs) < fewestItems {
			return nil
		}
		return []rule.Candidate{match(d, "match-speaker", "Who said what? Match each statement with its speaker.", clause.Person, pairs)}
	},
	Positive: []rule.Example{
		{
			Text: "“The old bridge is safe for heavy lorries,” said Lena Aalto. Drivers were pleased. Otto Brandt said that the new road had " +
				"doubled the traffic. “We have waited for this tunnel since the spring,” said Maria Lopez.",
			Prompt: "Who said what? Match each statement with its speaker.",
			Key: "“The old bridge is safe for heavy lorries” = Lena Aalto; The new road had doubled the traffic. = Otto Brandt; " +
				"“We have waited for this tunnel since the spring” = Maria Lopez",
		},
		{
			Text: "Clara Whitlow said, “The lighthouse needs a new lamp before winter.” The council met in May. “Nobody has seen the old " +
				"plans of the tower,” Omar Haddad said. Ivo Petrov told the paper, “Three boats were lost in the fog last year.”",
			Prompt: "Who said what? Match each statement with its speaker.",
			Key: "“The lighthouse needs a new lamp before winter” = Clara Whitlow; “Nobody has seen the old plans of the tower” = Omar Haddad; " +
				"“Three boats were lost in the fog last year” = Ivo Petrov",
		},
		{
			Text: "Norway said that the fish had returned to the fjord. Lena Aalto warned that the nets had large holes. Omar Haddad " +
				"explained that the boats needed more light.",
			Prompt: "Who said what? Match each statement with its speaker.",
			Key:    "The fish had returned to the fjord. = Norway; The nets had large holes. = Lena Aalto; The boats needed more light. = Omar Haddad",
		},
	},
	Silent: []rule.Example{
		{Text: "“The old bridge is safe for heavy lorries,” said Lena Aalto. Otto Brandt said that the new road would cost " +
			"the town a fortune."},
		{Text: "“The old bridge is safe for heavy lorries,” he said. “The road is closed to all of us,” she said. “We have waited for the tunnel,” they said."},
		{Text: "“The bridge is safe for heavy lorries,” said Lena Aalto. “The tunnel is not open yet,” said Aalto. “The road costs too much money,” said Mrs. Aalto."},
	},
}

// quotedPair matches a quotation that can stand alone with its speaker.
func quotedPair(d *clause.Doc, speech int) (pair, bool) {
	const fewest, most = 6, 22
	s := d.Speeches[speech]
	text := strings.Trim(s.Content.In(d.Article.Text), "\"“”,. \n")
	n := rule.Words(text)
	if !s.Quoted || n < fewest || n > most || strings.ContainsAny(text, "“”\"\n") || !startsSentence(text) {
		return pair{}, false
	}
	p, ok := speakerOf(d, s)
	p.item = "“" + text + "”"
	return p.sized(n), ok
}

// startsSentence tells a quotation that begins a sentence from a part of one.
func startsSentence(text string) bool { return clause.Capital(text) == text }

// reportedPair matches a reported statement with its speaker.
func reportedPair(d *clause.Doc, number int, c clause.Clause) (pair, bool) {
	const fewest, most = 5, 20
	if c.Source < 0 || c.Kind != clause.Content || d.Speeches[c.Source].Quoted {
		return pair{}, false
	}
	p, ok := speakerOf(d, d.Speeches[c.Source])
	c.Source = -1
	statement, stated := d.State(c, "")
	n := rule.Words(statement.String)
	if !ok || !stated || n < fewest || n > most || !complete(d, c, statement.String) || vague(statement.String) {
		return pair{}, false
	}
	p.item, p.used, p.clauses = statement.String, statement, append(p.clauses, number)
	p.confidence = min(p.confidence, c.Confidence)
	return p.sized(n), p.confidence >= sureOfPair
}

// sized rates an item of n words: about twelve are best.
func (p pair) sized(n int) pair {
	const best = 12
	p.fit = float64(p.confidence) / (1 + math.Abs(float64(n-best))/best)
	return p
}

// speakerOf begins a pair with a speaker that has a name.
func speakerOf(d *clause.Doc, s analysis.Speech) (pair, bool) {
	head := d.Trees[s.Sentence].Head(s.SpeakerStart, s.SpeakerEnd)
	if head < 0 {
		return pair{}, false
	}
	at, token, ok := d.Nominal(s.Sentence, head)
	if !ok || len(d.Members(at, token)) > 1 {
		return pair{}, false
	}
	switch d.TypeOf(at, token) {
	case clause.Person, clause.Organization, clause.Country:
	default:
		return pair{}, false
	}
	p := pair{confidence: d.Token(s.Sentence, head).Score, sentences: []int{s.Sentence}}
	for number, c := range d.Clauses {
		if c.Sentence == s.Sentence && c.Head == s.Verb {
			p.clauses = append(p.clauses, number)
		}
	}
	if at != s.Sentence {
		p.sentences = append(p.sentences, at)
	}
	key, ok := nameKey(d, at, token)
	p.key = key
	return p, ok && p.confidence >= sureOfPair
}
