package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// agencies are picture agencies and news agencies, in lower case.
const agencies = "|associated press|ap photo|reuters|afp|agence france-presse|getty images|getty|shutterstock|alamy|istock|epa|" +
	"epa-efe|bloomberg|xinhua|tass|ansa|dpa|kyodo|pa media|pa wire|pa images|press association|anadolu|" +
	"anadolu agency|nurphoto|zuma press|zuma|sipa|sipa usa|abaca|magnum photos|unsplash|pixabay|pexels|" +
	"wikimedia commons|wikimedia|flickr|nasa|esa|rex features|rex|corbis|upi|ap|afp via getty images|"

// pictured begin credits.
const pictured = "|photo:|photos:|photo by|photos by|photograph:|photograph by|photographs by|photo credit|picture:|pictures:|" +
	"picture by|image:|images:|image by|image credit|image source|credit:|photo courtesy|image courtesy|courtesy of|" +
	"illustration:|illustration by|file photo:|ap photo|source:|video:|"

// creditLine tells whether a whole line says who made a picture or the text.
func creditLine(text string) bool {
	const longest = 120
	if len(text) > longest || !strings.ContainsFunc(text, wordRune) {
		return false
	}
	return pictureCredit(text) || byline(text) || dateline(text)
}

// sources tells a list of what a text was made from: "Sources: Harlow Post, www.example.org, accessed May 3, 2019".
func sources(text string) bool {
	rest, found := cutFold(text, "sources: ", "source: ", "references: ")
	if !found {
		return false
	}
	rest = strings.ToLower(rest)
	return strings.Contains(rest, "http") || strings.Contains(rest, "www.") || strings.Contains(rest, "accessed ") || strings.Contains(rest, "retrieved ")
}

func pictureCredit(text string) bool {
	core := strings.ToLower(strings.Trim(text, "|()[]. "))
	for opening := range entries(pictured) {
		if strings.HasPrefix(core, opening) {
			return !endsSentence(text) || len(strings.Fields(core)) <= 8
		}
	}
	return agency(core)
}

// agency tells whether a text in lower case is an agency's name, alone or after the photographer's.
func agency(core string) bool {
	for name := range entries(agencies) {
		before, found := strings.CutSuffix(core, name)
		if !found || len(strings.Fields(before)) > 6 {
			continue
		}
		if before == "" || strings.ContainsAny(before[len(before)-1:], "/|,") ||
			strings.ContainsAny(strings.TrimSpace(before), "/|") || strings.HasSuffix(before, " via ") {
			return true
		}
	}
	return false
}

// byline tells "By Jane Doe", "Written by Jane Doe and John Roe".
func byline(text string) bool {
	rest, found := cutFold(text, "written by ", "words by ", "story by ", "reported by ", "by ")
	if !found || endsSentence(text) {
		return false
	}
	fields := strings.Fields(rest)
	return len(fields) > 0 && len(fields) <= 12 && named(fields)
}

func cutFold(s string, prefixes ...string) (string, bool) {
	for _, prefix := range prefixes {
		if len(s) > len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
			return s[len(prefix):], true
		}
	}
	return s, false
}

// particles may be small within a name.
const particles = "|of|the|and|for|via|de|da|di|du|la|le|van|von|der|den|bin|ibn|al|el|with|in|"

// named tells whether words make names: each has a capital, is a particle, or is a mark.
func named(fields []string) bool {
	for i, field := range fields {
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(field, "(/|&,"))
		if unicode.IsLower(r) && (i == 0 || !listed(particles, field)) || unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// dates are the words of a line that says only when the text appeared.
const dates = "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|" +
	"september|october|november|december|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|" +
	"dec|published|updated|posted|modified|last|on|at|am|pm|gmt|utc|bst|est|edt|pst|pdt|et|pt|min|mins|minute|" +
	"minutes|hour|hours|day|days|ago|read|first|a.m|p.m|of|"

// dateline tells "Published 5 May 2021 at 10:30".
func dateline(text string) bool {
	fields := strings.Fields(key(text))
	if len(fields) < 2 || len(fields) > 14 || endsSentence(text) && !strings.HasSuffix(text, ".m.") {
		return false
	}
	digits, names := 0, 0
	for _, field := range fields {
		switch {
		case listed(dates, field):
			names++
		case strings.Trim(strings.TrimRight(field, "apmsthndr"), "0123456789:/.-") == "":
			digits++
		default:
			return false
		}
	}
	return digits > 0 && names > 0
}

// splitCredits takes the credit off the end of captions: "…in the harbour.Jane Doe/Reuters", "… (Photo: Jane Doe)".
func splitCredits(pieces []piece) []piece {
	var out []piece
	for _, p := range pieces {
		at := 0
		if p.reason == "" {
			at = creditStart(p.text)
		}
		if at == 0 {
			out = append(out, p)
			continue
		}
		credit := piece{text: strings.TrimLeft(p.text[at:], " "), kind: Credit}
		p.text = strings.TrimRight(p.text[:at], " ")
		if p.kind == "" {
			p.kind = Caption
		}
		out = append(out, p, credit)
	}
	return out
}

// creditStart is where the credit at the end of a caption begins, 0 where there is none.
func creditStart(text string) int {
	const longestCredit = 90
	if len(text) > longestCaption || strings.Contains(text, "\n") {
		return 0
	}
	for at := max(1, len(text)-longestCredit); at < len(text); at++ {
		if !utf8.RuneStart(text[at]) || len(strings.Fields(text[:at])) < 3 {
			continue
		}
		tail := strings.TrimLeft(text[at:], " |")
		switch {
		case text[at] == ' ' && endsSentence(text[:at]) && pictureCredit(tail):
			return at
		case text[at] == ' ' && (strings.HasPrefix(tail, "(") || strings.HasPrefix(text[at:], " | ")) && bracketed(tail):
			return at
		case text[at-1] != ' ' && endsSentence(text[:at]) && gluedCredit(text[:at], text[at:]):
			return at
		}
	}
	return 0
}

// bracketed tells a credit that is one bracket, or stands behind a bar.
func bracketed(tail string) bool {
	if strings.HasPrefix(tail, "(") && strings.IndexByte(tail, ')') != len(strings.TrimRight(tail, "."))-1 {
		return false
	}
	return pictureCredit(tail)
}

// gluedCredit tells whether tail, which follows head without a space, is the name of an agency or a photographer.
func gluedCredit(head, tail string) bool {
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(head, ".!?\"'”’)"))
	first, _ := utf8.DecodeRuneInString(tail)
	if strings.Contains(tail, " | ") || !unicode.IsUpper(first) && first != '(' || !unicode.IsLower(before) && !unicode.IsDigit(before) || endsSentence(tail) {
		return false
	}
	fields := strings.Fields(tail)
	return pictureCredit(tail) || len(fields) >= 2 && len(fields) <= 8 && named(fields)
}
