package segment_test

import (
	"strings"
	"testing"

	"lectern/questions/analysis/segment"
	"lectern/questions/article"
)

// show writes sentences on lines of their own and tokens with bars between them.
func show(text string) string {
	var lines []string
	for _, s := range segment.Split(text) {
		var forms []string
		for _, token := range s.Tokens {
			forms = append(forms, token.In(text))
		}
		lines = append(lines, strings.Join(forms, "|"))
	}
	return strings.Join(lines, "\n")
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		// clitics and contractions
		"Don't ask; we can't, won't and cannot.": "Do|n't|ask|;|we|ca|n't|,|wo|n't|and|can|not|.",
		"It’s Peru's llama, and they’ll stay.":   "It|’s|Peru|'s|llama|,|and|they|’ll|stay|.",
		"I'm gonna go, 'cause you dunno 'em":     "I|'m|gon|na|go|,|'cause|you|du|n|no|'em",
		"'Tis five o'clock at O'Hara's":          "'T|is|five|o'clock|at|O'Hara|'s",
		"the bakers' ovens":                      "the|bakers|'|ovens",
		"the 1960's and the '70s, in May '05":    "the|1960's|and|the|'70s|,|in|May|'05",
		// hyphens and dashes
		"a well-known ten-year-old non-profit":     "a|well|-|known|ten|-|year|-|old|non-profit",
		"pages 12-15, call 555-0142":               "pages|12|-|15|,|call|555-0142",
		"an e-mail--or two—from Aix-en-Provence":   "an|e-mail|--|or|two|—|from|Aix|-|en|-|Provence",
		"Th- that was pre- and post-war":           "Th-|that|was|pre|-|and|post-war",
		"snow-capped mid-July childlike wing-like": "snow|-|capped|mid-July|childlike|wing|-|like",
		// numbers and units
		"It cost $5.50, or 5%, not US$1,250.75!": "It|cost|$|5.50|,|or|5|%|,|not|US|$|1,250.75|!",
		"a 5,000-metre race at 10:30am in 24°C":  "a|5,000|-|metre|race|at|10:30|am|in|24|°|C",
		"Rooms 3,4 and 5 on 3/4/2019 for £20":    "Rooms|3|,|4|and|5|on|3/4/2019|for|£|20",
		"the 17th of the 1990s, No. 5 of 7":      "the|17th|of|the|1990s|,|No.|5|of|7",
		"a 35mm lens weighing .5kg":              "a|35|mm|lens|weighing|.5|kg",
		// full stops
		"Dr. Ann B. Lee, Ph.D., of the U.S. Navy":  "Dr.|Ann|B.|Lee|,|Ph.D.|,|of|the|U.S.|Navy",
		"J. K. Oduya met J.R.R. Finch (e.g. here)": "J.|K.|Oduya|met|J.R.R.|Finch|(|e.g.|here|)",
		"Wait... what?! No…":                       "Wait|...|what|?!|No|…",
		// addresses
		"See https://example.org/a-b?c=d, or write to a.b@example.com.": "See|https://example.org/a-b?c=d|,|or|write|to|a.b@example.com|.",
		"example.com/maps and notes.txt":                                "example.com/maps|and|notes.txt",
		"Fun :-) #holiday @anna and/or both":                            "Fun|:-)|#holiday|@anna|and|/|or|both",
		// quotation marks and brackets
		"“Go,” he said ('softly').":  "“|Go|,|”|he|said|(|'|softly|'|)|.",
		"``Hm,'' [sic] said R&D men": "``|Hm|,|''|[|sic|]|said|R&D|men",
		"":                           "",
		" \n\t":                      "",
	} {
		if got := strings.ReplaceAll(show(text), "\n", "|"); got != want {
			t.Errorf("%q\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for name, text := range map[string]string{
		"plain":           "The ferry sank. / Nobody was hurt! / Why did it sink?",
		"titles":          "Mr. Okoro thanked Dr. Lind and Gen. Vasquez. / They smiled.",
		"acronym inside":  "The U.S. Army moved. / The bridge held.",
		"acronym at end":  "They flew to the U.S. / The trip was long.",
		"time":            "It opens at 9 a.m. on Mondays. / It closes at 6 p.m. / The shop is small.",
		"company":         "Bolt Inc. makes nails for Kerr & Co. / It grows.",
		"et cetera":       "We sold figs, dates, etc. at noon. / We sold figs, etc. / Then it rained.",
		"initials":        "A. B. Moreau wrote it. / G. Tanaka read it.",
		"vitamin":         "Limes hold vitamin C. / They are sour.",
		"month":           "It began on Sept. 4 in Leeds. / It ended on Dec. 9.",
		"after quote":     "\"We won.\" / The crowd sang.",
		"curly quote":     "“We won.” / The crowd sang.",
		"cry in speech":   "“Stop!” shouted the guard. / “Why?” Lena asked.",
		"cry then new":    "“Stop!” / The guard raised a hand.",
		"dots go on":      "I thought ... no, I knew it. / Well... / Perhaps not.",
		"decimal":         "It weighs 3.5 kg. / That is 7.7 lb.",
		"list number":     "2. Wash the rice. / Drain it.",
		"section":         "See Fig. 3 and vol. 2. / Then rest.",
		"no":              "She said no. / He left.",
		"no five":         "House No. 5 burned. / House no. 6 did not.",
		"small letter":    "The site sold approx. nine tons of salt. / It closed.",
		"brackets":        "The keeper (an old sailor.) slept. / (It was late.) / Rain fell.",
		"reference":       "The lake froze in 1902. [17] / It thawed in May.[3][4] / Fish died.",
		"glued":           "The mayor denied the claims. / The council did not.",
		"no capitals":     "i saw it. / it was big. / was it yours?",
		"question inside": "Who knew? asked nobody.",
		"emoticon":        "We won! :) / Thanks.",
		"spaced dots":     "He waited . . . and left. / So did I.",
		"heading":         "What the Tide Brings",
		"address":         "Write to info@example.org. / Wait.",
		"digits next":     "Ten came. / 20 left.",
		"degree":          "Ms. Roe, Ph.D., spoke. / All heard.",
		"king":            "It was chapter I. / The rest came later.",
	} {
		want := strings.Split(text, " / ")
		var got []string
		text := strings.Join(want, " ")
		for _, s := range segment.Split(text) {
			got = append(got, s.Span.In(text))
		}
		if strings.Join(got, " / ") != strings.Join(want, " / ") {
			t.Errorf("%s:\n got %s\nwant %s", name, strings.Join(got, " / "), strings.Join(want, " / "))
		}
	}
}

func TestGluedEnd(t *testing.T) {
	got := show("The tower fell.The bell survived!Nobody knew.why")
	if want := "The|tower|fell|.\nThe|bell|survived|!\nNobody|knew|.|why"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// checkSplit holds what is true of every text.
func checkSplit(t *testing.T, text string) {
	t.Helper()
	pos := 0
	for _, s := range segment.Split(text) {
		if len(s.Tokens) == 0 {
			t.Fatalf("%q: a sentence without tokens", text)
		}
		span := article.Span{Start: s.Tokens[0].Start, End: s.Tokens[len(s.Tokens)-1].End}
		if s.Span != span {
			t.Fatalf("%q: sentence %v spans tokens %v", text, s.Span, span)
		}
		for _, token := range s.Tokens {
			if token.Start < pos || token.End <= token.Start {
				t.Fatalf("%q: token %v after %d", text, token, pos)
			}
			if gap := text[pos:token.Start]; strings.TrimSpace(gap) != "" {
				t.Fatalf("%q: %q lies between tokens", text, gap)
			}
			if strings.ContainsAny(token.In(text), " \n\t") {
				t.Fatalf("%q: white space in token %q", text, token.In(text))
			}
			pos = token.End
		}
	}
	if strings.TrimSpace(text[pos:]) != "" {
		t.Fatalf("%q: %q lies after the last token", text, text[pos:])
	}
}

func TestLongRuns(t *testing.T) {
	for _, unit := range []string{"(", "a.", "a-", "'", "a'", ".", ". ", "1,", "1-", "http://", "a@", "\"", "$", "e-", ") .", "[1]", "x.com/", "\u0301", "A. "} {
		checkSplit(t, strings.Repeat(unit, 20000))
	}
}

func FuzzSplit(f *testing.F) {
	for _, seed := range []string{
		"Mr. Ames can't pay $5,000.50.The bank won't wait!", "'Tis 'em—J. K. \"Oh?\" he said... [12]",
		"a.b@c.de http://x.y/z, :-) 1.2.3 10am\u00a0x", "\xff\xfe. \u2019s n't 'S \u2026", "#a @b ..? -x- mid-", "cannot gonna IM",
	} {
		f.Add(seed)
	}
	f.Fuzz(checkSplit)
}
