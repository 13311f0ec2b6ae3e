package i18n

import "strconv"

// LibraryText is the library of texts.
type LibraryText struct {
	LibraryTitle, LibraryLead, Own, OwnEmpty, Delete, DeleteSure, Keep, ReadWord string

	Card func(minutes, questions int) string
}

var englishLibrary = LibraryText{
	LibraryTitle: "Library", LibraryLead: "Short texts to read closely, and your own.",
	Own: "Your own texts", OwnEmpty: "Paste any English text and it becomes a quiz. It stays on this device.",
	Delete: "Delete", DeleteSure: "Delete it and its answers?", Keep: "Keep it", ReadWord: "Read",
	Card: func(minutes, questions int) string {
		return strconv.Itoa(minutes) + " min · " + count(questions, "question", "questions")
	},
}

var ukrainianLibrary = LibraryText{
	LibraryTitle: "Бібліотека", LibraryLead: "Короткі тексти для уважного читання, а також твої власні.",
	Own: "Твої тексти", OwnEmpty: "Встав будь-який англійський текст, і до нього з’являться запитання. Він лишиться на цьому пристрої.",
	Delete: "Видалити", DeleteSure: "Видалити текст і відповіді?", Keep: "Залишити", ReadWord: "Читати",
	Card: func(minutes, questions int) string {
		return strconv.Itoa(minutes) + "\u00a0хв · " + questionsUk(questions)
	},
}

func questionsUk(n int) string {
	return countUk(n, "запитання", "запитання", "запитань")
}
