// Package i18n holds every word of the interface. A language is one value of [Text].
//
// Each area of the interface has a file with its part of Text and its words in every language.
package i18n

import "strings"

// Text is the interface in one language. Functions take what changes within a sentence; points come as decimal
// numbers with a full stop, however the language writes them.
type Text struct {
	Lang string // tag of the language, for example "en"
	Dir  string // in which direction it is written: "ltr" or "rtl"
	Name string // what its speakers call it
	Mark string // between the whole and the parts of a number

	*FrameText
	About *AboutText
	*LibraryText
	*AppearanceText
	Aloud     *AloudText
	HandIn    *HandInText
	Share     *ShareText
	Worksheet *WorksheetText
	*ReadingText
	*VerdictText
	*HelpText
	*ScoreText
	*PasteText
	*QuizText
	*RecallText

	Kept *KeptText
	Open *OpenText
}

// English is the interface in English.
var English = Text{
	Lang: "en", Dir: "ltr", Name: "English", Mark: ".",
	FrameText:      &englishFrame,
	About:          &englishAbout,
	LibraryText:    &englishLibrary,
	AppearanceText: &englishAppearance,
	Aloud:          &englishAloud,
	HandIn:         &englishHandIn,
	Share:          &englishShare,
	Worksheet:      &englishWorksheet,
	ReadingText:    &englishReading,
	VerdictText:    &englishVerdict,
	HelpText:       &englishHelp,
	ScoreText:      &englishScore,
	PasteText:      &englishPaste,
	Kept:           &englishKept,
	QuizText:       &englishQuiz,
	RecallText:     &englishRecall,
	Open:           &englishOpen,
}

// Ukrainian is the interface in Ukrainian.
var Ukrainian = Text{
	Lang: "uk", Dir: "ltr", Name: "Українська", Mark: ",",
	FrameText:      &ukrainianFrame,
	About:          &ukrainianAbout,
	LibraryText:    &ukrainianLibrary,
	AppearanceText: &ukrainianAppearance,
	Aloud:          &ukrainianAloud,
	HandIn:         &ukrainianHandIn,
	Share:          &ukrainianShare,
	Worksheet:      &ukrainianWorksheet,
	ReadingText:    &ukrainianReading,
	VerdictText:    &ukrainianVerdict,
	HelpText:       &ukrainianHelp,
	ScoreText:      &ukrainianScore,
	PasteText:      &ukrainianPaste,
	Kept:           &ukrainianKept,
	QuizText:       &ukrainianQuiz,
	RecallText:     &ukrainianRecall,
	Open:           &ukrainianOpen,
}

// Languages are all there are; the first is for readers of none of them.
func Languages() []Text { return []Text{English, Ukrainian} }

// Choose gives the language with the tag. Where that is empty, or of no language here, it is the first of those that
// the reader's browser asks for, as BCP 47 tags in the order of preference.
func Choose(tag string, wanted []string) Text {
	for _, want := range append([]string{tag}, wanted...) {
		primary, _, _ := strings.Cut(strings.ToLower(want), "-")
		for _, t := range Languages() {
			if t.Lang == primary {
				return t
			}
		}
	}
	return English
}

// Decimal writes a decimal number as the language does.
func (t Text) Decimal(number string) string { return strings.Replace(number, ".", t.Mark, 1) }
