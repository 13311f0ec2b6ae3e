package i18n

import "strconv"

// WordText is the card of a word of the text.
type WordText struct {
	LookUp, Field, Close, Card string
	Means                      func(term string) string // introduces what the text says that it means
	TeacherMeans               func(term string) string // the same for the teacher's words
	Held                       string                   // why that is not told now
	OnlyHere                   string
	Uses, More                 func(sentences int) string
	NotHere                    func(word string) string
	Show                       string // what the button of a sentence does
	Contents                   string // the headings of the text
}

var englishWord = WordText{
	LookUp: "Look up a word", Field: "A word of this text", Close: "Close", Card: "About a word",
	Means:        func(term string) string { return "What the text says of “" + term + "”:" },
	TeacherMeans: func(term string) string { return "What your teacher says of “" + term + "”:" },
	Held:         "A question asks about this now. The sentences may help.",
	OnlyHere:     "The text uses it only here.",
	Uses:         func(n int) string { return "The text uses it in " + count(n, "sentence", "sentences") + "." },
	More:         func(n int) string { return "And in " + strconv.Itoa(n) + " more." },
	NotHere:      func(word string) string { return "No sentence of the text has “" + word + "”." },
	Show:         "Show in the text:",
	Contents:     "Contents",
}

var ukrainianWord = WordText{
	LookUp: "Знайти слово", Field: "Слово з цього тексту", Close: "Закрити", Card: "Про слово",
	Means:        func(term string) string { return "Що текст каже про «" + term + "»:" },
	TeacherMeans: func(term string) string { return "Що вчитель каже про «" + term + "»:" },
	Held:         "Про це зараз питають. Речення можуть допомогти.",
	OnlyHere:     "У тексті це слово є лише тут.",
	Uses: func(n int) string {
		return "У тексті це слово є у " + countUk(n, "реченні", "реченнях", "реченнях") + "."
	},
	More: func(n int) string { return "І ще у " + strconv.Itoa(n) + "." },
	NotHere: func(word string) string {
		return "У реченнях тексту немає слова «" + word + "»."
	},
	Show:     "Показати в тексті:",
	Contents: "Зміст",
}
