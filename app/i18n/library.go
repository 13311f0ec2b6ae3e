package i18n

// LibraryText is the library of texts.
type LibraryText struct {
	LibraryTitle, LibraryLead, Own, OwnEmpty, Delete, DeleteSure, Keep string
}

var englishLibrary = LibraryText{
	LibraryTitle: "Library", LibraryLead: "Short texts to read closely, and your own.",
	Own: "Your own texts", OwnEmpty: "Paste any English text and it becomes a quiz. It stays on this device.",
	Delete: "Delete", DeleteSure: "Delete it and its answers?", Keep: "Keep it",
}

var ukrainianLibrary = LibraryText{
	LibraryTitle: "Бібліотека", LibraryLead: "Короткі тексти для уважного читання, а також твої власні.",
	Own: "Твої тексти", OwnEmpty: "Встав будь-який англійський текст, і до нього з’являться запитання. Він лишиться на цьому пристрої.",
	Delete: "Видалити", DeleteSure: "Видалити текст і відповіді?", Keep: "Залишити",
}

func questionsUk(n int) string {
	return countUk(n, "запитання", "запитання", "запитань")
}
