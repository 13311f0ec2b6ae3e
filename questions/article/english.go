package article

import (
	"strings"
	"unicode"

	"lectern/questions/lexis"
)

// enoughWords is how many words a text needs before its language can be told from them.
const enoughWords = 12

// englishWords are function words of English that the neighbouring languages do not share.
const englishWords = `the and of to that this these those it its is was are were be been being have has had with for
	from by at not but or as they them their she her hers he his him you your we our us my i what which who whom whose
	when where why how would could should can may might must will shall do does did there here if then than because
	about into over after before between through while all some any each every no only so such very up out down on in
	an a more most other one two said don't it's i'm didn't can't isn't that's you're we're`

// foreignWords are frequent words of German, Dutch, French, Spanish, Italian, Portuguese, Latin,
// Swedish and Polish that English lacks.
const foreignWords = `der das und ist nicht ein eine einen einem einer den dem des sich mit auf für von im zu auch als
	wie bei nach sie wir ihr ich es aber oder wird wurde sind war haben hatte dass
	de het een en niet van op te zijn met voor aan dat deze werd naar bij ook maar er uit dan
	le la les un une et est dans que qui pour pas du au aux ce cette il elle ils nous vous sur avec mais plus sont été
	el los las una es por con para su se lo del al no como pero más fue son muy y
	gli di che non per della delle nel nella sono ha era più anche si i lorem ipsum dolor sit amet
	o os da do dos uma não em na um ao foi são
	sed ut ad ex cum quod
	och att det som är på av för till inte han hon jag vi men eller blev hade
	się nie na w z że jest jak po za od dla oraz był jego tym`

// words are the runs of letters of the text in lower case, with the apostrophes inside them.
func words(text string) []string {
	text = strings.ReplaceAll(strings.ToLower(text), "’", "'")
	fields := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' })
	kept := fields[:0]
	for _, field := range fields {
		if field = strings.Trim(field, "'"); field != "" {
			kept = append(kept, field)
		}
	}
	return kept
}

// english tells whether a text is in English: its letters are Latin, at least one word in eight is an English function
// word, and there are more of those than of other languages' own.
func english(text string, words []string) bool {
	englishSet, foreignSet := lexis.Set(englishWords), lexis.Set(foreignWords)
	own, foreign := 0, 0
	for _, word := range words {
		switch {
		case englishSet[word]:
			own++
		case foreignSet[word]:
			foreign++
		}
	}
	return latin(text) && own*8 >= len(words) && own > foreign
}

// latin tells whether at least four letters in five are Latin.
func latin(text string) bool {
	letters, latin := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
			if r < unicode.MaxLatin1 || unicode.Is(unicode.Latin, r) {
				latin++
			}
		}
	}
	return latin*5 >= letters*4
}
