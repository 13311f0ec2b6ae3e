package i18n

import "strconv"

// PasteText is the screen on which a text of one's own becomes a quiz.
type PasteText struct {
	NewTitle, NewLead, PasteLabel, PasteHint, OpenFile, HowMany, Make, Cancel, Cancelled string
	Making, MadeTitle, MadeLead, CleanText, RemovedTitle, NoneRemoved, PutBack, Restored string
	StartQuiz, ChangeText, ToStudio                                                      string

	FileKinds, DropHere, DraftKept, TakeOut, TakenOut, ByYou, Preparing, MakingAgain string

	Words      func(n int) string
	Opened     func(name, encoding string) string
	Progress   func(done, total int) string
	WhyRemoved Named[string]
	Failure    Named[string]
}

var englishPaste = PasteText{
	NewTitle: "Your own text", NewLead: "Paste an English text and it becomes a quiz. The questions are made on this device; the text goes nowhere.",
	PasteLabel: "Text", PasteHint: "Paste the text here, or drop a file anywhere on this page.",
	OpenFile: "Open a file", HowMany: "Questions", Make: "Make the questions",
	Cancel: "Cancel", Cancelled: "Cancelled. Your text is still here.",
	Making:    "Reading the text…",
	MadeTitle: "Check the text", MadeLead: "This is what you will read. Take out what does not belong, and put back what is missing.",
	FileKinds: "Text, Markdown or HTML", DropHere: "Drop the file here",
	DraftKept: "Your text from last time", ByYou: "Taken out by you",
	TakeOut: "Take out", TakenOut: "Taken out.",
	Preparing: "Getting ready…", MakingAgain: "Making the questions again…",
	Words:     func(n int) string { return count(n, "word", "words") },
	Opened:    func(name, encoding string) string { return name + ", read as " + encoding },
	CleanText: "The text", RemovedTitle: "Taken out", NoneRemoved: "Nothing was taken out.",
	PutBack: "Put back", Restored: "Put back.", StartQuiz: "Start reading", ChangeText: "Change the text",
	ToStudio: "For teachers: make a lesson of this text",
	Progress: func(done, total int) string {
		return "Sentence " + strconv.Itoa(done) + " of " + strconv.Itoa(total)
	},
	WhyRemoved: Named[string]{
		{"advertisement", "Advertisement"}, {"repeated", "Said twice"}, {"template", "Leftover of a page"}, {"navigation", "Links and buttons"},
		{"outside", "From around the article"}, {"note", "Notes and sources"}, {"page", "Page and line numbers, times"},
	},
	Failure: Named[string]{
		{"no-text", "There is no text here yet. Paste an article first."},
		{"too-short", "This text is too short to ask about. It is still here: add a few full sentences."},
		{"too-long", "This text is too long: about five hundred pages can be read at once. It is still here; make it shorter."},
		{"binary", "This is not plain text. Open it in the program it belongs to, copy the words there and paste them here."},
		{"not-english", "This text does not seem to be in English, and only English texts can be asked about. It is still here."},
		{"no-questions", "There is nothing in this text that can be asked about with confidence. It is still here. Texts with facts in full sentences work best."},
		{"engine", "Making the questions broke off. Your text is still here; try again. If it happens once more, try a shorter text."},
		{"unloaded", "What makes the questions could not be loaded. Your text is still here. Check the connection, then try again."},
		{"file", "This file could not be read. What was in the field is still there. Try to open the file once more."},
		{"file-binary", "This file is not plain text; perhaps it is a PDF, a Word document or a picture. Open it in its own program, copy the words there and paste them here."},
		{"file-broken", "This file is damaged, so its letters cannot be read with certainty. Save it once more as UTF-8 text and open it again."},
		{"link", "Only the address of a page was shared. Lectern does not fetch pages: open the page, copy its text and paste it here."},
		{"file-too-big", "This file is too big. Choose one of at most 4 MB."},
		{"not-taken-along", "The text could not be taken along, because this browser keeps nothing at the moment. It is still here: copy it and paste it on the teacher’s page."},
		{"lesson", "This lesson from a teacher cannot be opened: it is damaged, or a newer Lectern made it. Your text is still here. Ask your teacher for the lesson once more."},
	},
}

var ukrainianPaste = PasteText{
	NewTitle: "Свій текст", NewLead: "Встав англійський текст, і до нього з’являться запитання. Вони складаються на цьому пристрої; текст нікуди не надсилається.",
	PasteLabel: "Текст", PasteHint: "Встав текст сюди або перетягни файл будь-куди на цю сторінку.",
	OpenFile: "Відкрити файл", HowMany: "Запитань", Make: "Скласти запитання",
	Cancel: "Скасувати", Cancelled: "Скасовано. Твій текст лишився тут.",
	Making:    "Читаємо текст…",
	MadeTitle: "Перевір текст", MadeLead: "Ось що ти читатимеш. Вилучи зайве і поверни те, чого бракує.",
	FileKinds: "Текст, Markdown або HTML", DropHere: "Відпусти файл тут",
	DraftKept: "Твій текст з минулого разу", ByYou: "Вилучено тобою",
	TakeOut: "Вилучити", TakenOut: "Вилучено.",
	Preparing: "Готуємося…", MakingAgain: "Складаємо запитання ще раз…",
	Words:     func(n int) string { return countUk(n, "слово", "слова", "слів") },
	Opened:    func(name, encoding string) string { return name + ", кодування " + encoding },
	CleanText: "Текст", RemovedTitle: "Вилучено", NoneRemoved: "Нічого не вилучено.",
	PutBack: "Повернути", Restored: "Повернуто.", StartQuiz: "Почати читати", ChangeText: "Змінити текст",
	ToStudio: "Для вчителів: зробити з цього тексту урок",
	Progress: func(done, total int) string {
		return "Речення " + strconv.Itoa(done) + " з " + strconv.Itoa(total)
	},
	WhyRemoved: Named[string]{
		{"advertisement", "Реклама"}, {"repeated", "Сказано двічі"}, {"template", "Залишок сторінки"}, {"navigation", "Посилання й кнопки"},
		{"outside", "Довкола статті"}, {"note", "Примітки й джерела"}, {"page", "Номери сторінок і рядків, час"},
	},
	Failure: Named[string]{
		{"no-text", "Тут ще немає тексту. Спершу встав якусь статтю."},
		{"too-short", "Цей текст закороткий для запитань. Він лишився тут: додай кілька повних речень."},
		{"too-long", "Цей текст задовгий: за раз можна прочитати десь п’ятсот сторінок. Він лишився тут; скороти його."},
		{"binary", "Це не звичайний текст. Відкрий його в програмі, з якої він походить, скопіюй там слова і встав їх сюди."},
		{"not-english", "Схоже, цей текст не англійською, а запитання складаються лише до англійських текстів. Він лишився тут."},
		{"no-questions", "До цього тексту не вдалося скласти надійних запитань. Він лишився тут. Найкраще підходять тексти з фактами в повних реченнях."},
		{"engine", "Складання запитань урвалося. Твій текст лишився тут; спробуй ще раз. Якщо це повториться, візьми коротший текст."},
		{"unloaded", "Не вдалося завантажити програму, яка складає запитання. Твій текст лишився тут. Перевір з’єднання і спробуй ще раз."},
		{"file", "Не вдалося прочитати цей файл. Те, що було в полі, лишилося там. Спробуй відкрити файл ще раз."},
		{"file-binary", "Це не текстовий файл; можливо, це PDF, документ Word або зображення. Відкрий його у своїй програмі, скопіюй там слова і встав їх сюди."},
		{"file-broken", "Цей файл пошкоджено, тому його літери не можна прочитати надійно. Збережи його ще раз як текст UTF-8 і відкрий знову."},
		{"link", "Передано лише адресу сторінки. Lectern не завантажує сторінок: відкрий її, скопіюй текст і встав його сюди."},
		{"file-too-big", "Цей файл завеликий. Вибери файл щонайбільше на 4\u00a0МБ."},
		{"not-taken-along", "Текст не вдалося передати, бо браузер зараз нічого не зберігає. Він лишився тут: скопіюйте його і вставте на сторінці для вчителів."},
		{"lesson", "Цей урок від учителя не відкривається: він пошкоджений, або його зроблено в новішому Lectern. Твій текст лишився тут. Попроси вчителя надіслати урок ще раз."},
	},
}
