package i18n

import "strconv"

// PasteText is the screen on which a text of one's own becomes a quiz.
type PasteText struct {
	NewTitle, NewLead, PasteLabel, PasteHint, OpenFile, HowMany, Make, Cancel, Cancelled string
	Making, MadeTitle, MadeLead, CleanText, RemovedTitle, NoneRemoved, PutBack, Restored string
	StartQuiz, ChangeText                                                                string

	Progress   func(done, total int) string
	WhyRemoved map[string]string
	Failure    map[string]string
}

var englishPaste = PasteText{
	NewTitle: "Your own text", NewLead: "Paste an English text. The questions are made on this device; the text goes nowhere.",
	PasteLabel: "Text", PasteHint: "Paste the text here, or drop a text file.",
	OpenFile: "Open a text file", HowMany: "Questions", Make: "Make the questions",
	Cancel: "Cancel", Cancelled: "Cancelled. Your text is still here.",
	Making:    "Reading the text…",
	MadeTitle: "Check the text", MadeLead: "This is what will be read. What looked like advertisements or leftovers was taken out.",
	CleanText: "The text", RemovedTitle: "Taken out", NoneRemoved: "Nothing was taken out.",
	PutBack: "Put back", Restored: "Put back.", StartQuiz: "Start reading", ChangeText: "Change the text",
	Progress: func(done, total int) string {
		return "Sentence " + strconv.Itoa(done) + " of " + strconv.Itoa(total)
	},
	WhyRemoved: map[string]string{
		"advertisement": "Advertisement", "repeated": "Said twice", "template": "Leftover of a page", "navigation": "Links and buttons",
	},
	Failure: map[string]string{
		"no-text":      "There is no text here yet. Paste an article first.",
		"too-short":    "This text is too short to ask about. Paste a few full sentences.",
		"too-long":     "This text is too long. Paste at most one megabyte, about five hundred pages.",
		"binary":       "This is not plain text. Open the file in the program it belongs to and copy the words from there.",
		"not-english":  "This text does not seem to be in English. Questions can be asked about English texts only.",
		"no-questions": "Nothing in this text could be asked about with confidence. Texts with facts in full sentences work best.",
		"engine":       "The questions could not be made. Your text is still here; try again, or reload the page.",
		"file":         "This file could not be read. Choose a plain text file.",
		"file-too-big": "This file is too big. Choose a text of at most 2 MB.",
		"not-kept":     "The questions were made, but the text cannot be kept on this device: the browser’s storage is full or switched off. Delete a text in the library and try again.",
	},
}

var ukrainianPaste = PasteText{
	NewTitle: "Свій текст", NewLead: "Встав англійський текст. Запитання складаються на цьому пристрої; текст нікуди не надсилається.",
	PasteLabel: "Текст", PasteHint: "Встав текст сюди або перетягни текстовий файл.",
	OpenFile: "Відкрити текстовий файл", HowMany: "Запитань", Make: "Скласти запитання",
	Cancel: "Скасувати", Cancelled: "Скасовано. Твій текст лишився тут.",
	Making:    "Читаємо текст…",
	MadeTitle: "Перевір текст", MadeLead: "Ось що ти читатимеш. Те, що схоже на рекламу або залишки сторінки, вилучено.",
	CleanText: "Текст", RemovedTitle: "Вилучено", NoneRemoved: "Нічого не вилучено.",
	PutBack: "Повернути", Restored: "Повернуто.", StartQuiz: "Почати читати", ChangeText: "Змінити текст",
	Progress: func(done, total int) string {
		return "Речення " + strconv.Itoa(done) + " з " + strconv.Itoa(total)
	},
	WhyRemoved: map[string]string{
		"advertisement": "Реклама", "repeated": "Сказано двічі", "template": "Залишок сторінки", "navigation": "Посилання й кнопки",
	},
	Failure: map[string]string{
		"no-text":      "Тут ще немає тексту. Спершу встав якусь статтю.",
		"too-short":    "Цей текст закороткий для запитань. Встав кілька повних речень.",
		"too-long":     "Цей текст задовгий. Встав щонайбільше один мегабайт – це десь п’ятсот сторінок.",
		"binary":       "Це не звичайний текст. Відкрий файл у програмі, з якої він походить, і скопіюй слова звідти.",
		"not-english":  "Схоже, цей текст не англійською. Запитання можна скласти лише до англійських текстів.",
		"no-questions": "До цього тексту не вдалося скласти надійних запитань. Найкраще підходять тексти з фактами в повних реченнях.",
		"engine":       "Не вдалося скласти запитання. Твій текст лишився тут; спробуй ще раз або онови сторінку.",
		"file":         "Не вдалося прочитати цей файл. Вибери звичайний текстовий файл.",
		"file-too-big": "Цей файл завеликий. Вибери текст щонайбільше на 2\u00a0МБ.",
		"not-kept":     "Запитання готові, але текст не можна зберегти на цьому пристрої: пам’ять браузера заповнена або вимкнена. Видали якийсь текст у бібліотеці й спробуй ще раз.",
	},
}
