package grade

import (
	_ "embed" // for the table of countries
	"slices"
	"strings"
	"sync"
	"unicode"

	"lectern/questions/quiz"
)

// placeTable has a line for each country with another name or an adjective: its name, its other names, its adjectives and
// its people. Made by TestMakePlaces.
//
//go:embed places.txt
var placeTable string

// place is what a word or some words say of a country.
type place struct {
	country string
	how     byte // u for the usual name, n for another one, a for an adjective, p for its people in the singular
}

// places maps words in lower case, without full stops.
var places = sync.OnceValue(func() map[string]place {
	table := map[string]place{}
	for _, line := range strings.Split(strings.TrimSpace(placeTable), "\n") {
		fields := strings.Split(line, "|")
		for i, words := range fields {
			for _, word := range strings.Split(strings.ToLower(words), ",") {
				table[word] = place{fields[0], "unap"[i]}
			}
		}
	}
	delete(table, "")
	return table
})

// nationed is the question with every country called by one name: "the USA" becomes "the United States", and "the Russian
// ministry" becomes "the Russia's ministry". A key such as "Russia's Defense Ministry" is right without what its ministry
// is for, where the question and its evidence have no other ministry.
func nationed(q quiz.Question) quiz.Question {
	around := nations(q.Prompt)
	proofs := slices.Clone(q.Evidence)
	for i := range proofs {
		proofs[i].Text = nations(proofs[i].Text)
		around += "\n" + proofs[i].Text
	}
	q.Prompt, q.Evidence, q.Key, q.Accept, q.Others = nations(q.Prompt), proofs, eachNationed(q.Key), eachNationed(q.Accept), eachNationed(q.Others)
	for _, k := range q.Key {
		if short := ministry(k, around); short != "" {
			q.Accept = append(q.Accept, short)
		}
	}
	return q
}

func eachNationed(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = nations(t)
	}
	return out
}

// nations folds a text and calls every country in it by one name.
func nations(text string) string {
	text = fold(text)
	var b strings.Builder
	ws := wordSpans(text)
	done := 0
	for i := 0; i < len(ws); {
		p, n := placeAt(text, ws[i:])
		if n == 0 || p.how == 'u' || p.how == 'p' || p.how == 'n' && !apart(text, ws, i, n) || p.how == 'a' && !modifies(text, ws, i+n) {
			i += max(n, 1)
			continue
		}
		b.WriteString(text[done:ws[i].start])
		b.WriteString(p.country)
		if p.how == 'a' {
			b.WriteString("'s")
		}
		done = ws[i+n-1].end
		i += n
	}
	return b.String() + text[done:]
}

// span is a word of a text, an acronym with its full stops.
type span struct{ start, end int }

func wordSpans(text string) []span {
	var out []span
	for i := 0; i < len(text); {
		n := len(takeDotted(text[i:]))
		if n == 0 {
			n = len(takeLetters(text[i:]))
		}
		if n == 0 {
			i++
			continue
		}
		out = append(out, span{i, i + n})
		i += n
	}
	return out
}

// placeAt looks up the longest run of words at the start of ws, and gives how many they are; 0 where they are no place.
func placeAt(text string, ws []span) (place, int) {
	const longestName = 4
	for n := min(longestName, len(ws)); n > 0; n-- {
		run := strings.ReplaceAll(text[ws[0].start:ws[n-1].end], ".", "")
		low := strings.ToLower(run)
		if p, ok := places()[low]; ok && !(everyday[low] && (run == low || len(run) < 4 && run != strings.ToUpper(run))) {
			return p, n
		}
	}
	return place{}, 0
}

// everyday are places that without their capitals are other words.
var everyday = words("us who polish")

// speaksOfPlace reports whether a text has a name, an adjective or the people of a country in the table.
func speaksOfPlace(text string) bool {
	ws := wordSpans(text)
	for i := range ws {
		if _, n := placeAt(text, ws[i:]); n > 0 || places()[strings.TrimSuffix(strings.ToLower(text[ws[i].start:ws[i].end]), "s")].how != 0 {
			return true
		}
	}
	return false
}

// apart reports whether the n words from i are no part of a longer name, as in "Tom Holland" and "Latin America".
func apart(text string, ws []span, i, n int) bool {
	capital := func(j int) bool {
		if j < 0 || j >= len(ws) {
			return false
		}
		word := text[ws[j].start:ws[j].end]
		return unicode.IsUpper(first(word)) && !lightWords[strings.ToLower(word)]
	}
	if run := text[ws[i].start:ws[i+n-1].end]; n > 1 || run == strings.ToUpper(run) {
		return true
	}
	before := i > 0 && text[ws[i-1].end:ws[i].start] == " " && capital(i-1)
	after := i+1 < len(ws) && text[ws[i].end:ws[i+1].start] == " " && capital(i+1)
	return !before && !after
}

// modifies reports whether a word with something to say follows right behind an adjective, at ws[i].
func modifies(text string, ws []span, i int) bool {
	if i >= len(ws) || text[ws[i-1].end:ws[i].start] != " " {
		return false
	}
	low := strings.ToLower(text[ws[i].start:ws[i].end])
	return !lightWords[low] && !negations[low]
}

// people gives the country for an answer such as "the Russians" where the key is a country.
func people(answer string, keys []string) string {
	ws := strings.Fields(strings.TrimRight(strings.ToLower(answer), ". !"))
	if len(ws) > 0 && ws[0] == "the" {
		ws = ws[1:]
	}
	name := strings.Join(ws, " ")
	p, ok := places()[strings.TrimSuffix(name, "s")]
	if !ok || p.how == 'u' || p.how == 'n' || !strings.HasSuffix(name, "s") {
		return answer
	}
	for _, k := range keys {
		if k = strings.TrimPrefix(nations(k), "the "); k == p.country {
			return k
		}
	}
	return answer
}

// otherPlace reports whether two words are names of two countries, or a name and an adjective: no slip of the pen.
func otherPlace(a, b string) bool {
	p, known := places()[a]
	q, too := places()[b]
	return known && too && p != q
}

// bodies are what a country has one of, or few that their fields tell apart.
var bodies = words("ministry government army navy parliament congress senate embassy cabinet department")

// ministry shortens a key to its country and its body; "" for other keys, and where the texts around it have more bodies
// of that sort.
func ministry(key, around string) string {
	key = strings.TrimPrefix(key, "the ")
	ws := strings.Fields(key)
	if len(ws) < 3 || !strings.HasSuffix(ws[0], "'s") || strings.Contains(key, " of ") {
		return ""
	}
	body := strings.ToLower(ws[len(ws)-1])
	if !bodies[body] {
		return ""
	}
	before := ""
	for _, t := range scan(strings.ReplaceAll(around, key, ""), false) {
		if stem(t.text) == stem(body) && !articles[before] {
			return ""
		}
		before = t.text
	}
	return ws[0] + " " + body
}
